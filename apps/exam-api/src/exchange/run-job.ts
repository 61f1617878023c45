/**
 * Runs a job of the list in a thread of its own, with bounded memory and time, and answers what it asks.
 *
 * Errors: a thread that dies, takes too long or wants more memory than it may is thrown as an error; so is what answering it
 *         throws, and the thread is ended then.
 */
import { Worker } from "node:worker_threads"
import type { Answers, Jobs } from "./jobs.ts"

/** Far above what the largest file that may be uploaded needs. */
const mostMegabytes = 768
const mostMs = 10 * 60_000

/** Bundled, this module lies in a chunk beside the worker's own. */
const workerFile = import.meta.url.endsWith(".ts") ? "./exchange-worker.ts" : "../exchange-worker.mjs"

type FromWorker =
  | { readonly ask: keyof Answers; readonly number: number; readonly given: never }
  | { readonly done: unknown }

export function runJob<Name extends keyof Jobs>(
  job: Name,
  given: Jobs[Name]["given"],
  answers: Answers = {},
): Promise<Jobs[Name]["answer"]> {
  const worker = new Worker(new URL(workerFile, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Jobs[Name]["answer"]>()
  const timer = setTimeout(() => reject(new Error(`The job "${job}" took too long`)), mostMs)
  worker.on("error", reject)
  worker.on("exit", (code) => reject(new Error(`The thread of the job "${job}" ended with ${code}`)))
  worker.on("message", (message: FromWorker) => {
    if ("done" in message) return resolve(message.done as Jobs[Name]["answer"])
    const answering = answers[message.ask]
    if (answering === undefined) return reject(new Error(`Nobody answers "${message.ask}" for "${job}"`))
    void Promise.resolve(answering(message.given)).then(
      (answer) => worker.postMessage({ answered: message.number, answer }),
      reject,
    )
  })
  worker.postMessage({ job, given })
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
