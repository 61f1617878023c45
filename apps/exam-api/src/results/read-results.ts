import { defaultPageSize, type ResultPage } from "@sworn/contract/staff"
import { acceptRatification, accepted, refused, type Outcome, type Verdict } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { findSitting } from "../sittings/sittings.store.ts"
import { getSittingFacts, readResultRows, type SittingFacts } from "./results.store.ts"

export type ResultsAsk = {
  readonly sittingId: string
  readonly verdict?: Verdict | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** RES-1: results as they stand, provisional ones too, with what is still in the way of ratification. */
export async function readResults(
  { sql }: StaffDeps,
  scope: readonly string[],
  { sittingId, verdict, page = 1, size = defaultPageSize }: ResultsAsk,
): Promise<Outcome<ResultPage, "not-found">> {
  if ((await findSitting(sql, scope, sittingId)) === null) return refused("not-found")

  return sql.begin("isolation level repeatable read read only", async (tx) => {
    const facts = await getSittingFacts(tx, scope, sittingId)
    const cut = { verdict: verdict ?? null, limit: size, offset: (page - 1) * size }
    const { total, rows } = await readResultRows(tx, scope, sittingId, cut)
    const { isOver: _isOver, ...summary } = facts
    return accepted({ summary: { ...summary, blockers: blockersOf(facts) }, total, rows: [...rows] })
  })
}

export const ratificationFactsOf = (facts: SittingFacts) => ({
  isOver: facts.isOver,
  isPublished: facts.publishedAt !== null,
  attemptCount: facts.present,
  gradedCount: facts.graded,
})

/** The first refusal is what has to be settled next; settling it may show another. */
function blockersOf(facts: SittingFacts): ResultPage["summary"]["blockers"] {
  const decision = acceptRatification(ratificationFactsOf(facts))
  return decision.ok ? [] : [decision.refusal]
}
