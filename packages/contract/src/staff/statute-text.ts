/** The text of a statute and what an amendment did to it, as they cross the wire. */
import { headingKinds, lawActs, passageFates } from "@sworn/question-bank"
import { z } from "zod"
import { day } from "../shapes.ts"

export const articleNumber = z.string().regex(/^[1-9]\d{0,3}(-[1-9]\d?)?$/)

const heading = z.strictObject({
  kind: z.enum(headingKinds),
  number: z.int().nullable(),
  title: z.string(),
  depth: z.int(),
})

const subitem = z.strictObject({ number: z.int(), label: z.string(), text: z.string() })
const item = z.strictObject({
  number: z.int(),
  label: z.string(),
  text: z.string(),
  subitems: z.array(subitem),
})

const article = z.strictObject({
  number: z.string(),
  label: z.string(),
  under: z.array(z.int()),
  paragraphs: z.array(z.strictObject({ text: z.string(), items: z.array(item) })),
  footnotes: z.array(z.string()),
})

export const statuteText = z.strictObject({
  title: z.string(),
  notes: z.array(z.strictObject({ day: day.nullable(), act: z.enum(lawActs).nullable(), text: z.string() })),
  headings: z.array(heading),
  articles: z.array(article),
  annexes: z.array(z.strictObject({ title: z.string(), lines: z.array(z.string()) })),
})

/** Without a paragraph it is the whole article, without an item the whole paragraph. */
export const lawPlace = z.strictObject({
  article: z.string(),
  paragraph: z.int().optional(),
  item: z.int().optional(),
})

const wording = z.array(z.strictObject({ kind: z.enum(["kept", "struck", "put-in"]), text: z.string() }))

const itemFate = z.strictObject({
  item: z.int(),
  fate: z.enum(passageFates),
  successor: lawPlace.nullable(),
  leadKept: z.boolean(),
  wording,
})

const paragraphFate = z.strictObject({
  paragraph: z.int(),
  fate: z.enum(passageFates),
  successors: z.array(lawPlace),
  wording,
  leansOnChange: z.boolean(),
  items: z.array(itemFate),
})

export const statuteComparison = z.strictObject({
  fates: z.array(
    z.strictObject({
      article: z.string(),
      fate: z.enum(passageFates),
      successors: z.array(z.string()),
      likeness: z.number(),
      paragraphs: z.array(paragraphFate),
    }),
  ),
  origins: z.array(
    z.strictObject({
      article: z.string(),
      origin: z.enum(["same", "moved", "changed", "added"]),
      from: z.array(z.string()),
      added: z.array(lawPlace),
    }),
  ),
})
