import {
  codeBody,
  signInOptions,
  staffSession,
  staffSignInBody,
  stepUpBody,
  type StaffSession,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { sourceOf } from "../http/client-address.ts"
import { clearSignInCookie, hashOfToken, setSignInCookie } from "../http/cookies.ts"
import { describes } from "../http/openapi.ts"
import type { RequestEnv } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStage, type Actor } from "../http/staff-session.ts"
import { tooFastProblem, visitorOf } from "../http/visitor.ts"
import { proveSecondFactor } from "./prove-second-factor.ts"
import { readSignInOptions } from "./read-sign-in-options.ts"
import { signIn } from "./sign-in.ts"
import { signOut } from "./sign-out.ts"
import { getActor } from "./staff-sign-in.store.ts"
import { stepUp } from "./step-up.ts"

/** Signing in, step by step, and out. */
export const staffSignInRoutes = (deps: StaffDeps) =>
  new Hono<RequestEnv>()
    .post("/", describes("Sign in", staffSession, 201), staffValid("json", staffSignInBody), async (c) => {
      const outcome = await signIn(deps, c.req.valid("json"), sourceOf(c), visitorOf(c))
      if (!outcome.ok) {
        if (outcome.refusal === "sign-in-too-fast") return tooFastProblem(c, outcome)
        return staffProblem(c, outcome.refusal, 401)
      }
      setSignInCookie(c, "sworn-staff", outcome.value.token)
      return c.json(await sessionUnder(deps, outcome.value.token), 201)
    })
    .get(
      "/",
      describes("Who is signed in, and how far the sign-in has come", staffSession),
      requireStage(deps, "second-factor", "enrolment", "password-change", "open"),
      (c) => c.json(sessionOf(c.var.actor), 200),
    )
    .get("/options", describes("Which ways of signing in there are", signInOptions), async (c) =>
      c.json(await readSignInOptions(deps), 200),
    )
    .post(
      "/second-factor",
      describes("Prove the second factor", staffSession, 201),
      requireStage(deps, "second-factor"),
      staffValid("json", codeBody),
      async (c) => {
        const outcome = await proveSecondFactor(deps, authorOf(c), c.var.actor, c.req.valid("json"))
        if (!outcome.ok) {
          if (outcome.refusal === "sign-in-too-fast") return tooFastProblem(c, outcome)
          return staffProblem(c, outcome.refusal, 403)
        }
        setSignInCookie(c, "sworn-staff", outcome.value.token)
        return c.json(await sessionUnder(deps, outcome.value.token), 201)
      },
    )
    .post(
      "/step-up",
      describes("Prove anew who you are", null, 204),
      requireRole(deps),
      staffValid("json", stepUpBody),
      async (c) => {
        const { actor, tokenHash } = c.var
        const outcome = await stepUp(deps, authorOf(c), actor, tokenHash, c.req.valid("json"))
        if (outcome.ok) return c.body(null, 204)
        if (outcome.refusal === "sign-in-too-fast") return tooFastProblem(c, outcome)
        return staffProblem(c, outcome.refusal, 403)
      },
    )
    .delete(
      "/",
      describes("Sign out", null, 204),
      requireStage(deps, "second-factor", "enrolment", "password-change", "open"),
      async (c) => {
        await signOut(deps, authorOf(c), c.var.tokenHash)
        clearSignInCookie(c, "sworn-staff")
        c.header("clear-site-data", '"cache", "storage"')
        return c.body(null, 204)
      },
    )

const sessionUnder = async ({ sql }: StaffDeps, token: string): Promise<StaffSession> =>
  sessionOf(await getActor(sql, hashOfToken(token)))

/** Roles are nobody's before the sign-in is whole. */
const sessionOf = ({ staffId, username, name, stage, grants }: Actor): StaffSession => ({
  staffId,
  username,
  name,
  stage,
  grants: stage === "open" ? grants.map(({ role, unitId, unitName }) => ({ role, unitId, unitName })) : [],
})
