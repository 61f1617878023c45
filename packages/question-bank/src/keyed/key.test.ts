import { describe, expect, it } from "vitest"
import type { ChoiceKind } from "../item.ts"
import { faultsOfChoice, faultsOfKey, type ChoiceFault } from "./key-faults.ts"

const item = (kind: ChoiceKind, ids: string, texts = ids) => ({
  id: "item",
  kind,
  stem: { "zh-CN": "题", en: "stem" },
  options: [...ids].map((id, at) => ({ id, text: { "zh-CN": texts[at] ?? id, en: id } })),
})

/** One impossible key for each fault, or this does not compile. */
const broken = {
  "key-names-unknown-option": { item: item("indefinite", "ABCD"), key: "AZ" },
  "single-needs-one-key": { item: item("single", "ABCD"), key: "AB" },
  "true-false-needs-two-options": { item: item("true-false", "ABC"), key: "A" },
  "multiple-needs-two-keys": { item: item("multiple", "ABCD"), key: "A" },
  "multiple-needs-a-distractor": { item: item("multiple", "ABCD"), key: "ABCD" },
  "multiple-needs-four-or-five-options": { item: item("multiple", "ABC"), key: "AB" },
  "indefinite-needs-a-key": { item: item("indefinite", "ABCD"), key: "" },
  "options-repeat": { item: item("single", "ABCD", "甲乙乙丁"), key: "A" },
} satisfies Record<ChoiceFault, { item: ReturnType<typeof item>; key: string }>

describe("an item's key", () => {
  it.each(Object.entries(broken))("cannot stand: %s (ITM-4)", (fault, given) => {
    expect(faultsOfKey(given.item, { optionIds: [...given.key] })).toContain(fault)
    expect(faultsOfChoice(given.item, [...given.key])).toContain(fault)
  })

  it.each([
    ["single", "ABCD", "C"],
    ["true-false", "AB", "B"],
    ["multiple", "ABCDE", "ABCD"],
    ["indefinite", "ABCD", "ABCD"],
    ["indefinite", "ABCD", "D"],
  ] as const)("can stand: %s of %s with %s", (kind, ids, key) => {
    expect(faultsOfKey(item(kind, ids), { optionIds: [...key] })).toEqual([])
  })
})
