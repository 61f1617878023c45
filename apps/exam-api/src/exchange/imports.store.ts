/** Imports in SQL, as sworn_bank. Only whoever uploaded a file leads its import on; readers of the unit see it. */
import type {
  ExchangeFormat,
  FindingPage,
  FindingQuery,
  ImportHead,
  ImportPage,
  ImportProgress,
  ImportSeen,
  ImportSettings,
  ImportSummary,
} from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"
import type { Reader } from "../http/staff-session.ts"
import type { Finding, KnownMedium } from "./jobs.ts"

export type NewImport = {
  readonly importId: string
  readonly unitId: number
  readonly pool: "practice" | "live"
  readonly uploadedBy: string
  readonly fileName: string
  readonly format: ExchangeFormat
  readonly bytes: Uint8Array
  readonly sha256: Buffer
  readonly seen: ImportSeen
  /** Without anything done with it, the file is let go of after so many days. */
  readonly fileDays: number
}

export async function insertImport(tx: Transaction, one: NewImport): Promise<void> {
  await tx`
    insert into imports (import_id, unit_id, pool, uploaded_by, uploaded_at, file_name, format, byte_count, sha256, bytes, seen,
      expires_at)
    values (${one.importId}, ${one.unitId}, ${one.pool}, ${one.uploadedBy}, exam_now(), ${one.fileName}, ${one.format},
      ${one.bytes.length}, ${one.sha256}, ${one.bytes}, ${JSON.stringify(one.seen)}::text::jsonb, ${inDays(tx, one.fileDays)})`
}

const inDays = (sql: Sql | Transaction, days: number) => sql`exam_now() + make_interval(days => ${days})`

/** Held to the end of the transaction: uploads of one file to one bank come one after the other. */
export async function takeFileTurn(tx: Transaction, unitId: number, sha256: Buffer): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn import ' || ${unitId} || ' ' || encode(${sha256}, 'hex'), 0))`
}

/** Z11: what is known of this very file in this bank; and how many imports the person has not finished. */
export async function findSameFile(
  tx: Transaction,
  file: { readonly unitId: number; readonly sha256: Buffer; readonly uploadedBy: string },
): Promise<{ readonly isCommitted: boolean; readonly openOwn: string | null; readonly openCount: number }> {
  const [row] = await tx<[{ isCommitted: boolean; openOwn: string | null; openCount: number }]>`
    select
      exists (select from imports where unit_id = ${file.unitId} and sha256 = ${file.sha256} and committed_at is not null)
        as "isCommitted",
      (select import_id from imports where unit_id = ${file.unitId} and sha256 = ${file.sha256}
        and uploaded_by = ${file.uploadedBy} and ${isOpen(tx)} limit 1) as "openOwn",
      (select count(*)::int from imports where uploaded_by = ${file.uploadedBy} and ${isOpen(tx)}) as "openCount"`
  return row
}

/** A piece of work that has not been heard of for so long is dead. */
const silence = "1 minute"

/** Nobody has ended it, and its day has not come: nothing has to happen on that day for it to be over. */
const isOpen = (sql: Sql | Transaction) =>
  sql`committed_at is null and given_up_at is null and expired_at is null and expires_at > exam_now()`

const stateOf = (sql: Sql | Transaction) => sql`case
  when committed_at is not null then 'committed' when given_up_at is not null then 'given-up'
  when not (${isOpen(sql)}) then 'expired'
  when p.stage is not null and p.heard_at > exam_now() - ${silence}::interval
    then case when checked_at is null then 'checking' else 'committing' end
  when checked_at is not null then 'checked' else 'uploaded' end`

const headOf = (sql: Sql) => sql`
  i.import_id as "importId", i.file_name as "fileName", i.format, u.name as unit, i.pool, s.name as "uploadedBy",
  i.uploaded_at as "uploadedAt", ${stateOf(sql)} as state, i.item_count as "itemCount", i.left_out as "leftOut",
  i.committed_at as "committedAt", case when ${isOpen(sql)} then i.expires_at end as "expiresAt"`

const seenBy = (sql: Sql, scope: readonly string[]) => sql`
  from imports i join units u using (unit_id) join staff s on s.staff_id = i.uploaded_by
  left join import_progress p using (import_id)
  where u.path ^@ any(${scope}::text[])`

export async function readImportList(
  sql: Sql,
  scope: readonly string[],
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly rows: ImportHead[] }> {
  const [counted] = await sql<[{ total: number }]>`select count(*)::int as total ${seenBy(sql, scope)}`
  const rows = await sql<ImportHead[]>`
    select ${headOf(sql)} ${seenBy(sql, scope)}
    order by i.uploaded_at desc, i.import_id limit ${page.limit} offset ${page.offset}`
  return { total: counted.total, rows }
}

export async function findImportPage(sql: Sql, reader: Reader, importId: string): Promise<ImportPage | null> {
  const [row] = await sql<
    (Omit<ImportPage, "progress"> & Pick<ImportProgress, "stage" | "read" | "total">)[]
  >`
    select ${headOf(sql)}, i.byte_count as "byteCount", encode(i.sha256, 'hex') as sha256, i.seen, i.settings, i.summary,
      p.stage, coalesce(p.rows_read, 0) as read, coalesce(p.rows_total, 0) as total, i.uploaded_by = ${reader.staffId} as "isOwn",
      i.bytes is not null and i.expires_at > exam_now() and coalesce((i.summary ->> 'faulty')::int, 0) > 0 as "hasErrorFile"
    ${seenBy(sql, reader.scope)} and i.import_id = ${importId}`
  if (row === undefined) return null
  const { stage, read, total, ...page } = row
  return { ...page, progress: { state: row.state, stage, read, total } }
}

/** How far it has come: what is polled, and nothing more. */
export async function findProgress(
  sql: Sql,
  reader: Reader,
  importId: string,
): Promise<ImportProgress | null> {
  const [row] = await sql<ImportProgress[]>`
    select ${stateOf(sql)} as state, p.stage, coalesce(p.rows_read, 0) as read, coalesce(p.rows_total, 0) as total
    ${seenBy(sql, reader.scope)} and i.import_id = ${importId}`
  return row ?? null
}

export type HeldImport = {
  readonly unitId: number
  readonly pool: "practice" | "live"
  readonly format: ExchangeFormat
  readonly fileName: string
  readonly sha256: string
  readonly seen: ImportSeen
  readonly settings: ImportSettings | null
  readonly summary: ImportSummary | null
  readonly state: ImportPage["state"]
}

/** One's own import, held until the transaction ends; null for anybody else's. */
export async function lockImport(
  tx: Transaction,
  reader: Reader,
  importId: string,
): Promise<HeldImport | null> {
  const [row] = await tx<HeldImport[]>`
    select i.unit_id as "unitId", i.pool, i.format, i.file_name as "fileName", encode(i.sha256, 'hex') as sha256, i.seen,
      i.settings, i.summary, ${stateOf(tx)} as state
    from imports i join units u using (unit_id) left join import_progress p using (import_id)
    where i.import_id = ${importId} and i.uploaded_by = ${reader.staffId} and u.path ^@ any(${reader.scope}::text[])
    for no key update of i`
  return row ?? null
}

/** Null once nothing is to be read from them any more. */
export async function findBytes(sql: Sql | Transaction, importId: string): Promise<Uint8Array | null> {
  const [row] = await sql<{ bytes: Buffer | null }[]>`select bytes from imports where import_id = ${importId}`
  return row?.bytes == null ? null : new Uint8Array(row.bytes)
}

/** What it means; whatever a check came to before is no longer so. */
export async function setSettings(
  tx: Transaction,
  importId: string,
  settings: ImportSettings,
  fileDays: number,
): Promise<void> {
  await tx`
    update imports set settings = ${JSON.stringify(settings)}::text::jsonb, summary = null, checked_at = null,
      expires_at = ${inDays(tx, fileDays)}
    where import_id = ${importId}`
  await tx`delete from import_findings where import_id = ${importId}`
}

/** A new dry run: whatever the one before came to is no longer so. */
export async function beginCheck(tx: Transaction, importId: string, total: number): Promise<void> {
  await tx`update imports set summary = null, checked_at = null where import_id = ${importId}`
  await noteProgress(tx, importId, { stage: "reading", read: 0, total })
}

/** Beside whoever holds the import, so that others can see how far it is. A total of 0 is the one that was said before. */
export async function noteProgress(
  sql: Sql | Transaction,
  importId: string,
  { stage, read, total }: { readonly stage: string; readonly read: number; readonly total: number },
): Promise<void> {
  await sql`
    insert into import_progress (import_id, stage, rows_read, rows_total, heard_at)
    values (${importId}, ${stage}, ${read}, ${total}, exam_now())
    on conflict (import_id) do update set stage = excluded.stage, rows_read = excluded.rows_read,
      heard_at = excluded.heard_at,
      rows_total = case when excluded.rows_total > 0 then excluded.rows_total else import_progress.rows_total end`
}

export async function endStage(sql: Sql | Transaction, importId: string): Promise<void> {
  await sql`update import_progress set stage = null where import_id = ${importId}`
}

export async function setChecked(
  tx: Transaction,
  importId: string,
  { summary, findings }: { readonly summary: ImportSummary; readonly findings: readonly Finding[] },
): Promise<void> {
  await tx`delete from import_findings where import_id = ${importId}`
  await tx`
    insert into import_findings (import_id, position, kind, code, place, place_column, place_path, words, excerpt, place_sheet,
      place_heading)
    select ${importId}, at, f ->> 'kind', f ->> 'code', (f ->> 'row')::int, (f ->> 'column')::int, f ->> 'path', f -> 'words',
      f ->> 'excerpt', f ->> 'sheet', f ->> 'heading'
    from jsonb_array_elements(${JSON.stringify(findings)}::text::jsonb) with ordinality as finding (f, at)`
  await tx`
    update imports set summary = ${JSON.stringify(summary)}::text::jsonb, checked_at = exam_now()
    where import_id = ${importId}`
}

/** From here on the file is taken: another import of the same file waits here, and is refused when this one stands. */
export async function setCommitted(
  tx: Transaction,
  importId: string,
  {
    itemCount,
    leftOut,
    fileDays,
  }: { readonly itemCount: number; readonly leftOut: number; readonly fileDays: number },
): Promise<void> {
  await tx`
    update imports set committed_at = exam_now(), item_count = ${itemCount}, left_out = ${leftOut},
      expires_at = ${inDays(tx, fileDays)},
      bytes = case when ${leftOut} > 0 then bytes end
    where import_id = ${importId}`
}

export async function setGivenUp(tx: Transaction, importId: string): Promise<void> {
  await tx`
    update imports set given_up_at = exam_now(), bytes = null where import_id = ${importId}`
}

export type LetGo = {
  readonly importId: string
  readonly uploadedAt: number
  readonly sha256: string
  /** Its questions, or some of them, are in the bank; what was kept were the rows to mend. */
  readonly isCommitted: boolean
}

/** The bytes of every file whose day has come, whoever uploaded it. One that somebody holds just now is left for the next time. */
export async function letGoOfFiles(tx: Transaction): Promise<readonly LetGo[]> {
  return tx<LetGo[]>`
    with due as (
      select import_id from imports where bytes is not null and expires_at <= exam_now() order by expires_at limit 500
      for no key update skip locked)
    update imports i set bytes = null, expired_at = case when committed_at is null then exam_now() end
    from due where i.import_id = due.import_id
    returning i.import_id as "importId", i.uploaded_at as "uploadedAt", encode(i.sha256, 'hex') as sha256,
      i.committed_at is not null as "isCommitted"`
}

/** Over: nothing more can be done with it. */
export const isOver = (state: ImportPage["state"]): boolean =>
  state === "committed" || state === "given-up" || state === "expired"

export async function readFindings(
  sql: Sql,
  importId: string,
  { kind, code }: FindingQuery,
  page: { readonly limit: number; readonly offset: number },
): Promise<FindingPage> {
  const matching = sql`from import_findings f join imports i using (import_id) where f.import_id = ${importId}
    ${kind === undefined ? sql`` : sql`and f.kind = ${kind}`} ${code === undefined ? sql`` : sql`and f.code = ${code}`}`
  const [counted] = await sql<[{ total: number }]>`select count(*)::int as total ${matching}`
  const rows = await sql<FindingPage["rows"]>`
    select f.kind, f.code, f.words, f.place as row, f.place_column as column, ${headingOf(sql)} as heading,
      f.place_sheet as sheet, f.place_path as path, f.excerpt
    ${matching} order by f.position limit ${page.limit} offset ${page.offset}`
  return { total: counted.total, rows }
}

/** Of the sheet that the finding is on; the headings of the first are those that were seen. */
const headingOf = (sql: Sql) =>
  sql`coalesce(f.place_heading, case when f.place_sheet is null then i.seen -> 'header' ->> (f.place_column - 1) end)`

export type Reason = {
  readonly sheet: string | null
  readonly row: number
  readonly words: Finding["words"]
  readonly heading: string | null
}

/** What is wrong with each row, in the order of the file. */
export const readReasons = (sql: Sql, importId: string): Promise<readonly Reason[]> =>
  sql<Reason[]>`
    select f.place_sheet as sheet, f.place as row, f.words, ${headingOf(sql)} as heading
    from import_findings f join imports i using (import_id)
    where f.import_id = ${importId} and f.kind = 'fault' order by f.position`

export const readKnownMedia = (
  sql: Sql | Transaction,
  names: readonly string[],
): Promise<readonly KnownMedium[]> =>
  sql<KnownMedium[]>`
    select media_id as "mediaId", width, height from media where media_id = any(${names as string[]}::text[])`
