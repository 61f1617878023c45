/** Accounts of the staff in SQL, cut to the units of whoever looks: a person is seen by whose unit, officer or role lies in them. */
import type { PersonPage, PersonRow, Role } from "@sworn/contract/staff"
import type { Day, Instant } from "@sworn/exam-core"
import type { Fragment, Sql, Transaction } from "../database/pool.ts"

export type Scope = readonly string[]

const isSeen = (sql: Sql | Transaction, scope: Scope): Fragment => sql`(
  exists (select 1 from units u where u.unit_id = p.home_unit_id and u.path ^@ any(${scope}::text[]))
  or exists (select 1 from officers o join units u using (unit_id)
    where o.officer_id = p.officer_id and u.path ^@ any(${scope}::text[]))
  or exists (select 1 from staff_grants g join units u using (unit_id)
    where g.staff_id = p.staff_id and u.path ^@ any(${scope}::text[])))`

/** Holds, or will hold, a role outside these units. */
const isHeldElsewhere = (sql: Sql | Transaction, scope: Scope): Fragment => sql`
  exists (select 1 from staff_grants g join units u using (unit_id)
    where g.staff_id = p.staff_id and g.ended_at is null
      and (g.until_day is null or g.until_day >= (exam_now() at time zone 'Asia/Shanghai')::date)
      and not u.path ^@ any(${scope}::text[]))`

export async function isUnitSeen(sql: Sql, scope: Scope, unitId: number): Promise<boolean> {
  const [row] = await sql`select 1 from units where unit_id = ${unitId} and path ^@ any(${scope}::text[])`
  return row !== undefined
}

export type PeopleAsk = {
  readonly search: string
  readonly role: Role | null
  readonly unitId: number | null
  readonly state: "open" | "closed" | null
  readonly limit: number
  readonly offset: number
}

/** By user name; `total` counts all that match. */
export async function readPeopleRows(
  sql: Sql,
  scope: Scope,
  { search, role, unitId, state, limit, offset }: PeopleAsk,
): Promise<{ readonly total: number; readonly rows: readonly PersonRow[] }> {
  const underUnit = sql`(select path from units where unit_id = ${unitId})`
  const matching = sql`
    from staff p left join officers o using (officer_id), today
    where ${isSeen(sql, scope)}
      and (${search} = '' or strpos(p.name, ${search}) > 0 or p.username ^@ lower(${search}) or o.police_no ^@ ${search})
      and (${state}::text is null or (p.closed_at is null) = (${state} = 'open'))
      and (${role}::text is null or exists (select 1 from staff_grants g join units u using (unit_id)
        where g.staff_id = p.staff_id and g.role = ${role} and u.path ^@ any(${scope}::text[]) and ${inForce(sql)}))
      and (${unitId}::int is null
        or exists (select 1 from staff_grants g join units u using (unit_id)
          where g.staff_id = p.staff_id and ${inForce(sql)} and u.path ^@ ${underUnit})
        or exists (select 1 from units u where u.unit_id in (p.home_unit_id, o.unit_id) and u.path ^@ ${underUnit}))`
  const today = sql`with today as materialized (select (exam_now() at time zone 'Asia/Shanghai')::date as day)`
  const [counted] = await sql<[{ total: number }]>`${today} select count(*)::int as total ${matching}`
  const rows = await sql<PersonRow[]>`
    ${today}
    select p.staff_id as "staffId", p.username, p.name, o.police_no as "policeNo", coalesce(held.roles, '[]') as roles,
      exists (select 1 from staff_second_factors f where f.staff_id = p.staff_id and f.confirmed_at is not null)
        as "hasSecondFactor",
      (select max(s.started_at) from staff_sessions s where s.staff_id = p.staff_id) as "lastSignInAt",
      p.closed_at as "closedAt"
    from (select p.staff_id ${matching} order by p.username limit ${limit} offset ${offset}) page
    join staff p using (staff_id)
    left join officers o using (officer_id)
    cross join today
    left join lateral (
      select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'unitName', u.name) order by u.path, g.role) as roles
      from staff_grants g join units u using (unit_id)
      where g.staff_id = p.staff_id and u.path ^@ any(${scope}::text[]) and ${inForce(sql)}
    ) held on true
    order by p.username`
  return { total: counted.total, rows }
}

const inForce = (sql: Sql): Fragment => sql`
  (g.ended_at is null and g.from_day <= today.day and (g.until_day is null or g.until_day >= today.day))`

/** One person whole, but for the sessions; null outside the reader's units. */
export async function findPersonPage(
  sql: Sql,
  scope: Scope,
  readerId: string,
  staffId: string,
): Promise<Omit<PersonPage, "sessions"> | null> {
  const [row] = await sql<Omit<PersonPage, "sessions">[]>`
    with today as materialized (select (exam_now() at time zone 'Asia/Shanghai')::date as day)
    select p.staff_id as "staffId", p.username, p.name, home.name as unit, p.created_at as "createdAt",
      p.closed_at as "closedAt",
      (select max(s.started_at) from staff_sessions s where s.staff_id = p.staff_id) as "lastSignInAt",
      p.password_expires_at as "firstPasswordUntil", p.password_hash is not null as "hasPassword",
      exists (select 1 from staff_second_factors f where f.staff_id = p.staff_id and f.confirmed_at is not null)
        as "hasSecondFactor",
      case when o.officer_id is not null then jsonb_build_object('officerId', o.officer_id, 'policeNo', o.police_no,
        'unit', (select u.name from units u where u.unit_id = o.unit_id)) end as officer,
      ${isHeldElsewhere(sql, scope)} as "isHeldElsewhere", p.staff_id = ${readerId} as "isReader",
      coalesce(held.grants, '[]') as grants, coalesce(linked.identities, '[]') as identities
    from staff p
    cross join today
    left join officers o using (officer_id)
    left join units home on home.unit_id = p.home_unit_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('grantId', g.grant_id, 'role', g.role, 'unitId', g.unit_id, 'unitName', u.name,
          'fromDay', g.from_day, 'untilDay', g.until_day,
          'state', case when g.ended_at is not null then 'ended' when g.until_day < today.day then 'over'
            when g.from_day > today.day then 'later' else 'in-force' end,
          'grantedBy', coalesce((select by.username from staff by where by.staff_id::text = g.granted_by), g.granted_by),
          'grantedAt', ${inMs(sql, sql`g.granted_at`)},
          'endedBy', coalesce((select by.username from staff by where by.staff_id::text = g.ended_by), g.ended_by),
          'endedAt', ${inMs(sql, sql`g.ended_at`)})
        order by g.ended_at is not null, g.from_day desc, g.granted_at desc, g.role) as grants
      from staff_grants g join units u using (unit_id)
      where g.staff_id = p.staff_id and u.path ^@ any(${scope}::text[])
    ) held on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('issuer', i.issuer, 'subject', i.subject, 'linkedAt', ${inMs(sql, sql`i.linked_at`)})
        order by i.linked_at) as identities
      from staff_identities i where i.staff_id = p.staff_id
    ) linked on true
    where p.staff_id = ${staffId} and ${isSeen(sql, scope)}`
  return row ?? null
}

const inMs = (sql: Sql, at: Fragment): Fragment => sql`floor(extract(epoch from ${at}) * 1000)::bigint`

export type HeldPerson = {
  readonly staffId: string
  readonly closedAt: Instant | null
  readonly isHeldElsewhere: boolean
  readonly today: Day
}

/** Held until the transaction ends, so that acts on one account take turns; null outside these units. */
export async function lockPerson(tx: Transaction, scope: Scope, staffId: string): Promise<HeldPerson | null> {
  const [row] = await tx<HeldPerson[]>`
    select p.staff_id as "staffId", p.closed_at as "closedAt", ${isHeldElsewhere(tx, scope)} as "isHeldElsewhere",
      (exam_now() at time zone 'Asia/Shanghai')::date as today
    from staff p where p.staff_id = ${staffId} and ${isSeen(tx, scope)} for no key update of p`
  return row ?? null
}

export async function findOfficerIn(tx: Transaction, scope: Scope, policeNo: string): Promise<string | null> {
  const [row] = await tx<{ officerId: string }[]>`
    select o.officer_id as "officerId" from officers o join units u using (unit_id)
    where o.police_no = ${policeNo} and u.path ^@ any(${scope}::text[])`
  return row?.officerId ?? null
}

export type NewAccount = {
  readonly staffId: string
  readonly username: string
  readonly name: string
  readonly unitId: number
  readonly officerId: string | null
}

export async function insertAccount(tx: Transaction, account: NewAccount): Promise<void> {
  const { staffId, username, name, unitId, officerId } = account
  await tx`
    insert into staff (staff_id, username, name, home_unit_id, officer_id, created_at)
    values (${staffId}, ${username}, ${name}, ${unitId}, ${officerId}, exam_now())`
}

export async function closePerson(tx: Transaction, staffId: string): Promise<void> {
  await tx`update staff set closed_at = exam_now() where staff_id = ${staffId}`
}

export async function reopenPerson(tx: Transaction, staffId: string): Promise<void> {
  await tx`update staff set closed_at = null where staff_id = ${staffId}`
}

export async function getPasswordEnd(tx: Transaction, staffId: string): Promise<Instant> {
  const [row] = await tx<{ until: Instant | null }[]>`
    select password_expires_at as until from staff where staff_id = ${staffId}`
  if (row?.until == null) throw new Error("A first password just issued has no end")
  return row.until
}

export async function hasSession(tx: Transaction, staffId: string, sessionId: string): Promise<boolean> {
  const [row] =
    await tx`select 1 from staff_sessions where staff_id = ${staffId} and session_id = ${sessionId}`
  return row !== undefined
}

export type NewIdentity = { readonly staffId: string; readonly issuer: string; readonly subject: string }

/** False when the identity is linked to an account already. */
export async function insertIdentity(
  tx: Transaction,
  linkedBy: string,
  identity: NewIdentity,
): Promise<boolean> {
  const { staffId, issuer, subject } = identity
  const linked = await tx`
    insert into staff_identities (issuer, subject, staff_id, linked_by, linked_at)
    values (${issuer}, ${subject}, ${staffId}, ${linkedBy}, exam_now()) on conflict do nothing`
  return linked.count > 0
}
