/** Staff sign-ins: who someone is, what they may do today, and how far their sign-in has come. */
import type { Role, SessionStage } from "@sworn/contract/staff"
import { defaultPlatformConfiguration, type Instant } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type Grant = {
  readonly role: Role
  readonly unitId: number
  readonly unitName: string
  /** Covers every unit whose path begins with it. */
  readonly path: string
}

export type { SessionStage } from "@sworn/contract/staff"
export type SessionMethod = "password" | "sso"

export type Actor = {
  readonly staffId: string
  readonly username: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly sessionId: string
  readonly stage: SessionStage
  readonly method: SessionMethod
  /** This person proved anew who they are, and it has not worn off yet (ASVS 7.5.3). */
  readonly isSteppedUp: boolean
}

type ActorRow = {
  staff_id: string
  username: string
  name: string
  grants: Grant[]
  session_id: string
  stage: SessionStage
  method: SessionMethod
  is_stepped_up: boolean
}

const defaults = defaultPlatformConfiguration.signIn

/**
 * Who is signed in with this token, with the grants in force now, and counts the request as a sign of life: one statement,
 * which writes once in ten seconds at the most, for a write must wait for the disk and a page makes many requests.
 * Null once the sign-in was ended, has been idle or open for longer than the configuration allows, or its account is closed
 * (security.md, ASVS 7.3).
 */
export async function findActor(sql: Sql, tokenHash: Buffer): Promise<Actor | null> {
  const [row] = await sql<ActorRow[]>`
    with clock as materialized (select now, (now at time zone 'Asia/Shanghai')::date as today from exam_now() as now),
    rules as materialized (
      select coalesce((set ->> 'idleMs')::float8, ${defaults.idleMs}) * interval '1 millisecond' as idle,
        coalesce((set ->> 'absoluteMs')::float8, ${defaults.absoluteMs}) * interval '1 millisecond' as absolute,
        coalesce((set ->> 'stepUpMs')::float8, ${defaults.stepUpMs}) * interval '1 millisecond' as step_up
      from clock left join lateral (
        select configuration -> 'signIn' as set from platform_configurations where effective_from <= clock.today
        order by effective_from desc, version desc limit 1
      ) in_force on true
    ),
    seen as materialized (
      select s.token_hash, s.last_seen_at, s.staff_id, s.session_id, s.stage, s.method,
        coalesce(s.stepped_up_at > clock.now - rules.step_up, false) as is_stepped_up
      from staff_sessions s, clock, rules
      where s.token_hash = ${tokenHash} and s.ended_at is null
        and s.last_seen_at > clock.now - rules.idle and s.started_at > clock.now - rules.absolute
    ),
    sign_of_life as (
      update staff_sessions s set last_seen_at = clock.now from seen, clock
      where s.token_hash = seen.token_hash and seen.last_seen_at < clock.now - interval '10 seconds'
    )
    select p.staff_id, p.username, p.name, seen.session_id, seen.stage, seen.method, seen.is_stepped_up,
      coalesce(held.grants, '[]') as grants
    from seen join staff p using (staff_id)
    left join lateral (
      select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'unitName', u.name, 'path', u.path)
        order by u.path, g.role) as grants
      from staff_grants g join units u using (unit_id), clock
      where g.staff_id = p.staff_id and g.ended_at is null and g.from_day <= clock.today
        and (g.until_day is null or g.until_day >= clock.today)
    ) held on true
    where p.closed_at is null`
  if (row === undefined) return null
  const { staff_id: staffId, username, name, grants, session_id: sessionId, stage, method } = row
  return { staffId, username, name, grants, sessionId, stage, method, isSteppedUp: row.is_stepped_up }
}

/** Of a sign-in that has just been opened or moved on. */
export async function getActor(sql: Sql, tokenHash: Buffer): Promise<Actor> {
  const actor = await findActor(sql, tokenHash)
  if (actor === null) throw new Error("A sign-in just opened is not there")
  return actor
}

/** The password of whoever is signed in with this token already. */
export async function findOwnPassword(sql: Sql, tokenHash: Buffer): Promise<string | null> {
  const [row] = await sql<{ passwordHash: string | null }[]>`
    select p.password_hash as "passwordHash" from staff_sessions s join staff p using (staff_id)
    where s.token_hash = ${tokenHash}`
  return row?.passwordHash ?? null
}

export async function noteStepUp(tx: Transaction, tokenHash: Buffer): Promise<void> {
  await tx`update staff_sessions set stepped_up_at = exam_now() where token_hash = ${tokenHash}`
}

export async function findPasswordOf(
  sql: Sql,
  username: string,
): Promise<{ staffId: string; passwordHash: string | null } | null> {
  const [row] = await sql<{ staff_id: string; password_hash: string | null }[]>`
    select staff_id, password_hash from staff where username = ${username} and closed_at is null`
  return row ? { staffId: row.staff_id, passwordHash: row.password_hash } : null
}

export type NewSession = {
  readonly staffId: string
  readonly tokenHash: Buffer
  readonly stage: SessionStage
  readonly method: SessionMethod
  readonly browser: string
  readonly address: string
  readonly isSteppedUp: boolean
}

export async function insertStaffSession(tx: Transaction, session: NewSession): Promise<void> {
  const { staffId, tokenHash, stage, method, browser, address, isSteppedUp } = session
  await tx`
    insert into staff_sessions (token_hash, staff_id, stage, method, browser, address, started_at, last_seen_at, stepped_up_at)
    select ${tokenHash}, ${staffId}, ${stage}, ${method}, ${browser}, ${address}, now, now,
      case when ${isSteppedUp}::boolean then now end
    from exam_now() as now`
}

/** The session stays what it is, under another token and at another stage. */
export async function moveSession(
  tx: Transaction,
  sessionId: string,
  tokenHash: Buffer,
  stage: SessionStage,
): Promise<void> {
  await tx`
    update staff_sessions set token_hash = ${tokenHash}, stage = ${stage}
    where session_id = ${sessionId} and ended_at is null`
}

/** What decides whether a second factor is asked for: whether there is one, and the roles in force now. */
export async function findFactorFacts(
  sql: Sql | Transaction,
  staffId: string,
): Promise<{ readonly hasFactor: boolean; readonly roles: readonly Role[] }> {
  const [row] = await sql<[{ hasFactor: boolean; roles: Role[] }]>`
    select
      exists (select 1 from staff_second_factors f where f.staff_id = ${staffId} and f.confirmed_at is not null)
        as "hasFactor",
      array(
        select distinct g.role from staff_grants g, lateral (select (exam_now() at time zone 'Asia/Shanghai')::date as today) c
        where g.staff_id = ${staffId} and g.ended_at is null and g.from_day <= c.today
          and (g.until_day is null or g.until_day >= c.today)
      ) as roles`
  return row
}

export async function readNow(sql: Sql | Transaction): Promise<Instant> {
  const [{ now }] = await sql<[{ now: Instant }]>`select exam_now() as now`
  return now
}

export async function endStaffSession(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
  const ended = await tx`
    update staff_sessions set ended_at = exam_now() where token_hash = ${tokenHash} and ended_at is null`
  return ended.count > 0
}
