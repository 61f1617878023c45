/** The log: what happened to requests, never who a person is. Fields are an allow-list, so personal data has no way in. */
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from "pino"

export type Log = Pick<Logger, "info" | "warn" | "error">

/** Lines of JSON, to standard output unless told otherwise; times are UTC and say so. */
export const openLog = (level: string, destination?: DestinationStream): Logger => {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: errorInLog },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** PostgreSQL's `detail` and `where` quote the row that did not fit, and rows are people: they stay out. */
export function errorInLog(cause: unknown) {
  if (!(cause instanceof Error)) return { type: typeof cause }
  const { name, message, stack } = cause
  const { code, constraint_name: constraint } = cause as { code?: unknown; constraint_name?: unknown }
  return { type: name, message, code, constraint, stack }
}
