import type { RatificationReply } from "@sworn/contract/staff"
import { createAsync, revalidate, useParams, useSearchParams } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { api, type Verdict } from "../api/client.ts"
import { readResults, readSittings } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { useSession } from "../shell/session.tsx"
import { createAllResults } from "./all-results.ts"
import { RatificationDesk } from "./ratification-desk.tsx"

const size = 50

export default function DeskPage() {
  const params = useParams<{ sittingId: string }>()
  const session = useSession()
  const [asked, setAsked] = useSearchParams<{ page: string; verdict: string }>()
  const page = () => Number(asked.page) || 1
  const verdict = (): Verdict | undefined =>
    asked.verdict === "passed" || asked.verdict === "failed" ? asked.verdict : undefined

  const results = createAsync(() => readResults(params.sittingId, { page: page(), size, verdict: verdict() }))
  const graded = () => results.latest?.summary.graded
  const all = createAllResults(() => params.sittingId, graded)
  const [published, setPublished] = createSignal<RatificationReply>()

  async function ratify(resultCount: number): Promise<string | undefined> {
    const reply = await api.ratify(params.sittingId, { resultCount })
    if (reply.ok) setPublished(reply.value)
    await revalidate([readResults.key, readSittings.key])
    return reply.ok ? undefined : reply.problem.title
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={results.latest}>
        {(loaded) => (
          <RatificationDesk
            results={loaded()}
            all={all.rows()}
            allRead={all.isComplete()}
            mayRatify={session.roles().has("ratifier")}
            published={published()}
            page={page()}
            size={size}
            verdict={verdict()}
            onPage={(next) => setAsked({ page: next === 1 ? undefined : next })}
            onVerdict={(next) => setAsked({ verdict: next, page: undefined }, { replace: true })}
            onRatify={ratify}
          />
        )}
      </Show>
    </Suspense>
  )
}
