/** Blueprints (双向细目表) as they cross the wire: what a paper asks of each subject, kind and difficulty, and how much of it there is. */
import { blueprintActs, blueprintFaults, blueprintStates, isStorable, isWithin } from "@sworn/question-bank"
import type { BlueprintActRefusal, Localised } from "@sworn/question-bank"
import { z } from "zod"
import { centipoints, day, idInPath, instant, levelCode, localised } from "../shapes.ts"
import { code, itemKind, lawCitation } from "./item-body.ts"
import { pageQuery } from "./paging.ts"
import { lawPlace } from "./statute-text.ts"

/** As far as the database counts. */
const whole = z.int().min(1).max(2_147_483_647)
const line = z.string().refine((given) => isWithin(given, 100) && isStorable(given))
const degree = z.int().min(1).max(10)
const points = z.int().min(1).max(100_000)
const itemsEach = z.int().min(1).max(20)
const kinds = 12
const versionInQuery = z.coerce.number().int().min(1).max(2_147_483_647).optional()
/** What a change in the law may mean for what cites it. */
const fateJudgement = z.enum(["leans-on-change", "moved-to", "changed", "vanished", "not-found"])

export const blueprintState = z.enum(blueprintStates)
export const blueprintAct = z.enum(blueprintActs)

export const lawRequirement = lawCitation
  .extend({ least: z.int().min(1).max(500) })
  .refine(({ paragraph, item }) => item === 0 || paragraph > 0, "an item is of a paragraph")

/** May be unfinished: what is missing is said in the reply, and keeps it from approval alone. */
export const blueprintBody = z.strictObject({
  title: z.strictObject({ "zh-CN": line, en: line }),
  level: levelCode,
  category: code.nullable(),
  specialistSubject: code.nullable(),
  total: points,
  bands: z.array(z.strictObject({ least: degree, most: degree })).max(5),
  sections: z
    .array(z.strictObject({ kind: itemKind, count: z.int().min(0).max(1000), pointsEach: points, itemsEach }))
    .max(kinds),
  cells: z
    .array(
      z.strictObject({
        subject: code,
        kind: itemKind,
        band: z.int().min(0).max(4),
        count: z.int().min(1).max(1000),
      }),
    )
    .max(2000),
  shares: z.array(z.strictObject({ subject: code, leastPercent: z.int().min(1).max(100) })).max(100),
  requirements: z.array(lawRequirement).max(50),
})

export const newBlueprintBody = z.strictObject({ unitId: whole, body: blueprintBody })
export type NewBlueprintBody = z.infer<typeof newBlueprintBody>

export const newBlueprintVersionBody = z.strictObject({
  body: blueprintBody,
  note: z.string().trim().max(500),
  /** The newest version its author knew; a later one by somebody else refuses this one. */
  basedOn: whole,
})
export type NewBlueprintVersionBody = z.infer<typeof newBlueprintVersionBody>

export const blueprintFault = z.strictObject({
  fault: z.enum(blueprintFaults),
  field: z.enum(["title", "bands", "sections", "cells", "total", "subjects", "shares", "requirements"]),
  kind: itemKind.nullable(),
  subject: z.string().nullable(),
  at: z.int().nullable(),
  locale: z.enum(["zh-CN", "en"]).nullable(),
  wanted: z.int().nullable(),
  found: z.int().nullable(),
})

export const writtenBlueprint = z.strictObject({
  blueprintId: z.uuid(),
  blueprintVersionId: z.uuid(),
  version: z.int(),
  faults: z.array(blueprintFault),
})
export type WrittenBlueprint = z.infer<typeof writtenBlueprint>

export const blueprintParams = z.strictObject({ blueprintId: idInPath })
export const blueprintQuery = z.strictObject({ version: versionInQuery })

export const blueprintFilter = z.strictObject({
  level: levelCode.optional(),
  state: blueprintState.optional(),
  ...pageQuery.shape,
})
export type BlueprintFilter = z.infer<typeof blueprintFilter>

export const blueprintRow = z.strictObject({
  blueprintId: z.uuid(),
  title: localised,
  level: levelCode,
  category: z.string().nullable(),
  unit: z.string(),
  /** Of its newest version. */
  version: z.int(),
  state: blueprintState,
  author: z.string(),
  createdAt: instant,
  itemCount: z.int(),
  total: centipoints,
  /** The version that papers are assembled by; null where none is approved. */
  approvedVersion: z.int().nullable(),
  /** What stands of it requires a place that a change in the law touched. */
  isTouched: z.boolean(),
})
export type BlueprintRow = z.infer<typeof blueprintRow>
export const blueprintPageOfList = z.strictObject({ total: z.int(), rows: z.array(blueprintRow) })
export type BlueprintList = z.infer<typeof blueprintPageOfList>

const head = {
  blueprintVersionId: z.uuid(),
  version: z.int(),
  state: blueprintState,
  note: z.string(),
  author: z.string(),
  createdAt: instant,
  approvedBy: z.string().nullable(),
  approvedAt: instant.nullable(),
  retiredBy: z.string().nullable(),
  retiredAt: instant.nullable(),
  retiredReason: z.string().nullable(),
}
export const blueprintVersionHead = z.strictObject(head)
export type BlueprintVersionHead = z.infer<typeof blueprintVersionHead>

/** The numbers of a level that a blueprint is held to, and what a new one begins with. */
export const blueprintRules = z.strictObject({
  level: levelCode,
  total: centipoints,
  kinds: z.array(itemKind),
  difficultyMost: z.int(),
  publicSubjects: z.array(z.strictObject({ subject: z.string(), isCore: z.boolean(), points: centipoints })),
  coreLeastPercent: z.int(),
  specialistLeastPercent: z.int(),
  sections: z.array(
    z.strictObject({ kind: itemKind, count: z.int(), pointsEach: centipoints, itemsEach: z.int() }),
  ),
})
export type BlueprintRulesOfLevel = z.infer<typeof blueprintRules>
export const blueprintRulesQuery = z.strictObject({ level: levelCode })

/** What a requirement rests on today, and which change touches it, in force already or still to come. */
export const requirementLaw = z.strictObject({
  title: localised,
  standing: z.enum(["in-force", "carried", "not-yet-in-force", "changed-since", "ended"]),
  touched: z
    .strictObject({
      lawChangeId: z.uuid(),
      effectiveFrom: day,
      judgement: fateJudgement,
      successors: z.array(lawPlace),
    })
    .nullable(),
})
export type RequirementLaw = z.infer<typeof requirementLaw>

export const blueprintPage = z.strictObject({
  blueprintId: z.uuid(),
  unit: z.string(),
  unitId: z.int(),
  today: day,
  version: z.strictObject({ ...head, body: blueprintBody, faults: z.array(blueprintFault) }),
  /** Newest first. */
  versions: z.array(blueprintVersionHead),
  rules: blueprintRules,
  /** Requirement by requirement of the version shown. */
  law: z.array(requirementLaw),
  /** What the reader may do with the version shown. */
  openActs: z.array(blueprintAct),
  mayWrite: z.boolean(),
})
export type BlueprintPage = z.infer<typeof blueprintPage>

export const blueprintApprovalBody = z.strictObject({ version: whole })
export const blueprintRetirementBody = z.strictObject({
  version: whole,
  reason: z.string().trim().max(1000),
})
export type BlueprintRetirementBody = z.infer<typeof blueprintRetirementBody>
export const blueprintActReply = z.strictObject({ version: z.int(), state: blueprintState })
export type BlueprintActReply = z.infer<typeof blueprintActReply>

// How much of it there is (PAP-2, TR-08)

const place = z.strictObject({
  statute: code,
  version: day,
  article: lawCitation.shape.article,
  paragraph: lawCitation.shape.paragraph,
  item: z.int().min(0).max(99),
})

/** What a blueprint that is being written could draw on: of its level and category, on a day; today unless another is asked for. */
export const supplyBody = z.strictObject({
  level: levelCode,
  category: code.nullable(),
  day: day.optional(),
  places: z.array(place).max(50),
})
export type SupplyBody = z.infer<typeof supplyBody>

const supply = z.strictObject({
  subject: z.string(),
  kind: itemKind,
  itemsEach: z.int(),
  difficulty: z.int(),
  count: z.int(),
})

export const supplyReply = z.strictObject({
  day,
  supply: z.array(supply),
  /** In the order of the places asked about. */
  places: z.array(z.strictObject({ isGoodLaw: z.boolean(), supply: z.array(supply) })),
})
export type SupplyReply = z.infer<typeof supplyReply>

export const coverageQuery = z.strictObject({
  version: versionInQuery,
  day: day.optional(),
})

export const coverageReply = z.strictObject({
  blueprintId: z.uuid(),
  version: z.int(),
  day,
  cells: z.array(
    z.strictObject({
      subject: z.string(),
      kind: itemKind,
      band: z.int(),
      count: z.int(),
      available: z.int(),
      missing: z.int(),
    }),
  ),
  requirements: z.array(
    lawCitation.extend({
      least: z.int(),
      isGoodLaw: z.boolean(),
      available: z.int(),
      missing: z.int(),
    }),
  ),
  wantedCount: z.int(),
  missingCount: z.int(),
})
export type CoverageReply = z.infer<typeof coverageReply>

// What a change in the law touches of them (ITM-7)

export const blueprintStandings = ["open", "re-bound", "settled"] as const

export const touchedBlueprint = z.strictObject({
  blueprintId: z.uuid(),
  blueprintVersionId: z.uuid(),
  version: z.int(),
  title: localised,
  state: blueprintState,
  standing: z.enum(blueprintStandings),
  /** Every place of it that is touched goes on identical under another number. */
  isRebindable: z.boolean(),
  rebound: z.strictObject({ version: z.int(), state: blueprintState, by: z.string() }).nullable(),
  marks: z.array(
    z.strictObject({
      version: day,
      article: z.string(),
      paragraph: z.int(),
      item: z.int(),
      judgement: fateJudgement,
      successors: z.array(lawPlace),
    }),
  ),
})
export type TouchedBlueprint = z.infer<typeof touchedBlueprint>
export const touchedBlueprints = z.strictObject({
  rows: z.array(touchedBlueprint),
  /** Not re-bound yet; who reads may write a new version of each. */
  rebindableCount: z.int(),
})
export type TouchedBlueprints = z.infer<typeof touchedBlueprints>

/** Some of the touched versions, or null for all that this can be done to. */
export const blueprintRebindingBody = z.strictObject({
  blueprintVersionIds: z.array(z.uuid().toLowerCase()).min(1).max(500).nullable(),
})
export type BlueprintRebindingBody = z.infer<typeof blueprintRebindingBody>

export type BlueprintRefusal =
  | BlueprintActRefusal
  | "blueprint-law-is-gone"
  | "law-place-not-known"
  | "subject-not-known"
  | "law-not-known"
  | "category-not-known"

/** Those that are of blueprints alone. */
export const blueprintRefusalWords = {
  "blueprint-not-in-that-state": {
    "zh-CN": "该版本的状态已经改变：只有草稿可以批准，只有已批准的可以停用。",
    en: "This version has moved on: only a draft is approved, and only what is approved is retired.",
  },
  "blueprint-has-newer-version": {
    "zh-CN": "该细目表已有更新的版本，请打开最新版本再操作。",
    en: "A newer version of this blueprint was written. Open that one first.",
  },
  "blueprint-is-your-own": {
    "zh-CN": "不能批准自己编制的版本，请由另一位组卷人或考务管理员批准。",
    en: "Nobody approves a version of their own. Another paper setter or an exam administrator must.",
  },
  "blueprint-is-not-whole": {
    "zh-CN": "细目表的数量、分值或占比还不符合要求，请先按所列各项改正。",
    en: "Counts, points or shares do not hold yet. Mend what is listed first.",
  },
  "blueprint-law-is-gone": {
    "zh-CN": "有一项法条要求所引的条文已经修改、移动或废止，请先改为现行条文。",
    en: "The law of a requirement has been changed, moved or repealed. Cite the text in force first.",
  },
} as const satisfies Record<
  Exclude<
    BlueprintRefusal,
    "reason-is-missing" | "subject-not-known" | "law-not-known" | "law-place-not-known" | "category-not-known"
  >,
  Localised
>
