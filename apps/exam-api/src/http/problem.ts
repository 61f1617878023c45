/** Turns refusals and faults into problem JSON (RFC 9457), in the reader's language. */
import type { Problem } from "@sworn/contract"
import type { Locale, Localised } from "@sworn/question-bank"
import type { Context, TypedResponse } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"

export type RequestEnv = {
  Variables: {
    requestId: string
    /** Only what these addresses say of a client's own is believed (N2). */
    trustedProxies: readonly string[]
    /** What the request was refused as, for the log. */
    refusal?: string
    /** The staff id of who asks, for the log, once it is known. */
    who?: string
  }
}

export function localeOf(c: Context): Locale {
  const wanted = c.req.header("accept-language") ?? ""
  return /^\s*en\b/i.test(wanted) ? "en" : "zh-CN"
}

/** Typed, so that a client made from the routes knows what a refused request answers. */
export type ProblemResponse<Status extends ContentfulStatusCode> = Response &
  TypedResponse<Problem, Status, "json">

/** Any words table: refusal names to sentences. */
export type Words = Readonly<Record<string, Localised>>

export function makeProblems(words: Words) {
  /** `more` adds fields a program may need, such as the decisions of a journal request. */
  return function problem<Status extends ContentfulStatusCode>(
    c: Context,
    refusal: string,
    status: Status,
    more: Partial<Problem> & Record<string, unknown> = {},
  ): ProblemResponse<Status> {
    const title = words[refusal]?.[localeOf(c)]
    if (title === undefined) throw new Error(`The refusal "${refusal}" has no words`)
    c.set("refusal", refusal)
    const body = { type: `urn:sworn:refusal:${refusal}`, title, status, refusal, requestId: idOf(c), ...more }
    return send(c, body) as ProblemResponse<Status>
  }
}

export type ProblemWriter = ReturnType<typeof makeProblems>

/** A fault says nothing of itself to the outside but the id under which it stands in the log. */
export function faultProblem(c: Context): Response {
  const title =
    localeOf(c) === "en"
      ? "Something is wrong on our side. What was saved is safe; quote this number when you ask for help."
      : "系统出现故障。已保存的内容是安全的；求助时请报此编号。"
  return send(c, { type: "urn:sworn:fault", title, status: 500, requestId: idOf(c) })
}

const idOf = (c: Context): string => (c.get("requestId") as string | undefined) ?? "unknown"

function send(c: Context, body: Problem & Record<string, unknown>): Response {
  return c.newResponse(JSON.stringify(body), body.status as ContentfulStatusCode, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  })
}
