/**
 * Scoring: what one response to one item earns.
 *
 * Pure: the same item, key and response earn the same points on any machine, in any year, which is what lets an appeal
 * be re-graded from the journal alone.
 *
 * Units:  whole centipoints. Half of an odd worth would need rounding; the paper check refuses it (GRD-1), so meeting
 *         one here is our defect and throws.
 * Errors: no response earns 0. A response that does not fit its item throws: the journal refused it on the way in. An essay
 *         throws: people mark it, and the paper check keeps it off papers that a machine grades.
 * Source: GRD-1, GRD-2, GRD-3, GRD-4, GRD-5 and GRD-7 in docs/rules.md.
 */
import { isChoice, takesOneOption, type ChoiceItem, type OptionId, type PaperItem } from "../item.ts"
import type { Centipoints, ScoringPolicy } from "../paper.ts"
import { fits, isAnswer, outlineOfItem, type Response } from "../response.ts"
import { isRight } from "./is-right.ts"
import type { ItemKey } from "./key.ts"

/** GRD-2: each right option earns half a point; GRD-3: each wrong one costs as much. */
const perOption: Centipoints = 50

export type KeyedItem = {
  readonly item: PaperItem
  readonly key: ItemKey
  readonly worth: Centipoints
  readonly policy: ScoringPolicy
}

export function scoreResponse(
  { item, key, worth, policy }: KeyedItem,
  response: Response | undefined,
): Centipoints {
  if (item.kind === "essay") throw new Error(`Item ${item.id} is an essay, which people mark`)
  if (response === undefined || !isAnswer(response)) return 0
  if (!fits(outlineOfItem(item), response))
    throw new Error(`Item ${item.id} holds a journalled response that does not fit it`)

  if (!isChoice(item)) return scoreFurther(item, key, worth, policy, response)
  if (!("optionIds" in key && "optionIds" in response))
    throw new Error(`Item ${item.id} is ${item.kind}, but its key or its response is of another kind`)
  return scoreChoice(item, key.optionIds, worth, policy, response.optionIds)
}

function scoreChoice(
  item: ChoiceItem,
  right: readonly OptionId[],
  worth: Centipoints,
  policy: ScoringPolicy,
  given: readonly OptionId[],
): Centipoints {
  const chosen = new Set(given)
  const rightCount = right.filter((id) => chosen.has(id)).length
  const wrongCount = chosen.size - rightCount
  if (wrongCount === 0 && rightCount === right.length) return worth

  if (policy === "negative") return wrongCount > 0 ? -perOption : 0
  if (takesOneOption(item.kind) || policy === "exact") return 0
  // GRD-5: ticking everything is not knowing anything.
  if (chosen.size === item.options.length) return 0

  if (policy === "right_minus_wrong") {
    return clamped((rightCount - wrongCount) * perOption, worth - perOption)
  }
  if (wrongCount > 0) return 0
  return policy === "half" ? halfOf(worth) : clamped(rightCount * perOption, worth - perOption)
}

/** All of it or nothing. */
function scoreFurther(
  item: PaperItem,
  key: ItemKey,
  worth: Centipoints,
  policy: ScoringPolicy,
  response: Response,
): Centipoints {
  if (policy !== "exact") throw new Error(`Item ${item.id} is ${item.kind}, which no policy but exact scores`)
  return isRight(item, key, response) ? worth : 0
}

/** The finest step of points that a policy can produce for an item of this worth is whole (GRD-1). */
export const scoresExactly = (policy: ScoringPolicy, worth: Centipoints): boolean =>
  Number.isSafeInteger(worth) && worth > 0 && (policy !== "half" || worth % 2 === 0)

const clamped = (points: Centipoints, most: Centipoints): Centipoints => Math.max(0, Math.min(points, most))

function halfOf(worth: Centipoints): Centipoints {
  if (worth % 2 !== 0)
    throw new Error(`Half of ${worth} centipoints is not whole; the paper check must refuse it`)
  return worth / 2
}
