/**
 * Grades a whole sitting again from its journals and compares with what stands (GRD-10). Writes nothing.
 *
 * Errors: a broken chain is a difference, reported with the attempt it concerns, not an exception that hides the rest.
 */
import type { KeyedPaper } from "@sworn/exam-core/keyed"
import { readJournals } from "../attempts/attempts.store.ts"
import type { Sql } from "../database/pool.ts"
import { gradeAttempt } from "./grade-attempt.ts"
import { findGradedAttempts, getKeyedPaper } from "./grading.store.ts"

export type Difference = { readonly attemptId: string; readonly what: string }
export type Replay = { readonly attemptCount: number; readonly differences: readonly Difference[] }

const batchSize = 500

export async function replaySitting(sql: Sql, sittingId: string): Promise<Replay> {
  const papers = new Map<string, KeyedPaper>()
  const differences: Difference[] = []
  let attemptCount = 0
  let after: string | null = null

  for (;;) {
    const batch = await findGradedAttempts(sql, sittingId, after, batchSize)
    const journals = await readJournals(sql, batch)
    for (const { kept, ...attempt } of batch) {
      const paper = papers.get(attempt.paperId) ?? (await getKeyedPaper(sql, attempt.paperId))
      papers.set(attempt.paperId, paper)
      const what = differenceOf(
        () => gradeAttempt(paper, attempt, journals.get(attempt.attemptId) ?? []),
        kept,
      )
      if (what !== null) differences.push({ attemptId: attempt.attemptId, what })
    }
    attemptCount += batch.length
    after = batch.at(-1)?.attemptId ?? null
    if (batch.length < batchSize) return { attemptCount, differences }
  }
}

function differenceOf(
  regrade: () => { readonly score: number; readonly digest: string },
  kept: { readonly score: number; readonly digest: string },
): string | null {
  try {
    const again = regrade()
    if (again.digest === kept.digest) return null
    return again.score === kept.score
      ? `same score ${kept.score}, other lines`
      : `score ${kept.score} stands, replay gives ${again.score}`
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
