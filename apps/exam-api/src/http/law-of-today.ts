/**
 * The bank as the law stands today (ITM-7): the first to look at it on a new day finds suspended what lost its law at midnight,
 * whether a job has run since or not.
 */
import { createMiddleware } from "hono/factory"
import type { StaffDeps } from "../deps.ts"
import { keepLaw } from "../statutes/keep-law.ts"
import { readToday } from "../statutes/statutes.store.ts"
import type { RequestEnv } from "./problem.ts"

export function lawOfToday({ bankSql, log }: Pick<StaffDeps, "bankSql" | "log">) {
  // Each load suspends what it touches itself, so once a day is enough.
  let keptOn = ""
  return createMiddleware<RequestEnv>(async (_c, next) => {
    const today = await readToday(bankSql)
    if (today !== keptOn) {
      await keepLaw({ bankSql, log })
      keptOn = today
    }
    return next()
  })
}
