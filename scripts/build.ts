/**
 * The build, which turbo skips task by task where nothing changed.
 *
 * Errors: StartRefused when it fails, after its output.
 */
import { spawn } from "node:child_process"
import { accessSync, constants, existsSync } from "node:fs"
import { join } from "node:path"
import { apiEntry } from "./start-lock.ts"
import { refusalFor, StartRefused } from "./start-refused.ts"

export async function build(root: string, stopping: AbortSignal): Promise<void> {
  const isBuilt = existsSync(join(root, apiEntry))
  // An installation owned by another account is run as it was built.
  if (isBuilt && !mayWrite(root)) return
  if (!isBuilt) console.log("building…")
  const child = spawn(join(root, "node_modules/.bin/turbo"), ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
  })
  const stop = () => child.kill("SIGTERM")
  stopping.addEventListener("abort", stop)
  let said = ""
  const keep = (chunk: string) => (said += chunk)
  child.stdout.setEncoding("utf8").on("data", keep)
  child.stderr.setEncoding("utf8").on("data", keep)
  const code = await new Promise<number>((settle, fail) => {
    child.once("error", (error) => fail(refusalFor(error, "build itself")))
    child.once("close", (exitCode) => settle(exitCode ?? 1))
  }).finally(() => stopping.removeEventListener("abort", stop))
  if (code === 0 || stopping.aborted) return
  if (/No space left on device|ENOSPC/.test(said)) {
    throw new StartRefused("Sworn could not build itself: the disk is full; free some space and start again.")
  }
  console.error(said.trimEnd())
  throw new StartRefused(`Sworn could not build itself (exit code ${code}); the reason is above.`)
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
