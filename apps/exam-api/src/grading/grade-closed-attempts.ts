/**
 * Grades what has closed since the last time (GRD-10, GRD-12): a batch in one transaction, and again until none is left.
 *
 * Nothing waits for it. An attempt is closed by its data; if grading stands still for an hour, only results are late.
 */
import type { KeyedPaper } from "@sworn/exam-core/keyed"
import { readJournals } from "../attempts/attempts.store.ts"
import { appendAuditAs, type AuditEvent } from "../audit/audit.store.ts"
import type { Sql } from "../database/pool.ts"
import type { Log } from "../http/log.ts"
import { gradeAttempt } from "./grade-attempt.ts"
import {
  addFirstScoreSets,
  findClosedAttempts,
  getKeyedPaper,
  takesGradingTurn,
  type AttemptToGrade,
} from "./grading.store.ts"

export type ScorerDeps = { readonly sql: Sql; readonly log: Log }

const batchSize = 200

/** How many attempts were graded. */
export async function gradeClosedAttempts(deps: ScorerDeps): Promise<number> {
  const papers = new Map<string, KeyedPaper>()
  let total = 0
  for (let graded = batchSize; graded === batchSize; total += graded) {
    graded = await gradeBatch(deps, papers)
  }
  if (total > 0) deps.log.info({ graded: total }, "attempts graded")
  return total
}

function gradeBatch({ sql }: ScorerDeps, papers: Map<string, KeyedPaper>): Promise<number> {
  return sql.begin(async (tx) => {
    if (!(await takesGradingTurn(tx))) return 0
    const closed = await findClosedAttempts(tx, batchSize)
    if (closed.length === 0) return 0

    const journals = await readJournals(tx, closed)
    const sets = []
    for (const attempt of closed) {
      const paper = papers.get(attempt.paperId) ?? (await getKeyedPaper(tx, attempt.paperId))
      papers.set(attempt.paperId, paper)
      sets.push(gradeAttempt(paper, attempt, journals.get(attempt.attemptId) ?? []))
    }
    await addFirstScoreSets(tx, sets)
    await appendAuditAs(tx, "system", "grading", eventsOf(closed))
    return closed.length
  })
}

/** One for each sitting, naming its attempts. */
const eventsOf = (closed: readonly AttemptToGrade[]): AuditEvent[] =>
  [...Map.groupBy(closed, ({ sittingId }) => sittingId)].map(([subject, attempts]) => ({
    action: "attempts-graded",
    subject,
    details: { attemptIds: attempts.map(({ attemptId }) => attemptId) },
  }))
