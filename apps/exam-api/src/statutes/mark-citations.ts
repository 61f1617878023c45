import { firstTouching, type ReferenceJudgement } from "@sworn/question-bank"
import type { Transaction } from "../database/pool.ts"
import {
  insertMarks,
  readChanges,
  readCitations,
  type Citation,
  type Citing,
  type KnownChange,
  type NewMark,
} from "./law-changes.store.ts"

/**
 * Marks all that cites what a change of the law touched (ITM-7), under the first change that touched it: of a statute, or of some
 * versions of items or of blueprints. Whatever is marked already stays as it is, so it may be said as often as one likes.
 */
export async function markCitations(tx: Transaction, which: Citing): Promise<void> {
  const citations = await readCitations(tx, which)
  const changes = await readChanges(tx, [...new Set(citations.map(({ statute }) => statute))])
  if (changes.length === 0) return

  const judged = new Map<string, ReturnType<typeof firstTouching<KnownChange>>>()
  const marks = citations.flatMap((citation): NewMark[] => {
    const { statute, version, article, paragraph, item } = citation
    const place = [statute, version, article, paragraph, item].join("/")
    if (!judged.has(place)) judged.set(place, firstTouching(citation, changes))
    const touched = judged.get(place)
    // What is used on one day only is touched by what is law on that day.
    if (!touched || (citation.usedOn !== null && citation.usedOn < touched.change.effectiveFrom)) return []
    return [markOf(citation, touched.change.lawChangeId, touched.judgement)]
  })
  if (marks.length > 0) await insertMarks(tx, marks)
}

function markOf(citation: Citation, lawChangeId: string, judgement: ReferenceJudgement): NewMark {
  const { usedOn: _day, statute: _statute, ...cited } = citation
  const leansOnChange = "leansOnChange" in judgement && judgement.leansOnChange
  const successors =
    judgement.kind === "changed" ? judgement.successors : "place" in judgement ? [judgement.place] : []
  return { ...cited, lawChangeId, judgement: judgement.kind, leansOnChange, successors }
}
