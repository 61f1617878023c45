/**
 * The demo's two papers: assembled from the bank in the order of the sections, checked, and frozen.
 *
 * The advanced paper is shorter than a formal one: the demo's bank holds 55 of the 100 questions. Its pass mark is the same
 * share of its total.
 *
 * Units:  points are centipoints; the day of the law is Asia/Shanghai, YYYY-MM-DD.
 * Errors: a paper with a fault throws with all of them.
 * Source: PAP-1, PAP-4, PAP-5, PAP-8, PAP-9 and GRD-2 in docs/rules.md; the sizes are those of its default papers.
 */
import { defaultConfiguration, type Day } from "@sworn/exam-core"
import {
  scoredItems,
  totalPoints,
  type ItemKind,
  type Localised,
  type PaperContent,
} from "@sworn/question-bank"
import { faultsOfPaper, type CitedLaw, type PaperPlan } from "@sworn/question-bank/keyed"
import type { SeedLevel } from "./bank/index.ts"
import { statutes } from "./bank/statutes.ts"
import { entriesOf, type Answerable } from "./bank-rows.ts"
import { uuidOf } from "./opaque-ids.ts"
import { noticeOf, sectionTitle } from "./paper-words.ts"
import { levelNames } from "./reference.ts"

export const demoPaperIdOf = (level: SeedLevel): string => uuidOf(`paper ${level}`)

export type DemoPaper = PaperPlan & {
  readonly level: SeedLevel
  /** In the order of the paper. */
  readonly answerables: readonly Answerable[]
}

type Share = { readonly kind: ItemKind; readonly count: number; readonly pointsEach: number }

const blueprints: Readonly<Record<SeedLevel, readonly Share[]>> = {
  basic: [
    { kind: "single", count: 40, pointsEach: 1_00 },
    { kind: "true-false", count: 20, pointsEach: 1_00 },
    { kind: "multiple", count: 30, pointsEach: 1_00 },
    { kind: "indefinite", count: 10, pointsEach: 1_00 },
  ],
  advanced: [
    { kind: "single", count: 20, pointsEach: 1_00 },
    { kind: "multiple", count: 10, pointsEach: 2_00 },
    { kind: "indefinite", count: 5, pointsEach: 2_00 },
    { kind: "case-set", count: 4, pointsEach: 2_00 },
  ],
}

export function demoPaper(level: SeedLevel, asOf: Day): DemoPaper {
  const entries = entriesOf(level)
  const sections = blueprints[level]
    .map(({ kind, count, pointsEach }) => ({
      kind,
      pointsEach,
      entries: entries.flatMap(({ entry }) => (entry.kind === kind ? [entry] : [])).slice(0, count),
    }))
    .filter((section) => section.entries.length > 0)
    .map((section, index) => ({
      ...section,
      id: section.kind,
      policy: "exact" as const,
      title: sectionTitle(index, section.kind),
    }))

  const total = totalPoints({ sections })
  const passMark = passMarkOf(level, total)
  const content: PaperContent = {
    paperId: demoPaperIdOf(level),
    title: paperTitle(level, asOf),
    notice: noticeOf({ sections, total, passMark, durationMs: defaultConfiguration[level].paper.durationMs }),
    sections,
  }
  const known = new Map(entries.flatMap(({ answerables }) => answerables).map((each) => [each.item.id, each]))
  const answerables = sections.flatMap(scoredItems).map(({ id }) => known.get(id) as Answerable)

  return {
    level,
    content,
    answerables,
    keys: new Map(answerables.map(({ item, key }) => [item.id, key])),
    laws: new Map(answerables.map(({ item, law }) => [item.id, law.flatMap(cited)])),
    asOf,
    total,
    passMark,
  }
}

/** PAP-5: nothing is frozen with a fault. */
export function checkedPaper(level: SeedLevel, asOf: Day): DemoPaper {
  const paper = demoPaper(level, asOf)
  const faults = faultsOfPaper(paper)
  if (faults.length > 0) {
    const list = faults.map(({ fault, where }) => `${fault} at ${where}`).join("\n  ")
    throw new Error(`The ${level} demo paper cannot be frozen:\n  ${list}`)
  }
  return paper
}

/** The share of the total that the level's own paper asks for. */
function passMarkOf(level: SeedLevel, total: number): number {
  const formal = defaultConfiguration[level].paper
  return Math.ceil((total * formal.passMark) / formal.total)
}

const paperTitle = (level: SeedLevel, asOf: Day): Localised => ({
  "zh-CN": `${asOf.slice(0, 4)}年度${levelNames[level]["zh-CN"]}执法资格等级考试（演示卷）`,
  en: `${asOf.slice(0, 4)} ${levelNames[level].en} Law-Enforcement Qualification Exam (demonstration paper)`,
})

/** A statute the bank does not know cites nothing, which the check reports as an item without law. */
const cited = ({ statute, version, article }: Answerable["law"][number]): readonly CitedLaw[] =>
  statutes
    .filter((each) => each.code === statute && each.version === version)
    .map(({ effectiveFrom, effectiveTo }) => ({ statute, version, article, effectiveFrom, effectiveTo }))
