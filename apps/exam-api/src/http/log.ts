/** The log: what happened to requests, never who a person is. Fields are an allow-list, so personal data has no way in. */
import type { Logger } from "pino"

export type Log = Pick<Logger, "info" | "warn" | "error">
