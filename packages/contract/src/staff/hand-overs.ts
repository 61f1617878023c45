/** What staff hand to one person, said once: the code for another device, and the first password of an officer's account. */
import { z } from "zod"
import { attemptParams, instant, sittingParams } from "../shapes.ts"

export const seatCodeParams = sittingParams.extend(attemptParams.shape)

export const seatCodeBody = z.strictObject({ reason: z.string().trim().min(2).max(200) })
export type SeatCodeBody = z.infer<typeof seatCodeBody>

export const seatCode = z.strictObject({ code: z.string(), expiresAt: instant })
export type SeatCode = z.infer<typeof seatCode>

export const firstPassword = z.strictObject({
  policeNo: z.string(),
  password: z.string(),
  expiresAt: instant,
})
export type FirstPassword = z.infer<typeof firstPassword>
