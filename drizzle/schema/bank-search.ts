/**
 * What the bank is found by: made from the other tables by triggers (0013, 0019), and from what an author wrote. Nothing stands here
 * alone; all of it could be made anew.
 */
import { sql } from "drizzle-orm"
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { items, itemVersions } from "./bank.ts"
import { instant } from "./columns.ts"
import { papers } from "./papers.ts"

/** One narrow row for each item, of its newest version: what a list filters, counts and orders by. What has one width comes first. */
export const itemCards = pgTable(
  "item_cards",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => items.itemId, { onDelete: "restrict" }),
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    authorId: uuid().notNull(),
    writtenAt: instant().notNull(),
    /** Of its text. */
    itemNo: integer().notNull(),
    version: integer().notNull(),
    unitId: integer().notNull(),
    difficulty: integer().notNull(),
    isPilot: boolean().notNull(),
    code: text().notNull(),
    /** State, kind, difficulty, category, levels and subjects in lines: what is alike in what is counted has one word for it. */
    countedAs: text().notNull(),
    state: text().notNull(),
    kind: text().notNull(),
    pool: text().notNull(),
    category: text(),
    levels: text().array().notNull(),
    subjects: text().array().notNull(),
    tags: text().array().notNull(),
  },
  (t) => [uniqueIndex("cards_by_version").on(t.itemVersionId), uniqueIndex("cards_by_number").on(t.itemNo)],
)

/** The code and all that the newest version says, of one width and one case. */
export const itemTexts = pgTable(
  "item_texts",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => items.itemId, { onDelete: "restrict" }),
    words: text().notNull(),
    /** What sets of items are made of: a quarter of an id. */
    itemNo: integer().generatedAlwaysAsIdentity().notNull(),
  },
  (t) => [uniqueIndex("texts_by_number").on(t.itemNo)],
)

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" })

/** What a text is found by, kept out of line and never read: only its index is. */
export const itemGrams = pgTable(
  "item_grams",
  {
    itemNo: integer().primaryKey(),
    grams: tsvector().notNull(),
    /** Long enough for PostgreSQL to move the row's parts out of line, and blank enough to shrink to nothing itself. */
    ballast: text()
      .default(sql`repeat(' ', 2100)`)
      .notNull(),
  },
  (t) => [index("items_by_grams").using("gin", t.grams)],
)

/** What each version asks, question by question and language by language, with the bands of near-duplicates.ts. */
export const itemStems = pgTable(
  "item_stems",
  {
    itemVersionId: uuid()
      .notNull()
      .references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    position: integer().notNull(),
    locale: text().notNull(),
    stem: text().notNull(),
    bands: integer().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.itemVersionId, t.position, t.locale], name: "item_stems_pk" }),
    index("stems_by_band").using("gin", t.bands),
  ],
)

/** The papers that any version of an item stands on. */
export const itemUses = pgTable(
  "item_uses",
  {
    itemId: uuid()
      .notNull()
      .references(() => items.itemId, { onDelete: "restrict" }),
    paperId: uuid()
      .notNull()
      .references(() => papers.paperId, { onDelete: "restrict" }),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.paperId], name: "item_uses_pk" })],
)
