/**
 * The list of qualifications, defined once: the page on the screen, the counts and the exported file are all made from
 * this fragment, so that they cannot tell different stories.
 */
import type { LevelCode } from "@sworn/exam-core"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type ListAsk = {
  readonly day: string
  readonly knownAt: number
  /** Paths of the units the reader may see. */
  readonly scope: readonly string[]
  /** The unit asked for and everything below it. */
  readonly unitId: number | null
  readonly level: LevelCode | null
  readonly category: string | null
  /** Null lists who is qualified: valid certificates of officers in service. "any" lists every certificate. */
  readonly status: string | null
  readonly search: string | null
}

/** An ask with the units it comes down to: those asked for that the reader may see. */
export type CutAsk = ListAsk & { readonly unitIds: readonly number[] }

/**
 * Cuts the ask by the reader's scope. To the end of the transaction each list is then planned for its own values: a plan
 * for any values would not know a station from a nation.
 */
export async function cutByScope(tx: Transaction, ask: ListAsk): Promise<CutAsk> {
  await tx`set local plan_cache_mode = force_custom_plan`
  const rows = await tx<{ unitId: number }[]>`
    select u.unit_id as "unitId" from units u
    where u.path ^@ any(${ask.scope}::text[]) and (${ask.unitId}::int is null
      or u.path ^@ (select top.path from units top where top.unit_id = ${ask.unitId}::int))`
  return { ...ask, unitIds: rows.map((row) => row.unitId) }
}

/** Officers of the units asked for, with every certificate as it stood. */
const held = (sql: Sql | Transaction, ask: CutAsk) => sql`
  officers o
  join units u on u.unit_id = o.unit_id
  join certificates_as_of(${ask.day}::date, ${ask.knownAt}::timestamptz) c on c.officer_id = o.officer_id
  join levels l on l.code = c.level`

const isInUnits = (sql: Sql | Transaction, ask: CutAsk) => sql`o.unit_id = any(${ask.unitIds}::int[])`

const isInService = (sql: Sql | Transaction) => sql`o.employment not in ('retired', 'left')`

const isOfStatus = (sql: Sql | Transaction, { status }: CutAsk) => {
  if (status === null) return sql`c.status = 'valid' and ${isInService(sql)}`
  return status === "any" ? sql`true` : sql`c.status = ${status}`
}

/** `select <columns> from … where …`, without an order. */
export const listOf = (
  sql: Sql | Transaction,
  ask: CutAsk,
  columns: Fragment,
  joins: Fragment = sql``,
) => sql`
  select ${columns} from ${held(sql, ask)} ${joins}
  where ${isInUnits(sql, ask)} and ${isOfStatus(sql, ask)}
    ${ask.level === null ? sql`` : sql`and c.level = ${ask.level}`}
    ${ask.category === null ? sql`` : sql`and c.category_at_exam = ${ask.category}`}
    ${
      ask.search === null || ask.search === ""
        ? sql``
        : sql`and (strpos(o.name, ${ask.search}) > 0 or o.police_no ^@ ${ask.search} or c.number ^@ ${ask.search})`
    }`

/** Unit, police number, level, certificate: the same order on every run. */
export const inListOrder = (sql: Sql | Transaction) => sql`u.path, o.police_no, l.rank, c.certificate_id`

export async function countList(tx: Transaction, ask: CutAsk): Promise<number> {
  const [row] = await tx<[{ total: number }]>`${listOf(tx, ask, tx`count(*)::int as total`)}`
  return row.total
}

/**
 * HRX-1: distinct officers in service with a valid certificate of the level or of a higher one (CER-6), in the units asked
 * for; no other filter narrows it.
 */
export async function countQualified(
  tx: Transaction,
  ask: CutAsk,
): Promise<readonly { readonly level: LevelCode; readonly count: number }[]> {
  return tx<{ level: LevelCode; count: number }[]>`
    with best as (
      select o.officer_id, max(l.rank) as rank from ${held(tx, ask)}
      where ${isInUnits(tx, ask)} and c.status = 'valid' and ${isInService(tx)} group by o.officer_id
    )
    select l.code as level, (select count(*)::int from best b where b.rank >= l.rank) as count from levels l order by l.rank`
}
