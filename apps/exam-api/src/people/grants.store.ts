/** Roles in SQL: granted, ended, and never changed. */
import type { Role } from "@sworn/contract/staff"
import type { Day, SecurityProfile } from "@sworn/exam-core"
import type { Transaction } from "../database/pool.ts"
import type { Scope } from "./people.store.ts"

export type NewGrant = {
  readonly grantId: string
  readonly staffId: string
  readonly role: Role
  readonly unitId: number
  readonly fromDay: Day
  readonly untilDay: Day | null
}

export async function insertGrant(tx: Transaction, grantedBy: string, grant: NewGrant): Promise<void> {
  const { grantId, staffId, role, unitId, fromDay, untilDay } = grant
  await tx`
    insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, until_day, granted_by, granted_at)
    values (${grantId}, ${staffId}, ${role}, ${unitId}, ${fromDay}, ${untilDay}, ${grantedBy}, exam_now())`
}

/**
 * A role this person holds on one of those days that never meets the new one (INT-7), so that a refusal can name both. Only
 * under lockPerson: two grants at once would each find the other missing.
 */
export async function findConflict(
  tx: Transaction,
  { staffId, role, fromDay, untilDay }: NewGrant,
  profile: SecurityProfile,
): Promise<Role | null> {
  const [row] = await tx<{ held: Role }[]>`
    select g.role as held from staff_grants g
    join exclusive_roles x on (x.role, x.other_role) in ((g.role, ${role}), (${role}, g.role))
    where g.staff_id = ${staffId} and g.ended_at is null and x.profile in ('always', ${profile})
      and g.from_day <= coalesce(${untilDay}::date, 'infinity') and coalesce(g.until_day, 'infinity') >= ${fromDay}::date
    order by g.role limit 1`
  return row?.held ?? null
}

export type HeldGrant = {
  readonly grantId: string
  readonly staffId: string
  readonly role: Role
  readonly unitId: number
  readonly isOver: boolean
}

/** Held until the transaction ends; null outside these units. */
export async function lockGrant(tx: Transaction, scope: Scope, grantId: string): Promise<HeldGrant | null> {
  const [row] = await tx<HeldGrant[]>`
    select g.grant_id as "grantId", g.staff_id as "staffId", g.role, g.unit_id as "unitId",
      g.ended_at is not null or coalesce(g.until_day < (exam_now() at time zone 'Asia/Shanghai')::date, false) as "isOver"
    from staff_grants g join units u using (unit_id)
    where g.grant_id = ${grantId} and u.path ^@ any(${scope}::text[]) for update of g`
  return row ?? null
}

export async function endGrantNow(tx: Transaction, endedBy: string, grantId: string): Promise<void> {
  await tx`update staff_grants set ended_at = exam_now(), ended_by = ${endedBy} where grant_id = ${grantId}`
}

/** Every role a person holds or will hold; the ids of the grants that were ended. */
export async function endGrantsOf(
  tx: Transaction,
  endedBy: string,
  staffId: string,
): Promise<readonly string[]> {
  const ended = await tx<{ grantId: string }[]>`
    update staff_grants set ended_at = exam_now(), ended_by = ${endedBy}
    where staff_id = ${staffId} and ended_at is null
      and (until_day is null or until_day >= (exam_now() at time zone 'Asia/Shanghai')::date)
    returning grant_id as "grantId"`
  return ended.map((one) => one.grantId)
}

/**
 * Whether nobody else could grant a role once this person is gone. Held to the end of the transaction, so that of two such
 * persons closed at once one stays.
 */
export async function isLastToGrant(tx: Transaction, staffId: string): Promise<boolean> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn last security administrator'))`
  const [row] = await tx<[{ isLast: boolean }]>`
    select count(*) > 0 and bool_and(g.staff_id = ${staffId}) as "isLast"
    from staff_grants g join staff s using (staff_id)
    where g.role = 'security-administrator' and s.closed_at is null and g.ended_at is null
      and g.from_day <= (exam_now() at time zone 'Asia/Shanghai')::date
      and (g.until_day is null or g.until_day >= (exam_now() at time zone 'Asia/Shanghai')::date)`
  return row.isLast
}
