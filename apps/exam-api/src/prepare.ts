/**
 * Makes a database ready: roles, migrations, and on an empty one the demo province. Safe to run at every start.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { ensureRoles, migrateDatabase, urlAs } from "@sworn/drizzle/migrate"
import { seedDemo, wordsOfDemo } from "@sworn/drizzle/seeds"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readDurability } from "./database/durability.store.ts"
import { whyNotDurable } from "./database/durability.ts"
import { openPool } from "./database/pool.ts"
import { sealPaper } from "./papers/seal-paper.ts"
import { makeNationalIdVault } from "./people/national-id.ts"
import { hashOfPassword } from "./staff-sign-in/password.ts"
import { readSettings, SettingRefused } from "./settings.ts"
import { sentenceOf } from "./sentence.ts"

const drizzleFolder = fileURLToPath(new URL("../../../drizzle", import.meta.url))

async function prepare() {
  const settings = readSettings(process.env)
  const { databaseUrl, secrets } = settings
  await ensureRoles(databaseUrl, secrets)
  await migrateDatabase(databaseUrl, drizzleFolder)
  await insistOnDurability(urlAs(databaseUrl, "sworn_candidate", secrets.sworn_candidate))

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
    writeFileSync(join(settings.dataDir, "welcome.txt"), wordsOfDemo(summary, addresses), { mode: 0o600 })
  } finally {
    await sql.end()
  }
}

/** As the role that saves answers. */
async function insistOnDurability(url: string) {
  const sql = openPool(url, { connections: 1, statementTimeoutMs: 0 })
  try {
    const complaint = whyNotDurable(await readDurability(sql))
    if (complaint !== null) throw new SettingRefused(complaint)
  } finally {
    await sql.end()
  }
}

prepare().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
