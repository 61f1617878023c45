import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readOfficer, readQualifications } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { useSession } from "../shell/session.tsx"
import { approvalIn } from "./exporting/approval.ts"
import type { Unmasking } from "./exporting/unmasking.tsx"
import { filtersIn, pageIn } from "./filters.ts"
import type { OfficerActs } from "./officer/officer-acts.ts"
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

  const session = useSession()
  const isHr = () => session.roles().has("hr-officer")
  const acts: OfficerActs = {
    onReveal: (officerId, purpose) => api.revealNationalId(officerId, { purpose }),
    async onChange(certificateId, act, body) {
      if (act === "revoked") {
        const { reason, ...details } = body
        return api.askForTwo({ act: "certificate-revocation", subject: certificateId, reason, details })
      }
      const reply = await (act === "suspended" ? api.suspend : api.reinstate)(certificateId, body)
      if (reply.ok) void revalidate([readOfficer.key, readQualifications.key])
      return reply
    },
  }
  const unmasking: Unmasking = {
    async findApproval(filters) {
      const reply = await api.readRequests({ show: "own", page: 1, size: 200 })
      return reply.ok ? approvalIn(reply.value.rows, filters) : undefined
    },
    onAsk: (filter, reason) =>
      api.askForTwo({ act: "unmasked-export", subject: "qualifications", reason, details: { filter } }),
  }

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
            acts={isHr() ? acts : undefined}
            unmasking={isHr() ? unmasking : undefined}
            onOpen={(officerId) => setAsked({ officer: officerId }, { replace: openId() !== undefined })}
          />
        )}
      </Show>
    </Suspense>
  )
}
