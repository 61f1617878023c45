/**
 * The answers and marks on screen, item by item, so that choosing one redraws one.
 *
 * What is shown is what the journal is known to hold, overlaid with what is still on its way there.
 */
import type { Response } from "@sworn/question-bank"
import { batch } from "solid-js"
import { createStore, reconcile } from "solid-js/store"
import type { Contents } from "./carry-over.ts"
import type { Change, WaitingEntry } from "./waiting-entry.ts"

export type Answers = {
  readonly responseTo: (itemId: string) => Response | undefined
  readonly isMarked: (itemId: string) => boolean
  /** Shows a change and returns what it replaced. */
  readonly show: (itemId: string, change: Change) => Change
  readonly showAll: (held: Contents, waiting: readonly WaitingEntry[]) => void
}

export function createAnswers(): Answers {
  const [responses, setResponses] = createStore<Record<string, Response>>({})
  const [marks, setMarks] = createStore<Record<string, boolean>>({})

  function show(itemId: string, change: Change): Change {
    if ("marked" in change) {
      const before = marks[itemId] ?? false
      setMarks(itemId, change.marked)
      return { marked: before }
    }
    const before = responses[itemId] ?? { optionIds: [] }
    // Whole, not merged: a store merges plain objects, and a response replaces the one before it.
    setResponses(itemId, { optionIds: [...change.response.optionIds] })
    return { response: { optionIds: [...before.optionIds] } }
  }

  return {
    responseTo: (itemId) => responses[itemId],
    isMarked: (itemId) => marks[itemId] ?? false,
    show,
    showAll: (held, waiting) =>
      batch(() => {
        setResponses(reconcile({ ...held.responses }))
        setMarks(reconcile(Object.fromEntries(held.marks.map((itemId) => [itemId, true]))))
        for (const { entry } of waiting) show(entry.itemId, entry)
      }),
  }
}
