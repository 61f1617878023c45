/**
 * `npm start`: database, build, preparation, API; then it stays, and starts again whichever of them dies.
 *
 * Errors: a StartRefused is one sentence on stderr and exit code 1. Asked to stop, it leaves nothing running and
 *         exits with 0.
 * Source: PORT (3000; the staff console's is PORT + 1), SWORN_DATA_DIR (.data), DATABASE_URL (an embedded
 *         PostgreSQL when unset).
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { build } from "./build.ts"
import { provideDatabase } from "./database.ts"
import { failWhenEnded, prepare, startApi, waitUntilReady, type ApiSettings } from "./exam-api.ts"
import { makeFolder } from "./folders.ts"
import { keepRunning, type Part } from "./keep-running.ts"
import { readPorts, requireFreePorts, requireRoom, type Ports } from "./machine.ts"
import { lockDataFolder, type StartLock } from "./start-lock.ts"
import { refusalFor, StartRefused } from "./start-refused.ts"

const root = dirname(import.meta.dirname)
const stopping = new AbortController()
const toUndo: (() => Promise<void> | void)[] = []

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stopping.abort())
// The terminal or the pipe we write to may go away before us; stopping must not fail on its last words.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

let code = 0
try {
  await start()
} catch (error) {
  if (!stopping.signal.aborted) {
    code = 1
    console.error(error instanceof StartRefused ? error.message : error)
  }
}
for (const undo of toUndo.toReversed()) await undo()
process.exit(code)

async function start(): Promise<void> {
  const startedAt = performance.now()
  const ports = readPorts(process.env["PORT"])
  const dataFolder = resolve(root, process.env["SWORN_DATA_DIR"] || ".data")
  const lock = await claim(dataFolder, ports)

  const settings: ApiSettings = { root, dataFolder, ports, databaseUrl: "" }
  const running: { api?: Part } = {}
  const moveTo = async (url: string) => {
    settings.databaseUrl = url
    await running.api?.stop()
  }
  const [built, database] = await Promise.allSettled([
    build(root, stopping.signal),
    provideDatabase(dataFolder, say, moveTo),
  ])
  if (database.status === "rejected") throw database.reason
  toUndo.push(database.value.stop)
  if (built.status === "rejected") throw built.reason
  settings.databaseUrl = database.value.url
  stopping.signal.throwIfAborted()

  await prepare(settings, stopping.signal)
  stopping.signal.throwIfAborted()

  const startPart = async () => (running.api = await startApi(settings, lock.noteApi))
  let isReady = false
  toUndo.push(await keepRunning("The API", startPart, (line) => isReady && say(line)))
  await Promise.race([
    waitUntilReady(settings, stopping.signal),
    failWhenEnded(running.api as Part, settings),
  ])
  stopping.signal.throwIfAborted()

  isReady = true
  welcome(settings, (performance.now() - startedAt) / 1000)
  await new Promise<void>((settle) => stopping.signal.addEventListener("abort", () => settle()))
  console.log("stopping…")
}

/** Everything that is quick to check, before anything slow begins. */
async function claim(dataFolder: string, ports: Ports): Promise<StartLock> {
  try {
    makeFolder(dataFolder)
    const lock = await lockDataFolder(dataFolder)
    toUndo.push(lock.release)
    await requireFreePorts(ports)
    requireRoom(dataFolder)
    return lock
  } catch (error) {
    throw refusalFor(error, `use ${dataFolder}`)
  }
}

function welcome({ dataFolder, ports }: ApiSettings, seconds: number): void {
  const file = join(dataFolder, "welcome.txt")
  const text = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : ""
  if (text !== "") console.log(`\n${text}\n`)
  if (!text.includes(`:${ports.candidates}`)) {
    console.log(`Candidates:    http://localhost:${ports.candidates}/`)
    console.log(`Staff console: http://localhost:${ports.staff}/`)
  }
  console.log(`Ready after ${seconds.toFixed(1)} s. Stop with Ctrl-C.`)
}

function say(line: string): void {
  console.error(`${new Date().toISOString()} ${line}`)
}
