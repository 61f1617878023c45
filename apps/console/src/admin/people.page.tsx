import { createAsync, revalidate, useNavigate, useSearchParams } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { Button } from "@sworn/ui"
import { readPeople } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { useSession } from "../shell/session.tsx"
import { filtersIn, pageIn } from "./filters.ts"
import { OpenAccountDialog } from "./open-account-dialog.tsx"
import { PeopleFilters } from "./people-filters.tsx"
import { PeopleTable } from "./people-table.tsx"

const size = 50

export default function PeoplePage() {
  const [asked, setAsked] = useSearchParams()
  const goTo = useNavigate()
  const session = useSession()
  const [isOpening, setIsOpening] = createSignal(false)
  const query = () => ({ ...filtersIn(asked), page: pageIn(asked), size })
  const list = createAsync(async () => {
    const now = query()
    return { asked: JSON.stringify(now), page: await readPeople(now) }
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <Page
            title={words().nouns.people}
            count={words().admin.count(loaded().page.total)}
            fills
            act={
              <Show when={session.roles().has("system-administrator")}>
                <Button kind="primary" small onClick={() => setIsOpening(true)}>
                  {words().admin.openAccount}
                </Button>
              </Show>
            }
          >
            <PeopleFilters
              filters={filtersIn(asked)}
              onFilter={(change) => setAsked({ ...change, page: undefined }, { replace: true })}
            />
            <PeopleTable
              rows={loaded().page.rows}
              isUpdating={loaded().asked !== JSON.stringify(query())}
              onOpen={(row) => goTo(`/people/${row.staffId}`)}
            />
            <Pager
              page={pageIn(asked)}
              size={size}
              total={loaded().page.total}
              onPage={(page) => setAsked({ page: page === 1 ? undefined : page })}
              onNear={(page) => void readPeople({ ...query(), page }).catch(() => {})}
            />
            <OpenAccountDialog
              open={isOpening()}
              onClose={() => setIsOpening(false)}
              onOpened={() => void revalidate(readPeople.key)}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
