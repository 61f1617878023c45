/**
 * Keys: what is right. Only what grades, authors or checks may import this door.
 *
 * Units:  areas of a hotspot in whole pixels of its image, from the upper left; numbers are decimals, written out.
 * Errors: none; these are shapes.
 * Source: ITM-3 and ITM-4 in docs/rules.md.
 */
import type { LocalisedRich, OptionId } from "../item.ts"
import type { Pair, Point } from "../response.ts"

/** What is right lies no further than `tolerance` from `value`; compared exactly. */
export type NumberKey = { readonly value: string; readonly tolerance: string }

/** Every wording that is right, in whatever language. */
export type TextKey = { readonly accepted: readonly string[]; readonly caseMatters: boolean }

export type HotspotArea =
  | {
      readonly shape: "rectangle"
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | { readonly shape: "circle"; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly shape: "polygon"; readonly points: readonly Point[] }

export type ItemKey =
  | { readonly optionIds: readonly OptionId[] }
  | { readonly pairs: readonly Pair[] }
  | { readonly order: readonly OptionId[] }
  /** One of them is enough. */
  | { readonly numbers: readonly NumberKey[] }
  /** One for each gap. */
  | { readonly texts: readonly TextKey[] }
  /** A point in one of them is right. */
  | { readonly areas: readonly HotspotArea[] }
  /** For those who mark; no machine compares anything with it. */
  | { readonly modelAnswer: LocalisedRich }

/** A key as it is kept: numbered, because a key may be corrected after use and old gradings must still replay. */
export type KeyVersion = { readonly itemId: string; readonly version: number; readonly key: ItemKey }

export type Rationale = LocalisedRich
