/**
 * The list of qualifications, defined once: the page on the screen, the counts and the exported file all read these
 * fragments, so that they cannot tell different stories.
 *
 * What is asked for travels in the transaction's setting `sworn.list` instead of in parameters, because COPY takes none.
 */
import type { LevelCode } from "@sworn/exam-core"
import type { Locale } from "@sworn/question-bank"
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

/** Words that end up in cells, by language. */
export type ListWords = {
  readonly language: Locale
  readonly words: Readonly<Record<string, string>>
}

/** To the end of the transaction. */
export async function setList(tx: Transaction, ask: ListAsk, words?: ListWords): Promise<void> {
  const setting = {
    day: ask.day,
    known_at: new Date(ask.knownAt).toISOString(),
    scope: ask.scope,
    unit_id: ask.unitId,
    level: ask.level,
    category: ask.category,
    status: ask.status,
    search: ask.search === "" ? null : ask.search,
    language: words?.language,
    words: words?.words,
  }
  await tx`select set_config('sworn.list', ${JSON.stringify(setting)}, true)`
}

const asked = (sql: Sql | Transaction) => sql`
  asked as materialized (
    select x.*, array(
        select u.unit_id from units u
        where u.path ^@ any(x.scope)
          and (x.unit_id is null or u.path ^@ (select top.path from units top where top.unit_id = x.unit_id))
      ) as units
    from jsonb_to_record(current_setting('sworn.list')::jsonb) as x (day date, known_at timestamptz, scope text[], unit_id int,
      level text, category text, status text, search text, language text, words jsonb)
  )`

/** Officers of the units asked for with every certificate as it stood; the reader's scope is never left out. */
const held = (sql: Sql | Transaction) => sql`
  asked a
  join units u on u.unit_id = any(a.units)
  join officers o on o.unit_id = u.unit_id
  join lateral certificates_as_of(a.day, a.known_at) c on c.officer_id = o.officer_id
  join levels l on l.code = c.level`

const isInService = (sql: Sql | Transaction) => sql`o.employment not in ('retired', 'left')`

const matching = (sql: Sql | Transaction) => sql`
  (a.level is null or c.level = a.level)
  and (a.category is null or c.category_at_exam = a.category)
  and case when a.status is null then c.status = 'valid' and ${isInService(sql)}
    else a.status in ('any', c.status) end
  and (a.search is null or strpos(o.name, a.search) > 0 or o.police_no ^@ a.search or c.number ^@ a.search)`

/** The list in the setting: `with … select <columns> from … where …`, without an order. */
export const listOf = (sql: Sql | Transaction, columns: Fragment, joins: Fragment = sql``) => sql`
  with ${asked(sql)}
  select ${columns} from ${held(sql)} ${joins} where ${matching(sql)}`

/** Unit, police number, level, certificate: the same order on every run. */
export const inListOrder = (sql: Sql | Transaction) => sql`u.path, o.police_no, l.rank, c.certificate_id`

export async function countList(tx: Transaction): Promise<number> {
  const [row] = await tx<[{ total: number }]>`${listOf(tx, tx`count(*)::int as total`)}`
  return row.total
}

/**
 * HRX-1: distinct officers in service with a valid certificate of the level or of a higher one (CER-6), in the units asked
 * for; no other filter narrows it.
 */
export async function countQualified(
  tx: Transaction,
): Promise<readonly { readonly level: LevelCode; readonly count: number }[]> {
  return tx<{ level: LevelCode; count: number }[]>`
    with ${asked(tx)},
    best as (
      select o.officer_id, max(l.rank) as rank from ${held(tx)}
      where c.status = 'valid' and ${isInService(tx)} group by o.officer_id
    )
    select l.code as level, (select count(*)::int from best b where b.rank >= l.rank) as count from levels l order by l.rank`
}
