/**
 * The register of statutes (ITM-6, PAP-5): which law there is, in which versions, each with its days and, once it was loaded,
 * its text. A version may be known by its days alone.
 */
import type { Localised, StatuteText } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import { check, date, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core"
import { bytes, instant } from "./columns.ts"
import { staff } from "./people.ts"

export const statutes = pgTable("statutes", {
  statute: text().primaryKey(),
  title: jsonb().$type<Localised>().notNull(),
  /** What else a text may call it between 《 and 》. */
  shortNames: text().array().notNull().default([]),
})

export const statuteVersions = pgTable(
  "statute_versions",
  {
    statute: text()
      .notNull()
      .references(() => statutes.statute, { onDelete: "restrict" }),
    /** Day of adoption. */
    version: date().notNull(),
    title: jsonb().$type<Localised>().notNull(),
    effectiveFrom: date().notNull(),
    /** The last day in force. */
    effectiveTo: date(),
    issuingBody: text(),
    source: text(),
    body: jsonb().$type<StatuteText>(),
    /** Of the file as it was loaded. */
    sha256: bytes(),
    /** Null is whoever ran the command on the server. */
    loadedBy: uuid().references(() => staff.staffId, { onDelete: "restrict" }),
    loadedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.statute, t.version] }),
    check(
      "law_ends_after_it_begins",
      sql`${t.effectiveTo} is null or ${t.effectiveTo} >= ${t.effectiveFrom}`,
    ),
    check(
      "a_text_has_its_sum_and_its_instant",
      sql`(${t.body} is null) = (${t.sha256} is null) and (${t.body} is null) = (${t.loadedAt} is null)`,
    ),
    check("sum_of_a_text_is_sha256", sql`octet_length(${t.sha256}) = 32`),
  ],
)
