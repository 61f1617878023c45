import type { AuditVerification } from "@sworn/contract/staff"
import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readAudit } from "../api/reads.ts"
import type { Reply } from "../api/reply.ts"
import { words } from "../i18n/words.ts"
import { AuditList } from "./audit-list.tsx"
import { filtersIn, wholeIn } from "./filters.ts"

const size = 50

export default function AuditPage() {
  const [asked, setAsked] = useSearchParams()
  const page = () => wholeIn(asked, "page") ?? 1
  const query = () => ({ ...filtersIn(asked), page: page(), size })
  const list = createAsync(async () => {
    const now = query()
    return { asked: JSON.stringify(now), page: await readAudit(now) }
  })
  const [verification, setVerification] = createSignal<Reply<AuditVerification> | "under-way">()

  async function verify() {
    if (verification() === "under-way") return
    setVerification("under-way")
    setVerification(await api.verifyAudit())
    // That the log was verified is an event of its own.
    void revalidate(readAudit.key)
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <AuditList
            list={loaded().page}
            isUpdating={loaded().asked !== JSON.stringify(query())}
            filters={filtersIn(asked)}
            page={page()}
            size={size}
            openSeq={wholeIn(asked, "event")}
            verification={verification()}
            onVerify={() => void verify()}
            onFilter={(change) =>
              setAsked({ ...change, page: undefined, event: undefined }, { replace: true })
            }
            onPage={(next) => setAsked({ page: next === 1 ? undefined : next, event: undefined })}
            onNear={(next) => void readAudit({ ...query(), page: next }).catch(() => {})}
            onOpen={(event) => setAsked({ event })}
          />
        )}
      </Show>
    </Suspense>
  )
}
