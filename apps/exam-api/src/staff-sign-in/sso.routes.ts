import { ssoQuery, type SsoRefusal } from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { sourceOf } from "../http/client-address.ts"
import { setJourneyCookie, setSignInCookie, takeJourneyCookie } from "../http/cookies.ts"
import { describesRedirect } from "../http/openapi.ts"
import type { RequestEnv } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { visitorOf } from "../http/visitor.ts"
import { beginSso } from "./begin-sso.ts"
import { finishSso } from "./finish-sso.ts"

/** Through these the browser itself goes, so a refusal is a page: the sign-in, which says it in words. */
export const ssoRoutes = (deps: StaffDeps) =>
  new Hono<RequestEnv>()
    .get(
      "/sso",
      describesRedirect("Sign in with the organisation's own sign-in"),
      staffValid("query", ssoQuery),
      async (c) => {
        if (deps.sso === null) return staffProblem(c, "not-found", 404)
        const outcome = await beginSso(deps, deps.sso, c.req.valid("query").returnTo)
        if (!outcome.ok) return c.redirect(signInSaying(outcome.refusal), 303)
        setJourneyCookie(c, outcome.value.state)
        return c.redirect(outcome.value.to, 303)
      },
    )
    .get("/sso/callback", describesRedirect("Come back from it"), async (c) => {
      if (deps.sso === null) return staffProblem(c, "not-found", 404)
      const back = {
        search: new URL(c.req.url).search,
        state: c.req.query("state"),
        stateInCookie: takeJourneyCookie(c),
      }
      const outcome = await finishSso(deps, deps.sso, back, sourceOf(c), visitorOf(c))
      if (!outcome.ok) return c.redirect(signInSaying(outcome.refusal), 303)
      setSignInCookie(c, "sworn-staff", outcome.value.token)
      return c.redirect(outcome.value.returnTo, 303)
    })

const signInSaying = (refusal: SsoRefusal): string => `/?refused=${refusal}`
