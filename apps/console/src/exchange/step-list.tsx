import { Glyph } from "@sworn/ui"
import { For, Show } from "solid-js"
import { exchangeWords } from "./words.ts"

export const steps = ["file", "mapping", "check", "commit", "done"] as const
export type Step = (typeof steps)[number]

/** Where the import stands, of five steps. */
export function StepList(props: { now: Step }) {
  const at = () => steps.indexOf(props.now)
  return (
    <ol class="wizard-steps" aria-label={exchangeWords().steps.label}>
      <For each={steps}>
        {(step, place) => (
          <li
            class="wizard-step"
            aria-current={place() === at() ? "step" : undefined}
            data-done={place() < at() || props.now === "done" ? "" : undefined}
          >
            <span class="wizard-mark" aria-hidden="true">
              <Show when={place() < at() || props.now === "done"} fallback={place() + 1}>
                <Glyph shape="check" />
              </Show>
            </span>
            <span>{exchangeWords().steps[step]}</span>
            <Show when={place() < at()}>
              <span class="visually-hidden">{exchangeWords().steps.isDone}</span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}
