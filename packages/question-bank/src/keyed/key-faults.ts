/**
 * What makes a key impossible; an item with any of it cannot be approved.
 *
 * Errors: `faultsOfKey` lists them in the order of `keyFaults`; an empty list lets the key stand.
 * Source: ITM-4 in docs/rules.md.
 */
import { isStorable, isWithin } from "../characters.ts"
import type {
  ChoiceItem,
  ClozeItem,
  HotspotItem,
  MatchingItem,
  Option,
  OptionId,
  OrderingItem,
  PaperItem,
} from "../item.ts"
import { locales } from "../locale.ts"
import { mostCharactersOfGap, mostCharactersOfNumber, type Pair } from "../response.ts"
import { inlinesOf, normalised } from "../rich-text.ts"
import { decimalFrom } from "../decimal.ts"
import { isAreaInside } from "./hotspot-area.ts"
import type { HotspotArea, ItemKey, NumberKey, TextKey } from "./key.ts"

export const choiceFaults = [
  "key-names-unknown-option",
  "single-needs-one-key",
  "true-false-needs-two-options",
  "multiple-needs-two-keys",
  "multiple-needs-a-distractor",
  "multiple-needs-four-or-five-options",
  "indefinite-needs-a-key",
  "options-repeat",
] as const
export type ChoiceFault = (typeof choiceFaults)[number]

export const keyFaults = [
  "key-of-another-kind",
  ...choiceFaults,
  "matching-needs-two-prompts",
  "matching-needs-a-partner-for-each-prompt",
  "ordering-needs-every-option-once",
  "numeric-needs-a-number",
  "numeric-tolerance-is-no-distance",
  "cloze-needs-a-gap",
  "cloze-gaps-differ-from-blanks",
  "accepted-text-missing",
  "accepted-text-too-long",
  "hotspot-needs-an-area",
  "hotspot-area-outside-image",
] as const
export type KeyFault = (typeof keyFaults)[number]

/** ITM-4, in the order of `keyFaults`; empty when the key can stand. */
export function faultsOfKey(item: PaperItem, key: ItemKey): readonly KeyFault[] {
  const broken = brokenOf(item, key)
  return keyFaults.filter((fault) => broken[fault] === true)
}

/** As `faultsOfKey`, of a kind that is answered by choosing. */
export function faultsOfChoice(item: ChoiceItem, right: readonly OptionId[]): readonly ChoiceFault[] {
  const broken = brokenChoice(item, right)
  return choiceFaults.filter((fault) => broken[fault])
}

type Broken = Partial<Record<KeyFault, boolean>>

const ofAnotherKind: Broken = { "key-of-another-kind": true }

function brokenOf(item: PaperItem, key: ItemKey): Broken {
  switch (item.kind) {
    case "matching":
      return "pairs" in key ? brokenMatching(item, key.pairs) : ofAnotherKind
    case "ordering":
      return "order" in key ? brokenOrdering(item, key.order) : ofAnotherKind
    case "numeric":
      return "numbers" in key ? brokenNumeric(key.numbers) : ofAnotherKind
    case "cloze":
      return "texts" in key ? brokenCloze(item, key.texts) : ofAnotherKind
    case "short-text":
      return "texts" in key ? brokenTexts(key.texts, 1, item.mostCharacters) : ofAnotherKind
    case "essay":
      return "modelAnswer" in key ? {} : ofAnotherKind
    case "hotspot":
      return "areas" in key ? brokenHotspot(item, key.areas) : ofAnotherKind
    default:
      return "optionIds" in key ? brokenChoice(item, key.optionIds) : ofAnotherKind
  }
}

function brokenChoice(
  { kind, options }: ChoiceItem,
  keyed: readonly OptionId[],
): Record<ChoiceFault, boolean> {
  const right = new Set(keyed)
  return {
    "key-names-unknown-option": [...right].some((id) => !has(options, id)),
    "single-needs-one-key": (kind === "single" || kind === "true-false") && right.size !== 1,
    "true-false-needs-two-options": kind === "true-false" && options.length !== 2,
    "multiple-needs-two-keys": kind === "multiple" && right.size < 2,
    "multiple-needs-a-distractor": kind === "multiple" && right.size >= options.length,
    "multiple-needs-four-or-five-options": kind === "multiple" && (options.length < 4 || options.length > 5),
    "indefinite-needs-a-key": kind === "indefinite" && right.size === 0,
    "options-repeat": repeats(options),
  }
}

function brokenMatching({ prompts, options }: MatchingItem, pairs: readonly Pair[]): Broken {
  const partnered = new Set(pairs.map(([promptId]) => promptId))
  return {
    "key-names-unknown-option": pairs.some(([promptId, id]) => !has(prompts, promptId) || !has(options, id)),
    "options-repeat": repeats(options) || repeats(prompts),
    "matching-needs-two-prompts": prompts.length < 2,
    "matching-needs-a-partner-for-each-prompt":
      partnered.size !== pairs.length || prompts.some(({ id }) => !partnered.has(id)),
  }
}

function brokenOrdering({ options }: OrderingItem, order: readonly OptionId[]): Broken {
  return {
    "key-names-unknown-option": order.some((id) => !has(options, id)),
    "options-repeat": repeats(options),
    "ordering-needs-every-option-once":
      new Set(order).size !== order.length || order.length !== options.length,
  }
}

function brokenNumeric(numbers: readonly NumberKey[]): Broken {
  return {
    "numeric-needs-a-number":
      numbers.length === 0 ||
      numbers.some(({ value }) => decimalFrom(value) === null || !isWithin(value, mostCharactersOfNumber)),
    "numeric-tolerance-is-no-distance": numbers.some(({ tolerance }) => {
      const distance = decimalFrom(tolerance)
      return distance === null || distance.digits < 0n
    }),
  }
}

/** Every language asks for the same gaps: 1 to `gapCount`, each once, in whatever order its grammar puts them. */
function brokenCloze(item: ClozeItem, texts: readonly TextKey[]): Broken {
  const asked = Array.from({ length: item.gapCount }, (_, at) => at + 1).join()
  const blanksOf = (locale: (typeof locales)[number]) =>
    inlinesOf(item.stem[locale]).flatMap((inline) => (inline.kind === "blank" ? [inline.number] : []))
  return {
    ...brokenTexts(texts, item.gapCount, mostCharactersOfGap),
    "cloze-needs-a-gap": item.gapCount < 1,
    "cloze-gaps-differ-from-blanks": locales.some(
      (locale) =>
        blanksOf(locale)
          .toSorted((one, other) => one - other)
          .join() !== asked,
    ),
  }
}

function brokenTexts(texts: readonly TextKey[], count: number, mostCharacters: number): Broken {
  const accepted = texts.flatMap((text) => text.accepted)
  return {
    "accepted-text-missing":
      texts.length !== count ||
      texts.some((text) => text.accepted.length === 0) ||
      accepted.some((text) => text.trim() === ""),
    "accepted-text-too-long": accepted.some((text) => !isWithin(text, mostCharacters) || !isStorable(text)),
  }
}

const brokenHotspot = ({ image }: HotspotItem, areas: readonly HotspotArea[]): Broken => ({
  "hotspot-needs-an-area": areas.length === 0,
  "hotspot-area-outside-image": areas.some((area) => !isAreaInside(area, image)),
})

const has = (options: readonly Option[], id: OptionId) => options.some((option) => option.id === id)

/** The same text twice, or the same id. Chinese decides: two options may well read alike in one translation. */
function repeats(options: readonly Option[]): boolean {
  const texts = options.map(({ text }) => JSON.stringify(normalised(text["zh-CN"])))
  const ids = options.map(({ id }) => id)
  return new Set(texts).size !== texts.length || new Set(ids).size !== ids.length
}
