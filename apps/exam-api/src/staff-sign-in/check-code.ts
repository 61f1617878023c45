import type { SignInRules } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import type { Transaction } from "../database/pool.ts"
import { hashOfRecoveryCode, isTimeCode, stepOfCode } from "./second-factor-code.ts"
import { findSecondFactor, takeRecoveryCode, takeStep, type SecondFactor } from "./second-factor.store.ts"
import { claimTry, forgetTries, type TooFast } from "./tries.store.ts"

export type CodeKind = "code" | "recovery-code"

/** Holds a guesser back before any code is looked at, as with passwords. */
export const claimCodeTry = (
  { sql }: StaffDeps,
  rules: SignInRules,
  staffId: string,
): Promise<TooFast | null> => claimTry(sql, rules, { codeOf: staffId })

/** Takes the code, so that it works once; null when it is wrong, used, or there is no second factor. After claimCodeTry only. */
export async function takeCode(
  tx: Transaction,
  { secondFactors }: StaffDeps,
  staffId: string,
  typed: string,
): Promise<CodeKind | null> {
  const factor = await findSecondFactor(tx, staffId)
  if (factor === null) return null
  const kind = isTimeCode(typed) ? "code" : "recovery-code"
  if (!(await (kind === "code" ? takeTimeCode(factor) : takeRecovery()))) return null
  await forgetTries(tx, { codeOf: staffId })
  return kind

  async function takeTimeCode({ secretSealed, now, lastStep }: SecondFactor) {
    const secret = secondFactors.open(secretSealed, staffId)
    if (secret === null) throw new Error("A second factor does not open: was it sealed under another secret?")
    const step = stepOfCode(secret, typed, now, lastStep)
    return step !== null && takeStep(tx, staffId, step)
  }

  function takeRecovery() {
    return takeRecoveryCode(tx, staffId, hashOfRecoveryCode(typed))
  }
}
