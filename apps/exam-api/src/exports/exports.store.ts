/** Lists on their way out: the open list on a connection of its own, and the record of what left. */
import type { ExportManifest, QualificationFilter } from "@sworn/contract/staff"
import { settleCertificates } from "../certificates/certificates.store.ts"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import {
  countList,
  inListOrder,
  listOf,
  setList,
  type ListAsk,
  type ListWords,
} from "../qualifications/qualification-list.store.ts"
import { readClock } from "../qualifications/qualifications.store.ts"

/** Now, once nobody is adding to certificates: what is asked for as known now is then the same for ever. */
export const readSettledClock = (sql: Sql): Promise<{ readonly now: number; readonly today: string }> =>
  sql.begin(async (tx) => {
    await settleCertificates(tx)
    return readClock(tx)
  })

export type OpenList = {
  readonly rowCount: number
  /** UTF-8, one line a row, cells that a spreadsheet would run made harmless. */
  readonly csvLines: () => AsyncIterable<Uint8Array>
  /** The sixteen cells of each row, as text, in batches. */
  readonly rows: () => AsyncIterable<readonly (readonly (string | null)[])[]>
  /** Ends the query, whatever it is doing, and the connection. Safe to call twice. */
  readonly close: () => Promise<void>
}

/** Opens a list in one snapshot, in which it is counted and then read once. */
export async function openList(
  sql: Sql,
  openConnection: () => Sql,
  ask: ListAsk,
  words: ListWords,
): Promise<OpenList> {
  const pool = openConnection()
  const connection = (await pool.reserve()) as unknown as Transaction & { release: () => void }
  const [{ pid }] = await connection<[{ pid: number }]>`select pg_backend_pid() as pid`
  let isOpen = true
  async function close() {
    if (!isOpen) return
    isOpen = false
    await sql`select pg_terminate_backend(${pid})`.catch(() => {})
    await pool.end({ timeout: 1 })
  }

  try {
    await connection`begin isolation level repeatable read read only`
    await setList(connection, ask, words)
    const rowCount = await countList(connection)
    return {
      rowCount,
      close,
      async *csvLines() {
        const query = connection`copy (${sheet(connection, asCsvText)}) to stdout with (format csv)`
        const lines = await query.readable()
        // A paused socket stays paused after the last row, and the connection with it: this lets it go on.
        lines.once("close", () => lines._read(0))
        for await (const chunk of lines) yield chunk as Uint8Array
      },
      async *rows() {
        const query = connection<Record<string, string | null>[]>`${sheet(connection, asIs)}`
        for await (const batch of query.cursor(2000)) yield batch.map((row) => Object.values(row))
      },
    }
  } catch (cause) {
    await close()
    throw cause
  }
}

type Text = (sql: Transaction, value: Fragment) => Fragment

const asIs: Text = (_sql, value) => value

/**
 * A cell that begins like a formula gets an apostrophe in front, and so does what follows a separator within it: some
 * spreadsheets split cells there (security.md E1, E2).
 */
const asCsvText: Text = (sql, value) => sql`case when ${value} ~ '[=+@＝＋－＠\t\r-]'
  then regexp_replace(regexp_replace(${value}, '^([\t\r])', '''\\1'), '(^|[;,\t\r\n])([=+@＝＋－＠-])', '\\1''\\2', 'g')
  else ${value} end`

/** The sixteen columns as text, in the list's order. */
const sheet = (sql: Transaction, text: Text) => {
  const columns = sql`
    i.national_id_masked as c01, ${text(sql, sql`o.name`)} as c02, ${text(sql, sql`o.police_no`)} as c03,
    ${text(sql, sql`u.name`)} as c04, a.words ->> 'category' as c05, ${text(sql, sql`l.name ->> a.language`)} as c06,
    ${text(sql, sql`k.name ->> a.language`)} as c07, a.words ->> m.result as c08, c.exam_passed_on::text as c09,
    trim_scale(c.score / 100.0)::text as c10, m.passed_on::text as c11, c.confirmed_on::text as c12, c.number as c13,
    c.valid_until::text as c14, a.words ->> c.status as c15,
    a.words ->> case when exists (
      select 1 from certificates newer join certificate_confirmations n using (certificate_id)
      where newer.officer_id = c.officer_id and newer.level = c.level and newer.certificate_id <> c.certificate_id
        and (newer.exam_passed_on, newer.certificate_id) > (c.exam_passed_on, c.certificate_id)
        and n.confirmed_on <= a.day and n.recorded_at <= a.known_at
    ) then 'history' else 'current' end as c16`
  const joins = sql`
    join officer_identities i on i.officer_id = o.officer_id
    join police_categories k on k.code = c.category_at_exam
    left join assessments m on m.officer_id = o.officer_id and m.level = c.level`
  return sql`${listOf(sql, columns, joins)} order by ${inListOrder(sql)}`
}

export type KeptFilter = Pick<QualificationFilter, "unit" | "level" | "category" | "status" | "search"> & {
  readonly scope: readonly string[]
}

export type NewExport = {
  readonly exportId: string
  readonly requestedBy: string
  readonly purpose: string
  readonly filter: KeptFilter
  readonly asOf: string
  readonly knownAt: number
  readonly format: "csv" | "xlsx"
  readonly rowCount: number
  readonly sha256: Buffer
}

export async function insertExport(tx: Transaction, row: NewExport): Promise<void> {
  await tx`
    insert into exports (export_id, requested_by, purpose, filter, as_of, known_at, format, row_count, sha256, finished_at)
    values (${row.exportId}, ${row.requestedBy}, ${row.purpose}, ${JSON.stringify(row.filter)}::text::jsonb, ${row.asOf},
      ${row.knownAt}, ${row.format}, ${row.rowCount}, ${row.sha256}, exam_now())`
}

/** For whoever asked for it, or for a reader of all the units it was cut by. */
export async function findManifest(
  sql: Sql,
  reader: { readonly staffId: string; readonly scope: readonly string[] },
  exportId: string,
): Promise<ExportManifest | null> {
  const [row] = await sql<ExportManifest[]>`
    select e.export_id as "exportId", coalesce(p.name, e.requested_by::text) as "requestedBy", e.purpose, e.format,
      e.as_of as "asOf", e.known_at as "knownAt", e.filter - 'scope' as filter, e.row_count as "rowCount",
      encode(e.sha256, 'hex') as sha256, e.finished_at as "finishedAt"
    from exports e left join staff p on p.staff_id = e.requested_by
    where e.export_id = ${exportId} and (e.requested_by = ${reader.staffId} or not exists (
      select 1 from jsonb_array_elements_text(e.filter -> 'scope') as cut (path)
      where not cut.path ^@ any(${reader.scope}::text[])))`
  return row ?? null
}
