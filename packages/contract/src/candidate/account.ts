/** An officer's own account: who it is, what they are registered for, what they have earned, what they may sit. */
import { z } from "zod"
import { day, instant, levelCode, localised, verdict } from "../shapes.ts"
import { ownCertificate } from "./result.ts"

export const accountSignInBody = z.strictObject({
  policeNo: z.string().trim().min(1).max(32),
  password: z.string().min(1).max(256),
})
export type AccountSignInBody = z.infer<typeof accountSignInBody>

export const accountSession = z.strictObject({
  name: z.string(),
  policeNo: z.string(),
  unit: z.string(),
  /** Until the password has been changed, nothing else opens. */
  stage: z.enum(["password-change", "open"]),
})
export type AccountSession = z.infer<typeof accountSession>

export const accountPasswordBody = z.strictObject({
  present: z.string().min(1).max(256),
  next: z.string().min(1).max(1024),
})
export type AccountPasswordBody = z.infer<typeof accountPasswordBody>

export const ownRegistration = z.strictObject({
  attemptId: z.uuid(),
  title: localised,
  levelName: localised,
  ticketNo: z.string(),
  centre: z.string(),
  room: z.string(),
  seat: z.string(),
  startsAt: instant,
  endsAt: instant,
  /** When ticket and ID number open the exam (SIT-3). */
  signInOpensAt: instant,
  signInClosesAt: instant,
  state: z.enum(["coming", "sign-in-open", "absent", "awaiting-result", "published"]),
  /** Of a published result. */
  verdict: verdict.nullable(),
})
export type OwnRegistration = z.infer<typeof ownRegistration>

export const ownRegistrations = z.strictObject({ now: instant, registrations: z.array(ownRegistration) })
export type OwnRegistrations = z.infer<typeof ownRegistrations>

export const ownCertificates = z.strictObject({ certificates: z.array(ownCertificate) })
export type OwnCertificates = z.infer<typeof ownCertificates>

/** ELI-10: judged for today, with the rule that decides. */
export const ownEligibility = z.strictObject({
  on: day,
  levels: z.array(
    z.strictObject({
      level: levelCode,
      levelName: localised,
      /** Null when a rule stands in the way. */
      attemptsLeft: z.int().nullable(),
      rule: z.string().nullable(),
      reason: localised.nullable(),
    }),
  ),
})
export type OwnEligibility = z.infer<typeof ownEligibility>
