/**
 * Papers as a candidate may see them: sections in their fixed order, each with its printed scoring policy.
 *
 * Units:  points are whole centipoints (100 = one point).
 * Errors: none; these are shapes and walks over them.
 * Source: PAP-4, PAP-8 and PAP-9 in docs/rules.md.
 */
import { itemsIn, optionsOf, type ItemKind, type PaperEntry, type PaperItem } from "./item.ts"
import { locales, type Localised } from "./locale.ts"
import { outlineOfItem, type ItemOutline } from "./response.ts"
import { mediaIn } from "./rich-text.ts"

/** Hundredths of a point, so that sums are exact. */
export type Centipoints = number

export const scoringPolicies = ["exact", "half", "no_wrong_partial", "right_minus_wrong", "negative"] as const

/** How several options earn points (GRD-2, GRD-3). Printed at the head of each section (PAP-9). */
export type ScoringPolicy = (typeof scoringPolicies)[number]

export type Section = {
  readonly id: string
  readonly kind: ItemKind
  readonly title: Localised
  readonly policy: ScoringPolicy
  /** What each scored answer of this section is worth. */
  readonly pointsEach: Centipoints
  readonly entries: readonly PaperEntry[]
}

/** One paper, whole: what is encrypted before the start and opened by every candidate at the same minute. */
export type PaperContent = {
  readonly paperId: string
  readonly title: Localised
  readonly notice: Localised
  readonly sections: readonly Section[]
  /** What its texts show, by medium: it travels inside the sealed package, so that nothing is fetched during an exam. */
  readonly media?: Readonly<Record<string, PaperMedium>>
}

export type PaperMedium = { readonly type: string; readonly base64: string }

/** The skeleton the journal judges by: which items, which options, which section. No text. */
export type PaperOutline = {
  readonly paperId: string
  readonly sections: readonly { readonly id: string; readonly items: readonly ItemOutline[] }[]
}

export const scoredItems = (section: Section): readonly PaperItem[] => section.entries.flatMap(itemsIn)

export const outlineOf = (paper: PaperContent): PaperOutline => ({
  paperId: paper.paperId,
  sections: paper.sections.map((section) => ({
    id: section.id,
    items: scoredItems(section).map(outlineOfItem),
  })),
})

/** Every medium that the paper shows, each once: in its scenarios, stems and options, and to point at. */
export function mediaOf(paper: Pick<PaperContent, "sections">): readonly string[] {
  const entries = paper.sections.flatMap((section) => section.entries)
  const texts = entries.flatMap((entry) => [
    ...(entry.kind === "case-set" ? [entry.title, entry.scenario] : []),
    ...itemsIn(entry).flatMap((item) => [
      item.stem,
      ...optionsOf(item).map((option) => option.text),
      ...(item.kind === "matching" ? item.prompts.map((prompt) => prompt.text) : []),
    ]),
  ])
  const pictures = entries
    .flatMap(itemsIn)
    .flatMap((item) => (item.kind === "hotspot" ? [item.image.mediaId] : []))
  return [
    ...new Set([...texts.flatMap((text) => locales.flatMap((locale) => mediaIn(text[locale]))), ...pictures]),
  ]
}

export const totalPoints = (paper: Pick<PaperContent, "sections">): Centipoints =>
  paper.sections.reduce((sum, section) => sum + scoredItems(section).length * section.pointsEach, 0)

export const itemCount = (outline: PaperOutline): number =>
  outline.sections.reduce((sum, section) => sum + section.items.length, 0)
