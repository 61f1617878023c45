/**
 * What authors and reviewers do beside writing versions: images, drafts, tasks, enemies, classification, and acts over many
 * items at once. What follows from the bank for finding things in it is in bank-search.ts.
 */
import { sql } from "drizzle-orm"
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { items, itemVersions } from "./bank.ts"
import { bytes, instant } from "./columns.ts"
import { staff, units } from "./people.ts"

const item = () =>
  uuid()
    .notNull()
    .references(() => items.itemId, { onDelete: "restrict" })
const somebody = () => uuid().references(() => staff.staffId, { onDelete: "restrict" })

/** Images as they were drawn anew: no metadata, nothing but pixels. The id is of the content, so that twice is once. */
export const media = pgTable(
  "media",
  {
    mediaId: text().primaryKey(),
    bytes: bytes().notNull(),
    type: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    uploadedBy: somebody().notNull(),
    uploadedAt: instant().notNull(),
  },
  (t) => [
    check("a_medium_is_named_by_its_content", sql`${t.mediaId} ~ '^m[0-9a-f]{32}$'`),
    check("a_medium_is_a_raster_image", sql`${t.type} in ('image/png', 'image/jpeg')`),
    check("a_medium_has_a_size", sql`${t.width} between 1 and 4000 and ${t.height} between 1 and 4000`),
  ],
)

/** What somebody is writing and has not written yet: nobody else's to see, and gone once it is a version. */
export const itemDrafts = pgTable(
  "item_drafts",
  {
    draftId: uuid().primaryKey(),
    /** Null is for an item to come. */
    itemId: uuid().references(() => items.itemId, { onDelete: "restrict" }),
    basedOn: integer(),
    unitId: integer()
      .notNull()
      .references(() => units.unitId, { onDelete: "restrict" }),
    pool: text().notNull(),
    body: jsonb().notNull(),
    /** Counts the saves, so that a tab left open does not write over newer words. */
    version: integer().notNull(),
    owner: somebody().notNull(),
    savedAt: instant().notNull(),
  },
  (t) => [
    check("a_draft_of_an_item_knows_its_version", sql`(${t.itemId} is null) = (${t.basedOn} is null)`),
    check("a_draft_is_in_one_pool", sql`${t.pool} in ('practice', 'live')`),
    check("saves_of_a_draft_count_from_one", sql`${t.version} >= 1`),
    uniqueIndex("one_draft_for_a_person_and_item")
      .on(t.owner, t.itemId)
      .where(sql`${t.itemId} is not null`),
  ],
)

/** What waits for somebody (ITM-10): a version in review, or an item that an amendment touched (ITM-7). */
export const reviewTasks = pgTable(
  "review_tasks",
  {
    taskId: uuid().primaryKey(),
    itemId: item(),
    itemVersionId: uuid().references(() => itemVersions.itemVersionId, { onDelete: "restrict" }),
    kind: text().notNull(),
    lawChangeId: uuid(),
    /** Null waits for whoever takes it. */
    assignedTo: somebody(),
    /** Null is the system. */
    openedBy: somebody(),
    openedAt: instant().notNull(),
    dueOn: date(),
    note: text().notNull().default(""),
    closedAt: instant(),
    closedBy: somebody(),
    outcome: text(),
  },
  (t) => [
    check("task_kind_is_known", sql`${t.kind} in ('review', 'law-change')`),
    check("a_review_is_of_a_version", sql`${t.kind} <> 'review' or ${t.itemVersionId} is not null`),
    check("a_law_task_names_its_change", sql`(${t.kind} = 'law-change') = (${t.lawChangeId} is not null)`),
    check("a_closed_task_has_an_outcome", sql`(${t.closedAt} is null) = (${t.outcome} is null)`),
    uniqueIndex("one_open_review_of_a_version")
      .on(t.itemVersionId)
      .where(sql`${t.kind} = 'review' and ${t.closedAt} is null`),
    uniqueIndex("one_open_task_of_an_item_and_change")
      .on(t.itemId, t.lawChangeId)
      .where(sql`${t.kind} = 'law-change' and ${t.closedAt} is null`),
    index("open_tasks_by_assignee")
      .on(t.assignedTo, t.dueOn)
      .where(sql`${t.closedAt} is null`),
    index("tasks_by_item").on(t.itemId),
  ],
)

/** Two items that give each other away, and so never stand on one paper (PAP-3). Added and removed with a reason. */
export const itemEnemies = pgTable(
  "item_enemies",
  {
    enemyId: uuid().primaryKey(),
    /** The smaller id first: enmity has no direction. */
    oneId: item(),
    otherId: item(),
    reason: text().notNull(),
    addedBy: somebody().notNull(),
    addedAt: instant().notNull(),
    removedBy: somebody(),
    removedAt: instant(),
    removedReason: text(),
  },
  (t) => [
    check("a_pair_of_enemies_stands_once", sql`${t.oneId} < ${t.otherId}`),
    check("enmity_has_a_reason", sql`length(btrim(${t.reason})) > 0`),
    check("peace_has_a_reason_too", sql`(${t.removedAt} is null) = (${t.removedReason} is null)`),
    uniqueIndex("enemies_are_added_once")
      .on(t.oneId, t.otherId)
      .where(sql`${t.removedAt} is null`),
    index("enemies_from_the_other_side")
      .on(t.otherId)
      .where(sql`${t.removedAt} is null`),
  ],
)

/** One act over everything that a filter matched, and how it can be taken back. */
export const bulkActs = pgTable(
  "bulk_acts",
  {
    actId: uuid().primaryKey(),
    act: text().notNull(),
    /** What it sets: a tag, a difficulty, a unit, a reason, an assignment. */
    value: jsonb().notNull(),
    filter: jsonb().notNull(),
    matched: integer().notNull(),
    done: integer().notNull(),
    runBy: somebody().notNull(),
    runAt: instant().notNull(),
    undoneAt: instant(),
    reverted: integer(),
  },
  (t) => [
    check(
      "bulk_act_is_known",
      sql`${t.act} in ('add-tag', 'remove-tag', 'set-difficulty', 'move', 'submit', 'retire', 'assign')`,
    ),
    check("an_undone_act_says_how_much", sql`(${t.undoneAt} is null) = (${t.reverted} is null)`),
    index("bulk_acts_by_person").on(t.runBy, t.runAt),
  ],
)

/** What the act did to each item, or why it did nothing. */
export const bulkActItems = pgTable(
  "bulk_act_items",
  {
    actId: uuid()
      .notNull()
      .references(() => bulkActs.actId, { onDelete: "restrict" }),
    itemId: item(),
    refusal: text(),
    before: jsonb(),
    after: jsonb(),
    reverted: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.actId, t.itemId], name: "bulk_act_items_pk" }),
    check("what_was_refused_changed_nothing", sql`(${t.refusal} is null) = (${t.after} is not null)`),
  ],
)

/** Every change of an item's tags, difficulty and unit, by hand, in bulk or with a version; the item has the newest. */
export const itemClassifications = pgTable(
  "item_classifications",
  {
    changeId: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    itemId: item(),
    field: text().notNull(),
    before: jsonb().notNull(),
    after: jsonb().notNull(),
    actId: uuid().references(() => bulkActs.actId, { onDelete: "restrict" }),
    changedBy: somebody().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    check("classified_field_is_known", sql`${t.field} in ('tags', 'difficulty', 'unit')`),
    check("a_change_changes_something", sql`${t.before} <> ${t.after}`),
    index("classifications_by_item").on(t.itemId, t.changeId),
  ],
)
