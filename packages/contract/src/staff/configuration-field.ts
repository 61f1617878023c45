/**
 * What a number of the configuration is called, counted in and bounded by: one description for the check on the server, the
 * form, the history and the list of assumptions.
 *
 * Units:  `least` and `most` are in the unit shown; `sizes` says how many of the stored unit one shown unit is.
 */
import type { Localised } from "@sworn/question-bank"

export const sizes = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 1,
  month: 1,
  year: 1,
  percent: 1,
  point: 100,
  time: 1,
  person: 1,
  character: 1,
  row: 1,
  piece: 1,
  sitting: 1,
} as const
export type Measure = keyof typeof sizes

export const measureWords: Readonly<Record<Measure, Localised>> = {
  second: { "zh-CN": "秒", en: "s" },
  minute: { "zh-CN": "分钟", en: "min" },
  hour: { "zh-CN": "小时", en: "h" },
  day: { "zh-CN": "天", en: "days" },
  month: { "zh-CN": "个月", en: "months" },
  year: { "zh-CN": "年", en: "years" },
  percent: { "zh-CN": "%", en: "%" },
  point: { "zh-CN": "分", en: "points" },
  time: { "zh-CN": "次", en: "times" },
  person: { "zh-CN": "人", en: "people" },
  character: { "zh-CN": "个字符", en: "characters" },
  row: { "zh-CN": "行", en: "rows" },
  piece: { "zh-CN": "个", en: "" },
  sitting: { "zh-CN": "场", en: "sittings" },
}

type Named = {
  /** In docs/rules.md; of what no rule numbers, where it comes from. */
  readonly rule: string
  readonly words: Localised
}

export type NumberField = Named & {
  readonly kind: "number"
  readonly unit: Measure
  readonly least: number
  readonly most: number
  /** What it means to leave it open, where that may be. */
  readonly none?: Localised
}

export type Field =
  | NumberField
  /** Longest first. */
  | (Named & {
      readonly kind: "numbers"
      readonly unit: Measure
      readonly least: number
      readonly most: number
    })
  | (Named & { readonly kind: "switch" })
  | (Named & { readonly kind: "choice"; readonly options: Readonly<Record<string, Localised>> })
  | (Named & { readonly kind: "choices"; readonly options: Readonly<Record<string, Localised>> })
  | (Named & { readonly kind: "digit" })
  | (Named & { readonly kind: "prerequisite" })
  | (Named & { readonly kind: "sections" })
  | (Named & { readonly kind: "shares" })

/** One description for each number of each group: a number nobody described does not compile. */
export type FieldsOf<Configuration> = {
  readonly [Group in keyof Configuration]: {
    readonly [Key in keyof Configuration[Group]]: Field
  }
}

export type GroupedFields = Readonly<Record<string, Readonly<Record<string, Field>>>>

export const fieldAt = (fields: GroupedFields, path: string): Field | undefined => {
  const [group = "", key = ""] = path.split(".")
  return Object.hasOwn(fields, group) && Object.hasOwn(fields[group]!, key) ? fields[group]![key] : undefined
}
