/**
 * Makes a database ready: roles, migrations, and on an empty one the demo province. Safe to run at every start.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { ensureRoles, migrateDatabase } from "@sworn/drizzle/migrate"
import { seedDemo, wordsOfDemo } from "@sworn/drizzle/seeds"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { openPool } from "./database/pool.ts"
import { sealPaper } from "./papers/seal-paper.ts"
import { makeNationalIdVault } from "./people/national-id.ts"
import { hashOfPassword } from "./staff-sign-in/password.ts"
import { readSettings } from "./settings.ts"
import { sentenceOf } from "./sentence.ts"

const drizzleFolder = fileURLToPath(new URL("../../../drizzle", import.meta.url))

async function prepare() {
  const settings = readSettings(process.env)
  const { databaseUrl, secrets } = settings
  await ensureRoles(databaseUrl, secrets)
  await migrateDatabase(databaseUrl, drizzleFolder)

  const sql = openPool(databaseUrl, { connections: 1, statementTimeoutMs: 0 })
  try {
    const vault = makeNationalIdVault(Buffer.from(secrets.nationalIds, "hex"))
    const [clock] = await sql<[{ now: number }]>`select exam_now() as now`
    const summary = await seedDemo(sql, {
      now: clock.now,
      sealIdentity: vault.seal,
      hashPassword: hashOfPassword,
      sealPaper,
    })
    const addresses = { candidates: settings.origin, console: settings.staffOrigin }
    writeFileSync(join(settings.dataDir, "welcome.txt"), wordsOfDemo(summary, addresses))
  } finally {
    await sql.end()
  }
}

prepare().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
