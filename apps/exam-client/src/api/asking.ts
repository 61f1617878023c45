/**
 * Asking the server, typed by its own routes: what counts as an answer, and what it says.
 *
 * Errors: throws `Unreachable` when no decision came back.
 */
import type { CandidateRefusal, EntryDecision } from "@sworn/contract/candidate"
import { accepted, refused, type DurationMs, type Instant, type Outcome } from "@sworn/exam-core"
import type { ClientResponse } from "hono/client"
import { Unreachable } from "./candidate-calls.ts"

const timeoutMs: DurationMs = 10_000

/** A reply is a decision unless the server says that it is none; no reply within ten seconds is none either. */
export const inTime =
  (send: typeof fetch): typeof fetch =>
  async (request, init) => {
    const signal = init?.signal ?? AbortSignal.timeout(timeoutMs)
    const reply = await send(request, { ...init, signal }).catch((fault: unknown) => {
      throw new Unreachable(`No reply: ${String(fault)}`)
    })
    if (reply.status >= 500) throw new Unreachable(`The server replied ${reply.status}`, retryAfterMs(reply))
    return reply
  }

/** A refusal may name the instant from which it will be another answer. */
export type Said<Value, Refusal extends string> = Outcome<Value, Refusal> & { readonly opensAt?: Instant }

export type Reply = Pick<Response, "ok" | "status" | "json">
type JsonOf<R> =
  R extends ClientResponse<infer Body, infer Status, string>
    ? Status extends 200 | 201
      ? Body
      : Status extends 204
        ? undefined
        : never
    : never

/** `Refusal` is what the routes asked may refuse: their words are on this side. */
export async function decided<R extends Reply, Refusal extends string = CandidateRefusal>(
  asked: Promise<R>,
): Promise<Said<JsonOf<R>, Refusal>> {
  const reply = await asked
  if (!reply.ok) return refusalIn<Refusal>(reply)
  return accepted((reply.status === 204 ? undefined : await reply.json().catch(cutShort)) as JsonOf<R>)
}

/** Problem JSON, as far as a program needs it. */
type ProblemHere = {
  readonly refusal?: string | undefined
  readonly decisions?: readonly EntryDecision[]
  readonly opensAt?: Instant
}

export const problemIn = (reply: Reply): Promise<ProblemHere> => reply.json().catch(cutShort)

export const refusalIn = async <Refusal extends string>(reply: Reply) =>
  refusalOf<Refusal>(await problemIn(reply))

export function refusalOf<Refusal extends string = CandidateRefusal>(problem: ProblemHere) {
  if (problem.refusal === undefined) throw new Unreachable("The server replied without a refusal")
  const { opensAt } = problem
  return { ...refused(problem.refusal as Refusal), ...(opensAt !== undefined && { opensAt }) }
}

/** A body cut short is no decision, whatever its status said. */
export function cutShort(fault: unknown): never {
  throw new Unreachable(`The reply was cut short: ${String(fault)}`)
}

function retryAfterMs(reply: Response): DurationMs | undefined {
  const seconds = Number(reply.headers.get("retry-after") ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}
