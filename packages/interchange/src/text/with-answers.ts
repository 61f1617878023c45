/** Gives each question the answer that stands for it at the end of the list. */
import type { CentralAnswer } from "./central.ts"
import type { Draft } from "./drafts.ts"

/** Numbers begin anew under each heading, so the first question of that number and kind without an answer has it. */
export function withCentralAnswers(
  drafts: readonly Draft[],
  answers: readonly CentralAnswer[],
): readonly CentralAnswer[] {
  const waiting = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (draft.number === null || draft.fields.has("answer")) continue
    const same = waiting.get(draft.number)
    if (same === undefined) waiting.set(draft.number, [draft])
    else same.push(draft)
  }
  return answers.filter((answer) => {
    const same = waiting.get(answer.number) ?? []
    const at = Math.max(
      0,
      same.findIndex((draft) => answer.kind === null || draft.kind === answer.kind),
    )
    const [draft] = same.splice(at, 1)
    if (draft === undefined) return true
    draft.fields.set("answer", { row: answer.row, lines: answer.answer })
    if (answer.rationale.length > 0 && !draft.fields.has("rationale"))
      draft.fields.set("rationale", { row: answer.row, lines: answer.rationale })
    return false
  })
}
