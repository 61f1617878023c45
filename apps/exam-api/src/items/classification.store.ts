/** Tags, difficulty and unit of items: facts that change without a version, and of which every change is kept. */
import type { Classification } from "@sworn/contract/staff"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type ClassifiedField = Classification["changes"][number]["field"]

/**
 * Sets one field of many items at once. `targets` selects item_id and, as `after`, what each becomes, in the field's own type;
 * what is so already is not touched. Before and after of each changed item come back.
 */
export async function classifyItems(
  tx: Transaction,
  field: ClassifiedField,
  targets: Fragment,
  { by, actId }: { readonly by: string; readonly actId: string | null },
): Promise<readonly { readonly itemId: string; readonly before: unknown; readonly after: unknown }[]> {
  const column = { tags: tx`tags`, difficulty: tx`difficulty`, unit: tx`unit_id` }[field]
  return tx<{ itemId: string; before: unknown; after: unknown }[]>`
    with targets as materialized (${targets}),
    held as materialized (
      select i.item_id, to_jsonb(i.${column}) as before, t.after
      from items i join targets t using (item_id) where i.${column} is distinct from t.after
      order by i.item_id for update of i
    ),
    changed as (
      update items i set ${column} = held.after from held where i.item_id = held.item_id
      returning i.item_id, held.before, to_jsonb(held.after) as after
    ),
    recorded as (
      insert into item_classifications (item_id, field, before, after, act_id, changed_by, changed_at)
      select item_id, ${field}, before, after, ${actId}::uuid, ${by}, exam_now() from changed
    )
    select item_id as "itemId", before, after from changed`
}

export async function readClassificationOf(
  sql: Sql,
  scope: readonly string[],
  itemId: string,
): Promise<Classification | null> {
  const [row] = await sql<Omit<Classification, "changes">[]>`
    select i.tags, i.difficulty, i.unit_id as "unitId", u.name as unit, i.pool
    from items i join units u using (unit_id) where i.item_id = ${itemId} and u.path ^@ any(${scope}::text[])`
  if (row === undefined) return null
  const said = (value: Fragment) => sql`case h.field
    when 'tags' then (select coalesce(string_agg(tag, '、' order by tag), '') from jsonb_array_elements_text(${value}) as tag)
    when 'unit' then (select name from units where unit_id = (${value})::int)
    else ${value} #>> '{}' end`
  const changes = await sql<Classification["changes"]>`
    select h.field, ${said(sql`h.before`)} as before, ${said(sql`h.after`)} as after, s.name as by, h.changed_at as at
    from item_classifications h join staff s on s.staff_id = h.changed_by
    where h.item_id = ${itemId} order by h.change_id desc`
  return { ...row, changes }
}

/** Of one item, each field that is named. What changed, by field. */
export async function classifyOne(
  tx: Transaction,
  itemId: string,
  wanted: {
    readonly tags?: readonly string[] | undefined
    readonly difficulty?: number | undefined
    readonly unitId?: number | undefined
  },
  by: string,
): Promise<Readonly<Partial<Record<ClassifiedField, unknown>>>> {
  const changes: Partial<Record<ClassifiedField, unknown>> = {}
  const set = async (field: ClassifiedField, after: Fragment) => {
    const targets = tx`select ${itemId}::uuid as item_id, ${after} as after`
    const [change] = await classifyItems(tx, field, targets, { by, actId: null })
    if (change !== undefined) changes[field] = change.after
  }
  if (wanted.tags !== undefined) await set("tags", tx`${[...new Set(wanted.tags)]}::text[]`)
  if (wanted.difficulty !== undefined) await set("difficulty", tx`${wanted.difficulty}::int`)
  if (wanted.unitId !== undefined) await set("unit", tx`${wanted.unitId}::int`)
  return changes
}
