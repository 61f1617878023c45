/**
 * Takes a seat code for an attempt that is held (ATT-5): once, in time, and only the newest one. Wrong codes slow this attempt
 * and no other, and never lock it.
 */
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { NationalIdVault } from "../people/national-id.ts"
import { claimTry, forgetTries } from "../sign-in-tries/sign-in-tries.store.ts"
import { hashOfSeatCode } from "./seat-code.ts"
import { spendSeatCode } from "./seat-codes.store.ts"

export type SeatCodeRefusal = "seat-code-not-valid" | "seat-code-too-fast"

/** Only under the attempt's lock: of twenty devices with one code, one gets in. */
export async function useSeatCode(
  { tx, vault }: { readonly tx: Transaction; readonly vault: NationalIdVault },
  attempt: { readonly campaignId: number; readonly attemptId: string },
  typed: string,
): Promise<Outcome<null, SeatCodeRefusal>> {
  const account = `seat ${attempt.attemptId}`
  const { signIn } = await readPlatformConfiguration(tx)
  if ((await claimTry(tx, account, signIn)) !== null) return refused("seat-code-too-fast")

  const isGood = await spendSeatCode(tx, attempt, hashOfSeatCode(vault, attempt.attemptId, typed))
  if (!isGood) return refused("seat-code-not-valid")
  await forgetTries(tx, account)
  return accepted(null)
}
