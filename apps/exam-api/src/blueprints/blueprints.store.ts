/** Blueprints and their versions in SQL, as sworn_bank. Written once; only where a version stands in its life changes. */
import type { BlueprintVersionHead } from "@sworn/contract/staff"
import type { BlueprintBody, LawRequirement } from "@sworn/question-bank"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type BlueprintHead = {
  readonly blueprintId: string
  readonly unit: string
  readonly unitId: number
  readonly newestVersion: number
}

/** A blueprint of one of these units; null for any other. */
export async function findBlueprint(
  sql: Sql | Transaction,
  scope: readonly string[],
  blueprintId: string,
): Promise<BlueprintHead | null> {
  const [row] = await sql<BlueprintHead[]>`
    select b.blueprint_id as "blueprintId", u.name as unit, b.unit_id as "unitId",
      (select max(v.version) from blueprint_versions v where v.blueprint_id = b.blueprint_id) as "newestVersion"
    from blueprints b join units u using (unit_id)
    where b.blueprint_id = ${blueprintId} and u.path ^@ any(${scope}::text[])`
  return row ?? null
}

/** Held to the end of the transaction: versions of a blueprint are numbered, and judged, one after the other. */
export async function takeBlueprintTurn(tx: Transaction, blueprintId: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn blueprint ' || ${blueprintId}, 0))`
}

export type FoundBlueprint = BlueprintVersionHead & {
  readonly blueprintId: string
  readonly authorId: string
  readonly body: BlueprintBody
}

const headOf = (sql: Sql | Transaction): Fragment => sql`
  v.blueprint_version_id as "blueprintVersionId", v.version, v.state, v.note, s.name as author, v.created_at as "createdAt",
  a.name as "approvedBy", v.approved_at as "approvedAt", r.name as "retiredBy", v.retired_at as "retiredAt",
  v.retired_reason as "retiredReason"`

const named = (sql: Sql | Transaction): Fragment => sql`
  blueprint_versions v join staff s on s.staff_id = v.author_id left join staff a on a.staff_id = v.approved_by
  left join staff r on r.staff_id = v.retired_by`

/** Only of what findBlueprint has found. */
export async function findBlueprintVersion(
  sql: Sql | Transaction,
  blueprintId: string,
  version: number,
): Promise<FoundBlueprint | null> {
  const [row] = await sql<FoundBlueprint[]>`
    select ${headOf(sql)}, v.blueprint_id as "blueprintId", v.author_id as "authorId", v.body
    from ${named(sql)} where v.blueprint_id = ${blueprintId} and v.version = ${version}`
  return row ?? null
}

/** Newest first. */
export const readBlueprintVersions = (sql: Sql, blueprintId: string): Promise<BlueprintVersionHead[]> =>
  sql<BlueprintVersionHead[]>`
    select ${headOf(sql)} from ${named(sql)} where v.blueprint_id = ${blueprintId} order by v.version desc`

/** What a body names that is not there; null when all of it is. */
export async function findUnknownName(
  tx: Transaction,
  body: BlueprintBody,
): Promise<"subject-not-known" | "law-not-known" | "category-not-known" | null> {
  const subjects = [
    ...body.cells.map(({ subject }) => subject),
    ...body.shares.map(({ subject }) => subject),
    ...(body.specialistSubject === null ? [] : [body.specialistSubject]),
  ]
  const { requirements, category } = body
  const [row] = await tx<[{ subject: boolean; law: boolean; category: boolean }]>`
    select
      exists (select from unnest(${subjects}::text[]) s where s not in (select code from subjects)) as subject,
      exists (select from unnest(${requirements.map(({ statute }) => statute)}::text[],
          ${requirements.map(({ version }) => version)}::date[]) as cited (statute, version)
        where not exists (select from statute_versions v
          where v.statute = cited.statute and v.version = cited.version)) as law,
      ${category}::text is not null
        and not exists (select from police_categories where code = ${category}) as category`
  if (row.subject) return "subject-not-known"
  if (row.law) return "law-not-known"
  return row.category ? "category-not-known" : null
}

export async function insertBlueprint(
  tx: Transaction,
  { blueprintId, unitId }: Pick<BlueprintHead, "blueprintId" | "unitId">,
): Promise<void> {
  await tx`insert into blueprints (blueprint_id, unit_id) values (${blueprintId}, ${unitId})`
}

export type NewBlueprintVersion = {
  readonly blueprintVersionId: string
  readonly blueprintId: string
  readonly version: number
  readonly body: BlueprintBody
  readonly note: string
  readonly authorId: string
  readonly reboundUnder: string | null
}

/** The version, a draft, with what it cites. */
export async function insertBlueprintVersion(tx: Transaction, one: NewBlueprintVersion): Promise<void> {
  const { body, blueprintVersionId } = one
  await tx`
    insert into blueprint_versions (blueprint_version_id, blueprint_id, version, level, category, body, note, author_id, created_at,
      rebound_under)
    values (${blueprintVersionId}, ${one.blueprintId}, ${one.version}, ${body.level}, ${body.category},
      ${tx.json(body as never)}, ${one.note}, ${one.authorId}, exam_now(), ${one.reboundUnder})`
  const cited: readonly LawRequirement[] = body.requirements
  await tx`
    insert into blueprint_citations (blueprint_version_id, statute, version, article, paragraph, item)
    select distinct ${blueprintVersionId}::uuid, l ->> 'statute', (l ->> 'version')::date, l ->> 'article',
      (l ->> 'paragraph')::int, (l ->> 'item')::int
    from jsonb_array_elements(${tx.json(cited as never)}::jsonb) as l`
}

/** False when it stood elsewhere by then. */
export async function approveVersion(
  tx: Transaction,
  blueprintVersionId: string,
  approvedBy: string,
): Promise<boolean> {
  const moved = await tx`
    update blueprint_versions set state = 'approved', approved_by = ${approvedBy}, approved_at = exam_now()
    where blueprint_version_id = ${blueprintVersionId} and state = 'draft'`
  return moved.count > 0
}

/** False when it stood elsewhere by then. */
export async function retireVersion(
  tx: Transaction,
  blueprintVersionId: string,
  { retiredBy, reason }: { readonly retiredBy: string; readonly reason: string },
): Promise<boolean> {
  const moved = await tx`
    update blueprint_versions
    set state = 'retired', retired_by = ${retiredBy}, retired_at = exam_now(), retired_reason = ${reason}
    where blueprint_version_id = ${blueprintVersionId} and state = 'approved'`
  return moved.count > 0
}

/** Whether what it requires is law no more today; markCitations() comes first, for what was written after the change was loaded. */
export async function hasLostItsLaw(tx: Transaction, blueprintVersionId: string): Promise<boolean> {
  const rows = await tx`
    select 1 from blueprint_law_gone_on(exam_today()) as id where id = ${blueprintVersionId}`
  return rows.length > 0
}
