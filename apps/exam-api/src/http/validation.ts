/** Checks what comes in against the contract. What was sent is never echoed back. */
import { validator } from "hono-openapi"
import type { ValidationTargets } from "hono"
import type { z } from "zod"
import type { ProblemWriter } from "./problem.ts"

type Issue = {
  readonly message: string
  readonly code?: string
  readonly path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined
}

export function makeValid(problem: ProblemWriter) {
  return <Target extends keyof ValidationTargets, Schema extends z.ZodType>(target: Target, schema: Schema) =>
    validator(target, schema, (result, c) => {
      if (result.success) return
      const errors = result.error
        .slice(0, 20)
        .map((issue) => ({ path: pathOf(issue), message: wordsOf(issue) }))
      // An id of impossible shape names nothing: the same answer as for one that does not exist.
      if (target === "param") return problem(c, "not-found", 404)
      return problem(c, "malformed-request", 400, { errors })
    })
}

/** A name that no schema knows is something that was sent, too. */
const wordsOf = (issue: Issue): string =>
  issue.code === "unrecognized_keys" ? "Unrecognized key" : issue.message

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join(".")
