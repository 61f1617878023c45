/** The words of blueprints: their list, their table and their builder. */
import { itemKindWords } from "@sworn/contract/staff"
import type { BlueprintFault, ItemKind } from "@sworn/question-bank"
import { createWords } from "@sworn/ui"
import { preferences, said } from "../i18n/words.ts"
import { en, type BlueprintWords } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

export const { words: blueprintWords } = createWords<BlueprintWords>(
  { "zh-CN": zhCN, en },
  preferences.language,
)

export const kindName = (kind: ItemKind): string => said(itemKindWords[kind])

type SaidFault = {
  readonly fault: BlueprintFault
  readonly kind: ItemKind | null
  readonly subject: string | null
  readonly at: number | null
  readonly wanted: number | null
  readonly found: number | null
}

/** A fault as a sentence: what was wanted, what is there, and so what to do. */
export const sayFault = (one: SaidFault, subjectName: (code: string) => string): string =>
  blueprintWords().faults[one.fault]({
    kind: one.kind === null ? "" : kindName(one.kind),
    subject: one.subject === null ? "" : subjectName(one.subject),
    at: one.at ?? 0,
    wanted: one.wanted ?? 0,
    found: one.found ?? 0,
  })
