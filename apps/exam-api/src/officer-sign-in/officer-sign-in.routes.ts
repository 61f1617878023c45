/** The officer's own account: signing in with police number and password, on any day. */
import {
  accountPasswordBody,
  accountSession,
  accountSignInBody,
  type AccountSession,
  type AccountSignInRefusal,
  type PasswordChangeRefusal,
} from "@sworn/contract/candidate"
import { Hono, type Context } from "hono"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { accountProblem, accountValid } from "../http/candidate-problem.ts"
import { sourceOf } from "../http/client-address.ts"
import { clearSignInCookie, hashOfToken, setSignInCookie } from "../http/cookies.ts"
import { requireOfficer, type OfficerEnv } from "../http/officer-session.ts"
import { describes } from "../http/openapi.ts"
import { changePassword } from "./change-password.ts"
import { findOfficer, type Officer } from "./officer-sign-in.store.ts"
import { signIn } from "./sign-in.ts"
import { signOut } from "./sign-out.ts"

const statusOfSignIn = {
  "police-number-or-password-wrong": 401,
  "first-password-expired": 403,
  "sign-in-too-fast": 429,
} as const satisfies Record<AccountSignInRefusal, number>

const statusOfChange = {
  "password-wrong": 403,
  "sign-in-too-fast": 429,
  "password-unchanged": 422,
  "password-too-short": 422,
  "password-too-long": 422,
  "password-too-common": 422,
  "password-names-you": 422,
  "password-of-too-few-kinds": 422,
} as const satisfies Record<PasswordChangeRefusal, number>

export function officerSignInRoutes(deps: CandidateDeps) {
  /** Sets the cookie of a sign-in just opened, and says whose it is. */
  async function entered(c: Context, token: string): Promise<AccountSession> {
    const { signIn: rules } = await readPlatformConfiguration(deps.sql)
    const officer = await findOfficer(deps.sql, hashOfToken(token), rules)
    if (officer === null) throw new Error("A sign-in just opened is not there")
    setSignInCookie(c, "sworn-officer", token)
    return sessionOf(officer)
  }

  return new Hono<OfficerEnv>()
    .post(
      "/session",
      describes("Sign in to the own account", accountSession, 201),
      accountValid("json", accountSignInBody),
      async (c) => {
        const outcome = await signIn(deps, c.req.valid("json"), sourceOf(c))
        if (outcome.ok) return c.json(await entered(c, outcome.value.token), 201)
        if ("waitSeconds" in outcome) c.header("retry-after", String(outcome.waitSeconds))
        return accountProblem(c, outcome.refusal, statusOfSignIn[outcome.refusal])
      },
    )
    .get(
      "/session",
      describes("Whose account it is", accountSession),
      requireOfficer(deps, "password-change"),
      (c) => c.json(sessionOf(c.var.officer), 200),
    )
    .delete(
      "/session",
      describes("Sign out of the own account", null, 204),
      requireOfficer(deps, "password-change"),
      async (c) => {
        await signOut(deps, c.var.tokenHash, sourceOf(c))
        clearSignInCookie(c, "sworn-officer")
        c.header("clear-site-data", '"cache"')
        return c.body(null, 204)
      },
    )
    .post(
      "/password",
      describes("Change the own password", accountSession, 201),
      requireOfficer(deps, "password-change"),
      accountValid("json", accountPasswordBody),
      async (c) => {
        const outcome = await changePassword(deps, c.var.officer, c.req.valid("json"), sourceOf(c))
        if (outcome.ok) return c.json(await entered(c, outcome.value.token), 201)
        if ("waitSeconds" in outcome) c.header("retry-after", String(outcome.waitSeconds))
        return accountProblem(c, outcome.refusal, statusOfChange[outcome.refusal])
      },
    )
}

const sessionOf = ({ name, policeNo, unit, stage }: Officer): AccountSession => ({
  name,
  policeNo,
  unit,
  stage,
})
