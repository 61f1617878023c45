/**
 * The texts of an item version that may speak of the law, each under what it belongs to: a question's own words, its rationale,
 * or the scenario of a case set.
 *
 * Errors: none.
 * Source: ITM-7 in docs/rules.md.
 */
import type { LocalisedRich, PaperEntry, PaperItem } from "../item.ts"
import { itemsIn } from "../item.ts"
import { locales } from "../locale.ts"
import { plainTextOf } from "../rich-text.ts"
import { citationsIn, type StatuteNames } from "../statutes/citations-in.ts"
import type { LawCitation } from "./item-body.ts"
import type { ItemKey } from "./key.ts"

export const mentioningTexts = ["stem", "scenario", "rationale"] as const
export type MentioningText = (typeof mentioningTexts)[number]

export type LawText = {
  readonly citing: MentioningText
  /** The answerable's id, or for a scenario the version's. */
  readonly citingId: string
  readonly text: LocalisedRich
}

export type KeyedTexts = {
  readonly answerableId: string
  readonly key: ItemKey
  readonly rationale: LocalisedRich
}

export function lawTextsOf(entry: PaperEntry, keyed: readonly KeyedTexts[]): readonly LawText[] {
  const scenario = entry.kind === "case-set" ? [entry.title, entry.scenario] : []
  return [
    ...scenario.map((text) => ({ citing: "scenario" as const, citingId: entry.id, text })),
    ...itemsIn(entry).flatMap((item) =>
      textsOf(item).map((text) => ({ citing: "stem" as const, citingId: item.id, text })),
    ),
    ...keyed.flatMap(({ answerableId, key, rationale }) =>
      [rationale, ...("modelAnswer" in key ? [key.modelAnswer] : [])].map((text) => ({
        citing: "rationale" as const,
        citingId: answerableId,
        text,
      })),
    ),
  ]
}

const textsOf = (item: PaperItem): readonly LocalisedRich[] => [
  item.stem,
  ...("prompts" in item ? item.prompts.map(({ text }) => text) : []),
  ...("options" in item ? item.options.map(({ text }) => text) : []),
]

export type LawMention = LawCitation & { readonly citing: MentioningText; readonly citingId: string }

/**
 * Every place of the law that the texts speak of, once. A text names no version: `versionFor` says which one its author had
 * before them.
 */
export function lawMentionsOf(
  texts: readonly LawText[],
  names: readonly StatuteNames[],
  versionFor: (statute: string, citingId: string) => string | null,
): readonly LawMention[] {
  const mentions = texts.flatMap(({ citing, citingId, text }) =>
    locales.flatMap((locale) =>
      citationsIn(plainTextOf(text[locale]), names).flatMap(({ statute, article, paragraph, item }) => {
        const version = versionFor(statute, citingId)
        return version === null ? [] : [{ citing, citingId, statute, version, article, paragraph, item }]
      }),
    ),
  )
  return [...new Map(mentions.map((mention) => [JSON.stringify(mention), mention])).values()]
}
