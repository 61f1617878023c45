import type { PracticeAnswerBody, PracticeVerdict } from "@sworn/contract/candidate"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import {
  fits,
  itemsIn,
  optionsOf,
  outlineOfItem,
  type LocalisedRich,
  type PaperItem,
  type Response,
} from "@sworn/question-bank"
import { scoreResponse, type ItemKey } from "@sworn/question-bank/keyed"
import type { CandidateDeps } from "../deps.ts"
import { findPracticeSolution } from "./practice.store.ts"

/**
 * Says whether an answer to a practice item is right, what would have been, and why. It is kept nowhere; a live item is as
 * unknown here as one that does not exist (RES-8).
 */
export async function judgeAnswer(
  { sql }: CandidateDeps,
  { itemId, response }: PracticeAnswerBody,
): Promise<Outcome<PracticeVerdict, "not-found" | "answer-does-not-fit">> {
  const solution = await findPracticeSolution(sql, itemId)
  const item = solution && itemsIn(solution.content).find((one) => one.id === itemId)
  if (solution === null || !item) return refused("not-found")
  if (!fits(outlineOfItem(item), response)) return refused("answer-does-not-fit")

  const { key, rationale, laws } = solution
  return accepted({
    isRight: item.kind === "essay" ? null : isRight(item, key, response),
    optionIds: "optionIds" in key ? [...key.optionIds] : [],
    inWords: wordsOf(item, key) as PracticeVerdict["inWords"],
    why: rationale as PracticeVerdict["why"],
    laws: [...laws],
  })
}

const isRight = (item: PaperItem, key: ItemKey, response: Response): boolean =>
  scoreResponse({ item, key, worth: 100, policy: "exact" }, response) === 100

/** What would have been right where no option can be marked; of a place in a picture there are no words. */
function wordsOf(item: PaperItem, key: ItemKey): readonly LocalisedRich[] {
  const offered = new Map(
    [...("prompts" in item ? item.prompts : []), ...optionsOf(item)].map((one) => [one.id, one.text]),
  )
  const textOf = (id: string) => offered.get(id) ?? inEvery(id)
  if ("pairs" in key) return key.pairs.flatMap(([promptId, optionId]) => [textOf(promptId), textOf(optionId)])
  if ("order" in key) return key.order.map(textOf)
  if ("numbers" in key) {
    return key.numbers.map(({ value, tolerance }) =>
      inEvery(/^0*(\.0*)?$/.test(tolerance) ? value : `${value} ± ${tolerance}`),
    )
  }
  if ("texts" in key) return key.texts.map(({ accepted: [first = ""] }) => inEvery(first))
  return "modelAnswer" in key ? [key.modelAnswer] : []
}

const inEvery = (text: string): LocalisedRich => ({ "zh-CN": text, en: text })
