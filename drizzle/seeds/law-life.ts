/**
 * The demo's register at work: a fictional regulation with both its texts, the change between them, loaded by the reviewer and
 * still to come into force, and what it flags. Judged by the same pure functions as a load by hand.
 *
 * Units:  days of Asia/Shanghai.
 * Errors: none.
 * Source: ITM-6, ITM-7 and REC-8 in docs/rules.md.
 */
import { addDays, dayOf, type Day, type Instant } from "@sworn/exam-core"
import { compareStatutes, firstTouching, namesOf, readStatute, type LawBinding } from "@sworn/question-bank"
import { lawMentionsOf, lawTextsOf } from "@sworn/question-bank/keyed"
import { createHash } from "node:crypto"
import { lighthouseItems } from "./bank/lighthouse-items.ts"
import { lighthouse2016, lighthouse2026, lighthouseLaw } from "./bank/lighthouse-law.ts"
import { lawRows, openedVersion, searchTextOf } from "./bank-rows.ts"
import { bytesText, instantText, type Row } from "./insert-rows.ts"
import { uuidOf } from "./opaque-ids.ts"
import { staffIdOf } from "./staff.ts"
import { province } from "./units.ts"

const day = 24 * 60 * 60_000
/** Long enough for a tour of the demo, near enough to be felt. */
const daysUntilInForce = 45

export function lawLifeRows(now: Instant) {
  const { code: statute, title, issuingBody, source, versions } = lighthouseLaw
  const [before, after] = [readStatute(lighthouse2016).statute, readStatute(lighthouse2026).statute]
  const begins: Day = addDays(dayOf(now), daysUntilInForce)
  const loaded = { title, issuing_body: issuingBody, source, loaded_by: staffIdOf("reviewer") }
  const version = (which: string, text: string, from: Day, to: Day | null, at: Instant) => ({
    statute,
    version: which,
    ...loaded,
    effective_from: from,
    effective_to: to,
    body: readStatute(text).statute,
    sha256: bytesText(createHash("sha256").update(text).digest()),
    loaded_at: instantText(at),
  })
  const lawChangeId = uuidOf("law change lighthouse")
  const change = {
    lawChangeId,
    statute,
    fromVersion: versions[0],
    toVersion: versions[1],
    effectiveFrom: begins,
    comparison: compareStatutes(before, after),
  }

  const writtenAt = instantText(now - 200 * day)
  const told = lighthouseItems.map((seed) => {
    const answerable = openedVersion(seed, 1)
    return { seed, answerable, versionId: answerable.item.id, itemId: uuidOf(`item ${seed.code}`) }
  })
  const laws = told.flatMap(({ answerable, versionId }) => lawRows(versionId, answerable))
  const mentions = told.flatMap(({ answerable, versionId }) =>
    lawMentionsOf(
      lawTextsOf(answerable.item, [{ answerableId: versionId, ...answerable }]),
      [{ statute, names: namesOf(title, []) }],
      () => versions[0],
    ).map((mention) => ({ ...mention, versionId })),
  )
  const cited = [
    ...told.flatMap(({ answerable, versionId }) =>
      answerable.law.map(({ paragraph = 0, ...law }) => ({
        ...law,
        paragraph,
        item: 0,
        citing: "answerable",
        citingId: versionId,
        versionId,
      })),
    ),
    ...mentions,
  ]
  const marks = cited.flatMap((one) => {
    const touched = firstTouching(one satisfies LawBinding, [change])
    if (touched === null) return []
    const { judgement } = touched
    return [
      {
        law_change_id: lawChangeId,
        citing: one.citing,
        citing_id: one.citingId,
        item_version_id: one.versionId,
        version: one.version,
        article: one.article,
        paragraph: one.paragraph,
        item: one.item,
        judgement: judgement.kind,
        leans_on_change: "leansOnChange" in judgement && judgement.leansOnChange,
        successors:
          judgement.kind === "changed" ? judgement.successors : "place" in judgement ? [judgement.place] : [],
        marked_at: instantText(now - 2 * day),
      },
    ]
  })
  const flagged = new Set(marks.map((mark) => mark.item_version_id))

  const rows = {
    statutes: [{ statute, title }],
    statuteVersions: [
      version(versions[0], lighthouse2016, "2016-07-01", addDays(begins, -1), now - 300 * day),
      version(versions[1], lighthouse2026, begins, null, now - 2 * day),
    ],
    changes: [
      {
        law_change_id: lawChangeId,
        statute,
        from_version: change.fromVersion,
        to_version: change.toVersion,
        effective_from: begins,
        comparison: change.comparison,
        loaded_by: staffIdOf("reviewer"),
        loaded_at: instantText(now - 2 * day),
      },
    ],
    items: told.map(({ itemId, seed }) => ({
      item_id: itemId,
      code: seed.code,
      kind: seed.kind,
      pool: "practice",
      unit_id: province.unitId,
    })),
    versions: told.map(({ itemId, seed, answerable, versionId }) => ({
      item_version_id: versionId,
      item_id: itemId,
      version: 1,
      state: "approved",
      levels: ["basic"],
      difficulty: seed.difficulty,
      content: answerable.item,
      author_id: staffIdOf("author"),
      approved_by: staffIdOf("reviewer"),
      created_at: writtenAt,
      search_text: searchTextOf(answerable.item, [answerable]),
    })),
    events: told.flatMap(({ versionId }) =>
      (["written", "submit", "approve"] as const).map((act, index) => ({
        item_version_id: versionId,
        position: index + 1,
        act,
        reason: "",
        acted_by: staffIdOf(act === "approve" ? "reviewer" : "author"),
        acted_at: writtenAt,
      })),
    ),
    keys: told.map(({ answerable, versionId }) => ({
      answerable_id: versionId,
      key_version: 1,
      item_version_id: versionId,
      subject: answerable.subject,
      key: answerable.key,
      rationale: answerable.rationale,
      decided_at: writtenAt,
    })),
    laws,
    mentions: mentions.map(({ versionId, citing, citingId, ...place }) => ({
      item_version_id: versionId,
      citing,
      citing_id: citingId,
      ...place,
    })),
    marks,
    tasks: told
      .filter(({ versionId }) => flagged.has(versionId))
      .map(({ itemId, versionId }) => ({
        task_id: uuidOf(`law task ${versionId}`),
        item_id: itemId,
        item_version_id: versionId,
        kind: "law-change",
        law_change_id: lawChangeId,
        opened_at: instantText(now - 2 * day),
        due_on: addDays(begins, -1),
      })),
  } satisfies Record<string, readonly Row[]>
  return { ...rows, change }
}
