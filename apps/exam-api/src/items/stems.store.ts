/** What each version asks, kept so that whoever asks nearly the same is found at once (ITM-11). */
import type { LikenessReply } from "@sworn/contract/staff"
import { bandsOf, stemsOf, type Locale, type PaperEntry } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"

export type AskingVersion = { readonly itemVersionId: string; readonly entry: PaperEntry }

/** Of as many versions as one likes, in one statement. */
export async function insertStems(tx: Sql | Transaction, versions: readonly AskingVersion[]): Promise<void> {
  const rows = versions.flatMap(({ itemVersionId, entry }) =>
    stemsOf(entry).map((stem) => ({ item_version_id: itemVersionId, ...stem })),
  )
  await tx`
    insert into item_stems (item_version_id, position, locale, stem, bands)
    select item_version_id, position, locale, stem, bands
    from jsonb_populate_recordset(null::item_stems, ${tx.json(rows)})
    on conflict do nothing`
}

/** Versions that were written before stems were kept, so many at a time from this id on. */
export async function readVersionsFrom(
  sql: Sql,
  after: string,
  limit: number,
): Promise<readonly AskingVersion[]> {
  return sql<AskingVersion[]>`
    select v.item_version_id as "itemVersionId", v.content as entry from item_versions v
    where v.item_version_id > ${after} and not exists (select from item_stems s where s.item_version_id = v.item_version_id)
    order by v.item_version_id limit ${limit}`
}

export type LikelyStem = Omit<LikenessReply["matches"][number], "likeness"> & { readonly stem: string }

/**
 * Stems of newest versions that share a band with this one; how alike they really are is for likenessOf() to say. There are
 * few, whatever the planner thinks of bands: each is looked up by itself.
 */
export async function readLikelyStems(
  sql: Sql,
  { scope }: Reader,
  stem: string,
  { locale, except }: { readonly locale: Locale | undefined; readonly except: string | undefined },
): Promise<readonly LikelyStem[]> {
  return sql<LikelyStem[]>`
    with near as materialized (
      select item_version_id, stem from item_stems where bands && ${bandsOf(stem)}::int[]
        ${locale === undefined ? sql`` : sql`and locale = ${locale}`}
    )
    select c.item_id as "itemId", c.code, c.state, c.pool, left(near.stem, 120) as excerpt, near.stem
    from near, lateral (select * from item_cards where item_version_id = near.item_version_id offset 0) c
    join units u using (unit_id)
    where u.path ^@ any(${scope}::text[]) ${except === undefined ? sql`` : sql`and c.item_id <> ${except}`}`
}
