/** Signing in on exam day, and what a candidate is told about themselves. */
import { z } from "zod"
import { attemptStanding } from "./attempt.ts"
import { centipoints, instant, levelCode, localised, sha256Hex } from "../shapes.ts"

export const signInBody = z.strictObject({
  /** Admission ticket number, as printed. */
  ticketNo: z.string().trim().min(1).max(32),
  /** National ID, 18 characters; spaces, full-width digits and a small x are mended on the server. */
  idNumber: z.string().trim().min(1).max(40),
})
export type SignInBody = z.infer<typeof signInBody>

export const sectionPreview = z.strictObject({
  title: localised,
  kind: z.string(),
  policy: z.string(),
  itemCount: z.int(),
  pointsEach: centipoints,
})

export const candidacy = z.strictObject({
  now: instant,
  candidate: z.strictObject({
    name: z.string(),
    policeNo: z.string(),
    unit: z.string(),
    ticketNo: z.string(),
  }),
  sitting: z.strictObject({
    sittingId: z.uuid(),
    title: localised,
    level: levelCode,
    levelName: localised,
    category: localised,
    centre: z.string(),
    room: z.string(),
    seat: z.string(),
    checkInOpensAt: instant,
    entryClosesAt: instant,
    handInOpensAt: instant,
    /** Time left at which a warning is due, longest first. */
    warningsMs: z.array(z.int()),
    heartbeatMs: z.int(),
  }),
  paper: z.strictObject({
    paperId: z.uuid(),
    title: localised,
    notice: localised,
    total: centipoints,
    passMark: centipoints,
    itemCount: z.int(),
    sections: z.array(sectionPreview),
    packageSha256: sha256Hex,
  }),
  attempt: attemptStanding,
})
export type Candidacy = z.infer<typeof candidacy>

export const clockReading = z.strictObject({ now: instant })
export type ClockReading = z.infer<typeof clockReading>
