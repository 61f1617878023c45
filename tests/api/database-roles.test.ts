/** What the application's own connections cannot do, whatever a program above them believes (security §7). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Sql } from "@sworn/exam-api/database/pool"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"

let room: ExamRoom
let connections: Record<"candidates" | "staff" | "grading", Sql>
beforeAll(async () => {
  room = await openExamRoom()
  connections = { candidates: room.candidateSql, staff: room.staffSql, grading: room.scorerSql }
})
afterAll(() => room.close())

type Who = keyof typeof connections
const denied: readonly [Who, string][] = [
  // Keys and the open paper (ATT-10).
  ["candidates", "select key from item_keys"],
  ["candidates", "select content from paper_contents"],
  ["candidates", "select key from paper_package_keys"],
  ["candidates", "select content from item_versions"],
  ["staff", "select key from item_keys"],
  ["staff", "select key from paper_package_keys"],
  ["staff", "select * from paper_contents"],
  // What the bank cites, and the register it is judged by (ITM-7).
  ["candidates", "select * from law_mentions"],
  ["candidates", "select * from law_citations"],
  ["candidates", "select * from paper_citations"],
  ["staff", "select * from law_change_marks"],
  ["staff", "update statute_versions set effective_to = null"],
  ["grading", "insert into law_changes select * from law_changes"],
  // The journal (ATT-3).
  ["candidates", "update attempt_journal set late = false"],
  ["candidates", "delete from attempt_journal"],
  ["candidates", "truncate attempt_journal"],
  ["staff", "insert into attempt_journal select * from attempt_journal"],
  ["staff", "update attempt_journal set late = false"],
  ["grading", "update attempt_journal set late = false"],
  // Time (TIM-1).
  ["candidates", "update attempts set starts_at = now()"],
  ["candidates", "update attempts set compensated_ms = 1"],
  ["candidates", "insert into attempts select * from attempts"],
  ["candidates", "create or replace function exam_now() returns timestamptz language sql as 'select now()'"],
  // Scores and results (GRD-12).
  ["candidates", "select * from score_sets"],
  ["candidates", "select * from results"],
  ["candidates", "insert into results select * from results"],
  ["staff", "insert into score_sets select * from score_sets"],
  ["staff", "update results set score = 100"],
  ["staff", "delete from score_lines"],
  ["grading", "update score_sets set score = 100"],
  ["grading", "insert into certificates select * from certificates"],
  // Certificates (CER-10).
  ["staff", "update certificate_events set kind = 'revoked'"],
  ["staff", "delete from certificate_events"],
  ["staff", "delete from certificate_confirmations"],
  ["staff", "update certificate_confirmations set number = '1'"],
  // Audit (REC-2).
  ["candidates", "select * from audit_events"],
  ["candidates", "update audit_events set actor = 'x'"],
  ["candidates", "insert into audit_events select * from audit_events"],
  ["staff", "insert into audit_events select * from audit_events"],
  ["grading", "insert into audit_events select * from audit_events"],
  ["staff", "update audit_events set actor = 'x'"],
  ["staff", "delete from audit_events"],
  ["staff", "truncate audit_events"],
  ["staff", "alter table audit_events disable trigger user"],
  ["grading", "delete from audit_events"],
  // People.
  ["candidates", "select national_id_sealed from officer_identities"],
  ["candidates", "select * from staff"],
  ["candidates", "update officers set name = 'x'"],
]

describe("the connection that serves", () => {
  it.each(denied)("%s may not: %s (bad/A7)", async (who, statement) => {
    await expect(connections[who].unsafe(statement)).rejects.toMatchObject({ code: "42501" })
  })
})

describe("append-only tables", () => {
  const kept = [
    "attempt_journal",
    "score_sets",
    "results",
    "certificate_events",
    "audit_events",
    "item_keys",
    "exports",
  ]

  it.each(kept)("%s refuses even its owner, in a sentence (ATT-3, REC-2)", async (table) => {
    await expect(room.sql.unsafe(`truncate ${table} cascade`)).rejects.toThrow(/never changed or deleted/)
  })

  it("refuse an update and a delete of a row that is there", async () => {
    await expect(room.sql`update certificate_events set recorded_by = 'x'`).rejects.toThrow(/never changed/)
    await expect(room.sql`delete from certificate_events`).rejects.toThrow(/never changed/)
  })
})

describe("constraints, whose names are sentences", () => {
  it.each([
    ["approver_is_not_the_author", "update item_versions set approved_by = author_id"],
    ["pass_mark_within_total", "update papers set pass_mark = total + 1"],
    ["usernames_are_lower_case", "update staff set username = upper(username)"],
    ["extra_time_is_at_most_double", "update registrations set extra_time_percent = 101"],
  ])("%s (ITM-1)", async (constraint, statement) => {
    await expect(room.sql.unsafe(statement)).rejects.toMatchObject({ constraint_name: constraint })
  })
})
