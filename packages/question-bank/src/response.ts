/**
 * Responses: what a candidate gives for one item, and whether it can be an answer to that item at all.
 *
 * A response replaces the one before it as a whole. One that holds nothing is a response too: the candidate took the
 * answer back, and the item counts as unanswered.
 *
 * Units:  a point is in whole pixels of its image, from the upper left; texts are bounded in characters.
 * Errors: none. A response that does not fit is refused on its way into the journal (GRD-4), never scored.
 * Source: GRD-4 in docs/rules.md.
 */
import { isStorable, isWithin } from "./characters.ts"
import { takesOneOption, type ChoiceKind, type OptionId, type PaperItem } from "./item.ts"

export type Pair = readonly [promptId: OptionId, optionId: OptionId]
export type Point = readonly [x: number, y: number]

export type Response =
  | { readonly optionIds: readonly OptionId[] }
  | { readonly pairs: readonly Pair[] }
  /** Every option, first to last; or none. */
  | { readonly order: readonly OptionId[] }
  /** One for each gap of a cloze, "" where nothing stands yet; one for any other item that is answered in writing. */
  | { readonly texts: readonly string[] }
  | { readonly point: Point | null }

/** What an item looks like to whoever judges fit without seeing its text. */
export type ItemOutline = { readonly id: string } & (
  | { readonly kind: ChoiceKind; readonly optionIds: readonly OptionId[] }
  | { readonly kind: "ordering"; readonly optionIds: readonly OptionId[] }
  | {
      readonly kind: "matching"
      readonly promptIds: readonly OptionId[]
      readonly optionIds: readonly OptionId[]
    }
  | { readonly kind: "numeric" }
  | { readonly kind: "cloze"; readonly gapCount: number }
  | { readonly kind: "short-text" | "essay"; readonly mostCharacters: number }
  | { readonly kind: "hotspot"; readonly width: number; readonly height: number }
)

/** What the journal knows of an item that is answered by choosing. */
export type ChoiceOutline = Extract<ItemOutline, { readonly kind: ChoiceKind }>

/** A number is short, and what goes into a gap is a word or a phrase. */
export const mostCharactersOfNumber = 40
export const mostCharactersOfGap = 200

export function isAnswer(response: Response | undefined): boolean {
  if (response === undefined) return false
  if ("optionIds" in response) return response.optionIds.length > 0
  if ("pairs" in response) return response.pairs.length > 0
  if ("order" in response) return response.order.length > 0
  if ("texts" in response) return response.texts.some((text) => text.trim() !== "")
  return response.point !== null
}

/** The options it chooses; none where it says something else. */
export const chosenIn = (response: Response | undefined): readonly OptionId[] =>
  response !== undefined && "optionIds" in response ? response.optionIds : []

/** The response that takes an answer to this item back. */
export function emptyResponse(kind: ItemOutline["kind"]): Response {
  switch (kind) {
    case "matching":
      return { pairs: [] }
    case "ordering":
      return { order: [] }
    case "numeric":
    case "cloze":
    case "short-text":
    case "essay":
      return { texts: [] }
    case "hotspot":
      return { point: null }
    default:
      return { optionIds: [] }
  }
}

/** GRD-4: only what this item offers, and no second answer where one is asked for. Repetition never matters. */
export function fits(item: ItemOutline, response: Response): boolean {
  switch (item.kind) {
    case "matching":
      return "pairs" in response && fitsPairs(item, response.pairs)
    case "ordering":
      return "order" in response && fitsOrder(item.optionIds, response.order)
    case "numeric":
      return "texts" in response && fitsTexts(response.texts, 1, mostCharactersOfNumber)
    case "cloze":
      return "texts" in response && fitsTexts(response.texts, item.gapCount, mostCharactersOfGap)
    case "short-text":
    case "essay":
      return "texts" in response && fitsTexts(response.texts, 1, item.mostCharacters)
    case "hotspot":
      return "point" in response && (response.point === null || isInside(response.point, item))
    default:
      return "optionIds" in response && fitsChoice(item.kind, item.optionIds, response.optionIds)
  }
}

function fitsChoice(kind: ChoiceKind, offered: readonly OptionId[], given: readonly OptionId[]) {
  const chosen = new Set(given)
  if (chosen.size > 1 && takesOneOption(kind)) return false
  return [...chosen].every((id) => offered.includes(id))
}

function fitsPairs(
  item: { readonly promptIds: readonly OptionId[]; readonly optionIds: readonly OptionId[] },
  pairs: readonly Pair[],
): boolean {
  const chosen = new Map(pairs)
  return pairs.every(
    ([promptId, optionId]) =>
      item.promptIds.includes(promptId) &&
      item.optionIds.includes(optionId) &&
      chosen.get(promptId) === optionId,
  )
}

const fitsOrder = (offered: readonly OptionId[], order: readonly OptionId[]): boolean =>
  order.length === 0 ||
  (order.length === offered.length &&
    new Set(order).size === order.length &&
    order.every((id) => offered.includes(id)))

const fitsTexts = (texts: readonly string[], count: number, mostCharacters: number): boolean =>
  (texts.length === 0 || texts.length === count) &&
  texts.every((text) => isWithin(text, mostCharacters) && isStorable(text))

const isInside = ([x, y]: Point, { width, height }: { width: number; height: number }): boolean =>
  Number.isSafeInteger(x) && Number.isSafeInteger(y) && x >= 0 && y >= 0 && x < width && y < height

/** Whether two responses say the same, however they were clicked together. */
export const saysTheSame = (one: Response, other: Response): boolean =>
  JSON.stringify(canonicalResponse(one)) === JSON.stringify(canonicalResponse(other))

/**
 * One form for the same answer, whoever computes it. Chosen options are their sorted ids alone, as they have been since the
 * first journal; every other form names itself.
 */
export function canonicalResponse(response: Response): unknown {
  if ("optionIds" in response) return [...new Set(response.optionIds)].toSorted()
  if ("pairs" in response) {
    return { pairs: [...new Map(response.pairs)].toSorted(([one], [other]) => (one < other ? -1 : 1)) }
  }
  if ("texts" in response) return { texts: response.texts.some((text) => text !== "") ? response.texts : [] }
  return recorded(response)
}

/** A response as a journal records and hashes it: as it was given. */
export function recorded(response: Response): unknown {
  if ("optionIds" in response) return response.optionIds
  if ("pairs" in response) return { pairs: response.pairs }
  if ("order" in response) return { order: response.order }
  if ("texts" in response) return { texts: response.texts }
  return { point: response.point }
}

/** A response back from how a journal recorded it. */
export const responseFrom = (value: unknown): Response =>
  Array.isArray(value)
    ? { optionIds: value as OptionId[] }
    : (value as Exclude<Response, { optionIds: unknown }>)

export function outlineOfItem(item: PaperItem): ItemOutline {
  const { id, kind } = item
  switch (kind) {
    case "matching":
      return { id, kind, promptIds: idsOf(item.prompts), optionIds: idsOf(item.options) }
    case "numeric":
      return { id, kind }
    case "cloze":
      return { id, kind, gapCount: item.gapCount }
    case "short-text":
    case "essay":
      return { id, kind, mostCharacters: item.mostCharacters }
    case "hotspot":
      return { id, kind, width: item.image.width, height: item.image.height }
    default:
      return { id, kind, optionIds: idsOf(item.options) }
  }
}

const idsOf = (options: readonly { readonly id: OptionId }[]) => options.map((option) => option.id)
