/**
 * Runs a job of the list in a thread beside the API, with bounded memory and time, and answers what it asks.
 *
 * Errors: a thread that dies, takes too long or wants more memory than it may is thrown as an error; so is what answering it
 *         throws, and the thread is ended then.
 */
import { Worker } from "node:worker_threads"
import type { Answers, Jobs } from "./jobs.ts"

/** Far above what the largest file that may be uploaded needs. */
const mostMegabytes = 768
const mostMs = 10 * 60_000

/** Bundled, this module is part of the API's own file or of a chunk of it; the worker's lies beside the API's. */
function workerFile(): string {
  if (import.meta.url.endsWith(".ts")) return "./exchange-worker.ts"
  return import.meta.url.includes("/chunks/") ? "../exchange-worker.mjs" : "./exchange-worker.mjs"
}

type FromWorker =
  | { readonly ask: keyof Answers; readonly number: number; readonly given: never }
  | { readonly done: unknown }

/** A thread that is through with its job waits a while for the next: starting one takes longer than most jobs. */
const idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = []
const mostIdle = 2
const idleMs = 30_000

export function runJob<Name extends keyof Jobs>(
  job: Name,
  given: Jobs[Name]["given"],
  answers: Answers = {},
): Promise<Jobs[Name]["answer"]> {
  const worker = takeWorker()
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
  return promise
    .then(
      (answer) => {
        letRest(worker)
        return answer
      },
      (cause: unknown) => {
        void worker.terminate()
        throw cause
      },
    )
    .finally(() => clearTimeout(timer))
}

function takeWorker(): Worker {
  const rested = idle.pop()
  if (rested !== undefined) {
    clearTimeout(rested.timer)
    rested.worker.ref()
    return rested.worker
  }
  return new Worker(new URL(workerFile(), import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
}

function letRest(worker: Worker): void {
  // By name: all at once would take Node's own away, and the thread would never be heard again.
  for (const event of ["message", "error", "exit"] as const) worker.removeAllListeners(event)
  if (idle.length >= mostIdle) return void worker.terminate()
  // It keeps nobody waiting who wants to stop.
  worker.unref()
  const timer = setTimeout(() => {
    idle.splice(idle.indexOf(one), 1)
    void worker.terminate()
  }, idleMs).unref()
  const one = { worker, timer }
  idle.push(one)
}
