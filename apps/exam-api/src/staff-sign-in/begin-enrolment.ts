import type { Enrolment } from "@sworn/contract/staff"
import { encodeBase32NoPadding } from "@oslojs/encoding"
import { createTOTPKeyURI } from "@oslojs/otp"
import { randomBytes } from "node:crypto"
import type { StaffDeps } from "../deps.ts"
import { codeDigits, stepSeconds } from "./second-factor-code.ts"
import type { Actor } from "./staff-sign-in.store.ts"

const secretBytes = 20

/**
 * A secret for a new second factor. Nothing is kept yet: the ticket is the secret sealed for this one session, and comes back
 * with the first code. So an enrolment left half-way leaves the second factor as it was.
 */
export function beginEnrolment({ secondFactors }: StaffDeps, { username, sessionId }: Actor): Enrolment {
  const secret = randomBytes(secretBytes)
  return {
    secret: encodeBase32NoPadding(secret),
    uri: createTOTPKeyURI("Sworn", username, secret, stepSeconds, codeDigits),
    ticket: secondFactors.seal(secret, enrolmentIn(sessionId)).toString("base64url"),
  }
}

/** What a ticket is bound to. */
export const enrolmentIn = (sessionId: string): string => `enrolment in ${sessionId}`
