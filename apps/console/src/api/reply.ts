/** What came back: the value, or the problem in the reader's language. Acts show the problem beside what was typed. */
import type { Problem } from "@sworn/contract"
import { words } from "../i18n/words.ts"

export type Reply<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** A read that failed; the shell's error boundary shows its title and its request id. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.name = "ProblemError"
    this.problem = problem
  }
}

export function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new ProblemError(reply.problem)
  return reply.value
}

/** Whatever carries a status, headers and JSON: the browser's response, or Hono's typed one. */
type Answered = { status: number; headers: Headers; json: () => Promise<unknown> }

export async function problemOf(response: Answered): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  if (isProblem(body)) return body
  return {
    type: "about:blank",
    title: words().failure.noSentence(response.status),
    status: response.status,
    requestId: response.headers.get("x-request-id") ?? "",
  }
}

export const unreachable = (): Problem => ({
  type: "about:blank",
  title: words().failure.unreachable,
  status: 0,
  requestId: "",
})

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  "title" in body &&
  typeof body.title === "string" &&
  "status" in body
