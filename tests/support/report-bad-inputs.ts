/**
 * Says of each bad input whether a test that names it ran and passed, from the reports vitest's JSON reporter wrote into a
 * folder: `node tests/support/report-bad-inputs.ts FOLDER`.
 *
 * Errors: exit code 1 when one whose routes exist has no test that passed, or any has one that failed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { badInputs, badInputsIn } from "./bad-inputs.ts"

type Report = { testResults: { assertionResults: { fullName: string; status: string }[] }[] }

const folder = process.argv[2] ?? ""
const names = existsSync(folder) ? readdirSync(folder) : []
const tests = names
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as Report).testResults)
  .flatMap((file) => file.assertionResults)

const counted = new Map(badInputs.map(({ id }) => [id, { passed: 0, failed: 0 }]))
for (const { fullName, status } of tests) {
  for (const id of badInputsIn(fullName)) {
    const count = counted.get(id)
    if (count && status === "passed") count.passed += 1
    if (count && status === "failed") count.failed += 1
  }
}
const countOf = (id: string) => counted.get(id) ?? { passed: 0, failed: 0 }
const covered = badInputs.filter(({ id }) => countOf(id).passed > 0 && countOf(id).failed === 0)
const failing = badInputs.filter(({ id }) => countOf(id).failed > 0)
const missing = badInputs.filter(({ id, comesWith }) => comesWith === undefined && countOf(id).passed === 0)
const later = badInputs.filter(({ id, comesWith }) => comesWith !== undefined && countOf(id).passed === 0)
const runs = [...counted.values()].reduce((sum, { passed, failed }) => sum + passed + failed, 0)

console.log(`bad inputs: ${covered.length} of ${badInputs.length} covered and passing, by ${runs} tests`)
for (const [words, some] of [
  ["failing", failing],
  ["without a test that passed", missing],
] as const)
  for (const { id, what } of some) console.log(`  ${words}: ${id} ${what}`)
for (const [comesWith, ids] of Map.groupBy(later, (one) => one.comesWith ?? ""))
  console.log(`  waiting for ${comesWith}: ${ids.map(({ id }) => id).join(" ")}`)
if (failing.length + missing.length > 0) process.exitCode = 1
