/**
 * The steps of a check: each runs a program, prints one line with its time, and adds to the tally.
 *
 * Units:  seconds on screen, tests in the tally.
 * Errors: none are thrown for a step that fails, so that the next one runs; it counts as failed instead.
 */
import { spawn, type ChildProcess } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { constants, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { tallyOf, type Tally } from "./tally.ts"

export const root = dirname(import.meta.dirname)

/** `speaks`: its output is shown when it succeeds, too. */
export type Step = { name: string; program: string; args: readonly string[]; speaks?: true }

const running = new Set<ChildProcess>()
const asked = new Set<NodeJS.Signals>()
/** Where vitest's reports lie until the last word is said. */
let reports: string | undefined

/** One of the tools in node_modules/.bin; its output is shown when it fails, its success is one line. */
export async function runStep(step: Step): Promise<Tally> {
  const startedAt = performance.now()
  const { code, output } = await run(step, "captured")
  report(step.name, code === 0, startedAt, code === 0 && !step.speaks ? "" : output)
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** Runs vitest projects and counts their tests, only some of them if so asked; "captured" keeps the output of parallel steps apart. */
export async function runVitest(
  projects: readonly string[],
  showing: "live" | "captured" = "live",
  only: readonly string[] = [],
): Promise<Tally> {
  reports ??= await mkdtemp(join(tmpdir(), "sworn-reports-"))
  const counts = join(reports, `${projects.join("-")}.json`)
  const args = [
    "run",
    ...only,
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${counts}`,
  ]
  const name = projects.join(", ")
  const startedAt = performance.now()
  const { code, output } = await run({ name, program: "vitest", args }, showing)
  report(name, code === 0, startedAt, output)
  return tallyOf(await readFile(counts, "utf8").catch(() => null), code)
}

/** What the tests that ran so far say of the catalogue of bad inputs. */
export const reportBadInputs = (): Promise<Tally> =>
  runStep({
    name: "bad inputs",
    program: "node",
    args: ["tests/support/report-bad-inputs.ts", reports ?? ""],
    speaks: true,
  })

/** Says the last word: the sum, and the exit code it deserves. */
export async function conclude(tallies: readonly Tally[]): Promise<void> {
  if (reports !== undefined) await rm(reports, { recursive: true, force: true })
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0)
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""
  const [signal] = asked
  process.exitCode = signal ? 128 + constants.signals[signal] : sum("failed") > 0 ? 1 : 0
  console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`)
}

/** Passes a request to stop on to every running step. Call once, before the first. */
export function stopStepsOnSignals(): void {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      asked.add(name)
      for (const child of running) child.kill(name)
    })
  }
}

function run(step: Step, showing: "live" | "captured"): Promise<{ code: number; output: string }> {
  if (asked.size > 0) return Promise.resolve({ code: 1, output: "stopped\n" })
  return new Promise((settle) => {
    const child = spawn(join(root, "node_modules", ".bin", step.program), step.args, {
      cwd: root,
      stdio: showing === "live" ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: "1",
        TURBO_NO_UPDATE_NOTIFIER: "1",
        ...(process.stdout.isTTY && !process.env["NO_COLOR"] ? { FORCE_COLOR: "1" } : {}),
      },
    })
    running.add(child)
    let output = ""
    const keep = (chunk: string) => (output += chunk)
    child.stdout?.setEncoding("utf8").on("data", keep)
    child.stderr?.setEncoding("utf8").on("data", keep)
    child.once("error", (error) => settle({ code: 1, output: `${output}${error.message}\n` }))
    child.once("close", (code) => {
      running.delete(child)
      settle({ code: code ?? 1, output })
    })
  })
}

function report(name: string, passed: boolean, startedAt: number, output: string): void {
  if (output.trim() !== "") console.log(output.trimEnd())
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? "✓" : "✗"} ${name} ${seconds} s`)
}
