/** The console's words in the language now chosen, and how this person wants to see it. */
import { createPreferences, createWords, type Language } from "@sworn/ui"
import { en } from "./en.ts"
import { zhCN } from "./zh-CN.ts"

type Wording<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Wording<Text[Key]> }

export type Words = Wording<typeof zhCN>

export const preferences = createPreferences("sworn-console")

/** Both languages, for what is written in one while the screen is read in the other, such as the head of a file. */
export const catalogues: Record<Language, Words> = { "zh-CN": zhCN, en }

export const { words, said } = createWords<Words>(catalogues, preferences.language)

/** The words under a key that came over the wire, or the key itself where we have none yet. */
export const wordFor = (among: Readonly<Record<string, string>>, key: string): string => among[key] ?? key
