import { createAsync } from "@solidjs/router"
import { createSignal, Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readPapers } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Freshness } from "../shell/freshness.tsx"
import { Page } from "../shell/page.tsx"
import { createRefreshed } from "../shell/refreshed.ts"
import { useSession } from "../shell/session.tsx"
import { PaperLawSheet } from "../statutes/paper-law-sheet.tsx"
import { PaperTable } from "./paper-table.tsx"
import { UnsealingDialog } from "./unsealing-dialog.tsx"

export default function PapersPage() {
  const session = useSession()
  const first = createAsync(() => readPapers())
  const [askingFor, setAskingFor] = createSignal<string>()
  const [lawOf, setLawOf] = createSignal<string>()
  const list = createRefreshed({
    first: () => first.latest,
    asked: () => "papers",
    read: api.readPapers,
    // A paper can be unsealed from one minute to the next, and the other person's word arrives at any time.
    isLive: () => true,
    everyMs: 15_000,
  })

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.value()}>
        {(loaded) => (
          <Page title={words().papers.title} count={words().papers.count(loaded().papers.length)} fills>
            <Freshness readAt={list.readAt()} isStale={list.isStale()} />
            <PaperTable
              papers={loaded().papers}
              mayRead={session.roles().has("paper-setter")}
              onAsk={(paperId) => setAskingFor(paperId)}
              onLaw={(paperId) => setLawOf(paperId)}
            />
            <PaperLawSheet
              paper={loaded().papers.find((paper) => paper.paperId === lawOf())}
              onClose={() => setLawOf(undefined)}
            />
            <UnsealingDialog
              paper={loaded().papers.find((paper) => paper.paperId === askingFor())}
              onClose={() => setAskingFor(undefined)}
              onAsk={async (paperId, reason) => {
                const reply = await api.askForTwo({
                  act: "paper-unsealing",
                  subject: paperId,
                  reason,
                  details: {},
                })
                if (!reply.ok) return reply.problem.title
                await list.refresh()
                return undefined
              }}
            />
          </Page>
        )}
      </Show>
    </Suspense>
  )
}
