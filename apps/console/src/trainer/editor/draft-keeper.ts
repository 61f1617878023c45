/**
 * Keeps what is being written: sent a moment after the last change, again when that failed, and no more once another window has
 * gone on with the same draft.
 *
 * Units:  milliseconds.
 * Errors: none thrown. What went wrong is a state, and the words stay on the page whatever it is.
 */
import type { ItemDraftBody, ItemDraftSaved } from "@sworn/contract/staff"
import { createSignal, type Accessor } from "solid-js"
import type { Reply } from "../../api/reply.ts"

export const afterLastChangeMs = 1_000
/** Somebody who types without a pause is saved as well. */
export const atLeastEveryMs = 5_000
export const tryAgainAfterMs = 5_000

export type DraftState =
  | { readonly kind: "none" | "waiting" | "saving" | "failed" }
  | { readonly kind: "saved"; readonly at: number }
  /** Not for want of a connection: trying again would change nothing. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** Another window has saved newer words; the number of their save. */
  | { readonly kind: "stale"; readonly version: number }

export type Words = Omit<ItemDraftBody, "version">

type Given = {
  readonly words: () => Words
  readonly save: (body: ItemDraftBody, isLast: boolean) => Promise<Reply<ItemDraftSaved>>
  /** The save that the words on the page began with; 0 before the first. */
  readonly version: number
  readonly savedAt: number | null
}

export type DraftKeeper = {
  readonly state: Accessor<DraftState>
  /** Something was changed. */
  readonly touch: () => void
  /** Sends at once what waits; `isLast` where the page may be gone before the answer. */
  readonly flush: (isLast?: boolean) => Promise<void>
  /** Nothing is sent by itself until `resume`; what waits goes on waiting. */
  readonly pause: () => void
  readonly resume: () => void
  /** The words were written as a version, or thrown away: there is no draft any more. */
  readonly done: () => void
  /** The page now shows what this save holds. */
  readonly settle: (version: number, savedAt: number) => void
  /** This page's words take the place of the other window's. */
  readonly takeOver: () => void
}

export function createDraftKeeper(given: Given): DraftKeeper {
  const [state, setState] = createSignal<DraftState>(
    given.savedAt === null ? { kind: "none" } : { kind: "saved", at: given.savedAt },
  )
  let { version } = given
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | undefined
  let sending: Promise<void> | undefined
  /** Sent, and perhaps kept: only the very same words under the same number tell which. */
  let unanswered: ItemDraftBody | undefined
  let isPaused = false

  const sendIn = (ms: number) => {
    clearTimeout(timer)
    if (!isPaused) timer = setTimeout(() => void flush(), ms)
  }
  const forget = () => {
    clearTimeout(timer)
    waitingSince = undefined
    unanswered = undefined
  }
  function touch() {
    if (state().kind === "stale") return
    waitingSince ??= Date.now()
    setState({ kind: "waiting" })
    sendIn(Math.min(afterLastChangeMs, Math.max(0, waitingSince + atLeastEveryMs - Date.now())))
  }
  async function flush(isLast = false): Promise<void> {
    clearTimeout(timer)
    // One at a time, or the second would be as old as the first.
    if (sending !== undefined) return sending.then(() => flush(isLast))
    if (waitingSince === undefined) return
    sending = send(isLast).finally(() => (sending = undefined))
    await sending
  }
  async function send(isLast: boolean) {
    waitingSince = undefined
    setState({ kind: "saving" })
    const isRetry = unanswered !== undefined
    const body = unanswered ?? { ...given.words(), version: version + 1 }
    const reply = await given.save(body, isLast)
    unanswered = !reply.ok && reply.problem.status === 0 ? body : undefined
    if (reply.ok) {
      version = reply.value.version
      if (isRetry) touch()
      else if (waitingSince === undefined) setState({ kind: "saved", at: reply.value.savedAt })
      return
    }
    const newer = newerSave(reply.problem)
    if (newer !== null) {
      forget()
      setState({ kind: "stale", version: newer })
      return
    }
    waitingSince ??= Date.now()
    const { status, title } = reply.problem
    if (status >= 400 && status < 500) return void setState({ kind: "refused", sentence: title })
    setState({ kind: "failed" })
    sendIn(tryAgainAfterMs)
  }

  return {
    state,
    touch,
    flush,
    pause: () => {
      isPaused = true
      clearTimeout(timer)
    },
    resume: () => {
      isPaused = false
      if (waitingSince !== undefined) sendIn(afterLastChangeMs)
    },
    done: () => {
      forget()
      version = 0
      setState({ kind: "none" })
    },
    settle: (known, savedAt) => {
      forget()
      version = known
      setState({ kind: "saved", at: savedAt })
    },
    takeOver: () => {
      const now = state()
      if (now.kind !== "stale") return
      version = now.version
      setState({ kind: "waiting" })
      touch()
    },
  }
}

function newerSave(problem: object): number | null {
  if (!("refusal" in problem) || problem.refusal !== "draft-has-newer-words" || !("draft" in problem))
    return null
  const { draft } = problem as { draft: { version: number } }
  return draft.version
}
