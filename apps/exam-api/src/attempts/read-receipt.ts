import type { AttemptReceipt } from "@sworn/contract/candidate"
import { accepted, closureAt, refused, type Outcome } from "@sworn/exam-core"
import type { CandidateDeps } from "../deps.ts"
import { attemptReceiptOf } from "./attempt-receipt.ts"
import { findAttempt, readJournals, waitForWriters, type AttemptCall } from "./attempts.store.ts"

/** The receipt of a closed attempt, whether the candidate or the clock closed it. */
export async function readReceipt(
  { sql }: CandidateDeps,
  call: AttemptCall,
): Promise<Outcome<AttemptReceipt, "attempt-still-open" | "not-found">> {
  const asked = await findAttempt(sql, call)
  if (asked === null) return refused("not-found")
  if (closureAt(asked, asked.now).state === "open") return refused("attempt-still-open")

  if (asked.handedInAt === null) await waitForWriters(sql, asked)
  const attempt = (await findAttempt(sql, call)) ?? asked
  const journal = (await readJournals(sql, [attempt])).get(attempt.attemptId) ?? []
  return accepted(await attemptReceiptOf(sql, attempt, journal))
}
