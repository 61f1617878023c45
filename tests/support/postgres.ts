/**
 * A throwaway PostgreSQL for a test run, and databases cloned in it from a migrated template.
 *
 * Errors: those of startPostgres; a clone of a template that someone is connected to is PostgreSQL's error.
 * Source: nothing here survives a power cut (fsync off), which is what makes it fast.
 */
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import postgres from "postgres"
import { startPostgres } from "../../scripts/embedded-postgres.ts"
import { readPidFile } from "../../scripts/postgres-pid-file.ts"
import { commandLineOf, isAlive, isGoneWithin, signal } from "../../scripts/processes.ts"

export type TestServer = {
  /** The superuser's, to the database "postgres". */
  url: string
  stop(): Promise<void>
}

const prefix = "sworn-test-"

export async function startTestServer(): Promise<TestServer> {
  await clearAfterKilledRuns()
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const server = await startPostgres({
      dataDir: join(folder, "postgres"),
      settings: {
        fsync: "off",
        synchronous_commit: "off",
        full_page_writes: "off",
        max_connections: "200",
      },
    })
    return { url: server.url, stop: () => server.stop().finally(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Makes the database `name` a copy of `template` and returns its URL; the template must have no connections. */
export async function cloneDatabase(serverUrl: string, template: string, name: string): Promise<string> {
  await withServer(
    serverUrl,
    (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy wal_log`,
  )
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await withServer(serverUrl, (sql) => sql`drop database if exists ${sql(name)} with (force)`)
}

async function withServer(url: string, act: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await act(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

// A run ended by SIGKILL leaves its server running; its folder's name tells which process it belonged to.
async function clearAfterKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split("-")[0]) : 0
    if (!(owner > 0) || isAlive(owner)) continue
    const folder = join(tmpdir(), name)
    const server = readPidFile(join(folder, "postgres"))
    if (server && commandLineOf(server.pid)?.includes(folder)) {
      signal(server.pid, "SIGQUIT")
      await isGoneWithin(server.pid, 5_000)
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
  }
}
