/** Approved items put straight into a room's bank, many at once: for tests of what happens to a bank that is there already. */
import type { LawCitation } from "@sworn/question-bank/keyed"
import { randomUUID } from "node:crypto"
import type { ExamRoom } from "./exam-room.ts"

export type Planted = {
  /** The item's code, by which a test knows it again. */
  readonly code: string
  readonly laws: readonly LawCitation[]
  readonly rationale?: string
  /** Makes it a case set of two questions about this. */
  readonly scenario?: string
  readonly stem?: string
  /** The day it was written, by which a text without a binding means one version of a law. */
  readonly writtenOn?: string
  readonly state?: "draft" | "in_review" | "approved" | "suspended" | "retired"
  readonly pool?: "practice" | "live"
}

export type PlantedItem = Planted & {
  readonly itemId: string
  readonly itemVersionId: string
  /** The first of them, which the law stands behind. */
  readonly answerableId: string
  readonly answerableIds: readonly string[]
}

const both = (text: string) => ({ "zh-CN": text, en: text })

/** By the demo's author, approved by its reviewer, in the bank of both. */
export async function plantItems(room: ExamRoom, items: readonly Planted[]): Promise<readonly PlantedItem[]> {
  const planted = items.map((item) => {
    const itemVersionId = randomUUID()
    const answerableIds = item.scenario === undefined ? [itemVersionId] : [randomUUID(), randomUUID()]
    return { ...item, itemId: randomUUID(), itemVersionId, answerableId: answerableIds[0]!, answerableIds }
  })
  const rows = planted.map((item) => {
    const { scenario, answerableIds: ids, stem = `题目 ${item.code}` } = item
    const questions = ids.map((id) => ({
      id,
      kind: "single",
      stem: both(stem),
      options: ["甲", "乙", "丙", "丁"].map((text) => ({ id: text, text: both(text) })),
    }))
    const content =
      scenario === undefined
        ? questions[0]
        : {
            id: item.itemVersionId,
            kind: "case-set",
            title: both("案例"),
            scenario: both(scenario),
            items: questions,
          }
    const searchText = [stem, item.rationale ?? "", scenario ?? ""].join("\n")
    const rationale = both(item.rationale ?? "依据条文")
    const { state = "approved", pool = "live" } = item
    return { ...item, ids, state, pool, rationale, content, searchText }
  })
  await room.sql.begin(async (tx) => {
    const json = tx`(select * from jsonb_to_recordset(${tx.json(rows as never)}::jsonb) as r ("itemId" uuid, "itemVersionId" uuid,
      ids uuid[], code text, pool text, state text, "writtenOn" date, content jsonb, rationale jsonb, "searchText" text, laws jsonb))`
    await tx`
      insert into items (item_id, code, kind, pool, unit_id)
      select r."itemId", r.code, r.content ->> 'kind', r.pool, (select g.unit_id from staff_grants g join staff s using (staff_id)
        where s.username = 'author') from ${json} as r`
    await tx`
      insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, approved_by,
        created_at, search_text)
      select r."itemVersionId", r."itemId", 1, r.state, '{basic}', 3, r.content,
        (select staff_id from staff where username = 'author'), (select staff_id from staff where username = 'reviewer'),
        coalesce(r."writtenOn"::timestamp at time zone 'Asia/Shanghai', exam_now()), r."searchText" from ${json} as r`
    await tx`
      insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
      select id, 1, r."itemVersionId", 'criminal-law', '{"optionIds": ["甲"]}', r.rationale, exam_now()
      from ${json} as r, unnest(r.ids) as id`
    await tx`
      insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
      select id, r."itemVersionId", l.statute, l.version, l.article, l.paragraph, l.item
      from ${json} as r, unnest(r.ids) as id, jsonb_to_recordset(r.laws) as l (statute text, version date, article text, paragraph int, item int)`
  })
  return planted
}

/** A frozen paper of these questions, put straight into a room, with its sittings; its text is nothing to open. */
export async function plantPaper(
  room: ExamRoom,
  title: string,
  asOf: string,
  items: readonly PlantedItem[],
  sittings: readonly { readonly title: string; readonly startsAt: number }[] = [],
): Promise<{ readonly paperId: string; readonly sittingIds: readonly string[] }> {
  const paperId = randomUUID()
  const planned = sittings.map((sitting) => ({
    ...sitting,
    title: both(sitting.title),
    sittingId: randomUUID(),
  }))
  await room.sql.begin(async (tx) => {
    await tx`
      insert into papers (paper_id, level, category, title, notice, as_of, total, pass_mark, item_count, outline, sections,
        package_sha256, assembled_by, approved_by, frozen_at)
      select ${paperId}, 'basic', 'general', ${tx.json(both(title))}, '{"zh-CN": "", "en": ""}', ${asOf}, 100, 60, ${items.length},
        '{}', '[]', '\\x00', (select staff_id from staff where username = 'setter'),
        (select staff_id from staff where username = 'setter-second'), exam_now()`
    await tx`
      insert into paper_items (paper_id, position, answerable_id, key_version, subject)
      select ${paperId}, at, id, 1, 'criminal-law'
      from unnest(${items.flatMap(({ answerableIds }) => answerableIds)}::uuid[]) with ordinality as one (id, at)`
    await tx`
      insert into sittings (sitting_id, campaign_id, paper_id, title, category, starts_at, duration_ms, rules, configuration_version)
      select s."sittingId", (select campaign_id from campaigns limit 1), ${paperId}, s.title, 'general',
        to_timestamp(s."startsAt" / 1000.0), 3600000, '{}', 1
      from jsonb_to_recordset(${tx.json(planned as never)}::jsonb) as s ("sittingId" uuid, title jsonb, "startsAt" float8)`
  })
  return { paperId, sittingIds: planned.map(({ sittingId }) => sittingId) }
}
