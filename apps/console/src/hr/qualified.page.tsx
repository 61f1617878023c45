import { createAsync, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readOfficer, readQualifications } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { filtersIn, pageIn } from "./filters.ts"
import { QualifiedList } from "./qualified-list.tsx"

const size = 50

export default function QualifiedPage() {
  const [asked, setAsked] = useSearchParams()
  const query = () => ({ ...filtersIn(asked), page: pageIn(asked), size })
  const openId = () => (typeof asked["officer"] === "string" ? asked["officer"] : undefined)

  const list = createAsync(async () => {
    const now = query()
    return { asked: JSON.stringify(now), page: await readQualifications(now) }
  })
  const officer = createAsync(async () => {
    const officerId = openId()
    return officerId === undefined ? undefined : { officerId, reply: await readOfficer(officerId) }
  })
  // While another officer is being read, the one before must not stand under the new name.
  const opened = () => (officer.latest?.officerId === openId() ? officer.latest?.reply : undefined)

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <QualifiedList
            list={loaded().page}
            isUpdating={loaded().asked !== JSON.stringify(query())}
            filters={filtersIn(asked)}
            page={pageIn(asked)}
            size={size}
            openId={openId()}
            officer={opened()}
            onFilter={(change) =>
              setAsked({ ...change, page: undefined, officer: undefined }, { replace: true })
            }
            onPage={(page) => setAsked({ page: page === 1 ? undefined : page, officer: undefined })}
            onNear={(page) => void readQualifications({ ...query(), page }).catch(() => {})}
            onOpen={(officerId) => setAsked({ officer: officerId }, { replace: openId() !== undefined })}
          />
        )}
      </Show>
    </Suspense>
  )
}
