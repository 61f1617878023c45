/** The exam office's view: sittings and who is registered for them. */
import { z } from "zod"
import { instant, levelCode, localised } from "../shapes.ts"
import { pageQuery } from "./paging.ts"

export const sittingPhase = z.enum(["planned", "checking-in", "in-progress", "closing", "over", "published"])
export type SittingPhase = z.infer<typeof sittingPhase>

export const sittingRow = z.strictObject({
  sittingId: z.uuid(),
  title: localised,
  level: levelCode,
  category: z.string(),
  startsAt: instant,
  /** The latest deadline of any attempt, without the grace. */
  endsAt: instant,
  phase: sittingPhase,
  registeredCount: z.int(),
  /** Registrations whose attempt was opened. */
  presentCount: z.int(),
  handedInCount: z.int(),
  gradedCount: z.int(),
})
export type SittingRow = z.infer<typeof sittingRow>

export const sittingList = z.strictObject({ now: instant, sittings: z.array(sittingRow) })
export type SittingList = z.infer<typeof sittingList>

export const registrationQuery = pageQuery.extend({ search: z.string().trim().max(64).optional() })

export const registrationRow = z.strictObject({
  attemptId: z.uuid(),
  ticketNo: z.string(),
  officerId: z.uuid(),
  name: z.string(),
  policeNo: z.string(),
  unit: z.string(),
  centre: z.string(),
  room: z.string(),
  seat: z.string(),
  state: z.enum(["registered", "present", "submitted", "auto_submitted", "absent"]),
})
export type RegistrationRow = z.infer<typeof registrationRow>

export const registrationPage = z.strictObject({ total: z.int(), rows: z.array(registrationRow) })
export type RegistrationPage = z.infer<typeof registrationPage>

export const registrationsBody = z.strictObject({
  policeNos: z.array(z.string().trim().min(1).max(32)).min(1).max(500),
})
export type RegistrationsBody = z.infer<typeof registrationsBody>

/** One answer for each police number asked for, in the order given. */
export const registrationOutcome = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("registered"),
    policeNo: z.string(),
    name: z.string(),
    ticketNo: z.string(),
    room: z.string(),
    seat: z.string(),
    attemptsLeft: z.int(),
  }),
  z.strictObject({
    outcome: z.literal("refused"),
    policeNo: z.string(),
    name: z.string().nullable(),
    refusal: z.string(),
    /** The rule that decided, such as ELI-2. */
    rule: z.string(),
    sentence: z.string(),
  }),
])
export type RegistrationOutcome = z.infer<typeof registrationOutcome>

export const registrationsReply = z.strictObject({ outcomes: z.array(registrationOutcome) })
export type RegistrationsReply = z.infer<typeof registrationsReply>
