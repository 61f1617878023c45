/**
 * `npm run fuzz -- --requests 100000`: made-up requests to every operation of both APIs, as every role. The seed is printed;
 * `--seed 7` makes the same requests again, and `--only 123` sends one of them alone.
 *
 * Errors: a number that is none is one sentence on stderr and exit code 1; otherwise vitest's own exit code.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "./steps.ts"

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: "string" },
  },
})
const odd = Object.entries(values).find(([, value]) => !/^\d{1,9}$|^[12]\d{9}$/.test(value))
if (odd) {
  console.error(`--${odd[0]} must be a whole number, not "${odd[1]}".`)
  process.exit(1)
}
const env = {
  ...process.env,
  SWORN_FUZZ_REQUESTS: values.requests,
  SWORN_FUZZ_SEED: values.seed,
  ...(values.only === undefined ? {} : { SWORN_FUZZ_ONLY: values.only }),
}
const words = ["run", "--project", "api", "tests/api/fuzz.test.ts"]
const vitest = join(root, "node_modules", ".bin", "vitest")
const shell = process.platform === "win32"
process.exitCode = spawnSync(vitest, words, { cwd: root, env, stdio: "inherit", shell }).status ?? 1
