import { createAsync, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { readConflicts } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { Pager } from "../shell/pager.tsx"
import { ConflictTable } from "./conflict-table.tsx"

const size = 50

export default function ConflictsPage() {
  const [asked, setAsked] = useSearchParams()
  const page = () => Math.max(1, Math.trunc(Number(asked["page"])) || 1)
  const list = createAsync(async () => {
    const now = page()
    return { page: now, list: await readConflicts({ page: now, size }) }
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <Page title={words().conflicts.title} count={words().conflicts.count(loaded().list.total)} fills>
            <p class="quiet">{words().conflicts.lead}</p>
            <ConflictTable rows={loaded().list.rows} isUpdating={loaded().page !== page()} />
            <Pager
              page={page()}
              size={size}
              total={loaded().list.total}
              onPage={(next) => setAsked({ page: next === 1 ? undefined : next })}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
