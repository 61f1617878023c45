/**
 * Levels, police categories and subjects, and the configuration each level begins with.
 *
 * Errors: none.
 * Source: the tables of docs/rules.md on papers and subjects; `defaultConfiguration` for the numbers.
 */
import {
  defaultConfiguration,
  defaultPlatformConfiguration,
  type Instant,
  type LevelCode,
} from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { SeedSubject } from "./bank/seed-item.ts"
import { instantText, type Row } from "./insert-rows.ts"

export const levelNames: Readonly<Record<LevelCode, Localised>> = {
  basic: { "zh-CN": "基本级", en: "Basic" },
  intermediate: { "zh-CN": "中级", en: "Intermediate" },
  advanced: { "zh-CN": "高级", en: "Advanced" },
}

export const levelRanks: Readonly<Record<LevelCode, number>> = { basic: 1, intermediate: 2, advanced: 3 }

export const categoryNames = {
  general: { "zh-CN": "综合", en: "General" },
  "criminal-investigation": { "zh-CN": "刑侦", en: "Criminal investigation" },
  "economic-crime": { "zh-CN": "经侦", en: "Economic crime" },
  "public-order": { "zh-CN": "治安", en: "Public order" },
  "exit-entry": { "zh-CN": "出入境管理", en: "Exit and entry" },
  traffic: { "zh-CN": "交通管理", en: "Traffic" },
  narcotics: { "zh-CN": "禁毒", en: "Narcotics" },
} as const satisfies Record<string, Localised>

export type CategoryCode = keyof typeof categoryNames

export const subjectNames: Readonly<Record<SeedSubject, Localised>> = {
  "criminal-law": { "zh-CN": "刑法", en: "Criminal law" },
  "criminal-procedure": { "zh-CN": "刑事诉讼、证据", en: "Criminal procedure and evidence" },
  "public-order": { "zh-CN": "治安管理处罚", en: "Public-order punishments" },
  administrative: {
    "zh-CN": "行政处罚、强制、程序",
    en: "Administrative penalty, coercion and procedure",
  },
  "police-law": { "zh-CN": "警察法、警械武器", en: "Police law, weapons and force" },
  remedies: { "zh-CN": "救济、赔偿、监督", en: "Remedies, compensation and supervision" },
  "rule-of-law": { "zh-CN": "法治理念、职业道德", en: "Rule of law and ethics" },
}

const levelCodes = Object.keys(levelNames) as LevelCode[]

export const levelRows = (): readonly Row[] =>
  levelCodes.map((code) => ({ code, rank: levelRanks[code], name: levelNames[code] }))

export const categoryRows = (): readonly Row[] => numbered(categoryNames)

export const subjectRows = (): readonly Row[] => numbered(subjectNames)

export const configurationRows = (now: Instant): readonly Row[] =>
  levelCodes.map((level) => ({
    level,
    version: 1,
    effective_from: "2026-01-01",
    configuration: defaultConfiguration[level],
    changed_by: "system",
    changed_at: instantText(now),
  }))

/** A demo is looked at by people without a second device at hand: nobody has to enrol one. The default asks it of all staff. */
export const platformRows = (now: Instant): readonly Row[] => [
  {
    version: 1,
    effective_from: "2026-01-01",
    configuration: {
      ...defaultPlatformConfiguration,
      signIn: { ...defaultPlatformConfiguration.signIn, secondFactorRoles: [] },
    },
    changed_by: "system",
    changed_at: instantText(now),
  },
]

const numbered = (names: Readonly<Record<string, Localised>>): readonly Row[] =>
  Object.entries(names).map(([code, name], index) => ({ code, position: index + 1, name }))
