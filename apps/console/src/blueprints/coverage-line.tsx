import type { BlueprintCoverage } from "@sworn/question-bank"
import { Field, StatusLine } from "@sworn/ui"
import { Show } from "solid-js"
import { blueprintWords } from "./words.ts"

type Props = {
  /** Undefined while the bank is being counted. */
  coverage: BlueprintCoverage | undefined
  day: string
  asked: string
  onDay: (day: string) => void
}

/** Whether the bank holds what is asked for by the law of a day, and how many items are to be written (PAP-2). */
export function CoverageLine(props: Props) {
  return (
    <div class="coverage-line">
      <Show when={props.coverage} fallback={<StatusLine>{blueprintWords().counting}</StatusLine>}>
        {(coverage) => (
          <StatusLine
            tone={coverage().missingCount > 0 ? "bad" : "ok"}
            shape={coverage().missingCount > 0 ? "alert" : "check"}
          >
            {coverage().missingCount > 0
              ? blueprintWords().missing(coverage().missingCount, props.day)
              : blueprintWords().enough(props.day)}
          </StatusLine>
        )}
      </Show>
      <Field label={blueprintWords().coverageDay}>
        {(control) => (
          <input
            {...control}
            type="date"
            class="input day-input"
            data-small=""
            value={props.asked}
            onChange={(event) => props.onDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="quiet coverage-note">{blueprintWords().coverageNote}</p>
    </div>
  )
}
