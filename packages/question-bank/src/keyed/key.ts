/**
 * Keys: which options are right. Only what grades, authors or checks may import this door.
 *
 * Errors: `faultsOfKey` lists what makes a key impossible; an item with any cannot be approved.
 * Source: ITM-4 in docs/rules.md.
 */
import type { OptionId, PaperItem } from "../item.ts"
import type { Localised } from "../locale.ts"

export type ItemKey = { readonly optionIds: readonly OptionId[] }

/** A key as it is kept: numbered, because a key may be corrected after use and old gradings must still replay. */
export type KeyVersion = { readonly itemId: string; readonly version: number; readonly key: ItemKey }

export type Rationale = Localised

export const keyFaults = [
  "key-names-unknown-option",
  "single-needs-one-key",
  "true-false-needs-two-options",
  "multiple-needs-two-keys",
  "multiple-needs-a-distractor",
  "multiple-needs-four-or-five-options",
  "indefinite-needs-a-key",
  "options-repeat",
] as const
export type KeyFault = (typeof keyFaults)[number]

/** ITM-4, in the order of `keyFaults`; empty when the key can stand. */
export function faultsOfKey(item: PaperItem, key: ItemKey): readonly KeyFault[] {
  const right = new Set(key.optionIds)
  const texts = item.options.map((option) => option.text["zh-CN"].trim())
  const { kind, options } = item

  const broken: Record<KeyFault, boolean> = {
    "key-names-unknown-option": [...right].some((id) => !options.some((option) => option.id === id)),
    "single-needs-one-key": (kind === "single" || kind === "true-false") && right.size !== 1,
    "true-false-needs-two-options": kind === "true-false" && options.length !== 2,
    "multiple-needs-two-keys": kind === "multiple" && right.size < 2,
    "multiple-needs-a-distractor": kind === "multiple" && right.size >= options.length,
    "multiple-needs-four-or-five-options": kind === "multiple" && (options.length < 4 || options.length > 5),
    "indefinite-needs-a-key": kind === "indefinite" && right.size === 0,
    "options-repeat": new Set(texts).size !== texts.length,
  }
  return keyFaults.filter((fault) => broken[fault])
}
