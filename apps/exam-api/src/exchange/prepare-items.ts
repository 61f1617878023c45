import { stemsOf } from "@sworn/question-bank"
import { entryOf, keyOf, searchTextOf } from "@sworn/question-bank/keyed"
import { randomUUID } from "node:crypto"
import { codeOfItem } from "../items/item-codes.ts"
import type { PreparedItems } from "./jobs.ts"
import type { GoodQuestion } from "./judge-file.ts"

/** Drafts as rows of the bank's tables; takes the next number of each kind for their codes. */
export function prepareItems(
  questions: readonly GoodQuestion[],
  numbers: Map<string, number>,
): PreparedItems {
  const rows = questions.map(({ row, body, note }) => {
    const itemVersionId = randomUUID()
    const number = numbers.get(body.kind) ?? 1
    numbers.set(body.kind, number + 1)
    const content = entryOf(body, itemVersionId)
    return {
      itemId: randomUUID(),
      itemVersionId,
      code: codeOfItem(body.kind, number),
      kind: body.kind,
      levels: body.levels,
      difficulty: body.difficulty,
      category: body.category,
      isPilot: body.isPilot,
      tags: body.tags,
      content,
      searchText: searchTextOf(body),
      note: note.slice(0, 500),
      place: row,
      stems: stemsOf(content),
      answerables: body.answerables.map((answerable) => ({
        id: body.kind === "case-set" ? answerable.id : itemVersionId,
        subject: answerable.subject,
        key: keyOf(answerable),
        rationale: answerable.rationale,
        laws: answerable.laws,
      })),
    }
  })
  return { json: JSON.stringify(rows), count: rows.length }
}
