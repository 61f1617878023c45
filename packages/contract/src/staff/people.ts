/** Accounts of the staff: who they are, what they may do, how they sign in, and the acts of those who keep them. */
import { z } from "zod"
import { day, instant } from "../shapes.ts"
import { pageQuery } from "./paging.ts"
import { role } from "./session.ts"

const unitId = z.int().min(1).max(2_147_483_647)
const unitIdInText = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(unitId)
const idInPath = z.uuid().toLowerCase()

export const personStates = ["open", "closed"] as const
export const personState = z.enum(personStates)

export const peopleFilter = z.strictObject({
  /** Part of a name, or how a user name or a police number begins. */
  search: z.string().trim().max(64).optional(),
  role: role.optional(),
  /** A unit and everything below it. */
  unit: unitIdInText.optional(),
  state: personState.optional(),
})
export type PeopleFilter = z.infer<typeof peopleFilter>

export const peopleQuery = peopleFilter.extend(pageQuery.shape)

const heldRole = z.strictObject({ role, unitId: z.int(), unitName: z.string() })

export const personRow = z.strictObject({
  staffId: z.uuid(),
  username: z.string(),
  name: z.string(),
  policeNo: z.string().nullable(),
  /** In force today, within the reader's units. */
  roles: z.array(heldRole),
  hasSecondFactor: z.boolean(),
  lastSignInAt: instant.nullable(),
  closedAt: instant.nullable(),
})
export type PersonRow = z.infer<typeof personRow>

export const peoplePage = z.strictObject({ total: z.int(), rows: z.array(personRow) })
export type PeoplePage = z.infer<typeof peoplePage>

export const grantStates = ["later", "in-force", "over", "ended"] as const

export const grantRow = z.strictObject({
  grantId: z.uuid(),
  role,
  unitId: z.int(),
  unitName: z.string(),
  fromDay: day,
  untilDay: day.nullable(),
  state: z.enum(grantStates),
  grantedBy: z.string(),
  grantedAt: instant,
  endedBy: z.string().nullable(),
  endedAt: instant.nullable(),
})
export type GrantRow = z.infer<typeof grantRow>

export const personPage = z.strictObject({
  staffId: z.uuid(),
  username: z.string(),
  name: z.string(),
  /** Where it was opened. */
  unit: z.string().nullable(),
  officer: z.strictObject({ officerId: z.uuid(), policeNo: z.string(), unit: z.string() }).nullable(),
  createdAt: instant,
  closedAt: instant.nullable(),
  lastSignInAt: instant.nullable(),
  /** A password that somebody else set and that must be changed by then. */
  firstPasswordUntil: instant.nullable(),
  hasPassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** Newest first; those within the reader's units. */
  grants: z.array(grantRow),
  /** Holds roles outside the reader's units too: the account itself is theirs to keep, not the reader's. */
  isHeldElsewhere: z.boolean(),
  isReader: z.boolean(),
  sessions: z.array(
    z.strictObject({
      sessionId: z.uuid(),
      method: z.enum(["password", "sso"]),
      browser: z.string(),
      address: z.string(),
      startedAt: instant,
      lastSeenAt: instant,
    }),
  ),
  identities: z.array(z.strictObject({ issuer: z.string(), subject: z.string(), linkedAt: instant })),
})
export type PersonPage = z.infer<typeof personPage>

/** No look-alikes and nothing invisible in what a person signs in with (bad/V8). */
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9]|[._-](?=[a-z0-9])){1,39}$/)

/** Letters of any script with the marks names are written with; nothing that cannot be seen. */
const personName = z
  .string()
  .trim()
  .normalize("NFC")
  .regex(/^[\p{L}\p{M}·•.’' -]{1,40}$/u)

export const personBody = z.strictObject({
  username,
  name: personName,
  /** Of the officer whose account it is; duties are kept apart by person. */
  policeNo: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{4,20}$/)
    .optional(),
  /** Where the account belongs before it holds a role: by it, that unit's administrators see it. */
  unitId,
})
export type PersonBody = z.infer<typeof personBody>

export const firstPasswordReply = z.strictObject({
  staffId: z.uuid(),
  /** Said this once and kept by nobody. */
  password: z.string(),
  validUntil: instant,
})
export type FirstPasswordReply = z.infer<typeof firstPasswordReply>

/** From a list, since the log keeps it for ever and free text would tell of people. */
export const closureReasons = [
  "left-service",
  "transferred",
  "long-absence",
  "security",
  "by-mistake",
] as const
export const closureBody = z.strictObject({ reason: z.enum(closureReasons) })
export type ClosureBody = z.infer<typeof closureBody>

export const reopeningReasons = ["returned", "closed-by-mistake"] as const
export const reopeningBody = z.strictObject({ reason: z.enum(reopeningReasons) })
export type ReopeningBody = z.infer<typeof reopeningBody>

export const identityBody = z.strictObject({
  issuer: z.url({ protocol: /^https$/ }).max(300),
  subject: z.string().trim().min(1).max(255),
})
export type IdentityBody = z.infer<typeof identityBody>

export const grantBody = z.strictObject({
  role,
  unitId,
  /** Today in Asia/Shanghai, or later. */
  fromDay: day,
  /** The last day; without end where left out. */
  untilDay: day.optional(),
})
export type GrantBody = z.infer<typeof grantBody>

export const grantReply = z.strictObject({ grantId: z.uuid() })

export const endingReasons = ["duty-ended", "transferred", "left-service", "conflict", "by-mistake"] as const
export const endingBody = z.strictObject({ reason: z.enum(endingReasons) })
export type EndingBody = z.infer<typeof endingBody>

export const personParams = z.strictObject({ staffId: idInPath })
export const grantParams = z.strictObject({ grantId: idInPath })
export const personSessionParams = z.strictObject({ staffId: idInPath, sessionId: idInPath })

export const endedReply = z.strictObject({ endedCount: z.int() })
