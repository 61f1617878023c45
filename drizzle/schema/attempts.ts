/**
 * Attempts and their journal. The journal is the record (ATT-3): candidates' connections may only insert
 * (roles/candidate.sql), and every result can be recomputed from it.
 *
 * Keys start with the campaign, by which rows are partitioned and archived, and the attempt, by which they are
 * distributed. An attempt's id is its registration's id, so there is one attempt per candidate and sitting by key.
 */
import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  foreignKey,
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
import { staff } from "./people.ts"
import { registrations } from "./sittings.ts"

export const attempts = pgTable(
  "attempts",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    sittingId: uuid().notNull(),
    paperId: uuid()
      .notNull()
      .references(() => papers.paperId, { onDelete: "restrict" }),
    startsAt: instant().notNull(),
    allowedMs: integer().notNull(),
    compensatedMs: integer().notNull().default(0),
    graceMs: integer().notNull(),
    handInOpensMs: integer().notNull(),
    /** Arranges sections and options for this candidate (PAP-4). */
    seed: text().notNull(),
    leaseEpoch: integer().notNull().default(0),
    /** SHA-256 of what the device that holds the lease carries (ATT-5). */
    deviceHash: bytes(),
    /** The newest entry journalled: what is newer needs no look-up. */
    lastEpoch: integer().notNull().default(0),
    lastSeq: integer().notNull().default(0),
    journalLength: integer().notNull().default(0),
    chainHead: bytes().notNull(),
    openedAt: instant(),
    handedInAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId] }),
    foreignKey({
      name: "an_attempt_needs_a_registration",
      columns: [t.campaignId, t.attemptId],
      foreignColumns: [registrations.campaignId, registrations.attemptId],
    }).onDelete("restrict"),
    check("allowed_time_is_positive", sql`${t.allowedMs} > 0`),
    check("compensation_is_not_negative", sql`${t.compensatedMs} >= 0`),
    check("handed_in_after_start", sql`${t.handedInAt} is null or ${t.handedInAt} >= ${t.startsAt}`),
    // The office counts a sitting's attempts, and the grader looks for closed ones.
    index("attempts_by_sitting").on(t.campaignId, t.sittingId),
  ],
)

export const attemptJournal = pgTable(
  "attempt_journal",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    position: integer().notNull(),
    epoch: integer().notNull(),
    /** From the device for responses and marks; 0 for an opening, -1 for the hand-in. */
    seq: integer().notNull(),
    kind: text().notNull(),
    itemId: uuid(),
    value: jsonb(),
    late: boolean().notNull(),
    recordedAt: instant().notNull(),
    hash: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId, t.position] }),
    foreignKey({
      name: "a_record_belongs_to_an_attempt",
      columns: [t.campaignId, t.attemptId],
      foreignColumns: [attempts.campaignId, attempts.attemptId],
    }).onDelete("restrict"),
    // A retried save finds its own entry instead of writing a second one.
    unique("journal_entry_is_written_once").on(t.campaignId, t.attemptId, t.epoch, t.seq),
    check("position_counts_from_one", sql`${t.position} >= 1`),
    check("hash_is_sha256", sql`length(${t.hash}) = 32`),
    check(
      "a_record_says_what_its_kind_says",
      sql`case ${t.kind}
        when 'opened' then ${t.seq} = 0 and ${t.itemId} is null and ${t.value} is null
        when 'hand-in' then ${t.seq} = -1 and ${t.itemId} is null and ${t.value} is null
        when 'response' then ${t.seq} >= 1 and ${t.itemId} is not null and jsonb_typeof(${t.value}) in ('array', 'object')
        when 'mark' then ${t.seq} >= 1 and ${t.itemId} is not null and jsonb_typeof(${t.value}) = 'boolean'
        else false end`,
    ),
  ],
)

/** A code that lets another device take an attempt over, once and soon (ATT-5). Only its hash is kept. */
export const seatCodes = pgTable(
  "seat_codes",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    position: integer().notNull(),
    codeHash: bytes().notNull(),
    reason: text().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId, t.position] }),
    foreignKey({
      name: "a_seat_code_is_for_a_registration",
      columns: [t.campaignId, t.attemptId],
      foreignColumns: [registrations.campaignId, registrations.attemptId],
    }).onDelete("restrict"),
  ],
)

export const candidateSessions = pgTable(
  "candidate_sessions",
  {
    tokenHash: bytes().primaryKey(),
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    /** SHA-256 of what the device carries beside the cookie of the sign-in. */
    deviceHash: bytes(),
    startedAt: instant().notNull(),
    /** SIT-3: its end when nobody ends it sooner; time given back to the attempt comes on top. */
    windowClosesAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    foreignKey({
      name: "a_candidate_signs_in_to_a_registration",
      columns: [t.campaignId, t.attemptId],
      foreignColumns: [registrations.campaignId, registrations.attemptId],
    }).onDelete("restrict"),
  ],
)
