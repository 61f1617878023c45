/** The candidate's calls over plain HTTP: same origin, the session in a cookie, no push channel to depend on. */
import type { CandidateRefusal, EntryDecision } from "@sworn/contract/candidate"
import { accepted, refused, type DurationMs } from "@sworn/exam-core"
import { Unreachable, type Asked, type CandidateCalls } from "./candidate-calls.ts"

const timeoutMs: DurationMs = 10_000
/** A paper is two hundred kilobytes on a line that may carry two a second. */
const packageTimeoutMs: DurationMs = 120_000

type Problem = { readonly refusal?: CandidateRefusal; readonly decisions?: readonly EntryDecision[] }

export function makeClient(send: typeof fetch = (...request) => fetch(...request)): CandidateCalls {
  async function ask(path: string, init: RequestInit = {}, waitMs = timeoutMs): Promise<Response> {
    const signal = AbortSignal.timeout(waitMs)
    const reply = await send(path, { ...init, signal, headers: headersOf(init) }).catch((fault: unknown) => {
      throw new Unreachable(`No reply from ${path}: ${String(fault)}`)
    })
    if (reply.status >= 500) throw new Unreachable(`${path} replied ${reply.status}`, retryAfterMs(reply))
    return reply
  }

  async function askJson<Value>(path: string, init?: RequestInit): Asked<Value> {
    const reply = await ask(path, init)
    if (!reply.ok) return refusalOf(await problemIn(reply), path, reply.status)
    return accepted((reply.status === 204 ? undefined : await bodyOf<Value>(reply)) as Value)
  }

  return {
    signIn: (ticketNo, idNumber) => askJson("/api/session", post({ ticketNo, idNumber })),
    signOut: () => askJson("/api/session", { method: "DELETE" }),
    readCandidacy: () => askJson("/api/session"),
    readTime: () => askJson("/api/time", { cache: "no-store" }),
    async readPackage(paperId) {
      const path = `/api/papers/${paperId}/package`
      const reply = await ask(path, {}, packageTimeoutMs)
      if (!reply.ok) return refusalOf(await problemIn(reply), path, reply.status)
      return accepted(new Uint8Array(await reply.arrayBuffer().catch(cutShort)))
    },
    openAttempt: (attemptId) => askJson(`/api/attempts/${attemptId}/openings`, { method: "POST" }),
    readStanding: (attemptId) => askJson(`/api/attempts/${attemptId}`),
    readPaperKey: (attemptId) => askJson(`/api/attempts/${attemptId}/paper-key`),
    async saveEntries(attemptId, entries) {
      const path = `/api/attempts/${attemptId}/journal`
      const reply = await ask(path, post({ entries }))
      if (reply.ok) return accepted(await bodyOf(reply))

      const problem = await problemIn(reply)
      return problem.decisions
        ? accepted({ decisions: problem.decisions })
        : refusalOf(problem, path, reply.status)
    },
    handIn: (attemptId, epoch) => askJson(`/api/attempts/${attemptId}/hand-in`, post({ epoch })),
    readReceipt: (attemptId) => askJson(`/api/attempts/${attemptId}/receipt`),
    readResult: (attemptId) => askJson(`/api/attempts/${attemptId}/result`),
  }
}

const post = (body: unknown): RequestInit => ({ method: "POST", body: JSON.stringify(body) })

const headersOf = (init: RequestInit): HeadersInit =>
  init.body === undefined ? {} : { "content-type": "application/json" }

const problemIn = (reply: Response) => bodyOf<Problem>(reply)

/** A body cut short is no decision, whatever its status said. */
const bodyOf = <Value>(reply: Response): Promise<Value> => reply.json().catch(cutShort)

function cutShort(fault: unknown): never {
  throw new Unreachable(`The reply was cut short: ${String(fault)}`)
}

function refusalOf(problem: Problem, path: string, status: number) {
  if (problem.refusal === undefined) throw new Unreachable(`${path} replied ${status} without a refusal`)
  return refused(problem.refusal)
}

function retryAfterMs(reply: Response): DurationMs | undefined {
  const seconds = Number(reply.headers.get("retry-after") ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}

export const client = makeClient()
