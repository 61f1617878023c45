/** The thread beside the API: does one job of the list at a time, asks for what it needs, and answers. */
import { parentPort } from "node:worker_threads"
import { checkFile, handOverFile } from "./judge-file.ts"
import type { Ask, Jobs } from "./jobs.ts"
import { lookAtFile } from "./look-at-file.ts"
import { writeErrorFile } from "./write-error-file.ts"
import { writeItems } from "./write-items.ts"

const doing: {
  readonly [Name in keyof Jobs]: (given: Jobs[Name]["given"], ask: Ask) => Promise<Jobs[Name]["answer"]>
} = {
  look: lookAtFile,
  check: checkFile,
  commit: handOverFile,
  "error-file": writeErrorFile,
  write: writeItems,
}

type Given = { readonly job: keyof Jobs; readonly given: never }
type Answered = { readonly answered: number; readonly answer: unknown }

const port = parentPort
if (port === null) throw new Error("The exchange worker runs as a thread of the API")

let asked = 0
const waiting = new Map<number, (answer: unknown) => void>()
const ask = ((name: string, given: unknown) =>
  new Promise<unknown>((settle) => {
    asked += 1
    waiting.set(asked, settle)
    port.postMessage({ ask: name, number: asked, given })
  })) as Ask

port.on("message", (message: Given | Answered) => {
  if ("answered" in message) {
    waiting.get(message.answered)?.(message.answer)
    waiting.delete(message.answered)
    return
  }
  doing[message.job](message.given, ask).then(
    (answer) => port.postMessage({ done: answer }),
    // A fault of ours: the API's own thread throws it on, into its log.
    (cause: unknown) => {
      throw cause
    },
  )
})
