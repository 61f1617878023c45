/**
 * Runs one of the API's commands on the database of `npm start`, whether it is running or not:
 * `node scripts/bootstrap.mjs run scripts/command.ts regrade`.
 *
 * Errors: a StartRefused is one sentence on stderr and exit code 1; otherwise the command's own exit code.
 */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { startPostgres } from "./embedded-postgres.ts"
import { StartRefused } from "./start-refused.ts"

const root = dirname(import.meta.dirname)
const dataFolder = resolve(root, process.env["SWORN_DATA_DIR"] || ".data")

try {
  process.exitCode = await run(process.argv[2] ?? "", process.argv.slice(3))
} catch (error) {
  process.exitCode = 1
  console.error(error instanceof StartRefused ? error.message : error)
}

async function run(name: string, words: readonly string[]): Promise<number> {
  const file = join(root, "apps/exam-api/src/commands", `${name}.ts`)
  if (!existsSync(file)) throw new StartRefused(`There is no command "${name}".`)
  const named = process.env["DATABASE_URL"]
  if (named) return call(file, words, named)
  if (!existsSync(join(dataFolder, "postgres")))
    throw new StartRefused(`${dataFolder} holds no data yet. Run npm start first.`)

  const server = await startPostgres({ dataDir: join(dataFolder, "postgres") })
  const url = new URL(server.url)
  url.pathname = "/sworn"
  try {
    return call(file, words, url.href)
  } finally {
    if (!server.reused) await server.stop()
  }
}

function call(file: string, words: readonly string[], databaseUrl: string): number {
  const env = { ...process.env, DATABASE_URL: databaseUrl, SWORN_DATA_DIR: dataFolder }
  return spawnSync(process.execPath, [file, ...words], { stdio: "inherit", env, cwd: root }).status ?? 1
}
