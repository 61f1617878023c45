/**
 * An item as its author writes it: stems, options and keys together, with the law each rests on.
 *
 * Errors: none; what is missing from a body is for `faultsOfBody` to say.
 * Source: ITM-1, ITM-3, ITM-6, ITM-12 and ATT-10 in docs/rules.md.
 */
import type {
  CaseSet,
  ChoiceKind,
  HotspotImage,
  ItemKind,
  ItemVersionId,
  LocalisedRich,
  Option,
  OptionId,
  PaperEntry,
  PaperItem,
} from "../item.ts"
import { locales, type Localised } from "../locale.ts"
import type { Pair } from "../response.ts"
import { plainTextOf } from "../rich-text.ts"
import type { HotspotArea, ItemKey, NumberKey, TextKey } from "./key.ts"

/** What an answerable rests on; paragraph 0 is the whole article, item 0 the whole paragraph. */
export type LawCitation = {
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly paragraph: number
  readonly item: number
}

type AnswerableCommon = {
  readonly id: string
  readonly subject: string
  readonly stem: LocalisedRich
  readonly rationale: LocalisedRich
  readonly laws: readonly LawCitation[]
}

type Asked =
  | { readonly kind: ChoiceKind; readonly options: readonly Option[]; readonly key: readonly OptionId[] }
  | {
      readonly kind: "matching"
      readonly prompts: readonly Option[]
      readonly options: readonly Option[]
      readonly key: readonly Pair[]
    }
  | { readonly kind: "ordering"; readonly options: readonly Option[]; readonly key: readonly OptionId[] }
  | { readonly kind: "numeric"; readonly unit: Localised | null; readonly key: readonly NumberKey[] }
  /** One key for each gap; the stem of every language holds as many blanks. */
  | { readonly kind: "cloze"; readonly key: readonly TextKey[] }
  | { readonly kind: "short-text"; readonly mostCharacters: number; readonly key: TextKey }
  /** The key is a model answer, for those who mark. */
  | { readonly kind: "essay"; readonly mostCharacters: number; readonly key: LocalisedRich }
  | { readonly kind: "hotspot"; readonly image: HotspotImage; readonly key: readonly HotspotArea[] }

export type AnswerableBody = AnswerableCommon & Asked

/** One that is answered by choosing. */
export type ChoiceBody = Extract<AnswerableBody, { readonly kind: ChoiceKind }>

export type ItemBody = {
  readonly kind: ItemKind
  /** Of a case set alone. */
  readonly title: LocalisedRich | null
  readonly scenario: LocalisedRich | null
  /** One, or for a case set as many as ask about its scenario. */
  readonly answerables: readonly AnswerableBody[]
  readonly levels: readonly string[]
  /** Null is for every police category. */
  readonly category: string | null
  readonly difficulty: number
  readonly isPilot: boolean
  readonly tags: readonly string[]
}

/** What of a body a candidate may see, under the version's id. */
export function entryOf(body: ItemBody, itemVersionId: ItemVersionId): PaperEntry {
  const [only] = body.answerables
  if (body.kind !== "case-set") {
    if (only === undefined) throw new Error("An item without a question has nothing to show")
    return itemOf(only, itemVersionId)
  }
  const set: CaseSet = {
    id: itemVersionId,
    kind: "case-set",
    title: body.title ?? empty,
    scenario: body.scenario ?? empty,
    items: body.answerables.map((answerable) => itemOf(answerable, answerable.id)),
  }
  return set
}

/** The keys of a body, by the id under which each answerable stands on a paper. */
export const keysOf = (body: ItemBody, itemVersionId: ItemVersionId): ReadonlyMap<string, ItemKey> =>
  new Map(
    body.answerables.map((answerable) => [
      body.kind === "case-set" ? answerable.id : itemVersionId,
      keyOf(answerable),
    ]),
  )

/** Everything a reader of the bank may search in. */
export const searchTextOf = (body: ItemBody): string =>
  [body.title, body.scenario, ...body.answerables.flatMap(textsOf)]
    .flatMap((text) => (text === null ? [] : locales.map((locale) => plainTextOf(text[locale]).trim())))
    .filter((text) => text !== "")
    .join("\n")

/** Every text of an answerable, in the order of reading. */
export const textsOf = (answerable: AnswerableBody): readonly LocalisedRich[] => [
  answerable.stem,
  ...("prompts" in answerable ? answerable.prompts.map((prompt) => prompt.text) : []),
  ...("options" in answerable ? answerable.options.map((option) => option.text) : []),
  ...(answerable.kind === "numeric" && answerable.unit !== null ? [answerable.unit] : []),
  ...(answerable.kind === "hotspot" ? [answerable.image.alt] : []),
  ...(answerable.kind === "essay" ? [answerable.key] : []),
  answerable.rationale,
]

/**
 * What a candidate may see of an answerable. The options of what is matched or put in order are stored by their ids, which say
 * nothing: their author's own order would be the key.
 */
export function itemOf(answerable: AnswerableBody, id: string): PaperItem {
  const { kind, stem } = answerable
  switch (kind) {
    case "matching":
      return { id, kind, stem, prompts: bare(answerable.prompts), options: byId(bare(answerable.options)) }
    case "ordering":
      return { id, kind, stem, options: byId(bare(answerable.options)) }
    case "numeric":
      return { id, kind, stem, unit: answerable.unit }
    case "cloze":
      return { id, kind, stem, gapCount: answerable.key.length }
    case "short-text":
    case "essay":
      return { id, kind, stem, mostCharacters: answerable.mostCharacters }
    case "hotspot":
      return { id, kind, stem, image: answerable.image }
    default:
      return { id, kind, stem, options: answerable.options }
  }
}

export function keyOf(answerable: AnswerableBody): ItemKey {
  switch (answerable.kind) {
    case "matching":
      return { pairs: answerable.key }
    case "ordering":
      return { order: answerable.key }
    case "numeric":
      return { numbers: answerable.key }
    case "cloze":
      return { texts: answerable.key }
    case "short-text":
      return { texts: [answerable.key] }
    case "essay":
      return { modelAnswer: answerable.key }
    case "hotspot":
      return { areas: answerable.key }
    default:
      return { optionIds: answerable.key }
  }
}

/** An answerable put together again from what was kept of it; options stand as their key has them, the rest after it. */
export function answerableFrom(
  item: PaperItem,
  key: ItemKey,
  rest: Omit<AnswerableCommon, "stem">,
): AnswerableBody {
  const common = { ...rest, stem: item.stem }
  switch (item.kind) {
    case "matching": {
      if (!("pairs" in key)) break
      const partners = key.pairs.map(([, optionId]) => optionId)
      const { kind, prompts } = item
      return { ...common, kind, prompts, options: inOrder(item.options, partners), key: key.pairs }
    }
    case "ordering":
      if (!("order" in key)) break
      return { ...common, kind: item.kind, options: inOrder(item.options, key.order), key: key.order }
    case "numeric":
      if (!("numbers" in key)) break
      return { ...common, kind: item.kind, unit: item.unit, key: key.numbers }
    case "cloze":
      if (!("texts" in key)) break
      return { ...common, kind: item.kind, key: key.texts }
    case "short-text": {
      const text = "texts" in key ? key.texts[0] : undefined
      if (text === undefined) break
      return { ...common, kind: item.kind, mostCharacters: item.mostCharacters, key: text }
    }
    case "essay":
      if (!("modelAnswer" in key)) break
      return { ...common, kind: item.kind, mostCharacters: item.mostCharacters, key: key.modelAnswer }
    case "hotspot":
      if (!("areas" in key)) break
      return { ...common, kind: item.kind, image: item.image, key: key.areas }
    default:
      if (!("optionIds" in key)) break
      return { ...common, kind: item.kind, options: item.options, key: key.optionIds }
  }
  throw new Error(`Answerable ${rest.id} is ${item.kind}, but its key is of another kind`)
}

/** Nothing stays in place among what is matched or put in order. */
const bare = (options: readonly Option[]): readonly Option[] => options.map(({ id, text }) => ({ id, text }))

const byId = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((one, other) => (one.id < other.id ? -1 : 1))

function inOrder(options: readonly Option[], ids: readonly OptionId[]): readonly Option[] {
  const placeOf = ({ id }: Option) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return options.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const empty: Localised = { "zh-CN": "", en: "" }
