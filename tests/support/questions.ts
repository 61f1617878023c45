/**
 * A candidate's paper in the order in which that candidate sees it, beside what only the owner of the database knows: which
 * options are right.
 *
 * Errors: an attempt that does not exist throws.
 * Source: PAP-3 and PAP-4 in docs/rules.md.
 */
import { getKeyedPaper } from "@sworn/exam-api/grading/grading.store"
import {
  arrangedFor,
  isChoice,
  itemsIn,
  plainTextOf,
  takesOneOption,
  type ChoiceKind,
  type Localised,
} from "@sworn/question-bank"
import type { Product } from "./product.ts"

export type Question = {
  /** As printed: from 1, through the whole paper. */
  readonly number: number
  readonly itemId: string
  readonly kind: ChoiceKind
  readonly inCase: boolean
  readonly subject: string
  /** In hundredths of a point. */
  readonly worth: number
  readonly stem: Localised
  /** In the order on screen. */
  readonly optionIds: readonly string[]
  readonly right: readonly string[]
}

export async function questionsOf(product: Product, attemptId: string): Promise<readonly Question[]> {
  const [attempt] = await product.sql<{ seed: string; paperId: string }[]>`
    select seed, paper_id as "paperId" from attempts where attempt_id = ${attemptId}`
  if (attempt === undefined) throw new Error(`Attempt ${attemptId} does not exist`)

  const paper = await getKeyedPaper(product.sql, attempt.paperId)
  return arrangedFor(paper.content, attempt.seed)
    .sections.flatMap((section) =>
      section.entries.flatMap((entry) => itemsIn(entry).map((item) => ({ section, entry, item }))),
    )
    .map(({ section, entry, item }, index) => {
      const pinned = paper.keys.get(item.id)
      if (pinned === undefined) throw new Error(`Item ${item.id} has no key`)
      if (!isChoice(item) || !("optionIds" in pinned.key))
        throw new Error(`Item ${item.id} is not answered by choosing`)
      return {
        number: index + 1,
        itemId: item.id,
        kind: item.kind,
        inCase: entry.kind === "case-set",
        subject: pinned.subject,
        worth: section.pointsEach,
        stem: { "zh-CN": plainTextOf(item.stem["zh-CN"]), en: plainTextOf(item.stem.en) },
        optionIds: item.options.map((option) => option.id),
        right: pinned.key.optionIds,
      }
    })
}

/** An answer that earns nothing under any policy of the demo's papers. */
export function wrongAnswerTo(question: Question): readonly string[] {
  const wrong = question.optionIds.find((id) => !question.right.includes(id))
  if (wrong !== undefined) return [wrong]
  const [first] = question.optionIds
  if (first === undefined || takesOneOption(question.kind)) throw new Error("Every option is right")
  return [first]
}

export const isRight = ({ right }: Question, given: readonly string[] | undefined): boolean =>
  given !== undefined && given.length === right.length && right.every((id) => given.includes(id))

/** What these answers earn where only a wholly right answer earns (GRD-2), altogether and by subject. */
export function earnedBy(questions: readonly Question[], given: ReadonlyMap<string, readonly string[]>) {
  const earned = (some: readonly Question[]) =>
    some
      .filter((question) => isRight(question, given.get(question.itemId)))
      .reduce((sum, question) => sum + question.worth, 0)
  const bySubject = Map.groupBy(questions, ({ subject }) => subject)
  return {
    score: earned(questions),
    bySubject: new Map([...bySubject].map(([subject, some]) => [subject, earned(some)])),
  }
}

/** As screens and files print hundredths of a point. */
export const inPoints = (hundredths: number): string => String(hundredths / 100)
