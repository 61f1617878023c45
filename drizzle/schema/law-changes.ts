/**
 * Amendments and repeals, and all that cites what they touched (ITM-7). What was judged is kept as it was judged.
 *
 * Everything that cites the law is read from one view, `law_citations`, in the migrations (0014, 0018): a further kind of citing
 * thing is one more branch of it.
 */
import type { LawPlace, StatuteComparison } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import {
  boolean,
  check,
  date,
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
import { itemVersions } from "./bank.ts"
import { instant } from "./columns.ts"
import { staff } from "./people.ts"
import { statuteVersions } from "./statutes.ts"

export const lawChanges = pgTable(
  "law_changes",
  {
    lawChangeId: uuid().primaryKey(),
    statute: text().notNull(),
    fromVersion: date().notNull(),
    /** Null is a repeal. */
    toVersion: date(),
    /** The first day on which the old version is law no more. */
    effectiveFrom: date().notNull(),
    comparison: jsonb().$type<StatuteComparison>(),
    loadedBy: uuid().references(() => staff.staffId, { onDelete: "restrict" }),
    loadedAt: instant().notNull(),
  },
  (t) => [
    unique("a_version_is_followed_once").on(t.statute, t.fromVersion),
    foreignKey({
      name: "law_changes_end_a_known_version",
      columns: [t.statute, t.fromVersion],
      foreignColumns: [statuteVersions.statute, statuteVersions.version],
    }).onDelete("restrict"),
    foreignKey({
      name: "law_changes_begin_a_known_version",
      columns: [t.statute, t.toVersion],
      foreignColumns: [statuteVersions.statute, statuteVersions.version],
    }).onDelete("restrict"),
    check("a_repeal_compares_nothing", sql`(${t.toVersion} is null) = (${t.comparison} is null)`),
  ],
)

/** Places of the law that a text speaks of, found in it: in the stem or the rationale of a question, or in a scenario. */
export const lawMentions = pgTable(
  "law_mentions",
  {
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    citing: text().notNull(),
    /** The answerable, or for a scenario the version. */
    citingId: uuid().notNull(),
    statute: text().notNull(),
    version: date().notNull(),
    article: text().notNull(),
    paragraph: integer().notNull(),
    item: integer().notNull(),
  },
  (t) => [
    primaryKey({
      columns: [t.itemVersionId, t.citing, t.citingId, t.statute, t.version, t.article, t.paragraph, t.item],
    }),
    check("a_mention_stands_in_a_text", sql`${t.citing} in ('stem', 'scenario', 'rationale')`),
    index("law_mentions_by_article").on(t.statute, t.version, t.article),
  ],
)

/** One for each place that something cites and a change touched. */
export const lawChangeMarks = pgTable(
  "law_change_marks",
  {
    lawChangeId: uuid()
      .notNull()
      .references(() => lawChanges.lawChangeId, { onDelete: "restrict" }),
    /** As `law_citations` calls it. */
    citing: text().notNull(),
    citingId: uuid().notNull(),
    /** Of what belongs to an item. */
    itemVersionId: uuid().references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    version: date().notNull(),
    article: text().notNull(),
    paragraph: integer().notNull(),
    item: integer().notNull(),
    judgement: text().notNull(),
    /** It speaks of a paragraph above it that was rewritten. */
    leansOnChange: boolean().notNull(),
    /** Where it went on, the nearest first. */
    successors: jsonb().$type<readonly LawPlace[]>().notNull(),
    markedAt: instant().notNull(),
    /** The version that cites the identical text under its new number. */
    reboundAs: uuid().references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
  },
  (t) => [
    primaryKey({
      columns: [t.lawChangeId, t.citing, t.citingId, t.version, t.article, t.paragraph, t.item],
    }),
    check(
      "judgement_is_known",
      sql`${t.judgement} in ('untouched', 'moved-to', 'changed', 'vanished', 'not-found')`,
    ),
    check("what_is_untouched_is_not_marked", sql`${t.judgement} <> 'untouched' or ${t.leansOnChange}`),
    index("law_change_marks_by_item_version").on(t.itemVersionId),
    index("law_change_marks_by_new_version").on(t.reboundAs),
  ],
)
