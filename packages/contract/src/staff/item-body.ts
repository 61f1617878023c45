/** An item's body on the wire: every kind with its key. May be unfinished, so bounds here only keep out what nobody could mean. */
import {
  charactersIn,
  choiceKinds,
  isRich,
  isStorable,
  isWithin,
  itemKinds,
  mostCharactersOfGap,
  mostCharactersOfNumber,
  plainTextOf,
  type Rich,
} from "@sworn/question-bank"
import { z } from "zod"
import { mostCharactersWritten } from "../candidate/attempt.ts"
import { day, levelCode } from "../shapes.ts"

export const mostCharactersOfText = 20_000

/** Text of at most so many characters, counted as people count them. */
const text = (most: number) => z.string().refine((given) => isWithin(given, most) && isStorable(given))

/** A plain text, or blocks that `isRich` judges to the letter: nothing in it can become an element or an address. */
export const rich = z
  .union([z.string(), z.array(z.looseObject({ kind: z.string() }))])
  .refine(
    (given) => isRich(given) && charactersIn(plainTextOf(given)) <= mostCharactersOfText,
    "not a text that can be kept",
  ) as unknown as z.ZodType<Rich, Rich>

export const writtenRich = z.strictObject({ "zh-CN": rich, en: rich })
const line = text(200)
const writtenLine = z.strictObject({ "zh-CN": line, en: line })

export const code = z.string().trim().min(1).max(64)

export const itemKind = z.enum(itemKinds)
export const choiceKind = z.enum(choiceKinds)

export const lawCitation = z.strictObject({
  statute: code,
  version: day,
  article: z.string().regex(/^[1-9]\d{0,3}(-[1-9]\d?)?$/),
  /** 0 is the whole article. */
  paragraph: z.int().min(0).max(99),
  /** 0 is the whole paragraph. */
  item: z.int().min(0).max(99).default(0),
})

/** As long as a response may name it. */
const optionId = z.string().trim().min(1).max(40)
const option = z.strictObject({ id: optionId, text: writtenRich, fixed: z.boolean().optional() })

const decimal = text(mostCharactersOfNumber)
const textKey = z.strictObject({
  accepted: z.array(text(mostCharactersOfGap)).max(20),
  caseMatters: z.boolean(),
})

const widest = 4000
const pixel = z.int().min(0).max(widest)
const extent = z.int().min(1).max(widest)
const area = z.discriminatedUnion("shape", [
  z.strictObject({ shape: z.literal("rectangle"), x: pixel, y: pixel, width: extent, height: extent }),
  z.strictObject({ shape: z.literal("circle"), x: pixel, y: pixel, radius: extent }),
  z.strictObject({ shape: z.literal("polygon"), points: z.array(z.tuple([pixel, pixel])).max(40) }),
])
const image = z.strictObject({
  mediaId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
  alt: writtenLine,
  width: extent,
  height: extent,
})

const common = {
  id: z.uuid(),
  subject: z.string().trim().max(64),
  stem: writtenRich,
  rationale: writtenRich,
  laws: z.array(lawCitation).max(20),
}
const options = z.array(option).max(12)
const mostCharacters = z.int().min(1).max(mostCharactersWritten)

export const answerableBody = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: choiceKind, options, key: z.array(optionId).max(12) }),
  z.strictObject({
    ...common,
    kind: z.literal("matching"),
    prompts: options,
    options,
    key: z.array(z.tuple([optionId, optionId])).max(12),
  }),
  z.strictObject({ ...common, kind: z.literal("ordering"), options, key: z.array(optionId).max(12) }),
  z.strictObject({
    ...common,
    kind: z.literal("numeric"),
    unit: writtenLine.nullable(),
    key: z.array(z.strictObject({ value: decimal, tolerance: decimal })).max(10),
  }),
  z.strictObject({ ...common, kind: z.literal("cloze"), key: z.array(textKey).max(20) }),
  z.strictObject({ ...common, kind: z.literal("short-text"), mostCharacters, key: textKey }),
  z.strictObject({ ...common, kind: z.literal("essay"), mostCharacters, key: writtenRich }),
  z.strictObject({ ...common, kind: z.literal("hotspot"), image, key: z.array(area).max(20) }),
])

/** May be unfinished: what is missing is said in the reply, and only keeps it from review. */
export const itemBody = z.strictObject({
  kind: itemKind,
  title: writtenRich.nullable(),
  scenario: writtenRich.nullable(),
  answerables: z.array(answerableBody).max(20),
  levels: z.array(levelCode).max(3),
  category: code.nullable(),
  difficulty: z.int().min(1).max(5),
  isPilot: z.boolean(),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
})
