/**
 * Makes a database ready: roles, migrations, and in an empty one the demo province, or an agency with its first two
 * administrators. Safe to run at every start.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { ensureRoles, migrateDatabase, urlAs } from "@sworn/drizzle/migrate"
import { seedBare, seedDemo, wordsOfBare, wordsOfDemo } from "@sworn/drizzle/seeds"
import { randomBytes, randomUUID } from "node:crypto"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readDurability } from "./database/durability.store.ts"
import { whyNotDurable } from "./database/durability.ts"
import { openPool } from "./database/pool.ts"
import { fillStems } from "./items/fill-stems.ts"
import { sealPaper } from "./papers/seal-paper.ts"
import { makeNationalIdVault } from "./people/national-id.ts"
import { hashOfPassword } from "./passwords/password.ts"
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
    await fillStems(sql)
    const vault = makeNationalIdVault(Buffer.from(secrets.nationalIds, "hex"))
    const [clock] = await sql<[{ now: number }]>`select exam_now() as now`
    const addresses = { candidates: settings.origin, console: settings.staffOrigin }
    const craft = { now: clock.now, hashPassword: hashOfPassword }
    const words = settings.demo
      ? wordsOfDemo(await seedDemo(sql, { ...craft, sealIdentity: vault.seal, sealPaper }), addresses)
      : wordsOfBare(await seedBare(sql, { ...craft, ...bare, agency: settings.agency }), addresses)
    writeFileSync(join(settings.dataDir, "welcome.txt"), words, { mode: 0o600 })
  } finally {
    await sql.end()
  }
}

const bare = { uuid: randomUUID, newPassword: () => randomBytes(15).toString("base64url") }

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
