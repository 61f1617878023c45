/**
 * Processes that are not our children: is one there, what is it, is it gone yet.
 *
 * Units:  durations end in Ms.
 * Errors: none; a process that cannot be looked at counts as not there.
 */
import { readFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
  return !isZombie(pid)
}

/** The command line of a live process, or null where the system does not tell (Windows, macOS). */
export function commandLineOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
  } catch {
    return null
  }
}

/** True once the process is gone, false if it still runs after `forMs`. */
export async function isGoneWithin(pid: number, forMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + forMs
  while (isAlive(pid)) {
    if (Date.now() > giveUpAt) return false
    await sleep(20)
  }
  return true
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in between.
  }
}

// In a container whose first process reaps nobody, the dead stay listed for ever.
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z")
  } catch {
    return false
  }
}
