/** Staff sign-in, roles, and the reference data every console page needs. */
import { roles, type Role } from "@sworn/exam-core"
import { z } from "zod"
import { levelCode, localised } from "../shapes.ts"

export { roles }
export type { Role }
export const role = z.enum(roles)

export const staffSignInBody = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
})
export type StaffSignInBody = z.infer<typeof staffSignInBody>

export const stepUpBody = z.strictObject({ password: z.string().min(1).max(256) })
export type StepUpBody = z.infer<typeof stepUpBody>

export const staffSession = z.strictObject({
  username: z.string(),
  name: z.string(),
  /** Each role is held for a unit and everything below it. */
  grants: z.array(z.strictObject({ role, unitId: z.int(), unitName: z.string() })),
})
export type StaffSession = z.infer<typeof staffSession>

export const named = z.strictObject({ code: z.string(), name: localised })

export const unit = z.strictObject({
  unitId: z.int(),
  parentId: z.int().nullable(),
  kind: z.enum(["ministry", "province", "city", "county", "station"]),
  name: z.string(),
})
export type Unit = z.infer<typeof unit>

export const reference = z.strictObject({
  today: z.string(),
  levels: z.array(z.strictObject({ code: levelCode, name: localised, examinable: z.boolean() })),
  categories: z.array(named),
  subjects: z.array(named),
  /** The units this person may see, each after its parent. */
  units: z.array(unit),
})
export type Reference = z.infer<typeof reference>
