/** Second factors and recovery codes: sealed and hashed, each code taken once. */
import type { Instant } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

export type SecondFactor = {
  readonly secretSealed: Buffer
  readonly lastStep: number
  readonly confirmedAt: Instant
  readonly recoveryCodesLeft: number
  readonly now: Instant
}

/** Only what has been confirmed: anything else protects nothing. */
export async function findSecondFactor(
  sql: Sql | Transaction,
  staffId: string,
): Promise<SecondFactor | null> {
  const [row] = await sql<SecondFactor[]>`
    select f.secret_sealed as "secretSealed", f.last_step::float8 as "lastStep", f.confirmed_at as "confirmedAt",
      exam_now() as now,
      (select count(*)::int from staff_recovery_codes r where r.staff_id = f.staff_id and r.used_at is null)
        as "recoveryCodesLeft"
    from staff_second_factors f where f.staff_id = ${staffId} and f.confirmed_at is not null`
  return row ?? null
}

/** Takes this step unless it, or a later one, has been taken: two requests with one code cannot both have it. */
export async function takeStep(tx: Transaction, staffId: string, step: number): Promise<boolean> {
  const taken = await tx`
    update staff_second_factors set last_step = ${step} where staff_id = ${staffId} and last_step < ${step}`
  return taken.count > 0
}

export async function takeRecoveryCode(tx: Transaction, staffId: string, codeHash: Buffer): Promise<boolean> {
  const taken = await tx`
    update staff_recovery_codes set used_at = exam_now()
    where staff_id = ${staffId} and code_hash = ${codeHash} and used_at is null`
  return taken.count > 0
}

/** Replaces what there was. `step` is of the code that proved the device. */
export async function putSecondFactor(
  tx: Transaction,
  staffId: string,
  secretSealed: Buffer,
  step: number,
): Promise<void> {
  await tx`
    insert into staff_second_factors (staff_id, secret_sealed, created_at, confirmed_at, last_step)
    select ${staffId}, ${secretSealed}, now, now, ${step} from exam_now() as now
    on conflict (staff_id) do update set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at,
      confirmed_at = excluded.confirmed_at, last_step = excluded.last_step`
}

export async function replaceRecoveryCodes(
  tx: Transaction,
  staffId: string,
  codeHashes: readonly Buffer[],
): Promise<void> {
  const inHex = codeHashes.map((codeHash) => codeHash.toString("hex"))
  await tx`delete from staff_recovery_codes where staff_id = ${staffId}`
  await tx`
    insert into staff_recovery_codes (staff_id, code_hash, created_at)
    select ${staffId}, decode(code_hash, 'hex'), exam_now() from unnest(${inHex}::text[]) as code_hash`
}

export async function deleteSecondFactor(tx: Transaction, staffId: string): Promise<boolean> {
  await tx`delete from staff_recovery_codes where staff_id = ${staffId}`
  const gone = await tx`delete from staff_second_factors where staff_id = ${staffId}`
  return gone.count > 0
}
