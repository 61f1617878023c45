/** Lists on their way out: the open list on a connection of its own, and the record of what left. */
import type { ExportManifest, QualificationFilter } from "@sworn/contract/staff"
import type { Locale } from "@sworn/question-bank"
import { settleCertificates } from "../certificates/certificates.store.ts"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"
import { openSnapshot, type Held } from "../database/snapshot.store.ts"
import {
  cutByScope,
  inListOrder,
  listOf,
  maskedId,
  type CutAsk,
  type ListAsk,
} from "../qualifications/qualification-list.store.ts"
import { readClock } from "../qualifications/qualifications.store.ts"

/** Now, once nobody is adding to certificates: what is asked for as known now is then the same for ever. */
export const readSettledClock = (sql: Sql): Promise<{ readonly now: number; readonly today: string }> =>
  sql.begin(async (tx) => {
    await settleCertificates(tx)
    return readClock(tx)
  })

/** Words that stand in cells, by what they say. */
export type CellWords = {
  readonly locale: Locale
  readonly words: Readonly<Record<string, string>>
}

export type OpenList = Held & {
  readonly rowCount: number
  /** UTF-8, one line a row; of a list whose IDs are masked. */
  readonly csvLines: () => AsyncIterable<Uint8Array>
  /** The sixteen cells of each row, as text, in batches. */
  readonly rows: () => AsyncIterable<readonly (readonly (string | null)[])[]>
}

export type ListShape = {
  readonly cells: "guarded" | "as they are"
  /** Opens a sealed ID; null where IDs stand masked. In the database they stay sealed either way. */
  readonly reveal: ((sealed: Uint8Array) => string) | null
}

/** Opens a list in one snapshot: it is drawn up once, counted as it is, and then written out. */
export async function openList(
  sql: Sql,
  openConnection: () => Sql,
  ask: ListAsk,
  words: CellWords,
  { cells, reveal }: ListShape,
): Promise<OpenList> {
  return openSnapshot(sql, openConnection, async (connection) => ({
    rowCount: await drawUp(connection, await cutByScope(connection, ask), words, { cells, reveal }),
    async *csvLines() {
      const lines = await connection`copy (${inOrder(connection)}) to stdout with (format csv)`.readable()
      // A socket paused at the last row would stay paused, and the connection with it: this lets it go on. After an
      // error there is no socket any more.
      lines.once("end", () => lines._read(0))
      for await (const chunk of lines) yield chunk as Uint8Array
    },
    async *rows() {
      const query = connection<Record<string, string | null>[]>`${inOrder(connection)}`
      for await (const batch of query.cursor(2000))
        yield batch.map((row) => {
          const [id, ...others] = Object.values(row)
          return reveal === null ? [id ?? null, ...others] : [reveal(Buffer.from(id ?? "", "hex")), ...others]
        })
    },
  }))
}

/** Writes the list, cell by cell, into a table that goes with the transaction; gives back its length. */
async function drawUp(
  tx: Transaction,
  ask: CutAsk,
  { locale, words }: CellWords,
  { cells, reveal }: ListShape,
): Promise<number> {
  await tx`
    create temp table drawn_up (path text, sort_no text, rank int, certificate_id uuid, c01 text, c02 text, c03 text, c04 text,
      c05 text, c06 text, c07 text, c08 text, c09 text, c10 text, c11 text, c12 text, c13 text, c14 text, c15 text, c16 text)
    on commit drop`
  const text = cells === "guarded" ? guarded : (_: Transaction, value: Fragment) => value
  const word = (name: Fragment) => tx`(${JSON.stringify(words)}::text::jsonb ->> ${name})`
  const columns = tx`${inListOrder(tx)},
    ${reveal === null ? maskedId(tx, ask.ownUnits) : tx`encode(i.national_id_sealed, 'hex')`}, ${text(tx, tx`o.name`)}, ${text(tx, tx`o.police_no`)}, un.name,
    ${word(tx`'category'`)}, ln.name, kn.name,
    ${word(tx`m.result`)}, c.exam_passed_on::text, trim_scale(c.score / 100.0)::text, m.passed_on::text, c.confirmed_on::text,
    c.number, c.valid_until::text, ${word(tx`c.status`)}, ${word(tx`case when c.is_history then 'history' else 'current' end`)}`
  const joins = tx`
    join officer_identities i on i.officer_id = o.officer_id
    join (select unit_id, ${text(tx, tx`name`)} as name from units offset 0) un on un.unit_id = u.unit_id
    join (select code, ${text(tx, tx`(name ->> ${locale})`)} as name from levels offset 0) ln on ln.code = c.level
    join (select code, ${text(tx, tx`(name ->> ${locale})`)} as name from police_categories offset 0) kn
      on kn.code = c.category_at_exam
    left join assessments m on m.officer_id = o.officer_id and m.level = c.level`
  const drawn = await tx`insert into drawn_up ${listOf(tx, ask, columns, joins)}`
  return drawn.count
}

/**
 * A cell that begins like a formula gets an apostrophe in front, and so does what follows a separator within it: some
 * spreadsheets split cells there (security.md E1, E2).
 */
const guarded = (sql: Transaction, value: Fragment): Fragment => sql`case when ${value} ~ '[=+@＝＋－＠\t\r-]'
  then regexp_replace(regexp_replace(${value}, '^([\t\r])', '''\\1'), '(^|[;,\t\r\n])([=+@＝＋－＠-])', '\\1''\\2', 'g')
  else ${value} end`

const inOrder = (sql: Transaction) => sql`
  select c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16 from drawn_up
  order by path, sort_no, rank, certificate_id`

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
  readonly unmasked: boolean
  /** That let it out; null where none was needed. */
  readonly twoPersonRequest: string | null
}

export async function insertExport(tx: Transaction, row: NewExport): Promise<void> {
  await tx`
    insert into exports (export_id, requested_by, purpose, filter, as_of, known_at, format, row_count, sha256, finished_at,
      unmasked, two_person_request)
    values (${row.exportId}, ${row.requestedBy}, ${row.purpose}, ${JSON.stringify(row.filter)}::text::jsonb, ${row.asOf},
      ${row.knownAt}, ${row.format}, ${row.rowCount}, ${row.sha256}, exam_now(), ${row.unmasked}, ${row.twoPersonRequest})`
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
      e.unmasked, encode(e.sha256, 'hex') as sha256, e.finished_at as "finishedAt"
    from exports e left join staff p on p.staff_id = e.requested_by
    where e.export_id = ${exportId} and (e.requested_by = ${reader.staffId} or not exists (
      select 1 from jsonb_array_elements_text(e.filter -> 'scope') as cut (path)
      where not cut.path ^@ any(${reader.scope}::text[])))`
  return row ?? null
}
