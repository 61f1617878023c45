/**
 * Frozen papers (PAP-5). A candidate's browser gets the encrypted package early and its key at the start (PAP-7); the key
 * is handed out by `release_paper_key`, which looks at the database's clock, so that no bug above it can open a paper.
 */
import type { Localised, PaperContent, PaperOutline, ScoringPolicy } from "@sworn/question-bank"
import { sql } from "drizzle-orm"
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core"
import { itemKeys } from "./bank.ts"
import { bytes, instant } from "./columns.ts"
import { staff } from "./people.ts"
import { levels, policeCategories } from "./reference.ts"

/** What the lobby prints of a section before anyone may read its items (PAP-9). */
export type SectionPreview = {
  readonly title: Localised
  readonly kind: string
  readonly policy: ScoringPolicy
  readonly itemCount: number
  readonly pointsEach: number
}

export const papers = pgTable(
  "papers",
  {
    paperId: uuid().primaryKey(),
    level: text()
      .notNull()
      .references(() => levels.code, { onDelete: "restrict" }),
    category: text()
      .notNull()
      .references(() => policeCategories.code, { onDelete: "restrict" }),
    title: jsonb().$type<Localised>().notNull(),
    notice: jsonb().$type<Localised>().notNull(),
    /** The law of this day is what the paper asks about. */
    asOf: date().notNull(),
    total: integer().notNull(),
    passMark: integer().notNull(),
    itemCount: integer().notNull(),
    outline: jsonb().$type<PaperOutline>().notNull(),
    sections: jsonb().$type<readonly SectionPreview[]>().notNull(),
    packageSha256: bytes().notNull(),
    assembledBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    approvedBy: uuid()
      .notNull()
      .references(() => staff.staffId, { onDelete: "restrict" }),
    frozenAt: instant().notNull(),
  },
  (t) => [
    check("pass_mark_within_total", sql`${t.passMark} between 0 and ${t.total}`),
    check("paper_approver_did_not_assemble_it", sql`${t.approvedBy} <> ${t.assembledBy}`),
  ],
)

/** The open text, for grading and for an appeal; not for the candidates' connection. */
export const paperContents = pgTable("paper_contents", {
  paperId: uuid()
    .primaryKey()
    .references(() => papers.paperId, { onDelete: "restrict" }),
  content: jsonb().$type<PaperContent>().notNull(),
})

/** Which key version each answerable is graded by. */
export const paperItems = pgTable(
  "paper_items",
  {
    paperId: uuid()
      .notNull()
      .references(() => papers.paperId, { onDelete: "restrict" }),
    position: integer().notNull(),
    answerableId: uuid().notNull(),
    keyVersion: integer().notNull(),
    subject: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.paperId, t.position] }),
    unique("an_item_stands_once_on_a_paper").on(t.paperId, t.answerableId),
    foreignKey({
      name: "paper_items_pin_a_key",
      columns: [t.answerableId, t.keyVersion],
      foreignColumns: [itemKeys.answerableId, itemKeys.keyVersion],
    }).onDelete("restrict"),
  ],
)

export const paperPackages = pgTable("paper_packages", {
  paperId: uuid()
    .primaryKey()
    .references(() => papers.paperId, { onDelete: "restrict" }),
  /** 12 bytes of IV, then AES-256-GCM of the gzipped JSON with its tag. */
  sealed: bytes().notNull(),
})

export const paperPackageKeys = pgTable(
  "paper_package_keys",
  {
    paperId: uuid()
      .primaryKey()
      .references(() => papers.paperId, { onDelete: "restrict" }),
    key: bytes().notNull(),
  },
  (t) => [check("package_key_is_32_bytes", sql`length(${t.key}) = 32`)],
)
