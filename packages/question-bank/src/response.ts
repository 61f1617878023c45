/**
 * Responses: what a candidate gives for one item, and whether it can be an answer to that item at all.
 *
 * A response replaces the one before it as a whole. An empty list is a response too: the candidate took the answer back,
 * and the item counts as unanswered.
 *
 * Errors: none. A response that does not fit is refused on its way into the journal (GRD-4), never scored.
 * Source: GRD-4 in docs/rules.md.
 */
import { takesOneOption, type OptionId, type PaperItem } from "./item.ts"

export type Response = { readonly optionIds: readonly OptionId[] }

/** What an item looks like to whoever judges fit without seeing its text. */
export type ItemOutline = Pick<PaperItem, "id" | "kind"> & { readonly optionIds: readonly OptionId[] }

export const isAnswer = (response: Response | undefined): boolean =>
  response !== undefined && response.optionIds.length > 0

/** GRD-4: only options of this item, and no second one where one is asked for. Order and repetition never matter. */
export function fits(item: ItemOutline, response: Response): boolean {
  const chosen = new Set(response.optionIds)
  if (chosen.size > 1 && takesOneOption(item.kind)) return false
  return [...chosen].every((id) => item.optionIds.includes(id))
}

/** Whether two responses say the same, however they were clicked together. */
export function saysTheSame(one: Response, other: Response): boolean {
  const left = new Set(one.optionIds)
  const right = new Set(other.optionIds)
  return left.size === right.size && [...left].every((id) => right.has(id))
}
