/**
 * Holds a value against a schema of the API's own document, and makes values that fit one. It knows the keywords that our
 * documents use and throws at any other, so that nothing passes for want of understanding.
 */
import fc from "fast-check"
import type { Schema } from "./mounted-routes.ts"

const known = new Set(
  (
    "type enum const anyOf oneOf allOf properties required additionalProperties " +
    "propertyNames items prefixItems pattern format minLength maxLength minimum maximum " +
    "minItems maxItems exclusiveMinimum exclusiveMaximum contentEncoding default description"
  ).split(" "),
)

type Read = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  /** Of a list whose places differ; nothing comes after them. */
  readonly prefixItems?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

function understood(schema: Schema): Read {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword))
  if (unknown.length > 0) throw new Error(`No test understands the keyword ${unknown.join()}`)
  // Of several types, each is a choice of its own.
  if (!Array.isArray(schema["type"])) return schema as Read
  return { anyOf: schema["type"].map((type: string) => (type === "null" ? { type } : { ...schema, type })) }
}

/** What does not fit, first of all; null when all does. */
export function misfit(schema: Schema, value: unknown, at = "$"): string | null {
  const read = understood(schema)
  if ("const" in read && value !== read.const) return `${at} is not ${JSON.stringify(read.const)}`
  if (read.enum && !read.enum.includes(value)) return `${at} is none of ${JSON.stringify(read.enum)}`
  for (const part of read.allOf ?? []) {
    const wrong = misfit(part, value, at)
    if (wrong !== null) return wrong
  }
  const choices = read.anyOf ?? read.oneOf
  if (choices && !choices.some((choice) => misfit(choice, value, at) === null)) return `${at} fits no choice`

  switch (read.type) {
    case undefined:
      return null
    case "null":
      return value === null ? null : `${at} is not null`
    case "boolean":
      return typeof value === "boolean" ? null : `${at} is no boolean`
    case "integer":
    case "number":
      return numberMisfit(read, value, at)
    case "string":
      return stringMisfit(read, value, at)
    case "array":
      return arrayMisfit(read, value, at)
    case "object":
      return objectMisfit(read, value, at)
    default:
      throw new Error(`No test understands the type ${read.type}`)
  }
}

function numberMisfit(read: Read, value: unknown, at: string): string | null {
  if (typeof value !== "number" || (read.type === "integer" && !Number.isInteger(value)))
    return `${at} is no ${read.type}`
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = read
  const isWithin =
    value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum
  return isWithin ? null : `${at} lies outside`
}

function stringMisfit(read: Read, value: unknown, at: string): string | null {
  if (typeof value !== "string") return `${at} is no string`
  const { minLength = 0, maxLength = Infinity, pattern = "" } = read
  if (value.length < minLength || value.length > maxLength) return `${at} has a length of ${value.length}`
  return new RegExp(pattern, "u").test(value) ? null : `${at} does not match ${pattern}`
}

function arrayMisfit(read: Read, value: unknown, at: string): string | null {
  if (!Array.isArray(value)) return `${at} is no array`
  const { minItems = 0, maxItems = Infinity, items = {}, prefixItems } = read
  if (value.length < minItems || value.length > maxItems) return `${at} has ${value.length} items`
  if (prefixItems && value.length !== prefixItems.length) return `${at} has ${value.length} items`
  return firstOf(value.map((one, place) => misfit(prefixItems?.[place] ?? items, one, `${at}[${place}]`)))
}

function objectMisfit(read: Read, value: unknown, at: string): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${at} is no object`
  const missing = (read.required ?? []).find((name) => !Object.hasOwn(value, name))
  if (missing !== undefined) return `${at}.${missing} is missing`
  return firstOf(
    Object.entries(value).map(([name, inner]) => {
      const property = read.properties?.[name]
      if (property) return misfit(property, inner, `${at}.${name}`)
      if (read.additionalProperties === false) return `${at}.${name} is not described`
      return typeof read.additionalProperties === "object"
        ? misfit(read.additionalProperties, inner, `${at}.${name}`)
        : null
    }),
  )
}

const firstOf = (all: readonly (string | null)[]): string | null => all.find((one) => one !== null) ?? null

/** What the API's own people might send: values that fit. Strings are drawn from `words` half of the time. */
export function fitting(schema: Schema, words: readonly string[]): fc.Arbitrary<unknown> {
  const read = understood(schema)
  if ("const" in read) return fc.constant(read.const)
  if (read.enum) return fc.constantFrom(...read.enum)
  const choices = read.anyOf ?? read.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, words)))

  switch (read.type) {
    case "null":
      return fc.constant(null)
    case "boolean":
      return fc.boolean()
    case "integer":
    case "number":
      return fc.integer({ min: read.minimum ?? -1000, max: Math.min(read.maximum ?? 100_000, 2_147_483_647) })
    case "string":
      return fittingText(read, words)
    case "array":
      if (read.prefixItems) return fc.tuple(...read.prefixItems.map((one) => fitting(one, words)))
      return fc.array(fitting(read.items ?? {}, words), {
        minLength: read.minItems ?? 0,
        maxLength: Math.min(read.maxItems ?? 4, (read.minItems ?? 0) + 4),
      })
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(read.properties ?? {}).map(([name, one]) => [name, fitting(one, words)]),
        ),
        { requiredKeys: [...(read.required ?? [])] },
      )
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function fittingText(read: Read, words: readonly string[]): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 60, pattern, format } = read
  const fits = words.filter((word) => stringMisfit({ type: "string", ...read }, word, "") === null)
  const usual = fits.length > 0 ? [fc.constantFrom(...fits)] : []
  if (format === "uuid") return fc.oneof(fc.uuid(), ...usual)
  if (pattern === undefined) return fc.oneof(fc.string({ minLength, maxLength }), ...usual)
  return fc.oneof(fc.stringMatching(new RegExp(pattern)), ...usual)
}
