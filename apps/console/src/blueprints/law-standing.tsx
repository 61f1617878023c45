import type { RequirementLaw } from "@sworn/contract/staff"
import { citationOf } from "@sworn/question-bank"
import { A } from "@solidjs/router"
import { StateChip } from "@sworn/ui"
import { Show } from "solid-js"
import { useSession } from "../shell/session.tsx"
import { looksOfJudgement } from "../statutes/judgements.ts"
import { lawWords } from "../statutes/words.ts"
import { blueprintWords } from "./words.ts"

/** What a required passage is today, and what a change in the law makes of it, in force already or still to come. */
export function LawStanding(props: { law: RequirementLaw }) {
  const session = useSession()
  const isGood = () => props.law.standing === "in-force" || props.law.standing === "carried"
  return (
    <span class="law-standing">
      <StateChip shape={isGood() ? "check" : "alert"} tone={isGood() ? "ok" : "bad"}>
        {blueprintWords().standings[props.law.standing]}
      </StateChip>
      <Show when={props.law.touched}>
        {(touched) => (
          <>
            <StateChip
              shape={looksOfJudgement[touched().judgement].shape}
              tone={looksOfJudgement[touched().judgement].tone}
            >
              {blueprintWords().touchedBy(
                touched().effectiveFrom,
                lawWords().judgements[touched().judgement],
              )}
            </StateChip>
            <Show when={touched().successors.length > 0}>
              <span lang="zh-CN" class="unbroken">
                {blueprintWords().wentTo(touched().successors.map(citationOf).join("、"))}
              </span>
            </Show>
            <Show when={session.roles().has("paper-setter")}>
              <A href={`/statutes/changes/${touched().lawChangeId}`}>{blueprintWords().toChange}</A>
            </Show>
          </>
        )}
      </Show>
    </span>
  )
}
