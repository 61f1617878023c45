/**
 * The demo's blueprint of the basic level: approved, with two gaps for its bank to fill, and a requirement that the demo's amendment
 * moves. Every number in it is made up.
 *
 * Units:  points are centipoints; days of Asia/Shanghai.
 * Errors: one with a fault throws with all of them.
 * Source: PAP-1, PAP-2, ITM-7 and REC-8 in docs/rules.md.
 */
import { defaultConfiguration, type Instant } from "@sworn/exam-core"
import {
  faultsOfBlueprint,
  firstTouching,
  type BlueprintBody,
  type BlueprintCell,
  type ItemKind,
  type LawChange,
} from "@sworn/question-bank"
import type postgres from "postgres"
import type { SeedSubject } from "./bank/seed-item.ts"
import { lighthouseLaw } from "./bank/lighthouse-law.ts"
import { instantText, type Row } from "./insert-rows.ts"
import { uuidOf } from "./opaque-ids.ts"
import { staffIdOf } from "./staff.ts"
import { province } from "./units.ts"

const { paper, items } = defaultConfiguration.basic

/** Items of difficulty 1 to 2, and of 3 to 5. */
type Pair = readonly [easy: number, hard: number]

const counts: Readonly<Record<SeedSubject, Partial<Record<ItemKind, Pair>>>> = {
  "criminal-law": { single: [5, 3], "true-false": [2, 1], multiple: [4, 3], indefinite: [0, 2] },
  "criminal-procedure": { single: [5, 3], "true-false": [3, 1], multiple: [3, 3], indefinite: [0, 2] },
  "public-order": { single: [3, 5], "true-false": [2, 2], multiple: [4, 2], indefinite: [0, 2] },
  administrative: { single: [4, 4], "true-false": [2, 2], multiple: [4, 2], indefinite: [0, 2] },
  "police-law": { single: [2, 2], "true-false": [1, 1], multiple: [2, 1], indefinite: [0, 1] },
  remedies: { single: [0, 2], "true-false": [1, 0], multiple: [1, 0], indefinite: [0, 1] },
  "rule-of-law": { single: [1, 1], "true-false": [2, 0], multiple: [1, 0] },
}

const body: BlueprintBody = {
  title: { "zh-CN": "云岭省基本级综合卷细目表", en: "Yunling basic general paper" },
  level: "basic",
  category: null,
  specialistSubject: null,
  total: paper.total,
  bands: [
    { least: 1, most: 2 },
    { least: 3, most: 5 },
  ],
  sections: paper.sections.map(({ kind, count, pointsEach, itemsEach }) => ({
    kind,
    count,
    pointsEach,
    itemsEach,
  })),
  cells: Object.entries(counts).flatMap(([subject, row]) =>
    Object.entries(row).flatMap(([kind, pair]) =>
      pair.flatMap((count, band): BlueprintCell[] =>
        count === 0 ? [] : [{ subject, kind: kind as ItemKind, band, count }],
      ),
    ),
  ),
  shares: [
    { subject: "criminal-law", leastPercent: 20 },
    { subject: "criminal-procedure", leastPercent: 20 },
  ],
  requirements: [
    {
      statute: "criminal-procedure-law",
      version: "2018-10-26",
      article: "85",
      paragraph: 2,
      item: 0,
      least: 1,
    },
    {
      statute: lighthouseLaw.code,
      version: lighthouseLaw.versions[0],
      article: "7",
      paragraph: 0,
      item: 0,
      least: 1,
    },
  ],
}

const day = 24 * 60 * 60_000
const blueprintId = uuidOf("blueprint basic")
const blueprintVersionId = uuidOf("blueprint basic 1")

/** A draft with what it cites, and the marks of a change that touches it. */
export function blueprintRows(now: Instant, change: LawChange & { readonly lawChangeId: string }) {
  const faults = faultsOfBlueprint(body, {
    ...paper,
    kinds: items.kinds,
    difficultyMost: items.difficultyMost,
    publicSubjects: paper.shares,
  })
  if (faults.length > 0) throw new Error(`The demo's blueprint has faults: ${JSON.stringify(faults)}`)

  const cited = body.requirements.map(({ least: _least, ...place }) => place)
  return {
    blueprints: [{ blueprint_id: blueprintId, unit_id: province.unitId }],
    versions: [
      {
        blueprint_version_id: blueprintVersionId,
        blueprint_id: blueprintId,
        version: 1,
        level: body.level,
        category: body.category,
        body,
        author_id: staffIdOf("setter"),
        created_at: instantText(now - 60 * day),
      },
    ],
    citations: cited.map((place) => ({ blueprint_version_id: blueprintVersionId, ...place })),
    marks: cited.flatMap((place) => {
      const touched = firstTouching(place, [change])
      if (touched === null) return []
      const { judgement } = touched
      return [
        {
          law_change_id: change.lawChangeId,
          citing: "blueprint",
          citing_id: blueprintVersionId,
          version: place.version,
          article: place.article,
          paragraph: place.paragraph,
          item: place.item,
          judgement: judgement.kind,
          leans_on_change: "leansOnChange" in judgement && judgement.leansOnChange,
          successors: "place" in judgement ? [judgement.place] : [],
          marked_at: instantText(now - 2 * day),
        },
      ]
    }),
  } satisfies Record<string, readonly Row[]>
}

/** By the second paper setter, in a step of its own: a blueprint begins as a draft, in the demo as anywhere. */
export async function approveBlueprint(tx: postgres.TransactionSql, now: Instant): Promise<void> {
  await tx`
    update blueprint_versions set state = 'approved', approved_by = ${staffIdOf("setter-second")},
      approved_at = ${instantText(now - 58 * day)}
    where blueprint_version_id = ${blueprintVersionId}`
}
