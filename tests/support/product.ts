/**
 * The whole product for one journey: the built API as its own process on free ports, over a real, durable PostgreSQL of
 * its own, prepared as `npm start` prepares it.
 *
 * Units:  milliseconds.
 * Errors: a part that does not start throws with its last words.
 */
import { openPool } from "@sworn/exam-api/database/pool"
import { openSitting } from "@sworn/drizzle/seeds"
import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { inject } from "vitest"
import { startPostgres } from "../../scripts/embedded-postgres.ts"
import { copyFolder, databaseIn, newFolder, prepare } from "./prepared-folder.ts"

const root = dirname(dirname(import.meta.dirname))

export const staffPassword = "sworn-demo-2026"

/** `more` is what its environment says besides. */
export async function startProduct(more: Readonly<Record<string, string>> = {}) {
  const folder = newFolder()
  copyFolder(inject("preparedFolder"), folder)
  const server = await startPostgres({ dataDir: databaseIn(folder) })
  const [port, staffPort] = await freePorts()
  const origin = `http://localhost:${port}`
  const staffOrigin = `http://localhost:${staffPort}`
  const own = {
    NODE_ENV: "production",
    DATABASE_URL: server.url,
    SWORN_DATA_DIR: folder,
    PORT: String(port),
    STAFF_PORT: String(staffPort),
    ...more,
  }
  const environment = { ...process.env, ...own }
  // As at every start: it may be told something else than the folder was prepared with.
  prepare(own)
  const sql = openPool(server.url, { connections: 2, statementTimeoutMs: 30_000 })

  let api: ChildProcess
  let said = ""
  async function startApi() {
    api = spawn(process.execPath, [built("main.mjs")], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    })
    for (const stream of [api.stdout, api.stderr])
      stream?.on("data", (chunk: Buffer) => (said += chunk.toString()))
    for (let tries = 0; tries < 300; tries += 1) {
      const ready = await fetch(`${origin}/readyz`).catch(() => null)
      await ready?.body?.cancel()
      if (ready?.status === 200) return
      if (api.exitCode !== null) break
      await sleep(50)
    }
    throw new Error(`The API did not become ready: ${said.slice(-2000)}`)
  }
  await startApi()

  return {
    origin,
    staffOrigin,
    /** As the owner of the database. */
    sql,
    /** All that the API has logged so far. */
    log: () => said,
    now: async () => (await sql<[{ now: number }]>`select exam_now() as now`)[0].now,
    /** Moves the exam's clock on, for everything that asks it. */
    advanceClock: async (ms: number) => {
      const [{ shift }] = await sql<[{ shift: number }]>`
        select round(extract(epoch from exam_now() - clock_timestamp()) * 1000)::int as shift`
      await sql.unsafe(`create or replace function exam_now() returns timestamptz language sql volatile parallel safe
        as $$ select date_trunc('milliseconds', clock_timestamp() + interval '${shift + ms} milliseconds') $$`)
    },
    plan: async (
      options: Omit<Parameters<typeof openSitting>[1], "startsAt"> & { readonly startsInMs: number },
    ) => {
      const { startsInMs, ...rest } = options
      const [{ now }] = await sql<[{ now: number }]>`select exam_now() as now`
      return openSitting(sql, { ...rest, startsAt: now + startsInMs })
    },
    /** SIGKILL, as a power cut would; PostgreSQL stays. */
    killApi: async () => {
      const gone = once(api, "exit")
      api.kill("SIGKILL")
      await gone
    },
    startApi,
    /** Everything the data folder holds outside PostgreSQL. */
    fileIn: (name: string) => readFileSync(join(folder, name), "utf8"),
    stop: async () => {
      await sql.end({ timeout: 2 })
      const gone = api.exitCode === null && api.signalCode === null ? once(api, "exit") : Promise.resolve()
      api.kill("SIGTERM")
      await gone
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Product = Awaited<ReturnType<typeof startProduct>>

const built = (name: string) => join(root, "apps/exam-api/dist", name)

async function freePorts(): Promise<[number, number]> {
  const ports: number[] = []
  const servers = [createServer(), createServer()]
  for (const one of servers) {
    one.listen(0, "127.0.0.1")
    await once(one, "listening")
    ports.push((one.address() as { port: number }).port)
  }
  for (const one of servers) one.close()
  return ports as [number, number]
}
