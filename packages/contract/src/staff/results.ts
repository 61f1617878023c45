/** The ratifier's view of a sitting: provisional results, their summary, and the act of ratification. */
import { z } from "zod"
import { centipoints, instant, localised, subjectScore, verdict } from "../shapes.ts"
import { pageQuery } from "./paging.ts"

export const resultQuery = pageQuery.extend({ verdict: verdict.optional() })

export const resultRow = z.strictObject({
  attemptId: z.uuid(),
  officerId: z.uuid(),
  name: z.string(),
  policeNo: z.string(),
  unit: z.string(),
  answered: z.int(),
  score: centipoints,
  verdict,
  bySubject: z.array(subjectScore),
  state: z.enum(["provisional", "ratified", "published", "amended", "annulled"]),
})
export type ResultRow = z.infer<typeof resultRow>

/** RES-10: the pass rate's denominator is those present. */
export const resultSummary = z.strictObject({
  title: localised,
  total: centipoints,
  passMark: centipoints,
  due: z.int(),
  present: z.int(),
  absent: z.int(),
  graded: z.int(),
  passed: z.int(),
  failed: z.int(),
  /** What still stands in the way of ratification, in the order to be settled. */
  blockers: z.array(
    z.enum(["sitting-not-over", "attempts-not-graded", "nothing-to-ratify", "sitting-already-published"]),
  ),
  publishedAt: instant.nullable(),
})
export type ResultSummary = z.infer<typeof resultSummary>

export const resultPage = z.strictObject({ summary: resultSummary, total: z.int(), rows: z.array(resultRow) })
export type ResultPage = z.infer<typeof resultPage>

/** Naming the number that was seen: if it is another by now, the act is refused rather than done unseen. */
export const ratificationBody = z.strictObject({ resultCount: z.int().min(1) })
export type RatificationBody = z.infer<typeof ratificationBody>

export const ratificationReply = z.strictObject({
  publishedAt: instant,
  resultCount: z.int(),
  passedCount: z.int(),
  failedCount: z.int(),
  certificateCount: z.int(),
})
export type RatificationReply = z.infer<typeof ratificationReply>
