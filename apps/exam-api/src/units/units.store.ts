/** The tree of units in SQL. A unit is never deleted: what happened there happened there. */
import type { UnitRow } from "@sworn/contract/staff"
import type { Day } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

/** The units of these subtrees, each after its parent, with how many are in each of them itself. */
export const readUnitRows = (sql: Sql, scope: readonly string[]): Promise<UnitRow[]> => sql<UnitRow[]>`
  with today as materialized (select (exam_now() at time zone 'Asia/Shanghai')::date as day),
  officers_in as (
    select unit_id, count(*)::int as officers from officers where employment not in ('retired', 'left') group by unit_id
  ),
  staff_in as (
    select g.unit_id, count(distinct g.staff_id)::int as staff from staff_grants g, today
    where g.ended_at is null and g.from_day <= today.day and (g.until_day is null or g.until_day >= today.day)
    group by g.unit_id
  )
  select u.unit_id as "unitId", u.parent_id as "parentId", u.kind, u.name, u.province_code as "provinceCode",
    u.closed_on as "closedOn", coalesce(o.officers, 0) as "officerCount", coalesce(s.staff, 0) as "staffCount"
  from units u left join officers_in o using (unit_id) left join staff_in s using (unit_id)
  where u.path ^@ any(${scope}::text[])
  order by string_to_array(rtrim(u.path, '.'), '.')::int[]`

export type HeldUnit = {
  readonly unitId: number
  readonly kind: UnitRow["kind"]
  readonly name: string
  readonly path: string
  readonly provinceCode: string
  readonly closedOn: Day | null
  readonly today: Day
}

/** Held until the transaction ends, so that nothing comes into a unit while it is being closed; null outside this scope. */
export async function lockUnit(
  tx: Transaction,
  scope: readonly string[],
  unitId: number,
): Promise<HeldUnit | null> {
  const [row] = await tx<HeldUnit[]>`
    select u.unit_id as "unitId", u.kind, u.name, u.path, u.province_code as "provinceCode", u.closed_on as "closedOn",
      (exam_now() at time zone 'Asia/Shanghai')::date as today
    from units u where u.unit_id = ${unitId} and u.path ^@ any(${scope}::text[]) for no key update of u`
  return row ?? null
}

export async function isNameTaken(tx: Transaction, siblingPath: string, name: string): Promise<boolean> {
  const [row] = await tx`
    select 1 from units where name = ${name} and closed_on is null
      and path ~ ${`^${siblingPath.replaceAll(".", "\\.")}\\d+\\.$`}`
  return row !== undefined
}

/** Numbers are given one at a time, and never again. */
export async function insertUnit(
  tx: Transaction,
  parent: HeldUnit,
  { kind, name, provinceCode }: Pick<HeldUnit, "kind" | "name" | "provinceCode">,
): Promise<number> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn units'))`
  const [row] = await tx<[{ unitId: number }]>`
    insert into units (unit_id, parent_id, kind, name, path, province_code)
    select n, ${parent.unitId}, ${kind}, ${name}, ${parent.path} || n || '.', ${provinceCode}
    from (select max(unit_id) + 1 as n from units) next
    returning unit_id as "unitId"`
  return row.unitId
}

export async function renameUnitTo(tx: Transaction, unitId: number, name: string): Promise<void> {
  await tx`update units set name = ${name} where unit_id = ${unitId}`
}

export async function closeUnitOn(tx: Transaction, unitId: number, closedOn: Day): Promise<void> {
  await tx`update units set closed_on = ${closedOn} where unit_id = ${unitId}`
}

/** Officers in service, roles in force or to come, or open units, in it or below it. */
export async function isInUse(tx: Transaction, { path, today }: HeldUnit): Promise<boolean> {
  const [row] = await tx<[{ used: boolean }]>`
    select exists (select 1 from units u where u.path ^@ ${path} and u.path <> ${path} and u.closed_on is null)
      or exists (select 1 from officers o join units u using (unit_id)
        where u.path ^@ ${path} and o.employment not in ('retired', 'left'))
      or exists (select 1 from staff_grants g join units u using (unit_id)
        where u.path ^@ ${path} and g.ended_at is null and coalesce(g.until_day >= ${today}::date, true)) as used`
  return row.used
}
