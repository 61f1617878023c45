/** Shapes that several messages share. Instants are UTC milliseconds; days are Asia/Shanghai, YYYY-MM-DD. */
import { isDay } from "@sworn/exam-core"
import { z } from "zod"

export const localised = z.strictObject({ "zh-CN": z.string(), en: z.string() })
export const instant = z.int().nonnegative()
export const day = z.string().refine(isDay, "not a calendar day")
export const centipoints = z.int()
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
export const levelCode = z.enum(["basic", "intermediate", "advanced"])

export const attemptParams = z.strictObject({ attemptId: z.uuid() })
export const paperParams = z.strictObject({ paperId: z.uuid() })
export const sittingParams = z.strictObject({ sittingId: z.uuid() })
export const officerParams = z.strictObject({ officerId: z.uuid() })

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
