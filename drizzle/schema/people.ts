/** Units, officers on the roll, and staff with their roles and sign-ins. */
import { sql } from "drizzle-orm"
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { bytes, instant } from "./columns.ts"
import { policeCategories } from "./reference.ts"

export const units = pgTable(
  "units",
  {
    unitId: integer().primaryKey(),
    parentId: integer(),
    kind: text().notNull(),
    name: text().notNull(),
    /** Ids from the root down, each followed by a dot ("1.12.120."), so that a subtree is a prefix. */
    path: text().notNull().unique("unit_paths_are_unique"),
    /** Two digits, for certificate numbers (CER-5); of the province a unit lies in. */
    provinceCode: text().notNull(),
    /** The day it ceased to be; nobody is moved into it from then on. */
    closedOn: date(),
  },
  (t) => [
    check("unit_kind_is_known", sql`${t.kind} in ('ministry', 'province', 'city', 'county', 'station')`),
    check("unit_path_ends_in_itself", sql`${t.path} like '%' || ${t.unitId}::text || '.'`),
    // Every list of HR and the office is cut by subtree.
    index("units_by_subtree").on(t.path.op("text_pattern_ops")),
  ],
)

export const officers = pgTable(
  "officers",
  {
    officerId: uuid().primaryKey(),
    policeNo: text().notNull().unique("police_numbers_are_unique"),
    name: text().notNull(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    category: text()
      .notNull()
      .references(() => policeCategories.code, { onDelete: "restrict" }),
    rank: text().notNull(),
    employment: text().notNull(),
    joinedOn: date().notNull(),
    /** Misconduct ban (ELI-4): the last day it holds. */
    bannedUntil: date(),
  },
  (t) => [
    check(
      "employment_is_known",
      sql`${t.employment} in ('probation', 'active', 'seconded', 'suspended', 'retired', 'left')`,
    ),
    index("officers_by_unit").on(t.unitId),
  ],
)

/** Apart from the roll, so that a list can be made without touching it: sealed, with a blind index for look-ups. */
export const officerIdentities = pgTable("officer_identities", {
  officerId: uuid()
    .primaryKey()
    .references(() => officers.officerId, { onDelete: "restrict" }),
  nationalIdSealed: bytes().notNull(),
  nationalIdIndex: bytes().notNull().unique("national_ids_are_unique"),
  nationalIdMasked: text().notNull(),
})

/** An account of the staff. Duties are kept apart by person, so a person has one account: `officerId` says whose it is. */
export const staff = pgTable(
  "staff",
  {
    staffId: uuid().primaryKey(),
    username: text().notNull().unique("usernames_are_unique"),
    name: text().notNull(),
    officerId: uuid()
      .unique("a_person_has_one_account")
      .references(() => officers.officerId, { onDelete: "restrict" }),
    /** Where it was opened: by it, that unit's administrators see it before it holds a role. */
    homeUnitId: integer().references(() => units.unitId, { onDelete: "restrict" }),
    /** Absent for whoever signs in through the organisation's own sign-in alone. */
    passwordHash: text(),
    passwordChangedAt: instant(),
    /** Of a password that somebody else set: it must be changed, and by then. */
    passwordExpiresAt: instant(),
    createdAt: instant().notNull(),
    /** A closed account keeps its name for ever: the audit log points at it. */
    closedAt: instant(),
  },
  (t) => [check("usernames_are_lower_case", sql`${t.username} = lower(${t.username})`)],
)

/** A role, held for a unit and all below it, from a day until a day or until it is taken away. */
export const staffGrants = pgTable(
  "staff_grants",
  {
    grantId: uuid().primaryKey(),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    role: text().notNull(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    fromDay: date().notNull(),
    untilDay: date(),
    grantedBy: text().notNull(),
    grantedAt: instant().notNull(),
    endedAt: instant(),
    endedBy: text(),
  },
  (t) => [
    check(
      "role_is_known",
      sql`${t.role} in ('item-author', 'item-reviewer', 'paper-setter', 'exam-administrator', 'registration-officer',
        'invigilator', 'marker', 'ratifier', 'hr-officer', 'auditor', 'system-administrator', 'security-administrator')`,
    ),
    check("grant_ends_after_it_begins", sql`${t.untilDay} is null or ${t.untilDay} >= ${t.fromDay}`),
    check("nobody_grants_to_themselves", sql`${t.grantedBy} <> ${t.staffId}::text`),
    check("an_ended_grant_names_who_ended_it", sql`(${t.endedAt} is null) = (${t.endedBy} is null)`),
    uniqueIndex("a_role_is_granted_once_a_unit")
      .on(t.staffId, t.role, t.unitId, t.fromDay)
      .where(sql`${t.endedAt} is null`),
    // The tree of units counts who holds a role where.
    index("grants_by_unit").on(t.unitId),
  ],
)

/** Pairs of roles that one person never holds at the same time (INT-7). `mlps3` pairs bind under that profile alone. */
export const exclusiveRoles = pgTable(
  "exclusive_roles",
  {
    role: text().notNull(),
    otherRole: text().notNull(),
    profile: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.role, t.otherRole] }),
    check("a_pair_stands_once", sql`${t.role} < ${t.otherRole}`),
    check("pair_profile_is_known", sql`${t.profile} in ('always', 'mlps3')`),
  ],
)

/** Whom a trainer taught: of that cohort they see, assemble and approve no live paper (PAP-11). */
export const teachings = pgTable(
  "teachings",
  {
    teachingId: uuid().primaryKey(),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    level: text().notNull(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    fromDay: date().notNull(),
    untilDay: date().notNull(),
    recordedBy: text().notNull(),
    recordedAt: instant().notNull(),
  },
  (t) => [
    check("teaching_ends_after_it_begins", sql`${t.untilDay} >= ${t.fromDay}`),
    index("teachings_by_person").on(t.staffId),
  ],
)

export const staffSessions = pgTable(
  "staff_sessions",
  {
    /** SHA-256 of the token; the token itself is only in the cookie. */
    tokenHash: bytes().primaryKey(),
    /** What the session is called in lists: worth nothing to whoever reads it. */
    sessionId: uuid().notNull().defaultRandom().unique("session_ids_are_unique"),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    /** What is still missing before it opens anything; `open` is a whole sign-in. */
    stage: text().notNull().default("open"),
    method: text().notNull().default("password"),
    /** Of the browser, as it calls itself, and its address; kept as long as the session is. */
    browser: text().notNull().default(""),
    address: text().notNull().default(""),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    /** When this person last proved again who they are (ASVS 7.5.3). */
    steppedUpAt: instant(),
    endedAt: instant(),
  },
  (t) => [
    index("staff_sessions_by_person").on(t.staffId),
    check(
      "session_stage_is_known",
      sql`${t.stage} in ('second-factor', 'password-change', 'enrolment', 'open')`,
    ),
    check("session_method_is_known", sql`${t.method} in ('password', 'sso')`),
  ],
)

/** A time-based one-time password (RFC 6238). The secret lies sealed. */
export const staffSecondFactors = pgTable("staff_second_factors", {
  staffId: uuid()
    .primaryKey()
    .references(() => staff.staffId, { onDelete: "restrict" }),
  secretSealed: bytes().notNull(),
  createdAt: instant().notNull(),
  /** Until a first code has proved that the device has the secret, it protects nothing. */
  confirmedAt: instant(),
  /** The last time step a code was taken for: none is taken twice. */
  lastStep: bigint({ mode: "number" }).notNull().default(0),
})

export const staffRecoveryCodes = pgTable(
  "staff_recovery_codes",
  {
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    codeHash: bytes().notNull(),
    createdAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.codeHash] })],
)

/** Who a person is to the organisation's own sign-in (OpenID Connect). */
export const staffIdentities = pgTable(
  "staff_identities",
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    linkedBy: text().notNull(),
    linkedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
)

/** A sign-in that went to the organisation's own and has not come back yet; taken once. */
export const ssoJourneys = pgTable("sso_journeys", {
  /** SHA-256 of the state, which only the browser that left has. */
  stateHash: bytes().primaryKey(),
  nonce: text().notNull(),
  codeVerifier: text().notNull(),
  returnTo: text().notNull(),
  startedAt: instant().notNull(),
})

/** An officer's own account, for every day that is not the exam's: results, certificates, practice. */
export const officerAccounts = pgTable("officer_accounts", {
  officerId: uuid()
    .primaryKey()
    .references(() => officers.officerId, { onDelete: "restrict" }),
  passwordHash: text().notNull(),
  passwordChangedAt: instant(),
  /** Of a first password that the unit handed out: it must be changed, and by then. */
  passwordExpiresAt: instant(),
  createdBy: text().notNull(),
  createdAt: instant().notNull(),
})

export const officerSessions = pgTable(
  "officer_sessions",
  {
    tokenHash: bytes().primaryKey(),
    officerId: uuid()
      .notNull()
      .references(() => officers.officerId, { onDelete: "restrict" }),
    stage: text().notNull().default("open"),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    index("officer_sessions_by_officer").on(t.officerId),
    check("officer_session_stage_is_known", sql`${t.stage} in ('password-change', 'open')`),
  ],
)

/** Wrong sign-ins slow the account they name, and nobody else (security S9). */
export const signInFailures = pgTable("sign_in_failures", {
  account: text().primaryKey(),
  failureCount: integer().notNull(),
  lastFailedAt: instant().notNull(),
})
