/** Items on their way out, in one snapshot and on a connection of their own; as sworn_bank. */
import type { ItemExportManifest, ItemFilter } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"
import { openSnapshot, type Held } from "../database/snapshot.store.ts"
import type { Reader } from "../http/staff-session.ts"
import { glimpseOf, recordOf } from "./item-records.store.ts"
import { foundItems } from "./matching.store.ts"

export type OpenItems = Held & {
  readonly count: number
  /** The most options that any of them has. */
  readonly mostOptions: number
  /** Whether any of them shows a picture; false where nobody asked. */
  readonly hasPictures: boolean
  readonly batches: () => AsyncIterable<readonly { readonly code: string; readonly json: string }[]>
}

const batchSize = 500

/**
 * The newest version of every item that fits; they are picked once, counted as they are, and then read. Whole: with all that is
 * known of them beside their words, and not only whether there is anything.
 */
export async function openItems(
  sql: Sql,
  openConnection: () => Sql,
  reader: Reader,
  filter: ItemFilter,
  isWhole = false,
): Promise<OpenItems> {
  return openSnapshot(sql, openConnection, async (connection) => {
    await connection`create temp table picked (item_version_id uuid) on commit drop`
    const picked = await connection`
      with ${foundItems(connection, reader, filter, sql`c.item_version_id`)} insert into picked select item_version_id from found`
    const [row] = await connection<[{ most: number }]>`
      select coalesce(max(jsonb_array_length(v.content -> 'options')), 0)::int as most
      from picked join item_versions v using (item_version_id) where v.content ? 'options'`
    const hasPictures = isWhole && (await showsPictures(connection))
    return {
      count: picked.count,
      mostOptions: row.most,
      hasPictures,
      async *batches() {
        const query = connection<{ code: string; json: string }[]>`
          select i.code, jsonb_build_object('content', v.content, 'levels', v.levels,
            'difficulty', coalesce(i.difficulty, v.difficulty), 'category', v.category, 'isPilot', v.is_pilot, 'tags', i.tags,
            'record', ${isWhole ? recordOf(connection, reader.scope) : glimpseOf(connection, reader.scope)},
            'answerables', (
              select jsonb_agg(jsonb_build_object('id', k.answerable_id, 'subject', coalesce(k.subject, ''), 'key', k.key,
                'rationale', k.rationale, 'laws', coalesce((
                  select jsonb_agg(jsonb_build_object('statute', l.statute, 'version', l.version, 'article', l.article,
                    'paragraph', l.paragraph, 'item', l.item) order by l.statute, l.version, l.article, l.paragraph, l.item)
                  from law_references l where l.answerable_id = k.answerable_id and l.item_version_id = v.item_version_id),
                  '[]')))
              from item_keys k where k.item_version_id = v.item_version_id
                and k.key_version = (select max(n.key_version) from item_keys n where n.answerable_id = k.answerable_id)
            ))::text as json
          from picked join item_versions v using (item_version_id) join items i using (item_id)
          order by i.code`
        yield* query.cursor(batchSize)
      },
    }
  })
}

/** In what is asked, in what is right and in why; where the bank has no pictures, nothing is looked at. */
async function showsPictures(sql: Transaction): Promise<boolean> {
  const [row] = await sql<[{ has: boolean }]>`
    select exists (select from media) and (
      exists (select from picked join item_versions v using (item_version_id) where jsonb_path_exists(v.content, '$.**.mediaId'))
      or exists (select from picked join item_keys k using (item_version_id)
        where jsonb_path_exists(k.rationale, '$.**.mediaId') or jsonb_path_exists(k.key, '$.**.mediaId'))) as has`
  return row.has
}

export type KeptPicture = { readonly mediaId: string; readonly type: string; readonly bytes: Uint8Array }

export const readPictures = async (sql: Sql, names: readonly string[]): Promise<readonly KeptPicture[]> =>
  sql<KeptPicture[]>`
    select media_id as "mediaId", type, bytes from media where media_id = any(${names as string[]}::text[])`

export type NewItemExport = Omit<ItemExportManifest, "requestedBy" | "finishedAt" | "sha256"> & {
  readonly requestedBy: string
  readonly scope: readonly string[]
  readonly sha256: Buffer
}

export async function insertItemExport(tx: Transaction, row: NewItemExport): Promise<void> {
  await tx`
    insert into item_exports (export_id, requested_by, purpose, filter, format, item_count, left_out, losses, sha256,
      finished_at)
    values (${row.exportId}, ${row.requestedBy}, ${row.purpose},
      ${JSON.stringify({ ...row.filter, scope: row.scope })}::text::jsonb, ${row.format}, ${row.itemCount}, ${row.leftOut},
      ${JSON.stringify(row.losses)}::text::jsonb, ${row.sha256}, exam_now())`
}

/** For whoever asked for it, or for a reader of all the units it was cut by. */
export async function findItemExport(
  sql: Sql,
  reader: { readonly staffId: string; readonly scope: readonly string[] },
  exportId: string,
): Promise<ItemExportManifest | null> {
  const [row] = await sql<ItemExportManifest[]>`
    select e.export_id as "exportId", s.name as "requestedBy", e.purpose, e.format, e.filter - 'scope' as filter,
      e.item_count as "itemCount", e.left_out as "leftOut", e.losses, encode(e.sha256, 'hex') as sha256,
      e.finished_at as "finishedAt"
    from item_exports e join staff s on s.staff_id = e.requested_by
    where e.export_id = ${exportId} and (e.requested_by = ${reader.staffId} or not exists (
      select 1 from jsonb_array_elements_text(e.filter -> 'scope') as cut (path)
      where not cut.path ^@ any(${reader.scope}::text[])))`
  return row ?? null
}
