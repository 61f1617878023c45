/**
 * The database Sworn works on: the one DATABASE_URL names, or "sworn" in an embedded PostgreSQL kept running.
 *
 * Errors: those of startPostgres for the embedded one. Whether a named one answers is the preparation's to say.
 */
import { join } from "node:path"
import postgres from "postgres"
import { startPostgres } from "./embedded-postgres.ts"
import { keepRunning } from "./keep-running.ts"

export type Database = { url: string; stop(): Promise<void> }

/** `onMove` hears the new address when a restarted PostgreSQL had to take another port. */
export async function provideDatabase(
  dataFolder: string,
  say: (line: string) => void,
  onMove: (url: string) => Promise<void>,
): Promise<Database> {
  const named = process.env["DATABASE_URL"]
  if (named) return { url: named, stop: async () => {} }

  let port: number | undefined
  let url = ""
  const stop = await keepRunning(
    "PostgreSQL",
    async () => {
      const server = await startPostgres({
        dataDir: join(dataFolder, "postgres"),
        ...(port === undefined ? {} : { port }),
      })
      port = server.port
      const before = url
      url = await createWhereMissing(server.url, "sworn")
      if (before !== "" && before !== url) await onMove(url)
      return { ended: server.ended.then(() => "see postgres/server.log"), stop: server.stop }
    },
    say,
  )
  return { url, stop }
}

async function createWhereMissing(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end({ timeout: 5 })
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
