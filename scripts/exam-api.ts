/**
 * The built API as processes: the preparation that runs once, and the server.
 *
 * Units:  durations end in Ms.
 * Errors: StartRefused with the preparation's own sentence when it refuses, and when the server does not become
 *         ready. Everything the server writes goes to api.log in the data folder.
 */
import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Part } from "./keep-running.ts"
import type { Ports } from "./machine.ts"
import { apiEntry } from "./start-lock.ts"
import { refusalFor, StartRefused } from "./start-refused.ts"

export type ApiSettings = { root: string; dataFolder: string; ports: Ports; databaseUrl: string }

const stopLimitMs = 12_000
const readyLimitMs = 60_000
const logLimitBytes = 64 * 1024 * 1024

/** Migrations, demo data, passwords of the roles: whatever must be true before the server starts. */
export async function prepare(settings: ApiSettings, stopping: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [join(settings.root, "apps/exam-api/dist/prepare.mjs")], {
    cwd: settings.root,
    env: environmentOf(settings),
    stdio: ["ignore", "inherit", "pipe"],
  })
  const stop = () => child.kill("SIGTERM")
  stopping.addEventListener("abort", stop)
  let said = ""
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
  const code = await new Promise<number>((settle, fail) => {
    child.once("error", (error) => fail(refusalFor(error, "prepare its database")))
    child.once("close", (exitCode) => settle(exitCode ?? 1))
  }).finally(() => stopping.removeEventListener("abort", stop))
  if (code === 0 || stopping.aborted) return

  const lines = said.split("\n").filter((line) => line.trim() !== "")
  if (lines.length === 1) throw new StartRefused(lines[0] as string)
  const log = join(settings.dataFolder, "prepare.log")
  writeFileSync(log, said)
  throw new StartRefused(`Sworn could not prepare its database (exit code ${code}); details in ${log}.`)
}

/** Starts the server without waiting until it is ready. */
export async function startApi(settings: ApiSettings, notePid: (pid: number) => void): Promise<Part> {
  const log = openLog(settings)
  const child = spawn(process.execPath, [join(settings.root, apiEntry)], {
    cwd: settings.root,
    env: environmentOf(settings),
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  const ended = new Promise<string>((settle) => {
    child.once("error", (error) => settle(error.message))
    child.once("exit", (code, signal) => settle(signal ?? `exit code ${code}`))
  })
  if (child.pid !== undefined) notePid(child.pid)
  return { ended, stop: () => stopProcess(child, ended) }
}

export async function waitUntilReady(settings: ApiSettings, stopping: AbortSignal): Promise<void> {
  const giveUpAt = Date.now() + readyLimitMs
  const address = `http://127.0.0.1:${settings.ports.candidates}/readyz`
  while (!stopping.aborted) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    if (Date.now() > giveUpAt) {
      throw new StartRefused(
        `The API was not ready after ${readyLimitMs / 1000} seconds${lastError(settings)}; see ${logFileOf(settings)}.`,
      )
    }
    await sleep(50)
  }
}

async function stopProcess(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  child.kill("SIGTERM")
  const force = setTimeout(() => child.kill("SIGKILL"), stopLimitMs)
  await ended
  clearTimeout(force)
}

function environmentOf(settings: ApiSettings): NodeJS.ProcessEnv {
  return {
    NODE_ENV: "production",
    ...process.env,
    DATABASE_URL: settings.databaseUrl,
    PORT: String(settings.ports.candidates),
    STAFF_PORT: String(settings.ports.staff),
    SWORN_DATA_DIR: settings.dataFolder,
  }
}

/** Throws when the server ends; for the time until it is first ready, when starting it again would not help. */
export async function failWhenEnded(part: Part, settings: ApiSettings): Promise<never> {
  const why = `${await part.ended}${lastError(settings)}`
  throw new StartRefused(`The API ended while it was starting, ${why}; see ${logFileOf(settings)}.`)
}

function logFileOf(settings: ApiSettings): string {
  return join(settings.dataFolder, "api.log")
}

function openLog(settings: ApiSettings): number {
  const file = logFileOf(settings)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > logLimitBytes) renameSync(file, `${file}.1`)
  return openSync(file, "a", 0o600)
}

function lastError(settings: ApiSettings): string {
  const said = readFileSync(logFileOf(settings), "utf8").slice(-20_000)
  const line = said.split("\n").findLast((candidate) => /^\S*Error\b/.test(candidate))
  return line ? ` (${line.trim().slice(0, 200)})` : ""
}
