/** What a configuration may be, as zod: built from the descriptions, so that what is said and what is checked are one. */
import { scoringPolicies } from "@sworn/question-bank"
import { z } from "zod"
import { levelCode } from "../shapes.ts"
import { sizes, type Field, type GroupedFields, type Measure } from "./configuration-field.ts"
import { itemKindWords, policyWords } from "./level-fields.ts"

export { policyWords }

const kind = z.enum(Object.keys(itemKindWords) as [string, ...string[]])

const section = z.strictObject({
  kind,
  count: z.int().min(1).max(500),
  pointsEach: z.int().min(50).max(100_00),
  itemsEach: z.int().min(1).max(20),
  policy: z.enum(scoringPolicies),
})

const share = z.strictObject({
  subject: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z][a-z-]*$/),
  points: z.int().min(0).max(1000_00),
  isCore: z.boolean(),
})

export const shapeOf = (fields: GroupedFields): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([group, inGroup]) => [
        group,
        z.strictObject(
          Object.fromEntries(Object.entries(inGroup).map(([key, field]) => [key, shapeOfField(field)])),
        ),
      ]),
    ),
  )

function shapeOfField(field: Field): z.ZodType {
  switch (field.kind) {
    case "number": {
      const shape = stored(field.unit, field.least, field.most)
      return field.none === undefined ? shape : shape.nullable()
    }
    case "numbers":
      return z
        .array(stored(field.unit, field.least, field.most))
        .max(8)
        .refine((list) => list.every((one, at) => at === 0 || one < (list[at - 1] ?? 0)))
    case "switch":
      return z.boolean()
    case "choice":
      return z.enum(Object.keys(field.options) as [string, ...string[]])
    case "choices":
      return z
        .array(z.enum(Object.keys(field.options) as [string, ...string[]]))
        .refine((list) => new Set(list).size === list.length)
    case "digit":
      return z.string().regex(/^[1-9]$/)
    case "prerequisite":
      return z.strictObject({ level: levelCode, heldMonths: z.int().min(0).max(120) }).nullable()
    case "sections":
      return z.array(section).min(1).max(12)
    case "shares":
      return z
        .array(share)
        .min(1)
        .max(30)
        .refine((list) => new Set(list.map((one) => one.subject)).size === list.length)
  }
}

const stored = (unit: Measure, least: number, most: number) =>
  z
    .int()
    .min(least * sizes[unit])
    .max(most * sizes[unit])
