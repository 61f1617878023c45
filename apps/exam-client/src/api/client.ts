/**
 * The candidate's calls over plain HTTP, typed by the server's own routes: same origin, the session in a cookie, no push
 * channel to depend on.
 */
import type { JournalBody } from "@sworn/contract/candidate"
import { accepted, type DurationMs, type Entry } from "@sworn/exam-core"
import type { CandidateApi } from "@sworn/exam-api/candidate-api"
import { hc } from "hono/client"
import { cutShort, decided, inTime, problemIn, refusalIn, refusalOf } from "./asking.ts"
import type { CandidateCalls } from "./candidate-calls.ts"

/** A paper is two hundred kilobytes, on a line that may carry two a second. */
const packageTimeoutMs: DurationMs = 120_000

export function makeClient(send: typeof fetch = (...request) => fetch(...request)): CandidateCalls {
  const { session, time, papers, attempts } = hc<CandidateApi>("/", { fetch: inTime(send) }).api
  const attempt = attempts[":attemptId"]
  const of = (attemptId: string) => ({ param: { attemptId } })

  return {
    signIn: (ticketNo, idNumber) => decided(session.$post({ json: { ticketNo, idNumber } })),
    signOut: () => decided(session.$delete()),
    readCandidacy: () => decided(session.$get()),
    readTime: () => decided(time.$get()),
    async readPackage(paperId) {
      const signal = AbortSignal.timeout(packageTimeoutMs)
      const reply = await papers[":paperId"].package.$get({ param: { paperId } }, { init: { signal } })
      if (!reply.ok) return refusalIn(reply)
      return accepted(new Uint8Array(await reply.arrayBuffer().catch(cutShort)))
    },
    openAttempt: (attemptId, seatCode) =>
      decided(attempt.openings.$post({ ...of(attemptId), json: seatCode === undefined ? {} : { seatCode } })),
    readStanding: (attemptId) => decided(attempt.$get(of(attemptId))),
    readPaperKey: (attemptId) => decided(attempt["paper-key"].$get(of(attemptId))),
    async saveEntries(attemptId, entries) {
      const reply = await attempt.journal.$post({
        ...of(attemptId),
        json: { entries: entries.map(onTheWire) },
      })
      if (reply.ok) return accepted(await reply.json().catch(cutShort))

      // Refused all together: each entry still has its own decision, if the server came as far as deciding.
      const problem = await problemIn(reply)
      return problem.decisions ? accepted({ decisions: problem.decisions }) : refusalOf(problem)
    },
    handIn: (attemptId, epoch) => decided(attempt["hand-in"].$post({ ...of(attemptId), json: { epoch } })),
    readReceipt: (attemptId) => decided(attempt.receipt.$get(of(attemptId))),
  }
}

/** Of an entry what the server reads, and nothing else that a device may have kept beside it. */
const onTheWire = (entry: Entry) => JSON.parse(JSON.stringify(entry)) as JournalBody["entries"][number]

export const client = makeClient()
