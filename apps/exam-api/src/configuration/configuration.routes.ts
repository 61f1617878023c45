import {
  assumptionsPage,
  configurationBody,
  configurationPage,
  configurationReply,
  levelParams,
  type ConfigurationRefusal,
} from "@sworn/contract/staff"
import { Hono, type Context } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { localeOf } from "../http/problem.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, requireStepUp, type StaffEnv } from "../http/staff-session.ts"
import { readAssumptions } from "./read-assumptions.ts"
import { readConfiguration } from "./read-configuration.ts"
import { setLevelConfiguration, setPlatformConfiguration, type SetOutcome } from "./set-configuration.ts"

const statusOf = {
  "configuration-does-not-hold": 422,
  "effective-in-the-past": 422,
  "not-from-here": 403,
} as const satisfies Record<ConfigurationRefusal, number>

const readers = ["exam-administrator", "system-administrator", "security-administrator", "auditor"] as const

/** The exam's numbers are the exam administrator's; those of sign-in, duties and records the security administrator's. */
export const configurationRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/configuration",
      describes("Every version of every level and of the platform", configurationPage),
      requireRole(deps, ...readers),
      async (c) => c.json(await readConfiguration(deps), 200),
    )
    .post(
      "/configuration/levels/:level",
      describes("Set a level's numbers from a day on", configurationReply, 201),
      requireRole(deps, "exam-administrator"),
      requireStepUp,
      staffValid("param", levelParams),
      staffValid("json", configurationBody),
      async (c) => {
        const { level } = c.req.valid("param")
        const outcome = await setLevelConfiguration(deps, authorOf(c), level, c.req.valid("json"))
        return outcome.ok ? c.json(outcome.value, 201) : refusal(c, outcome)
      },
    )
    .post(
      "/configuration/platform",
      describes("Set the installation's numbers from a day on", configurationReply, 201),
      requireRole(deps, "security-administrator"),
      requireStepUp,
      staffValid("json", configurationBody),
      async (c) => {
        const outcome = await setPlatformConfiguration(deps, authorOf(c), c.req.valid("json"))
        return outcome.ok ? c.json(outcome.value, 201) : refusal(c, outcome)
      },
    )
    .get(
      "/assumptions",
      describes("What an adopting agency has to confirm, with what holds today", assumptionsPage),
      requireRole(deps, ...readers),
      async (c) => c.json(await readAssumptions(deps), 200),
    )

/** Each fault in the reader's language, with its place: a form shows it beside the field. */
function refusal(c: Context, outcome: Extract<SetOutcome, { ok: false }>) {
  const more =
    "faults" in outcome
      ? { errors: outcome.faults.map(({ path, words }) => ({ path, message: words[localeOf(c)] })) }
      : {}
  return staffProblem(c, outcome.refusal, statusOf[outcome.refusal], more)
}
