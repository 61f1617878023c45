/** Staff sign-in, roles, and the reference data every console page needs. */
import { roles, type Role } from "@sworn/exam-core"
import { z } from "zod"
import { idInPath, instant, levelCode, localised } from "../shapes.ts"
import { itemKind } from "./item-body.ts"

export { roles }
export type { Role }
export const role = z.enum(roles)

/** Longer than a configuration allows: too long is a refusal with words, not a malformed request. */
const typedPassword = z.string().min(1).max(1024)
/** One that is set has to be text: half a character would be another one when it is typed again. */
const newPassword = typedPassword.refine((text) => text.isWellFormed(), "not well-formed text")
/** Six digits from the device, or one of the recovery codes. */
const code = z.string().trim().min(1).max(32)

export const staffSignInBody = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: typedPassword,
})
export type StaffSignInBody = z.infer<typeof staffSignInBody>

export const stepUpBody = z.union([z.strictObject({ password: typedPassword }), z.strictObject({ code })])
export type StepUpBody = z.infer<typeof stepUpBody>

export const codeBody = z.strictObject({ code })
export type CodeBody = z.infer<typeof codeBody>

export const passwordChangeBody = z.strictObject({ current: typedPassword, next: newPassword })
export type PasswordChangeBody = z.infer<typeof passwordChangeBody>

/** What is still missing of a sign-in; `open` is a whole one. */
export const sessionStage = z.enum(["second-factor", "password-change", "enrolment", "open"])
export type SessionStage = z.infer<typeof sessionStage>

export const staffSession = z.strictObject({
  staffId: z.uuid(),
  username: z.string(),
  name: z.string(),
  stage: sessionStage,
  /** Each role is held for a unit and everything below it. */
  grants: z.array(z.strictObject({ role, unitId: z.int(), unitName: z.string() })),
})
export type StaffSession = z.infer<typeof staffSession>

/** Told to everyone who stands before the sign-in. */
export const signInOptions = z.strictObject({
  sso: z.strictObject({ name: z.string() }).nullable(),
  password: z.strictObject({
    profile: z.enum(["asvs", "mlps3"]),
    least: z.int(),
    most: z.int(),
    kinds: z.int(),
  }),
})
export type SignInOptions = z.infer<typeof signInOptions>

/** A new second factor, shown once; it holds from the first code on that proves the device. */
export const enrolment = z.strictObject({
  /** Base 32, as it is typed into a device without a camera. */
  secret: z.string(),
  uri: z.string(),
  /** Brought back with the first code. */
  ticket: z.string(),
})
export type Enrolment = z.infer<typeof enrolment>

export const enrolmentBody = z.strictObject({ ticket: z.base64url().max(256), code })
export type EnrolmentBody = z.infer<typeof enrolmentBody>

/** Shown once and kept as hashes. */
export const recoveryCodes = z.strictObject({ codes: z.array(z.string()) })
export type RecoveryCodes = z.infer<typeof recoveryCodes>

/** One's own account, as far as one keeps it oneself. */
export const ownAccount = z.strictObject({
  hasPassword: z.boolean(),
  passwordChangedAt: instant,
  secondFactor: z.strictObject({ since: instant, recoveryCodesLeft: z.int() }).nullable(),
  /** A role in force asks for one. */
  isSecondFactorForced: z.boolean(),
})
export type OwnAccount = z.infer<typeof ownAccount>

export const ownSessions = z.strictObject({
  sessions: z.array(
    z.strictObject({
      sessionId: z.uuid(),
      method: z.enum(["password", "sso"]),
      /** As "Chrome 109 · Windows"; empty when the browser does not say. */
      browser: z.string(),
      address: z.string(),
      startedAt: instant,
      lastSeenAt: instant,
      isThis: z.boolean(),
    }),
  ),
})
export type OwnSessions = z.infer<typeof ownSessions>

export const sessionParams = z.strictObject({ sessionId: idInPath })

/** Wherever the person was; anything but a path of our own is as good as none. */
export const ssoQuery = z.looseObject({ returnTo: z.string().max(2048).optional() })

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
  levels: z.array(
    z.strictObject({
      code: levelCode,
      name: localised,
      examinable: z.boolean(),
      /** What its items may be (ITM-3). */
      itemKinds: z.array(itemKind),
    }),
  ),
  categories: z.array(named),
  subjects: z.array(named),
  /** The units this person may see, each after its parent. */
  units: z.array(unit),
})
export type Reference = z.infer<typeof reference>
