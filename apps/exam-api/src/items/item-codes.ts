/** How items are called: a letter for the kind, and a number. */
import type { ItemKind } from "@sworn/question-bank"

export const letterOf: Readonly<Record<ItemKind, string>> = {
  single: "S",
  "true-false": "T",
  multiple: "M",
  indefinite: "I",
  "case-set": "C",
  matching: "P",
  ordering: "O",
  numeric: "N",
  cloze: "B",
  "short-text": "W",
  essay: "E",
  hotspot: "H",
}

export const codeOfItem = (kind: ItemKind, number: number): string =>
  `${letterOf[kind]}-${String(number).padStart(4, "0")}`
