import type { ConfirmationOutcome, QualificationRow } from "@sworn/contract/staff"
import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readQualifications } from "../api/reads.ts"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { useSession } from "../shell/session.tsx"
import { PendingList } from "./confirming/pending-list.tsx"
import { filtersIn, pageIn } from "./filters.ts"

const size = 50
const mostPerPage = 200

export default function PendingPage() {
  const session = useSession()
  const [asked, setAsked] = useSearchParams()
  const filters = () => ({ ...filtersIn(asked), status: undefined, asOf: undefined })
  const question = () => ({ ...filters(), status: "pending_confirmation" as const })
  const query = () => ({ ...question(), page: pageIn(asked), size })
  const list = createAsync(async () => {
    const now = query()
    return { asked: JSON.stringify(now), page: await readQualifications(now) }
  })

  async function readAll(): Promise<Reply<readonly QualificationRow[]>> {
    const all: QualificationRow[] = []
    for (let page = 1; ; page++) {
      const reply = await api.readQualifications({ ...question(), page, size: mostPerPage })
      if (!reply.ok) return reply
      all.push(...reply.value.rows)
      if (all.length >= reply.value.total || reply.value.rows.length === 0) return { ok: true, value: all }
    }
  }
  async function confirm(
    certificateIds: readonly string[],
    confirmedOn: string,
  ): Promise<Reply<readonly ConfirmationOutcome[]>> {
    const reply = await api.confirm({ certificateIds: [...certificateIds], confirmedOn })
    return reply.ok ? { ok: true, value: reply.value.outcomes } : reply
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <PendingList
            list={loaded().page}
            isUpdating={loaded().asked !== JSON.stringify(query())}
            filters={filters()}
            page={pageIn(asked)}
            size={size}
            mayConfirm={session.roles().has("hr-officer")}
            onFilter={(change) => setAsked({ ...change, page: undefined }, { replace: true })}
            onPage={(page) => setAsked({ page: page === 1 ? undefined : page })}
            onNear={(page) => void readQualifications({ ...query(), page }).catch(() => {})}
            readAll={readAll}
            onConfirm={confirm}
            onConfirmed={() => void revalidate(readQualifications.key)}
          />
        )}
      </Show>
    </Suspense>
  )
}
