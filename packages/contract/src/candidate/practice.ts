/**
 * Practising at the own account, on items released for it and on no others (ITM-5, RES-8). Nothing is kept and nothing counts.
 *
 * What an item asks comes first; what is right comes with the reply to an answer.
 */
import { choiceKinds, type Rich } from "@sworn/question-bank"
import { z } from "zod"
import { idInPath, levelCode, localised } from "../shapes.ts"
import { response } from "./attempt.ts"

/** As the bank keeps it: judged when it was written, and by nobody again. */
const rich = z.union([z.string(), z.array(z.record(z.string(), z.unknown()))]) as unknown as z.ZodType<
  Rich,
  Rich
>
const writtenRich = z.strictObject({ "zh-CN": rich, en: rich })
const subjectCode = z.string().min(1).max(64)

export const practiceChoices = z.strictObject({
  levels: z.array(
    z.strictObject({
      level: levelCode,
      name: localised,
      subjects: z.array(z.strictObject({ subject: z.string(), name: localised, itemCount: z.int() })),
    }),
  ),
})
export type PracticeChoices = z.infer<typeof practiceChoices>

export const practiceQuery = z.strictObject({ level: levelCode, subject: subjectCode.optional() })
export type PracticeQuery = z.infer<typeof practiceQuery>

const base = { id: z.string(), stem: writtenRich }
const options = z.array(z.strictObject({ id: z.string(), text: writtenRich, fixed: z.boolean().optional() }))

/** An item as a paper would show it, and not a field more. */
export const shownItem = z.discriminatedUnion("kind", [
  z.strictObject({ ...base, kind: z.enum(choiceKinds), options }),
  z.strictObject({ ...base, kind: z.literal("matching"), prompts: options, options }),
  z.strictObject({ ...base, kind: z.literal("ordering"), options }),
  z.strictObject({ ...base, kind: z.literal("numeric"), unit: localised.nullable() }),
  z.strictObject({ ...base, kind: z.literal("cloze"), gapCount: z.int() }),
  z.strictObject({ ...base, kind: z.enum(["short-text", "essay"]), mostCharacters: z.int() }),
  z.strictObject({
    ...base,
    kind: z.literal("hotspot"),
    image: z.strictObject({ mediaId: z.string(), alt: localised, width: z.int(), height: z.int() }),
  }),
])

export const practiceDraw = z.strictObject({
  questions: z.array(
    z.strictObject({
      /** Of a case set. */
      scenario: writtenRich.nullable(),
      item: shownItem,
    }),
  ),
})
export type PracticeDraw = z.infer<typeof practiceDraw>

export const practiceAnswerBody = z.strictObject({ itemId: idInPath, response })
export type PracticeAnswerBody = z.infer<typeof practiceAnswerBody>

export const practiceVerdict = z.strictObject({
  /** Null for an essay, which people mark. */
  isRight: z.boolean().nullable(),
  /** The options that are right, where there are any to choose. */
  optionIds: z.array(z.string()),
  /** What would have been right of anything else, in words. */
  inWords: z.array(writtenRich),
  why: writtenRich,
  laws: z.array(
    z.strictObject({
      title: localised,
      version: z.string(),
      article: z.string(),
      paragraph: z.int(),
      item: z.int(),
    }),
  ),
})
export type PracticeVerdict = z.infer<typeof practiceVerdict>

export const practicePictureParams = z.strictObject({ mediaId: z.string().regex(/^m[0-9a-f]{32}$/) })
