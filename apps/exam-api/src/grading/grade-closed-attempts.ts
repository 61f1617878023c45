/**
 * Grades what has closed since the last time (GRD-10, GRD-12): a batch in one transaction, and again until none is left.
 *
 * Nothing waits for it. An attempt is closed by its data; if grading stands still for an hour, only results are late.
 *
 * Errors: an attempt whose record does not hold is logged and passed over; it keeps its sitting from being ratified
 *         (RES-2), and nobody else from being graded.
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
  findSettledAttempts,
  getKeyedPaper,
  readUngraded,
  takesGradingTurn,
  type AttemptToGrade,
  type NewScoreSet,
} from "./grading.store.ts"

export type ScorerDeps = { readonly sql: Sql; readonly log: Log }

const batchSize = 200

/** How many attempts were graded. */
export async function gradeClosedAttempts(deps: ScorerDeps): Promise<number> {
  const papers = new Map<string, KeyedPaper>()
  const passedOver = new Set<string>()
  let total = 0
  for (;;) {
    const closed = await findClosedAttempts(deps.sql, passedOver, batchSize)
    if (closed.length === 0) break

    const settled = await findSettledAttempts(deps.sql, closed)
    const graded = await gradeBatch(deps, papers, settled)
    if (graded === "another's turn") break

    for (const { attemptId } of closed) if (!graded.includes(attemptId)) passedOver.add(attemptId)
    total += graded.length
  }
  if (total > 0) deps.log.info({ graded: total }, "attempts graded")
  return total
}

/** Which of these attempts were graded. */
function gradeBatch(
  { sql, log }: ScorerDeps,
  papers: Map<string, KeyedPaper>,
  attemptIds: readonly string[],
): Promise<readonly string[] | "another's turn"> {
  return sql.begin(async (tx) => {
    if (!(await takesGradingTurn(tx))) return "another's turn"
    const attempts = await readUngraded(tx, attemptIds)
    const journals = await readJournals(tx, attempts)

    const sets: NewScoreSet[] = []
    for (const attempt of attempts) {
      const paper = papers.get(attempt.paperId) ?? (await getKeyedPaper(tx, attempt.paperId))
      papers.set(attempt.paperId, paper)
      try {
        sets.push(gradeAttempt(paper, attempt, journals.get(attempt.attemptId) ?? []))
      } catch (err) {
        log.error({ err, attemptId: attempt.attemptId }, "an attempt cannot be graded")
      }
    }
    await addFirstScoreSets(tx, sets)
    const graded = sets.map(({ attempt }) => attempt)
    await appendAuditAs(tx, "system", { requestId: "grading", address: null }, eventsOf(graded))
    return graded.map(({ attemptId }) => attemptId)
  })
}

/** One for each sitting, naming its attempts. */
const eventsOf = (graded: readonly AttemptToGrade[]): AuditEvent[] =>
  [...Map.groupBy(graded, ({ sittingId }) => sittingId)].map(([subject, attempts]) => ({
    action: "attempts-graded",
    subject,
    details: { attemptIds: attempts.map(({ attemptId }) => attemptId) },
  }))
