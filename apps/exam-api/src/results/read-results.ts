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

type Blocker = ResultPage["summary"]["blockers"][number]

/** What would refuse ratification now, and then what would refuse it once that is settled. */
function blockersOf(facts: SittingFacts): Blocker[] {
  const blockers: Blocker[] = []
  let supposed = ratificationFactsOf(facts)
  for (;;) {
    const decision = acceptRatification(supposed)
    if (decision.ok) return blockers
    blockers.push(decision.refusal)
    const settles = settledBy[decision.refusal]
    if (settles === null) return blockers
    supposed = { ...supposed, ...settles(supposed) }
  }
}

type Facts = ReturnType<typeof ratificationFactsOf>

/** Null where nothing that comes later matters. */
const settledBy: Record<Blocker, ((facts: Facts) => Partial<Facts>) | null> = {
  "sitting-not-over": () => ({ isOver: true }),
  "attempts-not-graded": ({ attemptCount }) => ({ gradedCount: attemptCount }),
  "nothing-to-ratify": null,
  "sitting-already-published": null,
}
