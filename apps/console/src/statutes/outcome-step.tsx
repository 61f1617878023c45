import type { LoadingPreview } from "@sworn/contract/staff"
import { Button, StateChip, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { Figures } from "../shell/figures.tsx"
import { looksOfFate } from "./comparison-desk.tsx"
import { judgements, looksOfJudgement } from "./judgements.ts"
import { lawWords } from "./words.ts"

type Props = {
  preview: LoadingPreview
  onBack: () => void
  onLoad: () => Promise<string | undefined>
}

const fates = ["same", "moved", "changed", "vanished", "added"] as const

/** What loading would do, to the last item: the version it follows, the articles it changed, and what is flagged of the bank. */
export function OutcomeStep(props: Props) {
  const [problem, setProblem] = createSignal<string>()
  const [isLoading, setIsLoading] = createSignal(false)
  const flagged = () => props.preview.flagged
  const lead = () => {
    const { follows, suspendsFrom } = props.preview
    return follows === null || suspendsFrom === null
      ? lawWords().outcomeFirst
      : lawWords().outcomeFollows(follows, suspendsFrom)
  }
  async function load() {
    if (isLoading()) return
    setIsLoading(true)
    setProblem(await props.onLoad())
    setIsLoading(false)
  }

  return (
    <section class="form">
      <p class="law-outcome">{lead()}</p>
      <Show when={props.preview.fates}>
        {(counts) => (
          <ul class="law-fates">
            <For each={fates}>
              {(fate) => (
                <li>
                  <StateChip shape={looksOfFate[fate].shape} tone={looksOfFate[fate].tone}>
                    {lawWords().fateCount(lawWords().fates[fate], counts()[fate])}
                  </StateChip>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
      <Show when={props.preview.follows}>
        <Figures
          label={lawWords().figures}
          figures={[
            { name: lawWords().items, value: String(flagged().items) },
            { name: lawWords().blueprints, value: String(flagged().blueprints) },
          ]}
        />
        <ul class="law-fates">
          <For each={judgements.filter((one) => flagged().byJudgement[one] > 0)}>
            {(one) => (
              <li>
                <StateChip shape={looksOfJudgement[one].shape} tone={looksOfJudgement[one].tone}>
                  {lawWords().fateCount(lawWords().judgements[one], flagged().byJudgement[one])}
                </StateChip>
              </li>
            )}
          </For>
        </ul>
        <p class="quiet">{lawWords().papersOnceLoaded}</p>
      </Show>
      <p class="quiet">{lawWords().commitNote}</p>
      <Show when={problem()}>
        {(words) => (
          <StatusLine tone="bad" shape="alert">
            {words()}
          </StatusLine>
        )}
      </Show>
      <div class="acts">
        <Button onClick={() => props.onBack()}>{lawWords().back}</Button>
        <Button kind="primary" aria-disabled={isLoading()} onClick={() => void load()}>
          {isLoading() ? lawWords().committing : lawWords().commit}
        </Button>
      </div>
    </section>
  )
}
