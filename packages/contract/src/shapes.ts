/** Shapes that several messages share. Instants are UTC milliseconds; days are Asia/Shanghai, YYYY-MM-DD. */
import { isDay } from "@sworn/exam-core"
import { z } from "zod"

export const localised = z.strictObject({ "zh-CN": z.string(), en: z.string() })
export const instant = z.int().nonnegative()
/** From the year 1 on: the database knows no year 0. */
export const day = z.string().refine((text) => isDay(text) && !text.startsWith("0000"), "not a calendar day")
export const centipoints = z.int()
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
export const levelCode = z.enum(["basic", "intermediate", "advanced"])

/** An id in an address. It has one spelling from here on: chains, locks and look-ups compare ids as text. */
export const idInPath = z.uuid().toLowerCase()

export const attemptParams = z.strictObject({ attemptId: idInPath })
export const paperParams = z.strictObject({ paperId: idInPath })
export const sittingParams = z.strictObject({ sittingId: idInPath })
export const officerParams = z.strictObject({ officerId: idInPath })

export const verdict = z.enum(["passed", "failed"])

export const subjectScore = z.strictObject({
  subject: z.string(),
  name: localised,
  earned: centipoints,
  possible: centipoints,
})

export const certificateStatus = z.enum([
  "pending_confirmation",
  "valid",
  "expired",
  "suspended",
  "revoked",
  "superseded",
])

export const health = z.strictObject({ status: z.enum(["ok", "unavailable"]) })
