import type { ImportPage, ImportSettings } from "@sworn/contract/staff"
import { formatDay, StatusLine } from "@sworn/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import { CommitBar } from "./commit-bar.tsx"
import { Done } from "./done.tsx"
import { MappingForm } from "./mapping-form.tsx"
import { ProgressLine } from "./progress-line.tsx"
import { Report } from "./report.tsx"
import { StepList, type Step } from "./step-list.tsx"
import { exchangeWords } from "./words.ts"

export type ImportActs = {
  check: (settings: ImportSettings) => Promise<string | undefined>
  commit: (goodOnly: boolean, expected: { good: number; faulty: number }) => Promise<string | undefined>
  giveUp: () => Promise<string | undefined>
  reread: () => Promise<void>
}

/** The second to the fifth step, whichever the import is at. */
export function ImportDesk(props: { page: ImportPage; acts: ImportActs }) {
  // Going back to the columns is a look; nothing is forgotten before they are checked anew.
  const [isMapping, setIsMapping] = createSignal(false)
  const [isTaking, setIsTaking] = createSignal(false)
  const step = (): Step => {
    const { state } = props.page
    if (state === "committed" || state === "given-up" || state === "expired") return "done"
    if (state === "committing" || isTaking()) return "commit"
    if (state === "uploaded" || isMapping()) return "mapping"
    return "check"
  }
  async function commit(goodOnly: boolean): Promise<string | undefined> {
    const { summary } = props.page
    if (summary === null) return undefined
    setIsTaking(true)
    const problem = await props.acts.commit(goodOnly, { good: summary.good, faulty: summary.faulty })
    setIsTaking(false)
    return problem
  }

  return (
    <>
      <StepList now={step()} />
      <Show
        when={props.page.isOwn || step() === "done"}
        fallback={
          <>
            <StatusLine shape="bar">{exchangeWords().done.notOwn(props.page.uploadedBy)}</StatusLine>
            <Show when={props.page.summary}>
              {(summary) => <Report page={props.page} summary={summary()} />}
            </Show>
          </>
        }
      >
        <Show when={props.page.expiresAt}>
          {(until) => <p class="quiet">{exchangeWords().done.keptUntil(formatDay(until()))}</p>}
        </Show>
        <Switch>
          <Match when={step() === "mapping"}>
            <MappingForm
              page={props.page}
              onCheck={async (settings) => {
                const problem = await props.acts.check(settings)
                if (problem === undefined) setIsMapping(false)
                return problem
              }}
              onGiveUp={props.acts.giveUp}
            />
          </Match>
          <Match when={step() === "commit" || props.page.state === "checking"}>
            <ProgressLine
              importId={props.page.importId}
              first={props.page.progress}
              onOver={props.acts.reread}
            />
          </Match>
          <Match when={step() === "check" && props.page.summary}>
            {(summary) => (
              <>
                <Report page={props.page} summary={summary()} />
                <CommitBar
                  summary={summary()}
                  onBack={() => setIsMapping(true)}
                  onCommit={commit}
                  onGiveUp={props.acts.giveUp}
                />
              </>
            )}
          </Match>
          <Match when={step() === "done"}>
            <Done page={props.page} />
          </Match>
        </Switch>
      </Show>
    </>
  )
}
