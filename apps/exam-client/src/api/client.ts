/**
 * The candidate's calls over plain HTTP, typed by the server's own routes: same origin, the session in a cookie, no push
 * channel to depend on.
 */
import type { CandidateRefusal, EntryDecision } from "@sworn/contract/candidate"
import { accepted, refused, type DurationMs, type Entry } from "@sworn/exam-core"
import type { CandidateApi } from "@sworn/exam-api/candidate-api"
import { hc, type ClientResponse } from "hono/client"
import { Unreachable, type Asked, type CandidateCalls } from "./candidate-calls.ts"

const timeoutMs: DurationMs = 10_000
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
    openAttempt: (attemptId) => decided(attempt.openings.$post(of(attemptId))),
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
    readResult: (attemptId) => decided(attempt.result.$get(of(attemptId))),
  }
}

/** A reply is a decision unless the server says that it is none; no reply within ten seconds is none either. */
const inTime =
  (send: typeof fetch): typeof fetch =>
  async (request, init) => {
    const signal = init?.signal ?? AbortSignal.timeout(timeoutMs)
    const reply = await send(request, { ...init, signal }).catch((fault: unknown) => {
      throw new Unreachable(`No reply: ${String(fault)}`)
    })
    if (reply.status >= 500) throw new Unreachable(`The server replied ${reply.status}`, retryAfterMs(reply))
    return reply
  }

type Reply = Pick<Response, "ok" | "status" | "json">
type JsonOf<R> =
  R extends ClientResponse<infer Body, infer Status, string>
    ? Status extends 200 | 201
      ? Body
      : Status extends 204
        ? undefined
        : never
    : never

async function decided<R extends Reply>(asked: Promise<R>): Asked<JsonOf<R>> {
  const reply = await asked
  if (!reply.ok) return refusalIn(reply)
  return accepted((reply.status === 204 ? undefined : await reply.json().catch(cutShort)) as JsonOf<R>)
}

/** Problem JSON, as far as a program needs it. */
type ProblemHere = { readonly refusal?: string | undefined; readonly decisions?: readonly EntryDecision[] }

const problemIn = (reply: Reply): Promise<ProblemHere> => reply.json().catch(cutShort)

const refusalIn = async (reply: Reply) => refusalOf(await problemIn(reply))

function refusalOf(problem: ProblemHere) {
  if (problem.refusal === undefined) throw new Unreachable("The server replied without a refusal")
  return refused(problem.refusal as CandidateRefusal)
}

/** A body cut short is no decision, whatever its status said. */
function cutShort(fault: unknown): never {
  throw new Unreachable(`The reply was cut short: ${String(fault)}`)
}

function onTheWire(entry: Entry) {
  if (!("response" in entry)) return entry
  return { ...entry, response: { optionIds: [...entry.response.optionIds] } }
}

function retryAfterMs(reply: Response): DurationMs | undefined {
  const seconds = Number(reply.headers.get("retry-after") ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}

export const client = makeClient()
