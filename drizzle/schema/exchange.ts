/** Files of questions on their way in, and those that left: what a file held is not in the bank before its import's commit. */
import { sql } from "drizzle-orm"
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { items } from "./bank.ts"
import { bytes, instant } from "./columns.ts"
import { staff, units } from "./people.ts"

const nobodyDeletes = { onDelete: "restrict" } as const

export const imports = pgTable(
  "imports",
  {
    importId: uuid().primaryKey(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, nobodyDeletes),
    pool: text().notNull(),
    uploadedBy: uuid()
      .notNull()
      .references(() => staff.staffId, nobodyDeletes),
    uploadedAt: instant().notNull(),
    fileName: text().notNull(),
    format: text().notNull(),
    byteCount: integer().notNull(),
    sha256: bytes().notNull(),
    /** Kept as long as something is still to be read from them. */
    bytes: bytes(),
    /** What the file looked like: encoding, headings, the first rows. */
    seen: jsonb().notNull(),
    /** What a person said it means; null before. */
    settings: jsonb(),
    /** What the last dry run came to; gone with every change of the settings. */
    summary: jsonb(),
    checkedAt: instant(),
    committedAt: instant(),
    itemCount: integer(),
    leftOut: integer(),
    givenUpAt: instant(),
    /** The day on which the file is let go of, unless something is done with it before. */
    expiresAt: instant().notNull(),
    expiredAt: instant(),
  },
  (t) => [
    index("imports_by_uploader").on(t.uploadedBy, t.uploadedAt),
    uniqueIndex("a_file_is_taken_once_by_a_unit")
      .on(t.unitId, t.sha256)
      .where(sql`${t.committedAt} is not null`),
    check("import_pool_is_known", sql`${t.pool} in ('practice', 'live')`),
    check("an_import_has_a_file_name", sql`length(${t.fileName}) between 1 and 255`),
    index("files_by_their_last_day")
      .on(t.expiresAt)
      .where(sql`${t.bytes} is not null`),
    check("an_import_ends_once", sql`num_nonnulls(${t.committedAt}, ${t.givenUpAt}, ${t.expiredAt}) <= 1`),
    check("a_committed_import_was_checked", sql`${t.committedAt} is null or ${t.checkedAt} is not null`),
    check(
      "a_committed_import_counts_its_items",
      sql`(${t.committedAt} is null) = (${t.itemCount} is null) and (${t.committedAt} is null) = (${t.leftOut} is null)`,
    ),
  ],
)

/** Apart from the import, so that whoever holds the one can note the other. */
export const importProgress = pgTable(
  "import_progress",
  {
    importId: uuid()
      .primaryKey()
      .references(() => imports.importId, nobodyDeletes),
    /** What is being done with it; null when nothing is. */
    stage: text(),
    rowsRead: integer().notNull(),
    rowsTotal: integer().notNull(),
    /** When the one at work last said so. */
    heardAt: instant().notNull(),
  },
  (t) => [check("import_stage_is_known", sql`${t.stage} in ('reading', 'comparing', 'writing')`)],
)

export const importFindings = pgTable(
  "import_findings",
  {
    importId: uuid()
      .notNull()
      .references(() => imports.importId, nobodyDeletes),
    position: integer().notNull(),
    kind: text().notNull(),
    code: text().notNull(),
    /** The row of a table, the line of a text, the number of a question. */
    place: integer().notNull(),
    placeColumn: integer(),
    placePath: text(),
    /** Of a workbook with several that are read, and the heading there. */
    placeSheet: text(),
    placeHeading: text(),
    words: jsonb().notNull(),
    excerpt: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ name: "import_findings_pk", columns: [t.importId, t.position] }),
    index("import_findings_by_code").on(t.importId, t.kind, t.code, t.position),
    check("import_finding_kind_is_known", sql`${t.kind} in ('fault', 'likeness')`),
  ],
)

/** Where an item came from. */
export const importItems = pgTable(
  "import_items",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => items.itemId, nobodyDeletes),
    importId: uuid()
      .notNull()
      .references(() => imports.importId, nobodyDeletes),
    place: integer().notNull(),
  },
  (t) => [index("import_items_by_import").on(t.importId, t.place)],
)

/** What a file said of an item's life in the banks it was in before, the oldest first (ITM-9). */
export const itemOrigins = pgTable(
  "item_origins",
  {
    itemId: uuid()
      .primaryKey()
      .references(() => items.itemId, nobodyDeletes),
    importId: uuid()
      .notNull()
      .references(() => imports.importId, nobodyDeletes),
    /** Its id in the bank that wrote the file. */
    cameAs: uuid().notNull(),
    lives: jsonb().notNull(),
  },
  (t) => [
    index("origins_by_source").on(t.cameAs),
    check("an_origin_tells_a_life", sql`jsonb_typeof(${t.lives}) = 'array' and ${t.lives} <> '[]'`),
  ],
)

export const itemExports = pgTable(
  "item_exports",
  {
    exportId: uuid().primaryKey(),
    requestedBy: uuid()
      .notNull()
      .references(() => staff.staffId, nobodyDeletes),
    purpose: text().notNull(),
    filter: jsonb().notNull(),
    format: text().notNull(),
    itemCount: integer().notNull(),
    leftOut: integer().notNull(),
    losses: jsonb().notNull(),
    sha256: bytes().notNull(),
    finishedAt: instant().notNull(),
  },
  (t) => [check("an_item_export_has_a_purpose", sql`length(btrim(${t.purpose})) >= 2`)],
)
