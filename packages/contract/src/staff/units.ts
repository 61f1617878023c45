/** The tree of units as its administrators keep it. */
import { z } from "zod"
import { day } from "../shapes.ts"
import { unit } from "./session.ts"

/** From the top down; a unit lies below one of a kind before its own. */
export const unitKinds = ["ministry", "province", "city", "county", "station"] as const

export const unitRow = unit.extend({
  provinceCode: z.string(),
  closedOn: day.nullable(),
  /** In service, in this unit itself. */
  officerCount: z.int(),
  /** Accounts with a role in force for this unit itself. */
  staffCount: z.int(),
})
export type UnitRow = z.infer<typeof unitRow>

export const unitsPage = z.strictObject({ units: z.array(unitRow) })
export type UnitsPage = z.infer<typeof unitsPage>

/** What stands on paper: letters, digits and the marks of names; nothing that cannot be seen. */
const unitName = z
  .string()
  .trim()
  .normalize("NFC")
  .regex(/^[\p{L}\p{M}\p{N}·•.’'()（）、 -]{2,60}$/u)

export const unitBody = z.strictObject({
  parentId: z.int().min(1).max(2_147_483_647),
  kind: z.enum(unitKinds),
  name: unitName,
  /** CER-5: two digits, of a province; every other unit takes its parent's. */
  provinceCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
})
export type UnitBody = z.infer<typeof unitBody>

export const unitReply = z.strictObject({ unitId: z.int() })
export const unitNameBody = z.strictObject({ name: unitName })
/** Today in Asia/Shanghai, or a later day. */
export const unitClosureBody = z.strictObject({ closedOn: day })

export const unitParams = z.strictObject({
  unitId: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .pipe(z.int().max(2_147_483_647)),
})
