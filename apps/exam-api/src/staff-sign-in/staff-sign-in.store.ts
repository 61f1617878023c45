/** Staff sign-ins: who someone is, what they may do today, and how often a password was wrong. */
import type { Role } from "@sworn/contract/staff"
import { defaultPlatformConfiguration } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type Grant = {
  readonly role: Role
  readonly unitId: number
  readonly unitName: string
  /** Covers every unit whose path begins with it. */
  readonly path: string
}

/** What is still missing of a sign-in; `open` is a whole one. */
export type SessionStage = "second-factor" | "password-change" | "enrolment" | "open"

export type Actor = {
  readonly staffId: string
  readonly username: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly sessionId: string
  readonly stage: SessionStage
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
  is_stepped_up: boolean
}

const defaults = defaultPlatformConfiguration.signIn

/**
 * Who is signed in with this token, with the grants in force now, and counts the request as a sign of life: one statement.
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
    seen as (
      update staff_sessions s set last_seen_at = clock.now from clock, rules
      where s.token_hash = ${tokenHash} and s.ended_at is null
        and s.last_seen_at > clock.now - rules.idle and s.started_at > clock.now - rules.absolute
      returning s.staff_id, s.session_id, s.stage, coalesce(s.stepped_up_at > clock.now - rules.step_up, false) as is_stepped_up
    )
    select p.staff_id, p.username, p.name, seen.session_id, seen.stage, seen.is_stepped_up,
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
  const { staff_id: staffId, username, name, grants, session_id: sessionId, stage } = row
  return { staffId, username, name, grants, sessionId, stage, isSteppedUp: row.is_stepped_up }
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

export async function insertStaffSession(tx: Transaction, staffId: string, tokenHash: Buffer): Promise<void> {
  await tx`
    insert into staff_sessions (token_hash, staff_id, started_at, last_seen_at)
    select ${tokenHash}, ${staffId}, now, now from exam_now() as now`
}

export async function endStaffSession(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
  const ended = await tx`
    update staff_sessions set ended_at = exam_now() where token_hash = ${tokenHash} and ended_at is null`
  return ended.count > 0
}

/**
 * Counts this try as a failure beforehand, and says null; or the seconds still to wait. Counting first is what holds back
 * a hundred tries at once: the row lets one of them through. A second wrong try costs a second, each further one twice as
 * much up to a minute (security.md S9), and a quarter of an hour of quiet forgets them all.
 */
export async function claimTry(sql: Sql, username: string): Promise<{ readonly waitSeconds: number } | null> {
  const account = accountOf(username)
  const [claimed] = await sql`
    insert into sign_in_failures as f (account, failure_count, last_failed_at) values (${account}, 1, exam_now())
    on conflict (account) do update set last_failed_at = exam_now(),
      failure_count = case when f.last_failed_at < exam_now() - interval '15 minutes' then 1
        else least(f.failure_count, 100) + 1 end
    where f.last_failed_at + ${waitAfter(sql)} <= exam_now()
    returning 1`
  if (claimed) return null

  const [waiting] = await sql<{ seconds: number }[]>`
    select ceil(extract(epoch from f.last_failed_at + ${waitAfter(sql)} - exam_now()))::int as seconds
    from sign_in_failures f where f.account = ${account}`
  return { waitSeconds: Math.max(1, waiting?.seconds ?? 1) }
}

export async function forgetTries(tx: Transaction, username: string): Promise<void> {
  await tx`delete from sign_in_failures where account = ${accountOf(username)}`
}

/** Whatever names are tried, the table stays small. */
export async function forgetOldTries(sql: Sql): Promise<void> {
  await sql`delete from sign_in_failures where account like 'staff:%' and last_failed_at < exam_now() - interval '1 hour'`
}

const waitAfter = (sql: Sql) =>
  sql`case when f.failure_count < 2 then interval '0' else least(60, 2 ^ (least(f.failure_count, 10) - 2)) * interval '1 second' end`

/** Candidates' tickets are counted in the same table. */
const accountOf = (username: string): string => `staff:${username}`
