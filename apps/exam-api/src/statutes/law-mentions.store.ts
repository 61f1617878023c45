/** Where the texts of the bank speak of the law, in SQL, as sworn_bank. */
import type { PaperEntry } from "@sworn/question-bank"
import type { KeyedTexts, LawMention } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"

export type TextsOfVersion = {
  readonly itemVersionId: string
  readonly content: PaperEntry
  /** The day it was written, in Asia/Shanghai. */
  readonly writtenOn: string
  readonly keyed: readonly KeyedTexts[]
  /** What its answerables are bound to. */
  readonly cited: readonly {
    readonly answerableId: string
    readonly statute: string
    readonly version: string
  }[]
  /** The version that it was bound to anew, where its texts alone cite a statute. */
  readonly rebound: readonly { readonly statute: string; readonly version: string }[]
}

const batchSize = 500

/**
 * Versions in which one of these names stands, or these by their ids; in batches, so that a whole bank fits. Each batch is a
 * statement of its own: on a connection with an open cursor, whatever is written between two batches would wait for ever.
 */
export async function* readTexts(
  sql: Sql | Transaction,
  which: { readonly naming: readonly string[] } | { readonly itemVersionIds: readonly string[] },
): AsyncGenerator<readonly TextsOfVersion[]> {
  const ids = "naming" in which ? await findNaming(sql, which.naming) : which.itemVersionIds
  for (let from = 0; from < ids.length; from += batchSize)
    yield await readTextsOf(sql, ids.slice(from, from + batchSize))
}

async function findNaming(sql: Sql | Transaction, names: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select item_version_id as id from item_versions where search_text like any(${names.map(containing)}::text[])`
  return rows.map(({ id }) => id)
}

const readTextsOf = (sql: Sql | Transaction, ids: readonly string[]): Promise<readonly TextsOfVersion[]> =>
  sql<TextsOfVersion[]>`
    select v.item_version_id as "itemVersionId", v.content, (v.created_at at time zone 'Asia/Shanghai')::date as "writtenOn",
      (select jsonb_agg(jsonb_build_object('answerableId', k.answerable_id, 'key', k.key, 'rationale', k.rationale))
        from item_keys k where k.item_version_id = v.item_version_id
          and k.key_version = (select max(n.key_version) from item_keys n where n.answerable_id = k.answerable_id)) as keyed,
      coalesce((select jsonb_agg(jsonb_build_object('answerableId', l.answerable_id, 'statute', l.statute, 'version', l.version)
        order by l.version) from law_references l where l.item_version_id = v.item_version_id), '[]') as cited,
      coalesce((select jsonb_agg(distinct jsonb_build_object('statute', c.statute, 'version', c.to_version))
        from law_change_marks m join law_changes c using (law_change_id) where m.rebound_as = v.item_version_id), '[]') as rebound
    from item_versions v where v.item_version_id = any(${ids as string[]}::uuid[])`

const containing = (name: string): string => `%${name.replace(/[\\%_]/g, "\\$&")}%`

export async function insertMentions(
  tx: Transaction,
  mentions: readonly (LawMention & { readonly itemVersionId: string })[],
): Promise<void> {
  await tx`
    insert into law_mentions (item_version_id, citing, citing_id, statute, version, article, paragraph, item)
    select (m ->> 'itemVersionId')::uuid, m ->> 'citing', (m ->> 'citingId')::uuid, m ->> 'statute', (m ->> 'version')::date,
      m ->> 'article', (m ->> 'paragraph')::int, (m ->> 'item')::int
    from jsonb_array_elements(${tx.json(mentions as never)}::jsonb) as m
    on conflict do nothing`
}

/**
 * Puts the mentions of these versions in the place of those on record: how many came and went, and of which statutes those are
 * that came. A place that stays keeps its row, whatever version it was found in.
 */
export async function replaceMentions(
  tx: Transaction,
  itemVersionIds: readonly string[],
  mentions: readonly (LawMention & { readonly itemVersionId: string })[],
): Promise<{ readonly found: number; readonly lost: number; readonly cited: readonly string[] }> {
  const [row] = await tx<[{ found: number; lost: number; cited: string[] }]>`
    with said as materialized (
      select (m ->> 'itemVersionId')::uuid as item_version_id, m ->> 'citing' as citing, (m ->> 'citingId')::uuid as citing_id,
        m ->> 'statute' as statute, (m ->> 'version')::date as version, m ->> 'article' as article,
        (m ->> 'paragraph')::int as paragraph, (m ->> 'item')::int as item
      from jsonb_array_elements(${tx.json(mentions as never)}::jsonb) as m
    ), gone as (
      delete from law_mentions m where m.item_version_id = any(${[...itemVersionIds]}::uuid[])
        and (m.item_version_id, m.citing, m.citing_id, m.statute, m.article, m.paragraph, m.item)
          not in (select item_version_id, citing, citing_id, statute, article, paragraph, item from said)
      returning 1
    ), come as (
      insert into law_mentions (item_version_id, citing, citing_id, statute, version, article, paragraph, item)
      select * from said where (item_version_id, citing, citing_id, statute, article, paragraph, item)
        not in (select item_version_id, citing, citing_id, statute, article, paragraph, item from law_mentions
          where item_version_id = any(${[...itemVersionIds]}::uuid[]))
      on conflict do nothing returning statute
    )
    select (select count(*)::int from come) as found, (select count(*)::int from gone) as lost,
      array(select distinct statute from come) as cited`
  return row
}
