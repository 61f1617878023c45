/** Passwords of staff: as hashes, with the day they were set and the day they end. */
import type { DurationMs, Instant } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

/** A first password must be changed, and before it ends. */
export async function setFirstPassword(
  tx: Transaction,
  staffId: string,
  passwordHash: string,
  goodForMs: DurationMs,
): Promise<void> {
  await tx`
    update staff set password_hash = ${passwordHash}, password_changed_at = exam_now(),
      password_expires_at = exam_now() + ${goodForMs} * interval '1 millisecond'
    where staff_id = ${staffId}`
}

export async function setPassword(tx: Transaction, staffId: string, passwordHash: string): Promise<void> {
  await tx`
    update staff set password_hash = ${passwordHash}, password_changed_at = exam_now(), password_expires_at = null
    where staff_id = ${staffId}`
}

/** What anyone would try first as this person's password: their numbers, and the units of the whole organisation. */
export async function readGuessableNames(sql: Sql, staffId: string): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select p.username as name from staff p where p.staff_id = ${staffId}
    union select p.name from staff p where p.staff_id = ${staffId}
    union select o.police_no from staff p join officers o using (officer_id) where p.staff_id = ${staffId}
    union select u.name from units u`
  return rows.map((row) => row.name)
}

export type PasswordFacts = {
  readonly passwordHash: string | null
  readonly changedAt: Instant
  /** Null unless it is a first password. */
  readonly expiresAt: Instant | null
  readonly now: Instant
}

export async function getPasswordFacts(sql: Sql | Transaction, staffId: string): Promise<PasswordFacts> {
  const [row] = await sql<PasswordFacts[]>`
    select password_hash as "passwordHash", coalesce(password_changed_at, created_at) as "changedAt",
      password_expires_at as "expiresAt", exam_now() as now
    from staff where staff_id = ${staffId}`
  if (row === undefined) throw new Error("Whoever is signed in has no account")
  return row
}
