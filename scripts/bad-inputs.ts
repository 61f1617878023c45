/** `npm run bad-inputs`: runs the tests that name a bad input, and says which of the catalogue are covered and pass. */
import { conclude, reportBadInputs, runVitest, stopStepsOnSignals } from "./steps.ts"

stopStepsOnSignals()
const tested = await runVitest(["unit", "architecture", "api"], "captured", ["-t", "bad/"])
await conclude([{ ...tested, skipped: 0 }, await reportBadInputs()])
