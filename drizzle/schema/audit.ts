/**
 * What was done and what left the system. Append-only: no role of the application may change or delete a row, and events
 * come in through append_audit() alone, which numbers them without a gap and chains each to the one before.
 */
import { sql } from "drizzle-orm"
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { bytes, instant } from "./columns.ts"
import { staff, units } from "./people.ts"

export const auditEvents = pgTable(
  "audit_events",
  {
    seq: bigint({ mode: "number" }).primaryKey(),
    at: instant().notNull(),
    /** A staff id, an attempt id, or "system": never a name (erasure must stay possible). */
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    details: jsonb().notNull(),
    requestId: text().notNull(),
    /** Paths of the units under which the actor acted, in one text; empty for who acts under none. */
    scope: text(),
    /** SHA-256 over the salt and address in audit_sources: proves the address as long as that is kept, and tells nothing after. */
    sourceHash: bytes(),
    /** Of this event and the hash before it: audit_hash() says of what exactly. */
    hash: bytes().notNull(),
  },
  (t) => [
    index("audit_events_by_subject").on(t.subject),
    index("audit_events_by_at").on(t.at),
    index("audit_events_by_action").on(t.action, t.seq),
    index("audit_events_by_actor").on(t.actor, t.seq),
    check("audit_events_are_numbered_from_one", sql`${t.seq} > 0`),
    check("audit_hash_is_sha256", sql`octet_length(${t.hash}) = 32`),
  ],
)

/** From where: apart from the event, so that addresses can be forgotten (PIPL 47) and the chain still holds. */
export const auditSources = pgTable("audit_sources", {
  seq: bigint({ mode: "number" }).primaryKey(),
  salt: uuid().notNull(),
  address: text().notNull(),
})

/**
 * An act that takes two persons: the request, and apart from it the decision of somebody else (security.md §7). The effect
 * needs both; `usedAt` says when it was had.
 */
export const twoPersonRequests = pgTable(
  "two_person_requests",
  {
    requestId: uuid().primaryKey(),
    act: text().notNull(),
    /** What is acted on, by its id. */
    subject: text().notNull(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    reason: text().notNull(),
    details: jsonb().notNull(),
    requestedBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    requestedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    check(
      "two_person_act_is_known",
      sql`${t.act} in ('certificate-revocation', 'unmasked-export', 'paper-unsealing', 'result-amendment', 'regrade',
        'key-change', 'attempt-ending', 'late-import', 'freeze-override', 'exemption')`,
    ),
    unique("a_decision_knows_who_asked").on(t.requestId, t.requestedBy),
    index("two_person_requests_by_subject").on(t.act, t.subject),
  ],
)

export const twoPersonDecisions = pgTable(
  "two_person_decisions",
  {
    requestId: uuid().primaryKey(),
    requestedBy: uuid().notNull(),
    decision: text().notNull(),
    reason: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    decidedAt: instant().notNull(),
  },
  (t) => [
    foreignKey({
      name: "a_decision_answers_a_request",
      columns: [t.requestId, t.requestedBy],
      foreignColumns: [twoPersonRequests.requestId, twoPersonRequests.requestedBy],
    }).onDelete("restrict"),
    check("decision_is_known", sql`${t.decision} in ('approved', 'declined')`),
    check("two_persons_decide", sql`${t.decidedBy} <> ${t.requestedBy}`),
  ],
)

/** HRX-5: the manifest of a list that left the system. */
export const exports = pgTable(
  "exports",
  {
    exportId: uuid().primaryKey(),
    requestedBy: uuid().notNull(),
    purpose: text().notNull(),
    filter: jsonb().notNull(),
    asOf: date().notNull(),
    knownAt: instant().notNull(),
    format: text().notNull(),
    rowCount: integer().notNull(),
    sha256: bytes().notNull(),
    finishedAt: instant().notNull(),
    /** Full national IDs: only with the approval of a second person above the configured number of rows (HRX-3). */
    unmasked: boolean().notNull().default(false),
    /** The request that a second person approved; it lets one list out. */
    twoPersonRequest: uuid()
      .unique("a_request_lets_one_list_out")
      .references(() => twoPersonRequests.requestId, { onDelete: "restrict" }),
  },
  (t) => [check("export_format_is_known", sql`${t.format} in ('csv', 'xlsx')`)],
)
