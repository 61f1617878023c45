/**
 * The lock that keeps two starts from sharing one data directory.
 *
 * Errors: StartRefused while the process that the lock names lives. A lock left by a killed start is taken over,
 *         and the API it left running is ended, because it holds our ports.
 * Source: the name is taken with an exclusive create, so of two starts at the same instant one loses.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { commandLineOf, isAlive, isGoneWithin, signal } from "./processes.ts"
import { StartRefused } from "./start-refused.ts"

export type StartLock = {
  /** Records the API's process, for the next start should this one be killed. */
  noteApi(pid: number): void
  release(): void
}

type Holder = { pid: number; command: string | null; api: number | null }

export const apiEntry = "apps/exam-api/dist/main.mjs"

export async function lockDataFolder(folder: string): Promise<StartLock> {
  const file = join(folder, "start.lock")
  const holder: Holder = { pid: process.pid, command: commandLineOf(process.pid), api: null }
  if (!create(file, holder)) {
    const other = read(file)
    if (other && isStillThere(other)) {
      throw new StartRefused(
        `Sworn is already running on ${folder} (process ${other.pid}). Stop it, or start another with PORT=3100 SWORN_DATA_DIR=.data-2 npm start.`,
      )
    }
    await endApiOf(other)
    rmSync(file, { force: true })
    if (!create(file, holder)) {
      throw new StartRefused(`Another start of Sworn on ${folder} was faster; let that one run.`)
    }
  }
  return {
    noteApi: (pid) => writeFileSync(file, JSON.stringify({ ...holder, api: pid })),
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true })
    },
  }
}

function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: "wx" })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

function read(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

// A pid alone is not enough: after a restart of the machine or container it may be anyone's, even our own.
function isStillThere(other: Holder): boolean {
  return other.pid !== process.pid && isAlive(other.pid) && commandLineOf(other.pid) === other.command
}

async function endApiOf(other: Holder | null): Promise<void> {
  if (!other?.api || !isAlive(other.api)) return
  if (!commandLineOf(other.api)?.includes(apiEntry)) return
  signal(other.api, "SIGTERM")
  if (await isGoneWithin(other.api, 12_000)) return
  signal(other.api, "SIGKILL")
  await isGoneWithin(other.api, 2_000)
}
