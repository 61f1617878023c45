/** The log: what happened to requests, never who a person is. Fields are an allow-list, so personal data has no way in. */
import type { Logger } from "pino"

export type Log = Pick<Logger, "info" | "warn" | "error">

/** PostgreSQL's `detail` and `where` quote the row that did not fit, and rows are people: they stay out. */
export function errorInLog(cause: unknown) {
  if (!(cause instanceof Error)) return { type: typeof cause }
  const { name, message, stack } = cause
  const { code, constraint_name: constraint } = cause as { code?: unknown; constraint_name?: unknown }
  return { type: name, message, code, constraint, stack }
}
