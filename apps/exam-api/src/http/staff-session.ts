/** Who asks, and what of the organisation they may see: decided once for each request, in the database, as of now. */
import type { Role, SessionStage } from "@sworn/contract/staff"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findActor, type Actor } from "../staff-sign-in/staff-sign-in.store.ts"
import { sourceOf } from "./client-address.ts"
import { tokenHashIn } from "./cookies.ts"
import type { RequestEnv } from "./problem.ts"
import { pathOnRecord } from "./request-log.ts"
import { staffProblem } from "./staff-problem.ts"

export type { Actor } from "../staff-sign-in/staff-sign-in.store.ts"

export type StaffEnv = {
  Variables: RequestEnv["Variables"] & {
    actor: Actor
    /** Paths of the units for which the actor holds one of the roles asked for; stores cut by them in SQL. */
    scope: readonly string[]
    tokenHash: Buffer
  }
}

/**
 * Lets a request through when its person holds one of these roles today; without any named, whoever is signed in. Whoever
 * holds none of them is refused, and the refusal is on record before it is said (REC-2).
 */
export const requireRole = ({ sql }: StaffDeps, ...roles: readonly Role[]) =>
  createMiddleware<StaffEnv>(async (c, next) => {
    const tokenHash = tokenHashIn(c, "sworn-staff")
    const actor = tokenHash === null ? null : await findActor(sql, tokenHash)
    if (actor !== null) c.set("who", actor.staffId)
    if (tokenHash === null || actor?.stage !== "open") return staffProblem(c, "not-signed-in", 401)

    const fitting =
      roles.length === 0 ? actor.grants : actor.grants.filter((grant) => roles.includes(grant.role))
    if (roles.length > 0 && fitting.length === 0) {
      const author = { ...sourceOf(c), staffId: actor.staffId, scope: [] }
      const details = { method: c.req.method, held: [...new Set(actor.grants.map((grant) => grant.role))] }
      await sql.begin((tx) =>
        appendAudit(tx, author, [{ action: "right-refused", subject: pathOnRecord(c), details }]),
      )
      return staffProblem(c, "not-allowed", 403)
    }

    c.set("actor", actor)
    c.set("scope", [...new Set(fitting.map((grant) => grant.path))])
    c.set("tokenHash", tokenHash)
    return next()
  })

export type Reader = { readonly staffId: string; readonly scope: readonly string[] }

/** After requireRole, for the acts that ask a person to prove anew who they are. */
export const requireStepUp = createMiddleware<StaffEnv>(async (c, next) => {
  // Whoever is still signing in has just proven it.
  if (c.var.actor.stage === "open" && !c.var.actor.isSteppedUp) return staffProblem(c, "step-up-needed", 403)
  return next()
})

/** Paths of the units for which this person holds one of these roles today. */
export const pathsOf = (actor: Actor, ...roles: readonly Role[]): readonly string[] => [
  ...new Set(actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.path)),
]

/**
 * Lets a request through whose sign-in has come to one of these stages, and in none of its person's roles: for the steps of
 * signing in, and for what people keep of their own account.
 */
export const requireStage = ({ sql }: StaffDeps, ...stages: readonly SessionStage[]) =>
  createMiddleware<StaffEnv>(async (c, next) => {
    const tokenHash = tokenHashIn(c, "sworn-staff")
    const actor = tokenHash === null ? null : await findActor(sql, tokenHash)
    if (tokenHash === null || actor === null) return staffProblem(c, "not-signed-in", 401)
    if (!stages.includes(actor.stage)) return staffProblem(c, "not-at-this-step", 409)

    c.set("actor", actor)
    c.set("scope", [])
    c.set("tokenHash", tokenHash)
    return next()
  })

/** Who reads, and what of the organisation: for lists that know what is one's own. */
export const readerOf = (c: Context<StaffEnv>): Reader => ({
  staffId: c.var.actor.staffId,
  scope: c.var.scope,
})

export const authorOf = (c: Context<StaffEnv>): Author => ({
  ...sourceOf(c),
  staffId: c.var.actor.staffId,
  scope: c.var.scope,
})
