/** Campaigns, sittings with the rules they froze (REC-7), rooms, and registrations. */
import type { SittingRules } from "@sworn/exam-core"
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
import { bytes, instant } from "./columns.ts"
import { papers } from "./papers.ts"
import { officers, staff, units } from "./people.ts"
import { levels, policeCategories } from "./reference.ts"

export const campaigns = pgTable("campaigns", {
  campaignId: integer().primaryKey(),
  level: text()
    .notNull()
    .references(() => levels.code, { onDelete: "restrict" }),
  year: integer().notNull(),
  name: jsonb().$type<Localised>().notNull(),
  /** Certificates name it as their authority (CER-4). */
  authority: text().notNull(),
  ownerUnitId: integer()
    .notNull()
    .references(() => units.unitId, { onDelete: "restrict" }),
})

export const sittings = pgTable(
  "sittings",
  {
    sittingId: uuid().primaryKey(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.campaignId, { onDelete: "restrict" }),
    paperId: uuid()
      .notNull()
      .references(() => papers.paperId, { onDelete: "restrict" }),
    title: jsonb().$type<Localised>().notNull(),
    category: text()
      .notNull()
      .references(() => policeCategories.code, { onDelete: "restrict" }),
    startsAt: instant().notNull(),
    durationMs: integer().notNull(),
    rules: jsonb().$type<SittingRules>().notNull(),
    /** The configuration the rules were copied from. */
    configurationVersion: integer().notNull(),
  },
  (t) => [check("a_sitting_has_time", sql`${t.durationMs} > 0`)],
)

export const sittingRooms = pgTable(
  "sitting_rooms",
  {
    sittingId: uuid()
      .notNull()
      .references(() => sittings.sittingId, { onDelete: "restrict" }),
    position: integer().notNull(),
    centre: text().notNull(),
    room: text().notNull(),
    seatCount: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sittingId, t.position] }),
    check("a_room_has_seats", sql`${t.seatCount} > 0`),
  ],
)

/** The unit and category at registration stay with it: statistics never ask for today's (HRX-6). */
export const registrations = pgTable(
  "registrations",
  {
    campaignId: integer().notNull(),
    /** Also the attempt's id: one attempt for a candidate and sitting, by key. */
    attemptId: uuid().notNull(),
    sittingId: uuid()
      .notNull()
      .references(() => sittings.sittingId, { onDelete: "restrict" }),
    officerId: uuid()
      .notNull()
      .references(() => officers.officerId, { onDelete: "restrict" }),
    ticketNo: text().notNull(),
    centre: text().notNull(),
    room: text().notNull(),
    seat: text().notNull(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    categoryAtExam: text()
      .notNull()
      .references(() => policeCategories.code, { onDelete: "restrict" }),
    /** TIM-4 */
    extraTimePercent: integer().notNull().default(0),
    registeredBy: text().notNull(),
    registeredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId] }),
    unique("one_registration_per_officer_and_sitting").on(t.campaignId, t.sittingId, t.officerId),
    unique("a_seat_takes_one_candidate").on(t.campaignId, t.sittingId, t.room, t.seat),
    unique("ticket_numbers_are_unique").on(t.campaignId, t.ticketNo),
    check("extra_time_is_at_most_double", sql`${t.extraTimePercent} between 0 and 100`),
    // Sign-in knows the ticket only.
    index("registrations_by_ticket").on(t.ticketNo),
    index("registrations_by_officer").on(t.officerId),
  ],
)

/**
 * When every attempt of a sitting was closed, and where their journals ended then (ATT-3). The same stands in the audit log,
 * whose end is anchored outside: a journal written anew afterwards no longer fits.
 */
export const sittingClosings = pgTable(
  "sitting_closings",
  {
    sittingId: uuid()
      .primaryKey()
      .references(() => sittings.sittingId, { onDelete: "restrict" }),
    closedAt: instant().notNull(),
    attemptCount: integer().notNull(),
    /** SHA-256 over attempt, length and head of every journal, in the order of the attempts' ids. */
    journalsHash: bytes().notNull(),
  },
  (t) => [check("journals_hash_is_sha256", sql`octet_length(${t.journalsHash}) = 32`)],
)

/** A sitting is published when it has one of these; the row says who answered for it. */
export const ratifications = pgTable("ratifications", {
  sittingId: uuid()
    .primaryKey()
    .references(() => sittings.sittingId, { onDelete: "restrict" }),
  ratifiedBy: uuid()
    .notNull()
    .references(() => staff.staffId, { onDelete: "restrict" }),
  ratifiedAt: instant().notNull(),
  ratifiedOn: date().notNull(),
  resultCount: integer().notNull(),
  passedCount: integer().notNull(),
})
