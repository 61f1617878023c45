/**
 * What was done and what left the system. Append-only: no role of the application may change or delete a row, and events
 * come in through append_audit() alone, which numbers them without a gap and chains each to the one before.
 */
import { sql } from "drizzle-orm"
import { bigint, check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { bytes, instant } from "./columns.ts"

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
  },
  (t) => [check("export_format_is_known", sql`${t.format} in ('csv', 'xlsx')`)],
)
