import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readPapers, readRequests } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { RequestList, type Show as Shown } from "./request-list.tsx"

const size = 50

export default function RequestsPage() {
  const [asked, setAsked] = useSearchParams()
  const page = () => Math.max(1, Math.trunc(Number(asked["page"])) || 1)
  const show = (): Shown =>
    asked["show"] === "own" || asked["show"] === "decided" ? asked["show"] : "waiting"
  const query = () => ({ show: show(), page: page(), size })
  const list = createAsync(async () => {
    const now = query()
    return { asked: JSON.stringify(now), page: await readRequests(now) }
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <RequestList
            list={loaded().page}
            isUpdating={loaded().asked !== JSON.stringify(query())}
            show={show()}
            page={page()}
            size={size}
            openId={typeof asked["request"] === "string" ? asked["request"] : undefined}
            onShow={(next) =>
              setAsked({ show: next === "waiting" ? undefined : next, page: undefined, request: undefined })
            }
            onPage={(next) => setAsked({ page: next === 1 ? undefined : next, request: undefined })}
            onOpen={(request) => setAsked({ request })}
            onDecide={(requestId, body) => api.decide(requestId, body)}
            onDecided={() => void revalidate([readRequests.key, readPapers.key])}
          />
        )}
      </Show>
    </Suspense>
  )
}
