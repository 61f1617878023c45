/** Many items at once, as sworn_bank: a fixed number of statements for each batch, whatever its size. */
import type { Sql, Transaction } from "../database/pool.ts"

/**
 * First versions, as drafts of their author, each with its keys, its law and the event that it was written. The rows come as
 * JSON that the database takes apart: they were written by the bank's own functions in the thread that judged the file.
 */
export async function insertManyItems(
  tx: Transaction,
  json: string,
  about: {
    readonly unitId: number
    readonly pool: "practice" | "live"
    readonly authorId: string
    readonly importId: string
  },
): Promise<void> {
  // Taken apart once: what stays small stays in its row, and no statement below has to unpack a whole item again.
  await tx`
    create temp table if not exists arriving ("itemId" uuid, "itemVersionId" uuid, code text, kind text, levels text[],
      difficulty int, category text, "isPilot" boolean, tags text[], content jsonb, "searchText" text, note text, place int,
      answerables jsonb, stems jsonb) on commit drop`
  await tx`truncate arriving`
  await tx`
    insert into arriving
    select r."itemId", r."itemVersionId", r.code, r.kind, r.levels, r.difficulty, r.category, r."isPilot", r.tags, r.content,
      r."searchText", r.note, r.place, r.answerables, r.stems
    from json_populate_recordset(null::arriving, ${json}::text::json) as r`
  await tx`
    insert into items (item_id, code, kind, pool, unit_id, tags, difficulty)
    select "itemId", code, kind, ${about.pool}, ${about.unitId}, tags, difficulty from arriving`
  await tx`
    insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, created_at,
      category, is_pilot, tags, search_text, note)
    select "itemVersionId", "itemId", 1, 'draft', levels, difficulty, content, ${about.authorId}, exam_now(), category,
      "isPilot", tags, "searchText", note
    from arriving`
  await tx`
    insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
    select (a ->> 'id')::uuid, 1, "itemVersionId", nullif(a ->> 'subject', ''), a -> 'key', a -> 'rationale', exam_now()
    from arriving, jsonb_array_elements(answerables) as a`
  await tx`
    insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
    select distinct (a ->> 'id')::uuid, "itemVersionId", l ->> 'statute', (l ->> 'version')::date, l ->> 'article',
      (l ->> 'paragraph')::int, (l ->> 'item')::int
    from arriving, jsonb_array_elements(answerables) as a, jsonb_array_elements(a -> 'laws') as l`
  await tx`
    insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
    select "itemVersionId", 1, 'written', note, ${about.authorId}, exam_now() from arriving`
  await tx`
    insert into item_stems (item_version_id, position, locale, stem, bands)
    select "itemVersionId", s.position, s.locale, s.stem, s.bands
    from arriving, jsonb_to_recordset(stems) as s (position int, locale text, stem text, bands int[])`
  await tx`
    insert into import_items (item_id, import_id, place) select "itemId", ${about.importId}, place from arriving`
}

const itemsAtOnce = 2000
/** A sign that is in no code and says nothing in a stem. */
export const betweenStems = "\u001e"

/**
 * Stems of the newest versions of these units' items: what a near duplicate is looked for among. In batches by the numbers of
 * items, each one text of `code stem` with ␞ between them: rows by the hundred thousand would hold the thread that others wait
 * for. The stems of an item are looked up by themselves, or each batch would read all there are.
 */
export async function* readStems(sql: Sql, scope: readonly string[]): AsyncGenerator<string> {
  const [{ last }] = await sql<[{ last: number }]>`select coalesce(max(item_no), 0) as last from item_cards`
  for (let from = 0; from < last; from += itemsAtOnce) {
    const [{ stems }] = await sql<[{ stems: string | null }]>`
      select string_agg(c.code || ' ' || replace(t.stem, ${betweenStems}, ' '), ${betweenStems}) as stems
      from item_cards c join units u using (unit_id),
        lateral (select stem from item_stems where item_version_id = c.item_version_id offset 0) t
      where c.item_no > ${from} and c.item_no <= ${from + itemsAtOnce} and u.path ^@ any(${scope}::text[])`
    if (stems !== null) yield stems
  }
}
