/**
 * Keeps one part of Sworn running: when it ends by itself it is started again, later each time it fails soon.
 *
 * Units:  durations end in Ms.
 * Errors: what the first start throws. A later start that fails is announced and tried again, for ever: an exam
 *         under way needs the part back more than it needs a tidy exit.
 */
import { setTimeout as sleep } from "node:timers/promises"

export type Part = {
  /** Settles with the reason when the part ends. */
  ended: Promise<string>
  stop(): Promise<void>
}

const firstPauseMs = 200
const longestPauseMs = 5_000
const steadyAfterMs = 3_000

/** Starts the part and returns once it runs; the function it returns stops it for good. */
export async function keepRunning(
  name: string,
  start: () => Promise<Part>,
  say: (line: string) => unknown,
): Promise<() => Promise<void>> {
  const stopping = new AbortController()
  let part: Part | null = await start()
  const watched = watch()

  async function watch(): Promise<void> {
    let pauseMs = firstPauseMs
    let startedAt = Date.now()
    let saidLast = ""
    while (part) {
      const why = await part.ended
      part = null
      if (stopping.signal.aborted) return
      say(`${name} ended (${why}); starting it again.`)
      if (Date.now() - startedAt > steadyAfterMs) pauseMs = firstPauseMs
      while (!part) {
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
        if (stopping.signal.aborted) return
        pauseMs = Math.min(pauseMs * 2, longestPauseMs)
        startedAt = Date.now()
        try {
          part = await start()
          saidLast = ""
          if (stopping.signal.aborted) return await part.stop()
        } catch (error) {
          const sentence = error instanceof Error ? error.message : String(error)
          if (sentence !== saidLast) say(sentence)
          saidLast = sentence
        }
      }
    }
  }

  return async () => {
    stopping.abort()
    await part?.stop()
    await watched
  }
}
