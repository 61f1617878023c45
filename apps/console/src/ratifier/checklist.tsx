import type { ResultSummary } from "@sworn/contract/staff"
import { Button, Glyph, type GlyphShape } from "@sworn/ui"
import { For, Show, type ParentProps } from "solid-js"
import { words } from "../i18n/words.ts"
import { looked, mayPublish, settled, stateOfLooked, stateOfSettled, type StepState } from "./steps.ts"

type Props = {
  summary: ResultSummary
  /** How many of the looks are ticked, from the first. */
  checked: number
  mayRatify: boolean
  onCheck: (count: number) => void
  onPublish: () => void
}

export function Checklist(props: Props) {
  const isReady = () => mayPublish(props.summary, props.checked)
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{words().ratifier.checklist}</h2>
      <ol class="steps">
        <For each={settled}>
          {(step, at) => (
            <Step
              settled
              state={stateOfSettled(props.summary, at())}
              title={words().ratifier.steps[step].title}
            >
              <Show when={stateOfSettled(props.summary, at()) !== "later"}>
                <p>{sentenceFor(step, stateOfSettled(props.summary, at()) === "done", props.summary)}</p>
              </Show>
            </Step>
          )}
        </For>
        <For each={looked}>
          {(step, at) => {
            const state = () => stateOfLooked(props.summary, props.checked, at())
            return (
              <Step state={state()} title={words().ratifier.steps[step].title}>
                <label class="step-ask">
                  <input
                    type="checkbox"
                    checked={state() === "done"}
                    disabled={state() === "later" || !props.mayRatify}
                    onChange={(event) => props.onCheck(event.currentTarget.checked ? at() + 1 : at())}
                  />
                  <span>{words().ratifier.steps[step].ask}</span>
                </label>
              </Step>
            )
          }}
        </For>
      </ol>
      <Show when={props.mayRatify} fallback={<p class="quiet">{words().ratifier.readOnly}</p>}>
        <Button
          kind="primary"
          aria-disabled={!isReady()}
          aria-describedby="publish-not-yet"
          onClick={() => isReady() && props.onPublish()}
        >
          {words().ratifier.publish}
        </Button>
        <p id="publish-not-yet" class="quiet" role="status">
          <Show when={!isReady()}>{words().ratifier.notYet}</Show>
        </p>
      </Show>
    </section>
  )
}

const shapes: Record<StepState, GlyphShape> = { done: "check", now: "ring", open: "cross", later: "hollow" }

function Step(props: ParentProps<{ state: StepState; title: string; settled?: boolean }>) {
  const stateWords = () =>
    ({
      done: words().ratifier.stateDone,
      // What the system finds unsettled is not in anyone's hands here.
      now: props.settled ? words().ratifier.stateOpen : words().ratifier.stateNow,
      open: words().ratifier.stateOpen,
      later: words().ratifier.stateLater,
    })[props.state]
  return (
    <li class="step" data-state={props.state} aria-current={props.state === "now" ? "step" : undefined}>
      <Glyph shape={props.settled && props.state === "now" ? "cross" : shapes[props.state]} />
      <div>
        <h3>
          {props.title} <span class="step-state">{stateWords()}</span>
        </h3>
        {props.children}
      </div>
    </li>
  )
}

function sentenceFor(step: (typeof settled)[number], isDone: boolean, summary: ResultSummary): string {
  const said = words().ratifier.steps
  switch (step) {
    case "attempts-not-graded":
      return isDone ? said[step].done(summary.graded) : said[step].open(summary.present - summary.graded)
    case "nothing-to-ratify":
      return isDone ? said[step].done(summary.graded) : said[step].open
    default:
      return isDone ? said[step].done : said[step].open
  }
}
