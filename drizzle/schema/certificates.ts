/**
 * Certificates as events (CER-10). What a certificate is never changes; what happened to it is a list, each event with the
 * day it takes effect and the instant it was recorded. `certificates_as_of` reads both.
 */
import type { Localised } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { twoPersonRequests } from "./audit.ts"
import { instant } from "./columns.ts"
import { officers, staff, units } from "./people.ts"
import { levels, policeCategories } from "./reference.ts"

export const certificates = pgTable(
  "certificates",
  {
    certificateId: uuid().primaryKey(),
    officerId: uuid()
      .notNull()
      .references(() => officers.officerId, { onDelete: "restrict" }),
    level: text()
      .notNull()
      .references(() => levels.code, { onDelete: "restrict" }),
    categoryAtExam: text()
      .notNull()
      .references(() => policeCategories.code, { onDelete: "restrict" }),
    unitAtExam: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    examName: jsonb().$type<Localised>().notNull(),
    examPassedOn: date().notNull(),
    score: integer(),
    authority: text().notNull(),
    /** The attempt that was passed; absent on certificates taken over from before Sworn. */
    campaignId: integer(),
    attemptId: uuid(),
    createdAt: instant().notNull(),
  },
  (t) => [
    unique("one_certificate_for_a_pass").on(t.campaignId, t.attemptId),
    index("certificates_by_officer").on(t.officerId),
  ],
)

/** CER-1: confirmation sets the number, the date and with it the validity. */
export const certificateConfirmations = pgTable(
  "certificate_confirmations",
  {
    certificateId: uuid()
      .primaryKey()
      .references(() => certificates.certificateId, { onDelete: "restrict" }),
    number: text().notNull().unique("certificate_numbers_are_never_reused"),
    confirmedOn: date().notNull(),
    validUntil: date(),
    verificationCode: text().notNull(),
    confirmedBy: uuid().references(() => staff.staffId, { onDelete: "restrict" }),
    recordedAt: instant().notNull(),
  },
  (t) => [
    check("certificate_number_has_fifteen_digits", sql`${t.number} ~ '^[0-9]{15}$'`),
    check(
      "validity_ends_after_confirmation",
      sql`${t.validUntil} is null or ${t.validUntil} >= ${t.confirmedOn}`,
    ),
  ],
)

export const certificateEvents = pgTable(
  "certificate_events",
  {
    certificateId: uuid()
      .notNull()
      .references(() => certificates.certificateId, { onDelete: "restrict" }),
    position: integer().notNull(),
    kind: text().notNull(),
    effectiveOn: date().notNull(),
    recordedAt: instant().notNull(),
    recordedBy: text().notNull(),
    documentNo: text(),
    reason: text(),
    /** Of a revocation: the request that a second person approved. */
    twoPersonRequest: uuid().references(() => twoPersonRequests.requestId, { onDelete: "restrict" }),
  },
  (t) => [
    primaryKey({ columns: [t.certificateId, t.position] }),
    check(
      "certificate_event_is_known",
      sql`${t.kind} in ('created', 'confirmed', 'suspended', 'reinstated', 'revoked', 'superseded')`,
    ),
    check(
      "suspension_and_revocation_name_a_document",
      sql`${t.kind} not in ('suspended', 'revoked') or ${t.documentNo} is not null`,
    ),
  ],
)

/** The last number given, per level, province and year; locked while a batch is confirmed. */
export const certificateSequences = pgTable(
  "certificate_sequences",
  {
    prefix: text().notNull(),
    provinceCode: text().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.prefix, t.provinceCode, t.year] })],
)

/** The assessment (考核): an HR fact beside the exam, with its own result and date. */
export const assessments = pgTable(
  "assessments",
  {
    officerId: uuid()
      .notNull()
      .references(() => officers.officerId, { onDelete: "restrict" }),
    level: text()
      .notNull()
      .references(() => levels.code, { onDelete: "restrict" }),
    result: text().notNull(),
    passedOn: date(),
  },
  (t) => [
    primaryKey({ columns: [t.officerId, t.level] }),
    check("assessment_result_is_known", sql`${t.result} in ('passed', 'failed')`),
  ],
)
