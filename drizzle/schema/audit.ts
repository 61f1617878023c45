/** What was done and what left the system. Append-only: no role of the application may change or delete a row. */
import { sql } from "drizzle-orm"
import { bigint, check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core"
import { bytes, instant } from "./columns.ts"

export const auditEvents = pgTable(
  "audit_events",
  {
    seq: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    /** A staff id, an attempt id, or "system": never a name (erasure must stay possible). */
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    details: jsonb().notNull(),
    requestId: text().notNull(),
  },
  (t) => [index("audit_events_by_subject").on(t.subject)],
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
