/** Units, officers on the roll, and staff with their roles and sign-ins. */
import { sql } from "drizzle-orm"
import { check, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
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

export const staff = pgTable(
  "staff",
  {
    staffId: uuid().primaryKey(),
    username: text().notNull().unique("usernames_are_unique"),
    name: text().notNull(),
    passwordHash: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [check("usernames_are_lower_case", sql`${t.username} = lower(${t.username})`)],
)

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
  },
  (t) => [
    check(
      "role_is_known",
      sql`${t.role} in ('item-author', 'item-reviewer', 'paper-setter', 'exam-administrator', 'registration-officer',
        'invigilator', 'marker', 'ratifier', 'hr-officer', 'auditor', 'system-administrator')`,
    ),
    check("grant_ends_after_it_begins", sql`${t.untilDay} is null or ${t.untilDay} >= ${t.fromDay}`),
    unique("a_role_is_granted_once_a_unit").on(t.staffId, t.role, t.unitId, t.fromDay),
  ],
)

export const staffSessions = pgTable(
  "staff_sessions",
  {
    /** SHA-256 of the token; the token itself is only in the cookie. */
    tokenHash: bytes().primaryKey(),
    staffId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    startedAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index("staff_sessions_by_person").on(t.staffId)],
)

/** Wrong sign-ins slow the account they name, and nobody else (security S9). */
export const signInFailures = pgTable("sign_in_failures", {
  account: text().primaryKey(),
  failureCount: integer().notNull(),
  lastFailedAt: instant().notNull(),
})
