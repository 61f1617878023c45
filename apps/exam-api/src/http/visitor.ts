/** What is kept of a browser that signs in, and what it is told when it must wait. */
import type { Context } from "hono"
import type { Visitor } from "../staff-sign-in/open-session.ts"
import type { TooFast } from "../staff-sign-in/tries.ts"
import { clientAddress } from "./client-address.ts"
import { tokenHashIn } from "./cookies.ts"
import type { RequestEnv } from "./problem.ts"
import { staffProblem } from "./staff-problem.ts"

const mostOfBrowser = 200

export const visitorOf = <Env extends RequestEnv>(c: Context<Env>): Visitor => ({
  browser: (c.req.header("user-agent") ?? "").slice(0, mostOfBrowser),
  address: clientAddress(c) ?? "",
  cameWith: tokenHashIn(c, "sworn-staff"),
})

export function tooFastProblem(c: Context, { refusal, waitSeconds }: TooFast) {
  c.header("retry-after", String(waitSeconds))
  return staffProblem(c, refusal, 429)
}
