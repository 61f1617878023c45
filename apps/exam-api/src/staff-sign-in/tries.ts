/** How often a password or a code was wrong: what slows whoever guesses, and nobody else (S9). */
import type { Sql, Transaction } from "../database/pool.ts"
import {
  claimTry as claim,
  forgetOldTries as forgetOld,
  forgetTries as forget,
  type TryRules,
  type Wait,
} from "../sign-in-tries/sign-in-tries.store.ts"

/** What is guessed at: an account's password, or its second factor, which a right password must not make easier. */
export type Guessed = { readonly username: string } | { readonly codeOf: string }

export type TooFast = { readonly ok: false; readonly refusal: "sign-in-too-fast" } & Wait

/** Counts this try beforehand, and says null; or how long still to wait. */
export async function claimTry(sql: Sql, rules: TryRules, guessed: Guessed): Promise<TooFast | null> {
  const wait = await claim(sql, accountOf(guessed), rules)
  return wait === null ? null : { ok: false, refusal: "sign-in-too-fast", ...wait }
}

export const forgetTries = (tx: Transaction, guessed: Guessed): Promise<void> =>
  forget(tx, accountOf(guessed))

export const forgetOldTries = (sql: Sql): Promise<void> => forgetOld(sql, "staff:")

const accountOf = (guessed: Guessed): string =>
  "username" in guessed ? `staff:${guessed.username}` : `staff-code:${guessed.codeOf}`
