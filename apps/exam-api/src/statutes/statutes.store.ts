/** The register of law in SQL, as sworn_bank: what is known of a version is added, and only its last day is ever set anew. */
import type { VersionHead } from "@sworn/contract/staff"
import type { Localised, StatuteText } from "@sworn/question-bank"
import type { Sql, Transaction } from "../database/pool.ts"

export type Statute = {
  readonly statute: string
  readonly title: Localised
  readonly shortNames: readonly string[]
}

export type RegisteredVersion = VersionHead & { readonly statute: string; readonly hasText: boolean }

/** One load after the other: the register is judged as a whole. */
export async function takeRegisterTurn(tx: Transaction): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn register of statutes'))`
}

export async function readToday(sql: Sql | Transaction): Promise<string> {
  const [row] = await sql<[{ today: string }]>`select exam_today() as today`
  return row.today
}

export async function findStatute(sql: Sql | Transaction, statute: string): Promise<Statute | null> {
  const [row] = await sql<Statute[]>`
    select statute, title, short_names as "shortNames" from statutes where statute = ${statute}`
  return row ?? null
}

export const readAllStatutes = (sql: Sql | Transaction): Promise<readonly Statute[]> =>
  sql<Statute[]>`select statute, title, short_names as "shortNames" from statutes order by statute`

/** Of these statutes, or of all; each statute's earliest first. */
export const readVersions = (
  sql: Sql | Transaction,
  statutes: readonly string[] | null = null,
): Promise<readonly RegisteredVersion[]> =>
  sql<RegisteredVersion[]>`
    select statute, version, effective_from as "effectiveFrom", effective_to as "effectiveTo", issuing_body as "issuingBody",
      source, jsonb_array_length(body -> 'articles') as "articleCount", body is not null as "hasText"
    from statute_versions where ${statutes === null ? sql`true` : sql`statute = any(${statutes}::text[])`}
    order by statute, effective_from`

export type LoadedText = {
  readonly body: StatuteText | null
  readonly title: Localised
  readonly sha256: string | null
  readonly loadedBy: string | null
  readonly loadedAt: number | null
}

export async function findText(
  sql: Sql | Transaction,
  statute: string,
  version: string,
): Promise<LoadedText | null> {
  const [row] = await sql<LoadedText[]>`
    select v.body, v.title, encode(v.sha256, 'hex') as sha256, s.name as "loadedBy", v.loaded_at as "loadedAt"
    from statute_versions v left join staff s on s.staff_id = v.loaded_by
    where v.statute = ${statute} and v.version = ${version}`
  return row ?? null
}

export async function insertStatute(
  tx: Transaction,
  { statute, title }: Omit<Statute, "shortNames">,
): Promise<void> {
  await tx`insert into statutes (statute, title) values (${statute}, ${tx.json(title)})`
}

export type NewText = {
  readonly statute: string
  readonly version: string
  readonly title: Localised
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
  readonly issuingBody: string | null
  readonly source: string | null
  readonly body: StatuteText
  readonly sha256: Buffer
  readonly loadedBy: string | null
}

/** A new version, or the text of one whose days alone were known. */
export async function putVersion(tx: Transaction, one: NewText): Promise<void> {
  await tx`
    insert into statute_versions (statute, version, title, effective_from, effective_to, issuing_body, source, body, sha256,
      loaded_by, loaded_at)
    values (${one.statute}, ${one.version}, ${tx.json(one.title)}, ${one.effectiveFrom}, ${one.effectiveTo}, ${one.issuingBody},
      ${one.source}, ${tx.json(one.body as never)}, ${one.sha256}, ${one.loadedBy}, exam_now())
    on conflict (statute, version) do update set effective_to = excluded.effective_to,
      issuing_body = coalesce(excluded.issuing_body, statute_versions.issuing_body),
      source = coalesce(excluded.source, statute_versions.source), body = excluded.body, sha256 = excluded.sha256,
      loaded_by = excluded.loaded_by, loaded_at = excluded.loaded_at`
}

export async function setLastDay(
  tx: Transaction,
  statute: string,
  version: string,
  effectiveTo: string,
): Promise<void> {
  await tx`update statute_versions set effective_to = ${effectiveTo} where statute = ${statute} and version = ${version}`
}

export async function setShortNames(
  tx: Transaction,
  statute: string,
  shortNames: readonly string[],
): Promise<void> {
  await tx`update statutes set short_names = ${[...shortNames]}::text[] where statute = ${statute}`
}
