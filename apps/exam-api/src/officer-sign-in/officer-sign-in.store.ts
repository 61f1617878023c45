/** Officers' own accounts and their sign-ins, in SQL. */
import type { DurationMs, Instant, SignInRules } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type OfficerStage = "password-change" | "open"

export type Officer = {
  readonly officerId: string
  readonly name: string
  readonly policeNo: string
  readonly unit: string
  readonly stage: OfficerStage
}

/**
 * Who is signed in with this token, and counts the request as a sign of life: one statement. Null once the sign-in was ended,
 * has been idle or open for too long, or the officer has left.
 */
export async function findOfficer(
  sql: Sql,
  tokenHash: Buffer,
  { idleMs, absoluteMs }: Pick<SignInRules, "idleMs" | "absoluteMs">,
): Promise<Officer | null> {
  const [row] = await sql<Officer[]>`
    with clock as materialized (select exam_now() as now)
    update officer_sessions s set last_seen_at = clock.now
    from clock, officers o join units u using (unit_id)
    where s.token_hash = ${tokenHash} and s.ended_at is null and o.officer_id = s.officer_id and o.employment <> 'left'
      and s.last_seen_at > clock.now - ${idleMs}::float8 * interval '1 millisecond'
      and s.started_at > clock.now - ${absoluteMs}::float8 * interval '1 millisecond'
    returning o.officer_id as "officerId", o.name, o.police_no as "policeNo", u.name as unit, s.stage`
  return row ?? null
}

export type Account = {
  readonly officerId: string
  readonly passwordHash: string
  readonly passwordChangedAt: Instant
  /** Null unless it is a first password. */
  readonly passwordExpiresAt: Instant | null
  readonly now: Instant
}

/** The account of an officer who has not left. */
export async function findAccount(sql: Sql | Transaction, policeNo: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select a.officer_id as "officerId", a.password_hash as "passwordHash",
      coalesce(a.password_changed_at, a.created_at) as "passwordChangedAt", a.password_expires_at as "passwordExpiresAt",
      exam_now() as now
    from officer_accounts a join officers o using (officer_id)
    where o.police_no = ${policeNo} and o.employment <> 'left'`
  return row ?? null
}

export async function startOfficerSession(
  tx: Transaction,
  session: { readonly tokenHash: Buffer; readonly officerId: string; readonly stage: OfficerStage },
): Promise<void> {
  await tx`
    insert into officer_sessions (token_hash, officer_id, stage, started_at, last_seen_at)
    select ${session.tokenHash}, ${session.officerId}, ${session.stage}, now, now from exam_now() as now`
}

/** Whose it was; null when it was over already. */
export async function endOfficerSession(tx: Transaction, tokenHash: Buffer): Promise<string | null> {
  const [ended] = await tx<{ officerId: string }[]>`
    update officer_sessions set ended_at = exam_now() where token_hash = ${tokenHash} and ended_at is null
    returning officer_id as "officerId"`
  return ended?.officerId ?? null
}

export async function endOfficerSessions(tx: Transaction, officerId: string): Promise<void> {
  await tx`update officer_sessions set ended_at = exam_now() where officer_id = ${officerId} and ended_at is null`
}

export async function setOwnPassword(
  tx: Transaction,
  officerId: string,
  passwordHash: string,
): Promise<void> {
  await tx`
    update officer_accounts
    set password_hash = ${passwordHash}, password_changed_at = exam_now(), password_expires_at = null
    where officer_id = ${officerId}`
}

/** What anyone would try first: the own number and name, and the units of the whole organisation. */
export async function readGuessableNames(sql: Sql, officerId: string): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select police_no as name from officers where officer_id = ${officerId}
    union select name from officers where officer_id = ${officerId}
    union select name from units`
  return rows.map((row) => row.name)
}

/** The officer of these units, for whoever issues an account. */
export async function findAccountHolder(
  tx: Transaction,
  scope: readonly string[],
  officerId: string,
): Promise<{ readonly policeNo: string; readonly hasLeft: boolean } | null> {
  const [row] = await tx<{ policeNo: string; hasLeft: boolean }[]>`
    select o.police_no as "policeNo", o.employment = 'left' as "hasLeft"
    from officers o join units u using (unit_id)
    where o.officer_id = ${officerId} and u.path ^@ any(${scope}::text[])`
  return row ?? null
}

/** Makes the account, or gives the one there is a new first password; until when that is good. */
export async function putFirstPassword(
  tx: Transaction,
  officerId: string,
  account: { readonly passwordHash: string; readonly createdBy: string; readonly goodMs: DurationMs },
): Promise<Instant> {
  const [row] = await tx<[{ expiresAt: Instant }]>`
    insert into officer_accounts (officer_id, password_hash, password_changed_at, password_expires_at, created_by, created_at)
    select ${officerId}, ${account.passwordHash}, now, now + ${account.goodMs}::float8 * interval '1 millisecond',
      ${account.createdBy}, now
    from exam_now() as now
    on conflict (officer_id) do update set password_hash = ${account.passwordHash},
      password_changed_at = excluded.password_changed_at, password_expires_at = excluded.password_expires_at
    returning password_expires_at as "expiresAt"`
  return row.expiresAt
}
