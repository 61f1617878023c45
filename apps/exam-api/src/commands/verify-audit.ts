/**
 * Recomputes the audit chain, compares it with the anchors kept beside the data (REC-2), and the journals of every closed
 * sitting with where the log says they ended (ATT-3): prints "holds" or the first
 * break, with exit code 1. Writes nothing.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { urlAs } from "@sworn/drizzle/migrate"
import { sha256 } from "../attempts/sha256.ts"
import { readAnchors } from "../audit/anchor-places.ts"
import { readAuditEvents } from "../audit/audit.store.ts"
import { verifyAudit } from "../audit/verify-audit.ts"
import { openPool } from "../database/pool.ts"
import { findReopenedJournals } from "../grading/sitting-closings.store.ts"
import { sentenceOf } from "../sentence.ts"
import { readSettings } from "../settings.ts"

async function verify() {
  const { databaseUrl, dataDir, secrets } = readSettings(process.env)
  const anchors = await readAnchors(dataDir)
  const sql = openPool(urlAs(databaseUrl, "sworn_staff", secrets.sworn_staff), {
    connections: 1,
    statementTimeoutMs: 0,
  })
  try {
    const { eventCount, anchorCount, ...chain } = await verifyAudit(readAuditEvents(sql), anchors, sha256)
    const broken = chain.broken ?? (await findReopenedJournals(sql))
    if (broken === null) process.stdout.write(`holds: ${eventCount} events, ${anchorCount} anchors\n`)
    else {
      process.stdout.write(`breaks at ${broken.seq}: ${broken.kind}\n`)
      process.exitCode = 1
    }
  } finally {
    await sql.end()
  }
}

verify().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
