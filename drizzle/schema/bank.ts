/**
 * The item bank and the law it rests on. What a candidate may see is in `item_versions`; keys and rationales have a table
 * of their own that the candidates' connection cannot read (roles/candidate.sql).
 */
import type { LocalisedRich, PaperEntry } from "@sworn/question-bank"
import type { ItemKey } from "@sworn/question-bank/keyed"
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
import { instant } from "./columns.ts"
import { staff, units } from "./people.ts"
import { policeCategories, subjects } from "./reference.ts"
import { statuteVersions } from "./statutes.ts"

export const items = pgTable(
  "items",
  {
    itemId: uuid().primaryKey(),
    code: text().notNull().unique("item_codes_are_unique"),
    kind: text().notNull(),
    pool: text().notNull(),
    /** Whose bank it is in: authors and reviewers of this unit and of those above work on it. */
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    /** As classified now (item_classifications); a version keeps what its author gave with it. */
    tags: text().array().notNull().default([]),
    /** Null before its first version. */
    difficulty: integer(),
  },
  (t) => [
    check("current_difficulty_is_one_to_five", sql`${t.difficulty} between 1 and 5`),
    check(
      "item_kind_is_known",
      sql`${t.kind} in ('single', 'true-false', 'multiple', 'indefinite', 'case-set', 'matching', 'ordering', 'numeric',
        'cloze', 'short-text', 'essay', 'hotspot')`,
    ),
    check("pools_never_mix", sql`${t.pool} in ('practice', 'live')`),
  ],
)

export const itemVersions = pgTable(
  "item_versions",
  {
    itemVersionId: uuid().primaryKey(),
    itemId: uuid()
      .notNull()
      .references(() => items.itemId, { onDelete: "restrict" }),
    version: integer().notNull(),
    state: text().notNull(),
    levels: text().array().notNull(),
    difficulty: integer().notNull(),
    content: jsonb().$type<PaperEntry>().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    approvedBy: uuid().references(() => staff.staffId, { onDelete: "restrict" }),
    createdAt: instant().notNull(),
    /** Null is for every police category. */
    category: text().references(() => policeCategories.code, { onDelete: "restrict" }),
    isPilot: boolean().notNull().default(false),
    tags: text().array().notNull().default([]),
    /** All that is written in it, in every language: what a search finds it by (item_texts). */
    searchText: text().notNull().default(""),
    /** Why this version came after the one before it. */
    note: text().notNull().default(""),
  },
  (t) => [
    index("item_versions_by_state").on(t.state, t.createdAt),
    unique("item_versions_are_numbered").on(t.itemId, t.version),
    check(
      "item_state_is_known",
      sql`${t.state} in ('draft', 'in_review', 'approved', 'suspended', 'retired')`,
    ),
    check("difficulty_is_one_to_five", sql`${t.difficulty} between 1 and 5`),
    check("approver_is_not_the_author", sql`${t.approvedBy} <> ${t.authorId}`),
    check("approved_items_have_an_approver", sql`${t.state} <> 'approved' or ${t.approvedBy} is not null`),
  ],
)

/** One row for each thing that takes a response: an item, or an item of a case set. */
export const itemKeys = pgTable(
  "item_keys",
  {
    answerableId: uuid().notNull(),
    keyVersion: integer().notNull(),
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    /** Null in a draft that has none yet. */
    subject: text().references(() => subjects.code, { onDelete: "restrict" }),
    key: jsonb().$type<ItemKey>().notNull(),
    rationale: jsonb().$type<LocalisedRich>().notNull(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.answerableId, t.keyVersion] }),
    check("key_versions_count_from_one", sql`${t.keyVersion} >= 1`),
    index("keys_by_item_version").on(t.itemVersionId),
  ],
)

/** ITM-6: what an answerable rests on, article by article. */
export const lawReferences = pgTable(
  "law_references",
  {
    answerableId: uuid().notNull(),
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    statute: text().notNull(),
    version: date().notNull(),
    article: text().notNull(),
    /** 0 cites the whole article. */
    paragraph: integer().notNull(),
    /** 0 cites the whole paragraph. */
    item: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({
      name: "an_answerable_cites_a_passage_once",
      columns: [t.answerableId, t.statute, t.version, t.article, t.paragraph, t.item],
    }),
    check("an_item_is_of_a_paragraph", sql`${t.item} = 0 or (${t.item} > 0 and ${t.paragraph} > 0)`),
    foreignKey({
      name: "law_references_name_a_known_version",
      columns: [t.statute, t.version],
      foreignColumns: [statuteVersions.statute, statuteVersions.version],
    }).onDelete("restrict"),
    // An amendment asks for all that cites its articles.
    index("law_references_by_article").on(t.statute, t.version, t.article),
    index("law_references_by_version").on(t.itemVersionId),
  ],
)

/** What happened to a version, and why (ITM-10): the state of a version is where the last of these led. */
export const itemEvents = pgTable(
  "item_events",
  {
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    position: integer().notNull(),
    act: text().notNull(),
    reason: text().notNull(),
    /** Null is the system, which suspends on the day the law ends. */
    actedBy: uuid().references(() => staff.staffId, { onDelete: "restrict" }),
    actedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemVersionId, t.position] }),
    check(
      "item_act_is_known",
      sql`${t.act} in ('written', 'submit', 'withdraw', 'approve', 'reject', 'suspend', 'reinstate', 'retire', 'restore')`,
    ),
    check(
      "rejection_and_suspension_give_a_reason",
      sql`${t.act} not in ('reject', 'suspend', 'reinstate', 'retire') or length(btrim(${t.reason})) > 0`,
    ),
    check("the_system_only_suspends", sql`${t.actedBy} is not null or ${t.act} = 'suspend'`),
  ],
)

/** What is said about an item, version by version; a remark stays when the next version answers it. */
export const itemComments = pgTable(
  "item_comments",
  {
    commentId: uuid().primaryKey(),
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    text: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    writtenAt: instant().notNull(),
    /** Of one that came in a file: which import brought it; a foreign key to `imports`, which knows of items itself. */
    importId: uuid(),
    /** Whose words they were, as the file says; no account of this installation. */
    saidBy: text(),
    saidAt: instant(),
    saidOf: integer(),
  },
  (t) => [
    check("a_comment_says_something", sql`length(btrim(${t.text})) > 0`),
    check(
      "a_brought_comment_says_whose_it_was",
      sql`num_nulls(${t.importId}, ${t.saidBy}, ${t.saidAt}, ${t.saidOf}) in (0, 4) and length(btrim(${t.saidBy})) > 0 and ${t.saidOf} >= 1`,
    ),
    index("comments_by_version").on(t.itemVersionId),
  ],
)
