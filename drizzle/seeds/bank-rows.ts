/**
 * The bank as the database keeps it: what a candidate may see apart from the keys, and ids that tell nothing.
 *
 * Units:  none.
 * Errors: none; a key that names no option is found by the check of the paper.
 * Source: ITM-1, ITM-2, ITM-4 and ITM-6 in docs/rules.md.
 */
import type { Instant } from "@sworn/exam-core"
import {
  optionsOf,
  plainTextOf,
  stemsOf,
  type Localised,
  type PaperEntry,
  type PaperItem,
} from "@sworn/question-bank"
import type { ItemKey } from "@sworn/question-bank/keyed"
import { bank, type SeedLevel } from "./bank/index.ts"
import { practiceItems } from "./bank/practice.ts"
import type {
  SeedCaseSet,
  SeedChoice,
  SeedItem,
  SeedLaw,
  SeedSubject,
  SeedTrueFalse,
} from "./bank/seed-item.ts"
import { statutes } from "./bank/statutes.ts"
import { instantText, type Row } from "./insert-rows.ts"
import { optionIdOf, uuidOf } from "./opaque-ids.ts"
import { staffIdOf } from "./staff.ts"
import { province } from "./units.ts"

/** One thing that takes a response, with what graders and lawyers know of it. */
export type Answerable = {
  readonly item: PaperItem
  readonly key: ItemKey
  readonly subject: SeedSubject
  readonly rationale: Localised
  readonly law: readonly SeedLaw[]
}

export type BankEntry = {
  readonly code: string
  readonly pool: "practice" | "live"
  readonly level: SeedLevel
  readonly difficulty: number
  readonly entry: PaperEntry
  readonly answerables: readonly Answerable[]
}

export const entriesOf = (level: SeedLevel): readonly BankEntry[] =>
  bank[level].map((seed) => bankEntry(seed, level, "live"))

/** Released for practice, and on no paper ever (ITM-5). */
export const practiceEntries = (): readonly BankEntry[] =>
  practiceItems.map((seed) => bankEntry(seed, "basic", "practice"))

const bankEntry = (seed: SeedItem, level: SeedLevel, pool: BankEntry["pool"]): BankEntry => ({
  code: seed.code,
  pool,
  level,
  difficulty: difficultyOf(seed),
  ...opened(seed),
})

export function bankRows(entries: readonly BankEntry[], now: Instant) {
  const approvedAt = instantText(now)
  return {
    statutes: [...new Map(statutes.map(({ code, title }) => [code, { statute: code, title }])).values()],
    statuteVersions: statutes.map(({ code, version, title, effectiveFrom, effectiveTo }) => ({
      statute: code,
      version,
      title,
      effective_from: effectiveFrom,
      effective_to: effectiveTo,
    })),
    items: entries.map(({ code, pool, entry }) => ({
      item_id: uuidOf(`item ${code}`),
      code,
      kind: entry.kind,
      pool,
      unit_id: province.unitId,
    })),
    versions: entries.map(({ code, level, difficulty, entry, answerables }) => ({
      item_version_id: entry.id,
      item_id: uuidOf(`item ${code}`),
      version: 1,
      state: "approved",
      levels: [level],
      difficulty,
      content: entry,
      author_id: staffIdOf("author"),
      approved_by: staffIdOf("reviewer"),
      created_at: approvedAt,
      search_text: searchTextOf(entry, answerables),
    })),
    events: entries.flatMap(({ entry }) =>
      (["written", "submit", "approve"] as const).map((act, index) => ({
        item_version_id: entry.id,
        position: index + 1,
        act,
        reason: "",
        acted_by: staffIdOf(act === "approve" ? "reviewer" : "author"),
        acted_at: approvedAt,
      })),
    ),
    keys: entries.flatMap(({ entry, answerables }) =>
      answerables.map(({ item, key, subject, rationale }) => ({
        answerable_id: item.id,
        key_version: 1,
        item_version_id: entry.id,
        subject,
        key,
        rationale,
        decided_at: approvedAt,
      })),
    ),
    stems: entries.flatMap(({ entry }) =>
      stemsOf(entry).map((stem) => ({ item_version_id: entry.id, ...stem })),
    ),
    laws: entries.flatMap(({ entry, answerables }) => answerables.flatMap((each) => lawRows(entry.id, each))),
  } satisfies Record<string, readonly Row[]>
}

export const versionIdOf = (code: string, version = 1): string => uuidOf(`item version ${code}@${version}`)

/** A question with options, as one of its versions. */
export function openedVersion(seed: SeedChoice | SeedTrueFalse, version: number): Answerable {
  const { item, ...rest } = answerableOf(seed)
  return { item: { ...item, id: versionIdOf(seed.code, version) }, ...rest }
}

function opened(seed: SeedItem): Pick<BankEntry, "entry" | "answerables"> {
  if (seed.kind !== "case-set") {
    const answerable = answerableOf(seed)
    return { entry: answerable.item, answerables: [answerable] }
  }
  const answerables = seed.items.map(answerableOf)
  const { code, kind, title, scenario } = seed
  const items = answerables.map(({ item }) => item)
  return { entry: { id: versionIdOf(code), kind, title, scenario, items }, answerables }
}

function answerableOf(seed: SeedChoice | SeedTrueFalse): Answerable {
  const { code, kind, stem, subject, rationale, law } = seed
  const options = kind === "true-false" ? verdicts : seed.options.map((option) => optionOf(code, option))
  const right = kind === "true-false" ? [String(seed.key)] : seed.key.map((label) => optionIdOf(code, label))
  return {
    item: { id: versionIdOf(code), kind, stem, options },
    key: { optionIds: right },
    subject,
    rationale,
    law,
  }
}

const optionOf = (code: string, { label, text, fixed }: SeedChoice["options"][number]) => ({
  id: optionIdOf(code, label),
  text,
  ...(fixed === undefined ? {} : { fixed }),
})

const verdicts = [
  { id: "true", text: { "zh-CN": "正确", en: "True" } },
  { id: "false", text: { "zh-CN": "错误", en: "False" } },
] as const

/** As searchTextOf of an item's body. */
export const searchTextOf = (entry: PaperEntry, answerables: readonly Answerable[]): string =>
  [
    ...(entry.kind === "case-set" ? [entry.title, entry.scenario] : []),
    ...answerables.flatMap(({ item, rationale }) => [
      item.stem,
      ...optionsOf(item).map((option) => option.text),
      rationale,
    ]),
  ]
    .flatMap((text) => [plainTextOf(text["zh-CN"]), plainTextOf(text.en)])
    .join("\n")

/** A case set is as hard as its hardest question. */
const difficultyOf = (seed: SeedItem): number =>
  seed.kind === "case-set" ? hardestOf(seed) : seed.difficulty

const hardestOf = ({ items }: SeedCaseSet): number => Math.max(...items.map((item) => item.difficulty))

/** The same article cited twice for one question is one reference. */
export function lawRows(itemVersionId: string, { item, law }: Answerable): readonly Row[] {
  const rows = law.map(({ statute, version, article, paragraph }) => ({
    answerable_id: item.id,
    item_version_id: itemVersionId,
    statute,
    version,
    article,
    paragraph: paragraph ?? 0,
  }))
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
