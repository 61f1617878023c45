/** Which officer asks, at the own account: decided once for each request, in the database, as of now. */
import { createMiddleware } from "hono/factory"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { CandidateDeps } from "../deps.ts"
import { findOfficer, type Officer, type OfficerStage } from "../officer-sign-in/officer-sign-in.store.ts"
import { accountProblem } from "./candidate-problem.ts"
import { tokenHashIn } from "./cookies.ts"
import type { RequestEnv } from "./problem.ts"

export type OfficerEnv = {
  Variables: RequestEnv["Variables"] & { officer: Officer; tokenHash: Buffer }
}

/** With a first password nothing opens but its change: only routes that name that stage let it through. */
export const requireOfficer = ({ sql }: CandidateDeps, ...stages: readonly OfficerStage[]) =>
  createMiddleware<OfficerEnv>(async (c, next) => {
    const tokenHash = tokenHashIn(c, "sworn-officer")
    const { signIn } = await readPlatformConfiguration(sql)
    const officer = tokenHash === null ? null : await findOfficer(sql, tokenHash, signIn)
    if (tokenHash === null || officer === null) return accountProblem(c, "not-signed-in", 401)
    if (officer.stage !== "open" && !stages.includes(officer.stage)) {
      return accountProblem(c, "password-change-needed", 403)
    }

    c.set("officer", officer)
    c.set("tokenHash", tokenHash)
    return next()
  })
