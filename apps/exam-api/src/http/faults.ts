/** What PostgreSQL's error codes mean for whoever waits for an answer. */

/** Too many connections, a server that stops or starts, a lost connection, a statement ended for taking too long. */
const busyCodes = new Set([
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "57014",
  "55P03",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
])

/** Text that no text column can hold: a NUL, or half of a surrogate pair. */
const malformedCodes = new Set(["22021", "22P05"])

export function faultIn(error: unknown): "busy" | "malformed" | "fault" {
  const code = codeOf(error)
  if (code === undefined) return "fault"
  if (busyCodes.has(code)) return "busy"
  return malformedCodes.has(code) ? "malformed" : "fault"
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
