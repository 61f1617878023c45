/** `npm run check`: format, lint, types, and the tests that need no database; side by side, in seconds. */
import { conclude, runStep, runVitest, stopStepsOnSignals } from "./steps.ts"
import type { Tally } from "./tally.ts"

export function check(): Promise<Tally[]> {
  return Promise.all([
    runStep({ name: "format", program: "oxfmt", args: ["--check"] }),
    runStep({ name: "lint", program: "oxlint", args: [] }),
    runStep({ name: "types", program: "tsc", args: ["-b"] }),
    runVitest(["unit", "client", "screens", "architecture"], "captured"),
  ])
}

if (import.meta.main) {
  stopStepsOnSignals()
  await conclude(await check())
}
