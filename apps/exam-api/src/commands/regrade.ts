/**
 * Grades a sitting again from its journals, with the keys and policies of its paper, and prints "identical" or every
 * difference (GRD-10). Without an id: every sitting that has been graded. Writes nothing.
 */
import { urlAs } from "@sworn/drizzle/migrate"
import { openPool } from "../database/pool.ts"
import { replaySitting } from "../grading/replay-sitting.ts"
import { sentenceOf } from "../sentence.ts"
import { readSettings } from "../settings.ts"
import { findGradedSittings } from "../grading/grading.store.ts"

async function regrade(wanted: readonly string[]) {
  const { databaseUrl, secrets } = readSettings(process.env)
  const sql = openPool(urlAs(databaseUrl, "sworn_scorer", secrets.sworn_scorer), {
    connections: 2,
    statementTimeoutMs: 0,
  })
  try {
    const sittings = await findGradedSittings(sql, wanted)
    if (sittings.length === 0) process.stdout.write("No sitting has been graded yet.\n")
    for (const { sittingId, title } of sittings) {
      const { attemptCount, differences } = await replaySitting(sql, sittingId)
      const verdict = differences.length === 0 ? "identical" : `${differences.length} differ`
      process.stdout.write(`${sittingId}  ${title}  ${attemptCount} attempts: ${verdict}\n`)
      for (const { attemptId, what } of differences) process.stdout.write(`  ${attemptId}: ${what}\n`)
      if (differences.length > 0) process.exitCode = 1
    }
  } finally {
    await sql.end()
  }
}

regrade(process.argv.slice(2)).catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
