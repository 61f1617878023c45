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
  await tx`
    create temp table if not exists arriving (item_id uuid, item_version_id uuid, row jsonb) on commit drop`
  await tx`truncate arriving`
  await tx`
    insert into arriving
    select (r ->> 'itemId')::uuid, (r ->> 'itemVersionId')::uuid, r from jsonb_array_elements(${json}::text::jsonb) as r`
  await tx`
    insert into items (item_id, code, kind, pool, unit_id, tags, difficulty)
    select item_id, row ->> 'code', row ->> 'kind', ${about.pool}, ${about.unitId},
      array(select jsonb_array_elements_text(row -> 'tags')), (row ->> 'difficulty')::int
    from arriving`
  await tx`
    insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, created_at,
      category, is_pilot, tags, search_text, note)
    select item_version_id, item_id, 1, 'draft', array(select jsonb_array_elements_text(row -> 'levels')),
      (row ->> 'difficulty')::int, row -> 'content', ${about.authorId}, exam_now(), row ->> 'category',
      (row ->> 'isPilot')::boolean, array(select jsonb_array_elements_text(row -> 'tags')), row ->> 'searchText',
      row ->> 'note'
    from arriving`
  await tx`
    insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
    select (a ->> 'id')::uuid, 1, item_version_id, nullif(a ->> 'subject', ''), a -> 'key', a -> 'rationale', exam_now()
    from arriving, jsonb_array_elements(row -> 'answerables') as a`
  await tx`
    insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
    select distinct (a ->> 'id')::uuid, item_version_id, l ->> 'statute', (l ->> 'version')::date, l ->> 'article',
      (l ->> 'paragraph')::int, (l ->> 'item')::int
    from arriving, jsonb_array_elements(row -> 'answerables') as a, jsonb_array_elements(a -> 'laws') as l`
  await tx`
    insert into item_events (item_version_id, position, act, reason, acted_by, acted_at)
    select item_version_id, 1, 'written', row ->> 'note', ${about.authorId}, exam_now() from arriving`
  await tx`
    insert into item_stems (item_version_id, position, locale, stem, bands)
    select item_version_id, (s ->> 'position')::int, s ->> 'locale', s ->> 'stem',
      array(select jsonb_array_elements_text(s -> 'bands')::int)
    from arriving, jsonb_array_elements(row -> 'stems') as s`
  await tx`
    insert into import_items (item_id, import_id, place)
    select item_id, ${about.importId}, (row ->> 'place')::int from arriving`
}

/** Stems of the newest versions of these units' items, in batches: what a near duplicate is looked for among. */
export async function* readStems(
  sql: Sql,
  scope: readonly string[],
): AsyncGenerator<readonly { readonly code: string; readonly stem: string }[]> {
  yield* sql<{ code: string; stem: string }[]>`
    select c.code, t.stem from item_cards c join item_stems t using (item_version_id) join units u using (unit_id)
    where u.path ^@ any(${scope}::text[])`.cursor(5000)
}
