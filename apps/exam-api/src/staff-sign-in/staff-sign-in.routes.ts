import { staffSession, staffSignInBody, stepUpBody, type StaffSession } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { sourceOf } from "../http/client-address.ts"
import { clearSignInCookie, setSignInCookie } from "../http/cookies.ts"
import { describes } from "../http/openapi.ts"
import type { RequestEnv } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type Actor } from "../http/staff-session.ts"
import { signIn } from "./sign-in.ts"
import { signOut } from "./sign-out.ts"
import { stepUp } from "./step-up.ts"

export const staffSignInRoutes = (deps: StaffDeps) =>
  new Hono<RequestEnv>()
    .post("/", describes("Sign in", staffSession, 201), staffValid("json", staffSignInBody), async (c) => {
      const outcome = await signIn(deps, c.req.valid("json"), sourceOf(c))

      if (outcome.ok) {
        setSignInCookie(c, "sworn-staff", outcome.value.token)
        return c.json(sessionOf(outcome.value.actor), 201)
      }
      if (outcome.refusal === "name-or-password-wrong") return staffProblem(c, outcome.refusal, 401)
      c.header("retry-after", String(outcome.waitSeconds))
      return staffProblem(c, outcome.refusal, 429)
    })
    .get("/", describes("Who is signed in", staffSession), requireRole(deps), (c) =>
      c.json(sessionOf(c.var.actor), 200),
    )
    .post(
      "/step-up",
      describes("Prove anew who you are", null, 204),
      requireRole(deps),
      staffValid("json", stepUpBody),
      async (c) => {
        const { actor, tokenHash } = c.var
        const outcome = await stepUp(deps, authorOf(c), actor.username, tokenHash, c.req.valid("json"))
        if (outcome.ok) return c.body(null, 204)
        if (outcome.refusal === "password-wrong") return staffProblem(c, outcome.refusal, 403)
        c.header("retry-after", String(outcome.waitSeconds))
        return staffProblem(c, outcome.refusal, 429)
      },
    )
    .delete("/", describes("Sign out", null, 204), requireRole(deps), async (c) => {
      await signOut(deps, authorOf(c), c.var.tokenHash)
      clearSignInCookie(c, "sworn-staff")
      c.header("clear-site-data", '"cache", "storage"')
      return c.body(null, 204)
    })

const sessionOf = ({ username, name, grants }: Actor): StaffSession => ({
  username,
  name,
  grants: grants.map(({ role, unitId, unitName }) => ({ role, unitId, unitName })),
})
