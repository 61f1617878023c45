/**
 * What an item asks, question by question and language by language, with what each is found by (ITM-11). A case set asks with
 * its scenario as well.
 *
 * Errors: none. A text without letters asks nothing, and is left out.
 */
import type { PaperEntry } from "./item.ts"
import { locales, type Locale } from "./locale.ts"
import { bandsOf } from "./near-duplicates.ts"
import { plainTextOf } from "./rich-text.ts"

export type Stem = {
  /** 0 is the scenario; the questions follow from 1. */
  readonly position: number
  readonly locale: Locale
  readonly stem: string
  readonly bands: readonly number[]
}

export function stemsOf(entry: PaperEntry): readonly Stem[] {
  const texts =
    entry.kind === "case-set" ? [entry.scenario, ...entry.items.map(({ stem }) => stem)] : [null, entry.stem]
  return texts.flatMap((text, position) =>
    text === null
      ? []
      : locales.flatMap((locale) => {
          const stem = plainTextOf(text[locale])
          const bands = bandsOf(stem)
          return bands.length === 0 ? [] : [{ position, locale, stem, bands }]
        }),
  )
}
