/** What a sign-in still lacks, in the order in which it is asked for (security.md §2, ASVS 6.3.3, 6.4.1). */
import type { SessionStage } from "@sworn/contract/staff"

export type StageFacts = {
  readonly hasFactor: boolean
  /** By a code just now, or by the word of the organisation's own sign-in. */
  readonly isFactorProven: boolean
  readonly isFactorForced: boolean
  /** Somebody else set it, or it has grown too old. */
  readonly isPasswordDue: boolean
}

export function stageFrom({
  hasFactor,
  isFactorProven,
  isFactorForced,
  isPasswordDue,
}: StageFacts): SessionStage {
  if (hasFactor && !isFactorProven) return "second-factor"
  if (isFactorForced && !isFactorProven) return "enrolment"
  return isPasswordDue ? "password-change" : "open"
}
