import type { Transaction } from "../database/pool.ts"
import { deleteSecondFactor } from "./second-factor.store.ts"
import { endSessionsOf } from "./sessions.store.ts"

/**
 * Takes the second factor and its recovery codes off an account whose device is lost, and signs the account out. Whoever needs a
 * second factor enrols a new one at the next sign-in. False when there was none; the audit event is the caller's.
 */
export async function resetSecondFactor(tx: Transaction, staffId: string): Promise<boolean> {
  const hadOne = await deleteSecondFactor(tx, staffId)
  await endSessionsOf(tx, staffId)
  return hadOne
}
