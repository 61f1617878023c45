/** Configuration on the wire: every version with who set it and what it changed; a new one; and what is wrong with it. */
import {
  contradictionsIn,
  platformContradictionsIn,
  type LevelCode,
  type LevelConfiguration,
  type LevelContradiction,
  type PlatformConfiguration,
  type PlatformContradiction,
} from "@sworn/exam-core"
import type { Locale, Localised } from "@sworn/question-bank"
import { z } from "zod"
import { day, instant, levelCode, localised } from "../shapes.ts"
import { fieldAt, measureWords, type Field, type GroupedFields } from "./configuration-field.ts"
import { shapeOf } from "./configuration-shape.ts"
import { levelFields } from "./level-fields.ts"
import { platformFields } from "./platform-fields.ts"

/** A JSON value by group and name; what it may be is judged by `faultsInLevel`, with a sentence for each fault. */
const anyConfiguration = z.record(z.string(), z.record(z.string(), z.unknown()))
export type AnyConfiguration = z.infer<typeof anyConfiguration>

export const configurationBody = z.strictObject({
  /** Today in Asia/Shanghai, or a later day. */
  effectiveFrom: day,
  configuration: z.unknown(),
})
export type ConfigurationBody = z.infer<typeof configurationBody>

export const levelParams = z.strictObject({ level: levelCode })

export const configurationVersion = z.strictObject({
  version: z.int(),
  effectiveFrom: day,
  /** In force today. */
  inForce: z.boolean(),
  changedBy: z.string(),
  changedAt: instant,
  configuration: anyConfiguration,
  /** Against the version that held the day before it took effect; empty for the first. */
  changes: z.array(z.strictObject({ path: z.string(), before: z.unknown(), after: z.unknown() })),
})
export type ConfigurationVersion = z.infer<typeof configurationVersion>
export type ConfigurationChange = ConfigurationVersion["changes"][number]

export const configurationPage = z.strictObject({
  today: day,
  levels: z.array(z.strictObject({ level: levelCode, versions: z.array(configurationVersion) })),
  platform: z.array(configurationVersion),
})
export type ConfigurationPage = z.infer<typeof configurationPage>

export const configurationReply = z.strictObject({ version: z.int() })

export const assumptionsPage = z.strictObject({
  today: day,
  rows: z.array(
    z.strictObject({
      rule: z.string(),
      words: localised,
      /** What holds today, in words; null where the words already say it. */
      value: localised.nullable(),
      where: localised,
    }),
  ),
})
export type AssumptionsPage = z.infer<typeof assumptionsPage>

/** What is wrong, and where: "sitting.graceMs", or "" for the whole. */
export type ConfigurationFault = { readonly path: string; readonly words: Localised }

const levelShape = shapeOf(levelFields)
const platformShape = shapeOf(platformFields)

export function faultsInLevel(level: LevelCode, given: unknown): readonly ConfigurationFault[] {
  const faults = faultsOfShape(levelShape, levelFields, given)
  if (faults.length > 0) return faults
  return contradictionsIn(level, given as LevelConfiguration).map((one) => contradictionFaults[one])
}

export function faultsInPlatform(given: unknown): readonly ConfigurationFault[] {
  const faults = faultsOfShape(platformShape, platformFields, given)
  if (faults.length > 0) return faults
  return platformContradictionsIn(given as PlatformConfiguration).map((one) => contradictionFaults[one])
}

function faultsOfShape(
  shape: z.ZodType,
  fields: GroupedFields,
  given: unknown,
): readonly ConfigurationFault[] {
  const parsed = shape.safeParse(given)
  if (parsed.success) return []
  const faults = parsed.error.issues.flatMap(({ code, path, ...issue }): ConfigurationFault[] => {
    if (code === "unrecognized_keys" && "keys" in issue) {
      return (issue.keys as string[]).map((key) => unknownField([...path, key].map(String).join(".")))
    }
    const place = path.slice(0, 2).map(String).join(".")
    const field = fieldAt(fields, place)
    return [field === undefined ? missingPart(place) : { path: place, words: boundsOf(field) }]
  })
  return [...new Map(faults.map((fault) => [fault.path, fault])).values()]
}

const unknownField = (path: string): ConfigurationFault => ({
  path,
  words: { "zh-CN": `没有“${path}”这一项。`, en: `There is no setting "${path}".` },
})

const missingPart = (path: string): ConfigurationFault => ({
  path,
  words: { "zh-CN": "缺少这一部分设置。", en: "This part of the configuration is missing." },
})

/** What a field may be, as the sentence for whoever gave something else. */
export function boundsOf(field: Field): Localised {
  return {
    "zh-CN": `${field.words["zh-CN"]}：${mayBe(field, "zh-CN")}。`,
    en: `${field.words.en}: ${mayBe(field, "en")}.`,
  }
}

export function mayBe(field: Field, locale: Locale): string {
  const zh = locale === "zh-CN"
  switch (field.kind) {
    case "number": {
      const range =
        `${field.least}–${field.most}${field.unit === "percent" ? "" : " "}${measureWords[field.unit][locale]}`.trim()
      const none = field.none?.[locale]
      if (none === undefined) return zh ? `须为 ${range}的整数` : `a whole number, ${range}`
      return zh ? `须为 ${range}的整数，或“${none}”` : `a whole number, ${range}, or "${none}"`
    }
    case "numbers": {
      const range = `${field.least}–${field.most} ${measureWords[field.unit][locale]}`
      return zh
        ? `最多 8 个整数，每个 ${range}，从大到小`
        : `at most 8 whole numbers, ${range}, longest first`
    }
    case "switch":
      return zh ? "是或否" : "yes or no"
    case "choice":
    case "choices":
      return zh ? "只能从列出的选项中选，不重复" : "only what is listed, each once"
    case "digit":
      return zh ? "1–9 的一位数字" : "one digit, 1–9"
    case "prerequisite":
      return zh ? "一个等级和 0–120 个月，或无" : "a level and 0–120 months, or none"
    case "sections":
      return zh
        ? "1–12 个部分，每部分须有题型、题量、分值和计分方式"
        : "1–12 sections, each with kind, count, points and policy"
    case "shares":
      return zh ? "1–30 个科目，不重复，分值不小于 0" : "1–30 subjects, each once, with points of 0 or more"
  }
}

const contradictionFaults = {
  "pass-mark-above-total": fault(
    "paper.passMark",
    "合格线不能高于满分。",
    "The pass mark cannot lie above the total.",
  ),
  "sections-do-not-add-up": fault(
    "paper.sections",
    "各部分分值合计不等于满分。",
    "The sections do not add up to the total.",
  ),
  "section-kind-not-allowed": fault(
    "paper.sections",
    "有的部分用了未启用的题型。",
    "A section uses a kind of item that may not be used.",
  ),
  "section-policy-not-for-kind": fault(
    "paper.sections",
    "匹配、排序、数值、填空、简答、论述和图上指点只能“全对得分”。",
    "Matching, ordering, numeric, cloze, short text, essay and hotspot items are scored exactly, and in no other way.",
  ),
  "essay-needs-markers": fault(
    "paper.sections",
    "论述题须由人评阅；未启用主观题评阅，不能用于正式试卷。",
    "Essays are marked by people; while constructed responses are off, no formal paper may hold any.",
  ),
  "penalty-policy-is-off": fault(
    "paper.sections",
    "未启用扣分类计分方式，不能选用。",
    "Policies that take points away are off and cannot be chosen.",
  ),
  "shares-do-not-add-up": fault(
    "paper.shares",
    "各科目分值合计不等于满分。",
    "The subjects do not add up to the total.",
  ),
  "core-share-too-small": fault(
    "paper.shares",
    "核心科目分值低于规定比例。",
    "The core subjects have less than their least share.",
  ),
  "hand-in-opens-after-the-end": fault(
    "sitting.handInOpensMs",
    "可以交卷的时间晚于考试结束。",
    "Handing in would open only after the end.",
  ),
  "freeze-shorter-than-least": fault(
    "sitting.freezeLeastMs",
    "冻结时间短于最短冻结。",
    "A freeze is shorter than the shortest allowed.",
  ),
  "options-crossed": fault(
    "items.optionsMost",
    "选项至多不能少于至少。",
    "Options at most cannot lie under at least.",
  ),
  "prerequisite-is-itself": fault(
    "eligibility.prerequisite",
    "不能以本等级为前提。",
    "A level cannot be its own prerequisite.",
  ),
  "facility-crossed": fault(
    "results.facilityMostPercent",
    "难度预警的上限须高于下限。",
    "The upper bound of facility must lie above the lower.",
  ),
  "bands-crossed": fault("lists.redAbovePercent", "红牌线须高于黄牌线。", "Red must lie above amber."),
  "password-bounds-crossed": fault(
    "signIn.passwordMost",
    "密码至多不能少于至少。",
    "Passwords at most cannot lie under at least.",
  ),
  "waits-crossed": fault(
    "signIn.longestWaitMs",
    "最长等待不能短于首次等待。",
    "The longest wait cannot be shorter than the first.",
  ),
  "idle-longer-than-whole": fault(
    "signIn.absoluteMs",
    "一次登录最长不能短于无操作退出的时间。",
    "One sign-in cannot be shorter than the idle time.",
  ),
} satisfies Record<LevelContradiction | PlatformContradiction, ConfigurationFault>

function fault(path: string, zh: string, en: string): ConfigurationFault {
  return { path, words: { "zh-CN": zh, en } }
}
