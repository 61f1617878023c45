/** One sentence for the person who started this program; never a stack trace. */
export function sentenceOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : ""

  if (/^(ECONN|CONNECT)/.test(code))
    return "PostgreSQL does not answer at DATABASE_URL. Is it running, and is the address right?"
  if (code === "28P01" || code === "28000")
    return "PostgreSQL refused the user name or password in DATABASE_URL."
  if (code === "3D000") return "The database named in DATABASE_URL does not exist. Create it first."
  if (code === "42501")
    return "The user in DATABASE_URL may not create roles or tables. Use the owner of the database."
  if (code === "53100" || code === "ENOSPC") return "The disk is full. Free some space and start again."
  return message.split("\n")[0] ?? message
}
