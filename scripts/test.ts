/** `npm test`: everything. Each step runs although an earlier one failed, except what is built upon it. */
import { check } from "./check.ts"
import { conclude, reportBadInputs, runStep, runVitest, stopStepsOnSignals } from "./steps.ts"

stopStepsOnSignals()
const checked = await check()
const built = await runStep({
  name: "build",
  program: "turbo",
  args: ["run", "build", "--output-logs=errors-only"],
})
// The journeys walk through the built apps; the API's tests run its sources.
const canWalk = built.failed === 0
const tested = await runVitest(canWalk ? ["launcher", "api", "journeys"] : ["launcher", "api"])
if (!canWalk) console.log("– journeys did not run: there is no build to walk through")
const covered = await reportBadInputs()
await conclude([...checked, built, tested, covered])
