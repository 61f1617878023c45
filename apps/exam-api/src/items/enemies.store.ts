/** Enemies in SQL, as sworn_bank. A pair is kept with the smaller id first: enmity has no direction. */
import type { EnemyList } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

type Pair = { readonly itemId: string; readonly otherId: string }

/** As the database orders them, which is as they are spelled. */
const ordered = ({ itemId, otherId }: Pair): readonly [string, string] =>
  itemId < otherId ? [itemId, otherId] : [otherId, itemId]

/** False when they are enemies already. */
export async function insertEnemies(
  tx: Transaction,
  pair: Pair & { readonly enemyId: string; readonly reason: string; readonly by: string },
): Promise<boolean> {
  const [one, other] = ordered(pair)
  const added = await tx`
    insert into item_enemies (enemy_id, one_id, other_id, reason, added_by, added_at)
    values (${pair.enemyId}, ${one}, ${other}, ${pair.reason}, ${pair.by}, exam_now())
    on conflict (one_id, other_id) where removed_at is null do nothing`
  return added.count > 0
}

/** The row stays, with who ended it and why. False when they are no enemies. */
export async function endEnmity(
  tx: Transaction,
  pair: Pair & { readonly reason: string; readonly by: string },
): Promise<boolean> {
  const [one, other] = ordered(pair)
  const ended = await tx`
    update item_enemies set removed_by = ${pair.by}, removed_at = exam_now(), removed_reason = ${pair.reason}
    where one_id = ${one} and other_id = ${other} and removed_at is null`
  return ended.count > 0
}

/** From whichever side; of another unit's items only that there is one is nobody's to know here. */
export async function readEnemiesOf(
  sql: Sql,
  scope: readonly string[],
  itemId: string,
): Promise<EnemyList["enemies"]> {
  return sql<EnemyList["enemies"]>`
    select c.item_id as "itemId", c.code, c.kind, c.state, left(v.search_text, 120) as excerpt, e.reason, s.name as "addedBy",
      e.added_at as "addedAt"
    from item_enemies e
    join item_cards c on c.item_id = case when e.one_id = ${itemId} then e.other_id else e.one_id end
    join units u using (unit_id) join item_versions v using (item_version_id) join staff s on s.staff_id = e.added_by
    where (e.one_id = ${itemId} or e.other_id = ${itemId}) and e.removed_at is null and u.path ^@ any(${scope}::text[])
    order by e.added_at, c.code`
}
