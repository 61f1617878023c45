/**
 * Score sets and results. Both only grow: a grading run is a new set (GRD-12), and every later decision about a result is a
 * new revision that stands beside the old ones.
 */
import type { SubjectScore } from "@sworn/exam-core"
import { sql } from "drizzle-orm"
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core"
import { attempts } from "./attempts.ts"
import { bytes, instant } from "./columns.ts"

export const scoreSets = pgTable(
  "score_sets",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    setNo: integer().notNull(),
    /** Which grading function, and what it read: enough to run it again. */
    gradingVersion: integer().notNull(),
    journalLength: integer().notNull(),
    journalHead: bytes().notNull(),
    answeredCount: integer().notNull(),
    score: integer().notNull(),
    bySubject: jsonb().$type<readonly SubjectScore[]>().notNull(),
    /** SHA-256 of all lines, so that a replay can be compared at a glance. */
    digest: bytes().notNull(),
    closedAs: text().notNull(),
    gradedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId, t.setNo] }),
    foreignKey({
      name: "a_score_set_grades_an_attempt",
      columns: [t.campaignId, t.attemptId],
      foreignColumns: [attempts.campaignId, attempts.attemptId],
    }).onDelete("restrict"),
    check("closing_is_known", sql`${t.closedAs} in ('submitted', 'auto_submitted', 'force_submitted')`),
  ],
)

export const scoreLines = pgTable(
  "score_lines",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    setNo: integer().notNull(),
    itemId: uuid().notNull(),
    policy: text().notNull(),
    keyVersion: integer().notNull(),
    points: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId, t.setNo, t.itemId] }),
    foreignKey({
      name: "a_score_line_belongs_to_a_set",
      columns: [t.campaignId, t.attemptId, t.setNo],
      foreignColumns: [scoreSets.campaignId, scoreSets.attemptId, scoreSets.setNo],
    }).onDelete("restrict"),
  ],
)

export const results = pgTable(
  "results",
  {
    campaignId: integer().notNull(),
    attemptId: uuid().notNull(),
    revision: integer().notNull(),
    sittingId: uuid().notNull(),
    setNo: integer().notNull(),
    state: text().notNull(),
    score: integer().notNull(),
    passMark: integer().notNull(),
    verdict: text().notNull(),
    decidedBy: text().notNull(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.attemptId, t.revision] }),
    foreignKey({
      name: "a_result_rests_on_a_score_set",
      columns: [t.campaignId, t.attemptId, t.setNo],
      foreignColumns: [scoreSets.campaignId, scoreSets.attemptId, scoreSets.setNo],
    }).onDelete("restrict"),
    check(
      "result_state_is_known",
      sql`${t.state} in ('provisional', 'ratified', 'published', 'amended', 'annulled')`,
    ),
    check(
      "verdict_follows_from_the_score",
      sql`${t.verdict} = case when ${t.score} >= ${t.passMark} then 'passed' else 'failed' end`,
    ),
    index("results_by_sitting").on(t.campaignId, t.sittingId),
  ],
)
