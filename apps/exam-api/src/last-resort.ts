/**
 * The last resort (ASVS 16.5.4): what nobody caught is in the log before anything else happens.
 *
 * A promise that failed unheard leaves the process as it was, and it goes on. After an exception nobody can say what state it is
 * in: it stops in good order, whoever keeps it running starts the next, and clients send again what has no receipt.
 */
import type { Log } from "./http/log.ts"

type Process = {
  on(event: "unhandledRejection" | "uncaughtException", listener: (cause: unknown) => void): unknown
}

export function catchWhateverIsLeft(of: Process, log: Log, stop: () => void): void {
  of.on("unhandledRejection", (err) => log.error({ err }, "a promise failed unheard"))
  of.on("uncaughtException", (err) => {
    log.error({ err }, "an exception was not caught")
    stop()
  })
}
