/** A value of the configuration in words, the same on a page and in a document. */
import type { SectionShape, SubjectShare } from "@sworn/exam-core"
import type { Locale, Localised } from "@sworn/question-bank"
import { sizes, measureWords, type Field, type Measure } from "./configuration-field.ts"
import { itemKindWords, policyWords } from "./level-fields.ts"

const yes: Localised = { "zh-CN": "是", en: "yes" }
const no: Localised = { "zh-CN": "否", en: "no" }
const nothing: Localised = { "zh-CN": "无", en: "none" }

export const levelWords: Readonly<Record<string, Localised>> = {
  basic: { "zh-CN": "基本级", en: "basic" },
  intermediate: { "zh-CN": "中级", en: "intermediate" },
  advanced: { "zh-CN": "高级", en: "advanced" },
}

/** `subjectName` names what the reference data names. */
export function sayValue(
  field: Field,
  value: unknown,
  locale: Locale,
  subjectName: (code: string) => string = (code) => code,
): string {
  switch (field.kind) {
    case "number":
      return value === null
        ? (field.none ?? nothing)[locale]
        : sayNumber(field.unit, typeof value === "number" ? value : Number.NaN, locale)
    case "numbers":
      return (value as number[]).length === 0
        ? nothing[locale]
        : `${(value as number[]).map((one) => one / sizes[field.unit]).join(locale === "en" ? ", " : "、")}${gap(locale)}${measureWords[field.unit][locale]}`
    case "switch":
      return (value === true ? yes : no)[locale]
    case "choice":
      return field.options[String(value)]?.[locale] ?? String(value)
    case "choices":
      return sayChoices(field.options, value as string[], locale)
    case "digit":
      return String(value)
    case "prerequisite":
      return sayPrerequisite(value as { level: string; heldMonths: number } | null, locale)
    case "sections":
      return (value as SectionShape[])
        .map((section) => saySection(section, locale))
        .join(locale === "en" ? "; " : "；")
    case "shares":
      return (value as SubjectShare[])
        .map((share) => `${subjectName(share.subject)} ${share.points / 100}`)
        .join(locale === "en" ? ", " : "；")
  }
}

const gap = (locale: Locale) => (locale === "en" ? " " : "")

export function sayNumber(unit: Measure, value: number, locale: Locale): string {
  if (Number.isNaN(value)) return "–"
  const shown = value / sizes[unit]
  const word = measureWords[unit][locale]
  if (unit === "percent" || word === "") return `${shown}${word}`
  return shown === 1 && locale === "en"
    ? `1 ${word.replace(/^people$/, "person").replace(/(?<=..)s$/, "")}`
    : `${shown} ${word}`
}

function sayChoices(options: Readonly<Record<string, Localised>>, chosen: readonly string[], locale: Locale) {
  if (chosen.length === 0) return nothing[locale]
  if (chosen.length === Object.keys(options).length) return locale === "en" ? "all" : "全部"
  return chosen.map((one) => options[one]?.[locale] ?? one).join(locale === "en" ? ", " : "、")
}

function sayPrerequisite(value: { level: string; heldMonths: number } | null, locale: Locale): string {
  if (value === null) return nothing[locale]
  const level = levelWords[value.level]?.[locale] ?? value.level
  return locale === "en"
    ? `${level}, held ${value.heldMonths} months`
    : `${level}，持有满 ${value.heldMonths} 个月`
}

function saySection({ kind, count, pointsEach, itemsEach, policy }: SectionShape, locale: Locale): string {
  const each = `${count}${itemsEach > 1 ? ` × ${itemsEach}` : ""} × ${pointsEach / 100}`
  return `${itemKindWords[kind][locale]} ${each} (${policyWords[policy][locale]})`
}
