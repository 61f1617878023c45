/** Signing in and out on exam day, and the clock. */
import { candidacy, clockReading, signInBody, type SignInRefusal } from "@sworn/contract/candidate"
import { Hono } from "hono"
import type { CandidateDeps } from "../deps.ts"
import { candidateProblem, candidateValid } from "../http/candidate-problem.ts"
import { requireCandidate, type CandidateEnv } from "../http/candidate-sign-in.ts"
import { sourceOf } from "../http/client-address.ts"
import {
  clearSignInCookie,
  hashOfToken,
  setDeviceCookie,
  setSignInCookie,
  tokenHashIn,
} from "../http/cookies.ts"
import { describes } from "../http/openapi.ts"
import { readCandidacy } from "./read-candidacy.ts"
import { readClock } from "./read-clock.ts"
import { signIn } from "./sign-in.ts"
import { signOut } from "./sign-out.ts"

const statusOfSignIn = {
  "ticket-and-id-do-not-match": 401,
  "sign-in-too-fast": 429,
  "sign-in-not-open": 403,
  "sign-in-closed": 403,
} as const satisfies Record<SignInRefusal, number>

export const candidateSignInRoutes = (deps: CandidateDeps) =>
  new Hono<CandidateEnv>()
    .get("/time", describes("The exam's clock", clockReading), async (c) =>
      c.json({ now: await readClock(deps) }, 200),
    )
    .post("/session", describes("Sign in", candidacy, 201), candidateValid("json", signInBody), async (c) => {
      const deviceHash = tokenHashIn(c, "sworn-device")
      const outcome = await signIn(deps, { ...c.req.valid("json"), deviceHash, source: sourceOf(c) })
      if (!outcome.ok) {
        const more = "opensAt" in outcome ? { opensAt: outcome.opensAt } : {}
        return candidateProblem(c, outcome.refusal, statusOfSignIn[outcome.refusal], more)
      }

      const own = await readCandidacy(deps, hashOfToken(outcome.value.token))
      if (own === null) throw new Error("A sign-in just made has no candidacy")
      setSignInCookie(c, "sworn-candidate", outcome.value.token)
      if (outcome.value.deviceToken !== null) setDeviceCookie(c, outcome.value.deviceToken)
      return c.json(own, 201)
    })
    .use("/session", requireCandidate)
    .get("/session", describes("Who is signed in", candidacy), async (c) => {
      const own = await readCandidacy(deps, c.var.tokenHash)
      if (own === null) return candidateProblem(c, "not-signed-in", 401)
      return c.json(own, 200)
    })
    .delete("/session", describes("Sign out", null, 204), async (c) => {
      await signOut(deps, c.var.tokenHash, sourceOf(c))
      clearSignInCookie(c, "sworn-candidate")
      c.header("clear-site-data", '"cache"')
      return c.body(null, 204)
    })
