/**
 * Words in two languages. The first catalogue is the measure: the second must have the same keys and the same kinds of
 * values, or it does not compile. A key with a part that varies is a function of that part.
 */
import type { Accessor } from "solid-js"

export const languages = ["zh-CN", "en"] as const
export type Language = (typeof languages)[number]

/** A text that exists in both languages, such as a title that the server sends. */
export type InBothLanguages<Text = string> = { readonly [language in Language]: Text }

export type Words<Catalogue> = {
  /** The catalogue of the language in use; reactive. */
  readonly words: Accessor<Catalogue>
  /** The side of a two-language text that is in use; reactive. */
  readonly said: <Text>(text: InBothLanguages<Text>) => Text
}

export function createWords<Catalogue>(
  catalogues: Record<Language, Catalogue>,
  language: Accessor<Language>,
): Words<Catalogue> {
  return { words: () => catalogues[language()], said: (text) => text[language()] }
}
