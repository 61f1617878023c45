import { isSpecialist } from "@sworn/question-bank"
import { For } from "solid-js"
import type { Desk } from "./desk.ts"
import { wholeIn, withShare } from "./edits.ts"
import { useNames } from "./names.ts"
import { blueprintWords } from "./words.ts"

/** The least share of each subject, beside what the level's rules ask anyhow (PAP-1). */
export function ShareFields(props: { desk: Desk; subjects: readonly string[] }) {
  const { subjectName } = useNames()
  const rules = () => props.desk.rules()
  const shareOf = (subject: string) =>
    props.desk.body().shares.find((one) => one.subject === subject)?.leastPercent
  return (
    <fieldset class="blueprint-fields">
      <legend>{blueprintWords().shares}</legend>
      <p class="quiet blueprint-hint">
        {isSpecialist(props.desk.body())
          ? blueprintWords().specialistRule(rules().specialistLeastPercent)
          : blueprintWords().coreRule(rules().coreLeastPercent)}{" "}
        {blueprintWords().sharesHint}
      </p>
      <ul class="blueprint-lines" data-columns="">
        <For each={props.subjects}>
          {(subject) => (
            <li class="blueprint-line">
              <label class="blueprint-line-name" for={`share-${subject}`}>
                {subjectName(subject)}
              </label>
              <input
                id={`share-${subject}`}
                class="input blueprint-number"
                data-small=""
                inputmode="numeric"
                autocomplete="off"
                maxlength={3}
                aria-label={blueprintWords().shareOf(subjectName(subject))}
                value={shareOf(subject) ?? ""}
                onChange={(event) => {
                  const percent = wholeIn(event.currentTarget.value, 100)
                  props.desk.change((now) => withShare(now, subject, percent))
                  event.currentTarget.value = String(shareOf(subject) ?? "")
                }}
              />
              <span aria-hidden="true">%</span>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  )
}
