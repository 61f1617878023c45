import {
  enrolment,
  enrolmentBody,
  ownAccount,
  ownSessions,
  passwordChangeBody,
  recoveryCodes,
  sessionParams,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { clearSignInCookie, setSignInCookie } from "../http/cookies.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStage, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { tooFastProblem } from "../http/visitor.ts"
import { beginEnrolment } from "./begin-enrolment.ts"
import { changePassword } from "./change-password.ts"
import { confirmEnrolment } from "./confirm-enrolment.ts"
import { dropSecondFactor } from "./drop-second-factor.ts"
import { endOneOfOwnSessions, endOtherSessions } from "./end-own-sessions.ts"
import { readOwnAccount } from "./read-own-account.ts"
import { readOwnSessions } from "./read-own-sessions.ts"
import { renewRecoveryCodes } from "./renew-recovery-codes.ts"

/** What people keep of their own account: password, second factor, and where they are signed in. */
export const ownAccountRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get("/account", describes("One's own account", ownAccount), requireRole(deps), async (c) =>
      c.json(await readOwnAccount(deps, c.var.actor), 200),
    )
    .post(
      "/password",
      describes("Change one's own password", null, 204),
      requireStage(deps, "password-change", "open"),
      staffValid("json", passwordChangeBody),
      async (c) => {
        const { actor, tokenHash } = c.var
        const outcome = await changePassword(deps, authorOf(c), actor, tokenHash, c.req.valid("json"))
        if (!outcome.ok) {
          if (outcome.refusal === "sign-in-too-fast") return tooFastProblem(c, outcome)
          return staffProblem(c, outcome.refusal, outcome.refusal === "password-wrong" ? 403 : 422)
        }
        setSignInCookie(c, "sworn-staff", outcome.value.token)
        return c.body(null, 204)
      },
    )
    .post(
      "/enrolment",
      describes("Begin a second factor", enrolment, 201),
      requireStage(deps, "enrolment", "open"),
      requireStepUp,
      (c) => c.json(beginEnrolment(deps, c.var.actor), 201),
    )
    .put(
      "/enrolment",
      describes("Confirm it with its first code; answers recovery codes", recoveryCodes, 201),
      requireStage(deps, "enrolment", "open"),
      requireStepUp,
      staffValid("json", enrolmentBody),
      async (c) => {
        const outcome = await confirmEnrolment(deps, authorOf(c), c.var.actor, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, 422)
        setSignInCookie(c, "sworn-staff", outcome.value.token)
        return c.json({ codes: outcome.value.codes }, 201)
      },
    )
    .delete(
      "/second-factor",
      describes("Take one's own second factor off", null, 204),
      requireRole(deps),
      requireStepUp,
      async (c) => {
        const outcome = await dropSecondFactor(deps, authorOf(c))
        return outcome.ok ? c.body(null, 204) : staffProblem(c, outcome.refusal, 409)
      },
    )
    .post(
      "/recovery-codes",
      describes("Ten new recovery codes", recoveryCodes, 201),
      requireRole(deps),
      requireStepUp,
      async (c) => {
        const outcome = await renewRecoveryCodes(deps, authorOf(c))
        return outcome.ok ? c.json(outcome.value, 201) : staffProblem(c, outcome.refusal, 409)
      },
    )
    .get("/list", describes("Where one is signed in", ownSessions), requireRole(deps), async (c) =>
      c.json(await readOwnSessions(deps, c.var.actor), 200),
    )
    .delete("/list", describes("Sign out everywhere else", null, 204), requireRole(deps), async (c) => {
      await endOtherSessions(deps, authorOf(c), c.var.actor)
      return c.body(null, 204)
    })
    .delete(
      "/list/:sessionId",
      describes("End one of one's own sign-ins", null, 204),
      requireRole(deps),
      staffValid("param", sessionParams),
      async (c) => {
        const { sessionId } = c.req.valid("param")
        const outcome = await endOneOfOwnSessions(deps, authorOf(c), sessionId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        if (sessionId === c.var.actor.sessionId) clearSignInCookie(c, "sworn-staff")
        return c.body(null, 204)
      },
    )
