/**
 * What the bank is found by: made from the other tables by triggers (0013), and from what an author wrote. Nothing stands here
 * alone; all of it could be made anew.
 */
import { sql } from "drizzle-orm"
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core"
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
    version: integer().notNull(),
    unitId: integer().notNull(),
    difficulty: integer().notNull(),
    isPilot: boolean().notNull(),
    code: text().notNull(),
    state: text().notNull(),
    kind: text().notNull(),
    pool: text().notNull(),
    category: text(),
    levels: text().array().notNull(),
    subjects: text().array().notNull(),
    tags: text().array().notNull(),
  },
  (t) => [uniqueIndex("cards_by_version").on(t.itemVersionId)],
)

/** The code and all that the newest version says, of one width and one case. */
export const itemTexts = pgTable(
  "item_texts",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => items.itemId, { onDelete: "restrict" }),
    words: text().notNull(),
  },
  (t) => [index("items_by_words").using("gin", sql`grams_of(${t.words})`)],
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
