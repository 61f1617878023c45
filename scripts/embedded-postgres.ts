/**
 * The embedded PostgreSQL: a real server on a free port of 127.0.0.1, its files in one folder.
 *
 * Units:  durations end in Ms; sizes in settings are PostgreSQL's own ("256MB").
 * Errors: StartRefused for what the person at this machine can put right: no package for the platform, a full
 *         disk, a folder that is not ours, a damaged or foreign data directory.
 * Source: UTF8 with C.UTF-8 of libc, because pg_trgm finds no Chinese trigrams under the builtin provider. A
 *         killed parent leaves the server running, so a start first asks the one postmaster.pid names.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import * as fs from "node:fs"
import { createServer } from "node:net"
import { basename, dirname, join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { makeFolder } from "./folders.ts"
import {
  chooseRunAs,
  commandFor,
  findBinaries,
  handOver,
  postgresEnvironment,
  type Binaries,
  type RunAs,
} from "./postgres-binaries.ts"
import { refusalFromLog } from "./postgres-log.ts"
import { readPidFile, removeStalePidFile, type PidFile } from "./postgres-pid-file.ts"
import { isAlive, isGoneWithin, signal } from "./processes.ts"
import { refusalFor, StartRefused } from "./start-refused.ts"

export type PostgresOptions = {
  dataDir: string
  /** Overrides of postgresql.conf, e.g. `{ fsync: "off" }`. */
  settings?: Readonly<Record<string, string>>
  /** Tried first; a free one is taken when it is in use. */
  port?: number
}

export type Postgres = {
  /** The superuser's, to the database "postgres". */
  url: string
  port: number
  pid: number
  /** True when the server was running already. */
  reused: boolean
  /** Settles when the server ends, for whatever reason. */
  ended: Promise<void>
  stop(): Promise<void>
}

const productionSettings: Readonly<Record<string, string>> = {
  shared_buffers: "256MB",
  max_connections: "100",
  fsync: "on",
  synchronous_commit: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  // A detail quotes the row that did not fit, and rows are people.
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
}

const logLimitBytes = 16 * 1024 * 1024
const startLimitMs = 300_000
const oldServerLimitMs = 20_000

/** The password's file lies beside the data directory, not in it, so that a copy of the data holds no key. */
export function secretFileOf(dataDir: string): string {
  return `${resolve(dataDir)}.secret`
}

export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir)
  const settings = { ...productionSettings, ...options.settings }
  const binaries = findBinaries()
  try {
    makeFolder(dirname(dataDir))
    const runAs = chooseRunAs(binaries, dataDir)
    if (isEmptyOrMissing(dataDir)) await createCluster(binaries, runAs, dataDir, settings)
    const password = readPassword(dataDir)
    const running = readPidFile(dataDir)
    if (running && (await answers(running, password))) return adopt(running, password)
    return await launch(binaries, runAs, dataDir, settings, password, options.port)
  } catch (error) {
    throw refusalFor(error, `start its database in ${dataDir}`)
  }
}

// In a folder beside, renamed when whole: an initdb that was interrupted leaves no half cluster behind.
async function createCluster(
  binaries: Binaries,
  runAs: RunAs,
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const unfinished = `${dataDir}.new`
  const passwordFile = `${dataDir}.password`
  const password = randomBytes(24).toString("base64url")
  fs.rmSync(unfinished, { recursive: true, force: true })
  fs.mkdirSync(unfinished, { mode: 0o700 })
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  handOver(unfinished, runAs)
  handOver(passwordFile, runAs)
  try {
    const [command, args] = commandFor(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=libc",
        "--locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions",
        ...(settings["fsync"] === "off" ? ["--no-sync"] : []),
      ],
      runAs,
    )
    const made = await runInitdb(command, args, dirname(dataDir), runAs)
    if (made.status !== 0) throw refusalFromLog(made.said, dataDir)
    writeDurably(secretFileOf(dataDir), password)
    fs.renameSync(unfinished, dataDir)
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(unfinished, { recursive: true, force: true })
  }
}

function runInitdb(
  command: string,
  args: readonly string[],
  cwd: string,
  { account }: RunAs,
): Promise<{ status: number | null; said: string }> {
  return new Promise((settle, fail) => {
    // Its own session, like the server's: it takes a second, and Ctrl-C would only tear it in half.
    const child = spawn(command, args, { detached: true, env: postgresEnvironment(), cwd, ...account })
    let said = ""
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
    child.once("error", fail)
    child.once("close", (status) => settle({ status, said }))
  })
}

async function launch(
  binaries: Binaries,
  runAs: RunAs,
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  password: string,
  wantedPort: number | undefined,
): Promise<Postgres> {
  const log = openLog(dataDir, runAs)
  const giveUpOnOldServerAt = Date.now() + oldServerLimitMs
  try {
    let port = await freePort(wantedPort)
    for (;;) {
      removeStalePidFile(dataDir)
      const from = fs.fstatSync(log).size
      const child = spawnServer(binaries, runAs, dataDir, { ...settings, port: String(port) }, log)
      if (await isReady(child, dataDir)) return parentOf(child, binaries, dataDir, port, password)
      const said = readFrom(logFileOf(dataDir), from)
      if (/could not bind|Address already in use/.test(said)) {
        port = await freePort()
      } else if (!isOldServerLeaving(said) || Date.now() > giveUpOnOldServerAt) {
        throw refusalFromLog(said, dataDir)
      }
      await sleep(100)
    }
  } finally {
    fs.closeSync(log)
  }
}

function spawnServer(
  binaries: Binaries,
  runAs: RunAs,
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  log: number,
): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const [command, args] = commandFor(
    binaries.postgres,
    ["-D", dataDir, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...flags],
    runAs,
  )
  // Its own session: Ctrl-C in the terminal must reach the API first and the database last.
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", log, log],
    env: postgresEnvironment(),
    cwd: dataDir,
    ...runAs.account,
  })
  child.on("error", () => {})
  return child
}

async function isReady(child: ChildProcess, dataDir: string): Promise<boolean> {
  const giveUpAt = Date.now() + startLimitMs
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const pidFile = readPidFile(dataDir)
    if (pidFile?.pid === child.pid && pidFile.isReady) return true
    if (Date.now() > giveUpAt) {
      signal(child.pid, "SIGINT")
      throw new StartRefused(
        `The database in ${dataDir} was not ready after ${startLimitMs / 60_000} minutes; see ${logFileOf(dataDir)}.`,
      )
    }
    await sleep(10)
  }
  return false
}

function parentOf(
  child: ChildProcess,
  binaries: Binaries,
  dataDir: string,
  port: number,
  password: string,
): Postgres {
  const pid = child.pid as number
  const ended = new Promise<void>((settle) => child.once("exit", () => settle()))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    if (process.platform === "win32") {
      // Windows knows no SIGINT for other processes: it would end the server without a checkpoint.
      spawnSync(binaries.pgCtl, ["stop", "-D", dataDir, "-m", "fast"], { stdio: "ignore" })
    } else {
      signal(pid, "SIGINT")
    }
    await ended
  }
  return { url: urlOf(port, password), port, pid, reused: false, ended, stop }
}

function adopt({ pid, port }: PidFile, password: string): Postgres {
  const watch = async () => {
    while (isAlive(pid)) await sleep(200, undefined, { ref: false })
  }
  const stop = async () => {
    signal(pid, "SIGINT")
    if (!(await isGoneWithin(pid, 60_000))) signal(pid, "SIGQUIT")
    await isGoneWithin(pid, 10_000)
  }
  return { url: urlOf(port, password), port, pid, reused: true, ended: watch(), stop }
}

async function answers({ pid, port, isReady }: PidFile, password: string): Promise<boolean> {
  if (!isReady || !isAlive(pid)) return false
  const { default: postgres } = await import("postgres")
  const sql = postgres(urlOf(port, password), { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function isOldServerLeaving(said: string): boolean {
  return /lock file "postmaster\.pid" already exists|pre-existing shared memory block/.test(said)
}

function isEmptyOrMissing(dataDir: string): boolean {
  if (!fs.existsSync(dataDir)) return true
  const entries = fs.readdirSync(dataDir)
  if (entries.length === 0) return true
  if (entries.includes("PG_VERSION")) return false
  throw new StartRefused(
    `${dataDir} holds files that are not a database; move them away or set SWORN_DATA_DIR to another folder.`,
  )
}

function readPassword(dataDir: string): string {
  const file = secretFileOf(dataDir)
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8").trim()
  throw new StartRefused(
    `The database's password file ${basename(file)} is missing beside ${dataDir}; put it back from the backup.`,
  )
}

function writeDurably(file: string, text: string): void {
  const handle = fs.openSync(file, "w", 0o600)
  fs.fchmodSync(handle, 0o600)
  fs.writeSync(handle, text)
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}

function logFileOf(dataDir: string): string {
  return join(dataDir, "server.log")
}

function openLog(dataDir: string, runAs: RunAs): number {
  const file = logFileOf(dataDir)
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > logLimitBytes) fs.renameSync(file, `${file}.1`)
  const log = fs.openSync(file, "a", 0o600)
  handOver(file, runAs)
  return log
}

function readFrom(file: string, offset: number): string {
  return fs.readFileSync(file).subarray(offset).toString("utf8")
}

function freePort(wanted = 0): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer()
    probe.once("error", (error) => (wanted === 0 ? fail(error) : settle(freePort())))
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => settle(typeof address === "object" && address ? address.port : wanted))
    })
  })
}

function urlOf(port: number, password: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
}
