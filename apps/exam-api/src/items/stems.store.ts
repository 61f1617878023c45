/** What each version asks, kept so that whoever asks nearly the same is found at once (ITM-11). */
import type { LikenessReply } from "@sworn/contract/staff"
import { bandsOf, locales, plainTextOf, type Locale } from "@sworn/question-bank"
import type { ItemBody } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"

/** Of as many versions as one likes, in one statement. */
export async function insertStems(
  tx: Transaction,
  versions: readonly { readonly itemVersionId: string; readonly body: ItemBody }[],
): Promise<void> {
  const rows = versions.flatMap(({ itemVersionId, body }) =>
    stemsIn(body).map((one) => ({ item_version_id: itemVersionId, ...one })),
  )
  await tx`
    insert into item_stems (item_version_id, position, locale, stem, bands)
    select item_version_id, position, locale, stem, bands
    from jsonb_populate_recordset(null::item_stems, ${tx.json(rows)})`
}

type Stem = {
  readonly position: number
  readonly locale: Locale
  readonly stem: string
  readonly bands: readonly number[]
}

/** A case set asks with its scenario as well, at position 0. */
export function stemsIn({ scenario, answerables }: ItemBody): readonly Stem[] {
  return [scenario, ...answerables.map(({ stem }) => stem)].flatMap((text, position) =>
    text === null
      ? []
      : locales.flatMap((locale) => {
          const stem = plainTextOf(text[locale])
          const bands = bandsOf(stem)
          return bands.length === 0 ? [] : [{ position, locale, stem, bands }]
        }),
  )
}

export type LikelyStem = Omit<LikenessReply["matches"][number], "likeness"> & { readonly stem: string }

/** Stems of newest versions that share a band with this one; how alike they really are is for likenessOf() to say. */
export async function readLikelyStems(
  sql: Sql,
  { scope }: Reader,
  stem: string,
  { locale, except }: { readonly locale: Locale | undefined; readonly except: string | undefined },
): Promise<readonly LikelyStem[]> {
  return sql<LikelyStem[]>`
    select c.item_id as "itemId", c.code, c.state, c.pool, left(t.stem, 120) as excerpt, t.stem
    from item_stems t join item_cards c using (item_version_id) join units u using (unit_id)
    where t.bands && ${bandsOf(stem)}::int[] and u.path ^@ any(${scope}::text[])
      ${locale === undefined ? sql`` : sql`and t.locale = ${locale}`}
      ${except === undefined ? sql`` : sql`and c.item_id <> ${except}`}`
}
