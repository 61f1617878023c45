/** Approved items put straight into a room's bank, many at once: for tests of what happens to a bank that is there already. */
import type { LawCitation } from "@sworn/question-bank/keyed"
import { randomUUID } from "node:crypto"
import type { ExamRoom } from "./exam-room.ts"

export type Planted = {
  /** The item's code, by which a test knows it again. */
  readonly code: string
  readonly laws: readonly LawCitation[]
  readonly rationale?: string
  /** Makes it a case set of one question about this. */
  readonly scenario?: string
  readonly stem?: string
  /** The day it was written, by which a text without a binding means one version of a law. */
  readonly writtenOn?: string
  readonly state?: "draft" | "in_review" | "approved" | "suspended" | "retired"
}

export type PlantedItem = Planted & {
  readonly itemId: string
  readonly itemVersionId: string
  readonly answerableId: string
}

const both = (text: string) => ({ "zh-CN": text, en: text })

/** By the demo's author, approved by its reviewer, in the bank of both. */
export async function plantItems(room: ExamRoom, items: readonly Planted[]): Promise<readonly PlantedItem[]> {
  const planted = items.map((item) => {
    const itemVersionId = randomUUID()
    const answerableId = item.scenario === undefined ? itemVersionId : randomUUID()
    return { ...item, itemId: randomUUID(), itemVersionId, answerableId }
  })
  const rows = planted.map((item) => {
    const question = {
      id: item.answerableId,
      kind: "single",
      stem: both(item.stem ?? `题目 ${item.code}`),
      options: ["甲", "乙"].map((text) => ({ id: text, text: both(text) })),
    }
    const { scenario } = item
    const content =
      scenario === undefined
        ? question
        : {
            id: item.itemVersionId,
            kind: "case-set",
            title: both("案例"),
            scenario: both(scenario),
            items: [question],
          }
    const searchText = [item.stem ?? "", item.rationale ?? "", scenario ?? ""].join("\n")
    return {
      ...item,
      state: item.state ?? "approved",
      rationale: both(item.rationale ?? "依据条文"),
      content,
      searchText,
    }
  })
  await room.sql.begin(async (tx) => {
    const json = tx`(select * from jsonb_to_recordset(${tx.json(rows as never)}::jsonb) as r ("itemId" uuid, "itemVersionId" uuid,
      "answerableId" uuid, code text, state text, "writtenOn" date, content jsonb, rationale jsonb, "searchText" text, laws jsonb))`
    await tx`
      insert into items (item_id, code, kind, pool, unit_id)
      select r."itemId", r.code, r.content ->> 'kind', 'live', (select g.unit_id from staff_grants g join staff s using (staff_id)
        where s.username = 'author') from ${json} as r`
    await tx`
      insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, approved_by,
        created_at, search_text)
      select r."itemVersionId", r."itemId", 1, r.state, '{basic}', 3, r.content,
        (select staff_id from staff where username = 'author'), (select staff_id from staff where username = 'reviewer'),
        coalesce(r."writtenOn"::timestamp at time zone 'Asia/Shanghai', exam_now()), r."searchText" from ${json} as r`
    await tx`
      insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
      select r."answerableId", 1, r."itemVersionId", 'criminal-law', '{"optionIds": ["甲"]}', r.rationale, exam_now()
      from ${json} as r`
    await tx`
      insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
      select r."answerableId", r."itemVersionId", l.statute, l.version, l.article, l.paragraph, l.item
      from ${json} as r, jsonb_to_recordset(r.laws) as l (statute text, version date, article text, paragraph int, item int)`
  })
  return planted
}
