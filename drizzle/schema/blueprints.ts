/**
 * Blueprints (PAP-1): what a paper asks of each subject, kind and difficulty. A version is written once; where it stands in its life
 * is all that changes of it, and somebody else than its author approves it. What a blueprint requires by the law is a citation like
 * any other (ITM-7).
 */
import type { BlueprintBody } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import {
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
import { instant } from "./columns.ts"
import { lawChanges } from "./law-changes.ts"
import { staff, units } from "./people.ts"
import { levels, policeCategories } from "./reference.ts"
import { statuteVersions } from "./statutes.ts"

const somebody = () => uuid().references(() => staff.staffId, { onDelete: "restrict" })

export const blueprints = pgTable("blueprints", {
  blueprintId: uuid().primaryKey(),
  /** Whose it is: paper setters of this unit and of those above work on it. */
  unitId: integer()
    .notNull()
    .references(() => units.unitId, { onDelete: "restrict" }),
})

export const blueprintVersions = pgTable(
  "blueprint_versions",
  {
    blueprintVersionId: uuid().primaryKey(),
    blueprintId: uuid()
      .notNull()
      .references(() => blueprints.blueprintId, { onDelete: "restrict" }),
    version: integer().notNull(),
    state: text().notNull().default("draft"),
    level: text()
      .notNull()
      .references(() => levels.code, { onDelete: "restrict" }),
    /** Null is for every police category. */
    category: text().references(() => policeCategories.code, { onDelete: "restrict" }),
    body: jsonb().$type<BlueprintBody>().notNull(),
    /** Why this version came after the one before it. */
    note: text().notNull().default(""),
    authorId: somebody().notNull(),
    createdAt: instant().notNull(),
    /** The change in the law under which it was bound anew, and in which nothing else is different. */
    reboundUnder: uuid().references(() => lawChanges.lawChangeId, { onDelete: "restrict" }),
    approvedBy: somebody(),
    approvedAt: instant(),
    retiredBy: somebody(),
    retiredAt: instant(),
    retiredReason: text(),
  },
  (t) => [
    unique("blueprint_versions_are_numbered").on(t.blueprintId, t.version),
    check("blueprint_versions_count_from_one", sql`${t.version} >= 1`),
    check("blueprint_state_is_known", sql`${t.state} in ('draft', 'approved', 'retired')`),
    check("approver_of_a_blueprint_is_not_its_author", sql`${t.approvedBy} <> ${t.authorId}`),
    check(
      "an_approved_blueprint_says_by_whom",
      sql`(${t.state} = 'draft') = (${t.approvedBy} is null) and (${t.approvedBy} is null) = (${t.approvedAt} is null)`,
    ),
    check(
      "a_retired_blueprint_says_why",
      sql`(${t.state} = 'retired') = (${t.retiredBy} is not null) and (${t.retiredBy} is null) = (${t.retiredAt} is null)
        and (${t.retiredBy} is null) = (${t.retiredReason} is null) and length(btrim(${t.retiredReason})) > 0`,
    ),
  ],
)

export const blueprintCitations = pgTable(
  "blueprint_citations",
  {
    blueprintVersionId: uuid()
      .notNull()
      .references(() => blueprintVersions.blueprintVersionId, { onDelete: "restrict" }),
    statute: text().notNull(),
    version: date().notNull(),
    article: text().notNull(),
    /** 0 is anywhere in the article. */
    paragraph: integer().notNull(),
    /** 0 is anywhere in the paragraph. */
    item: integer().notNull(),
  },
  (t) => [
    primaryKey({
      name: "a_blueprint_cites_a_place_once",
      columns: [t.blueprintVersionId, t.statute, t.version, t.article, t.paragraph, t.item],
    }),
    check(
      "a_blueprint_cites_an_item_of_a_paragraph",
      sql`${t.item} = 0 or (${t.item} > 0 and ${t.paragraph} > 0)`,
    ),
    foreignKey({
      name: "blueprint_citations_name_a_known_version",
      columns: [t.statute, t.version],
      foreignColumns: [statuteVersions.statute, statuteVersions.version],
    }).onDelete("restrict"),
    // An amendment asks for all that cites its articles.
    index("blueprint_citations_by_article").on(t.statute, t.version, t.article),
  ],
)
