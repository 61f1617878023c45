import {
  closureBody,
  endedReply,
  firstPasswordReply,
  grantBody,
  grantReply,
  identityBody,
  peoplePage,
  peopleQuery,
  personBody,
  personPage,
  personParams,
  personSessionParams,
  reopeningBody,
  roleWords,
  staffRefusalWords,
  type ClosureRefusal,
  type GrantRefusal,
  type OpenAccountRefusal,
} from "@sworn/contract/staff"
import type { Locale } from "@sworn/question-bank"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { localeOf } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { closeAccount } from "./close-account.ts"
import { endSessions } from "./end-sessions.ts"
import { grantRole, type GrantOutcome } from "./grant-role.ts"
import { linkIdentity } from "./link-identity.ts"
import { openAccount } from "./open-account.ts"
import { readPeople } from "./read-people.ts"
import { readPerson } from "./read-person.ts"
import { removeSecondFactor } from "./remove-second-factor.ts"
import { renewFirstPassword } from "./renew-first-password.ts"
import { reopenAccount } from "./reopen-account.ts"

const statusOf = {
  "not-found": 404,
  "not-on-oneself": 409,
  "person-held-elsewhere": 409,
  "account-closed": 409,
  "last-security-administrator": 409,
  "account-open": 409,
  "username-taken": 409,
  "officer-not-found": 422,
  "officer-has-account": 409,
  "unit-not-found": 422,
  "unit-closed": 409,
  "identity-linked": 409,
  "not-to-oneself": 409,
  "grant-in-the-past": 422,
  "grant-ends-before-it-begins": 422,
  "roles-never-meet": 409,
  "three-administrators": 409,
  "already-granted": 409,
} as const satisfies Record<
  ClosureRefusal | OpenAccountRefusal | GrantRefusal | "account-open" | "identity-linked" | "not-found",
  number
>

/**
 * The system administrator keeps accounts, units and first passwords; the security administrator keeps roles, second factors
 * and other people's sign-ins; the auditor sees all of it (domain §3). Whatever changes them asks to prove anew who one is.
 */
export const peopleRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("Accounts of the staff, by name, role, unit or state", peoplePage),
      requireRole(deps, "system-administrator", "security-administrator", "auditor"),
      staffValid("query", peopleQuery),
      async (c) => {
        const page = await readPeople(deps, c.var.scope, c.req.valid("query"))
        if (page === null) return staffProblem(c, "not-found", 404)
        return c.json(page, 200)
      },
    )
    .post(
      "/",
      describes("Open an account; its first password is said this once", firstPasswordReply, 201),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("json", personBody),
      async (c) => {
        const outcome = await openAccount(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .get(
      "/:staffId",
      describes("An account with its roles, sign-ins and second factor", personPage),
      requireRole(deps, "system-administrator", "security-administrator", "auditor"),
      staffValid("param", personParams),
      async (c) => {
        const { staffId } = c.req.valid("param")
        const person = await readPerson(deps, c.var.scope, c.var.actor.staffId, staffId)
        if (person === null) return staffProblem(c, "not-found", 404)
        return c.json(person, 200)
      },
    )
    .post(
      "/:staffId/closure",
      describes("Close an account: its sign-ins and roles end", null, 204),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      staffValid("json", closureBody),
      async (c) => {
        const { staffId } = c.req.valid("param")
        const outcome = await closeAccount(deps, authorOf(c), staffId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:staffId/reopening",
      describes("Reopen an account, without the roles it had", null, 204),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      staffValid("json", reopeningBody),
      async (c) => {
        const { staffId } = c.req.valid("param")
        const outcome = await reopenAccount(deps, authorOf(c), staffId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:staffId/first-password",
      describes("A new first password, said this once", firstPasswordReply, 201),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      async (c) => {
        const outcome = await renewFirstPassword(deps, authorOf(c), c.req.valid("param").staffId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:staffId/identities",
      describes("Link an identity of the organisation's own sign-in", null, 204),
      requireRole(deps, "system-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      staffValid("json", identityBody),
      async (c) => {
        const { staffId } = c.req.valid("param")
        const outcome = await linkIdentity(deps, authorOf(c), staffId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:staffId/second-factor-reset",
      describes("Take off a second factor whose device is lost", null, 204),
      requireRole(deps, "security-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      async (c) => {
        const outcome = await removeSecondFactor(deps, authorOf(c), c.req.valid("param").staffId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .delete(
      "/:staffId/sessions",
      describes("Sign a person out everywhere", endedReply),
      requireRole(deps, "security-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      async (c) => {
        const outcome = await endSessions(deps, authorOf(c), c.req.valid("param").staffId, null)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .delete(
      "/:staffId/sessions/:sessionId",
      describes("Sign a person out in one place", endedReply),
      requireRole(deps, "security-administrator"),
      requireStepUp,
      staffValid("param", personSessionParams),
      async (c) => {
        const { staffId, sessionId } = c.req.valid("param")
        const outcome = await endSessions(deps, authorOf(c), staffId, sessionId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 200)
      },
    )
    .post(
      "/:staffId/grants",
      describes("Grant a role for a unit and all below it", grantReply, 201),
      requireRole(deps, "security-administrator"),
      requireStepUp,
      staffValid("param", personParams),
      staffValid("json", grantBody),
      async (c) => {
        const { staffId } = c.req.valid("param")
        const outcome = await grantRole(deps, authorOf(c), staffId, c.req.valid("json"))
        if (!outcome.ok) {
          return staffProblem(
            c,
            outcome.refusal,
            statusOf[outcome.refusal],
            namingRoles(outcome, localeOf(c)),
          )
        }
        return c.json(outcome.value, 201)
      },
    )

/** Which two roles it is about, said as well as sent. */
function namingRoles(outcome: Extract<GrantOutcome, { ok: false }>, locale: Locale) {
  if (!("roles" in outcome)) return {}
  const [held, asked] = outcome.roles
  if (held === undefined || asked === undefined) return {}
  const names = [roleWords[held][locale], roleWords[asked][locale]] as const
  const which =
    locale === "en"
      ? `Held: ${names[0]}; asked for: ${names[1]}.`
      : `已担任“${names[0]}”，申请授予“${names[1]}”。`
  return {
    title: `${staffRefusalWords[outcome.refusal][locale]}${locale === "en" ? " " : ""}${which}`,
    roles: outcome.roles,
  }
}
