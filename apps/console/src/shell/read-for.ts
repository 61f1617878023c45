import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js"
import type { Reply } from "../api/reply.ts"

export type ReadFor<Value> = {
  /** What was said to the last question that was answered. */
  readonly reply: Accessor<Reply<Value> | undefined>
  /** What was read, if the last answer was good. */
  readonly value: Accessor<Value | undefined>
  /** The answer shown is to the question now asked. */
  readonly isUpToDate: Accessor<boolean>
  readonly readAgain: () => void
}

/**
 * What is read beside the screen for a question that changes: the screen stands without it, and an answer that comes too late is
 * dropped. A resource would suspend the page beneath.
 */
export function createReadFor<Value>(
  question: Accessor<string>,
  read: (question: string) => Promise<Reply<Value>>,
): ReadFor<Value> {
  const [found, setFound] = createSignal<{ question: string; reply: Reply<Value> }>()
  const [turn, setTurn] = createSignal(0)
  createEffect(() => {
    turn()
    const asked = question()
    let isWanted = true
    onCleanup(() => (isWanted = false))
    void read(asked).then((reply) => isWanted && setFound({ question: asked, reply }))
  })
  const reply = () => found()?.reply
  return {
    reply,
    value: () => {
      const now = reply()
      return now?.ok ? now.value : undefined
    },
    isUpToDate: () => found()?.question === question(),
    readAgain: () => setTurn((turns) => turns + 1),
  }
}
