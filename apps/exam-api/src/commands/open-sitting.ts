/**
 * Opens a new demo sitting: `open-sitting basic|advanced [--in seconds] [--minutes n] [--candidates n]`.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { openSitting } from "@sworn/drizzle/seeds"
import { parseArgs } from "node:util"
import { openPool } from "../database/pool.ts"
import { sentenceOf } from "../sentence.ts"
import { readSettings, SettingRefused } from "../settings.ts"

async function open() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { in: { type: "string" }, minutes: { type: "string" }, candidates: { type: "string" } },
  })
  const level = positionals[0] ?? "basic"
  if (level !== "basic" && level !== "advanced")
    throw new SettingRefused(`Say "basic" or "advanced", not "${level}".`)

  const inSeconds = wholeNumber("--in", values.in ?? "120")
  const durationMs =
    values.minutes === undefined ? undefined : wholeNumber("--minutes", values.minutes) * 60_000
  const candidateCount =
    values.candidates === undefined ? undefined : wholeNumber("--candidates", values.candidates)

  const sql = openPool(readSettings(process.env).databaseUrl, { connections: 1, statementTimeoutMs: 0 })
  try {
    const [clock] = await sql<[{ now: number }]>`select exam_now() as now`
    const { sittingId, firstCandidates } = await openSitting(sql, {
      level,
      startsAt: clock.now + inSeconds * 1000,
      spareRooms: 1,
      ...(durationMs !== undefined && { durationMs }),
      ...(candidateCount !== undefined && { candidateCount }),
    })
    process.stdout.write(`${level} sitting ${sittingId} starts in ${inSeconds} s. Sign in with:\n`)
    for (const { name, ticketNo, nationalId } of firstCandidates.slice(0, 3)) {
      process.stdout.write(`  ${name}  ticket ${ticketNo}  ID ${nationalId}\n`)
    }
  } finally {
    await sql.end()
  }
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new SettingRefused(`${option} takes a whole number, not "${text}".`)
  return number
}

open().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
