/**
 * postmaster.pid: which server holds a data directory, by its own account.
 *
 * Errors: none; an unreadable file is no file.
 * Source: its lines are pid, data directory, start time, port, socket folder, address, shared memory, status.
 */
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { commandLineOf, isAlive } from "./processes.ts"

export type PidFile = { pid: number; port: number; isReady: boolean }

export function readPidFile(dataDir: string): PidFile | null {
  let lines: string[]
  try {
    lines = readFileSync(pidFileOf(dataDir), "utf8").split("\n")
  } catch {
    return null
  }
  const pid = Number(lines[0])
  return pid > 0 ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" } : null
}

/**
 * After a hard stop the pid may belong to some other program, and PostgreSQL would refuse to start as long as
 * that one lives. A server that still uses the files is safe: it holds a shared memory segment named by them.
 */
export function removeStalePidFile(dataDir: string): void {
  const named = readPidFile(dataDir)
  if (!named) return
  const command = isAlive(named.pid) ? commandLineOf(named.pid) : ""
  if (command === null || command.includes("postgres")) return
  rmSync(pidFileOf(dataDir), { force: true })
}

function pidFileOf(dataDir: string): string {
  return join(dataDir, "postmaster.pid")
}
