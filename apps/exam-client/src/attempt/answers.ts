/**
 * The answers and marks on screen, item by item, so that choosing one redraws one.
 *
 * What is shown is what the journal is known to hold, overlaid with what is still on its way there. Values are replaced
 * whole and never changed: the same objects are on their way to the server.
 */
import type { Response } from "@sworn/question-bank"
import { batch } from "solid-js"
import { createStore, produce } from "solid-js/store"
import type { Contents } from "./carry-over.ts"
import type { Change, WaitingEntry } from "./waiting-entry.ts"

export type Answers = {
  readonly responseTo: (itemId: string) => Response | undefined
  readonly isMarked: (itemId: string) => boolean
  /** Shows a change and returns what it replaced. */
  readonly show: (itemId: string, change: Change) => Change
  readonly showAll: (held: Contents, waiting: readonly WaitingEntry[]) => void
}

type Shown = Record<string, { readonly response?: Response; readonly marked?: boolean }>

export function createAnswers(): Answers {
  const [shown, setShown] = createStore<Shown>({})
  const responseTo = (itemId: string) => shown[itemId]?.response
  const isMarked = (itemId: string) => shown[itemId]?.marked ?? false

  function show(itemId: string, change: Change): Change {
    const before =
      "marked" in change ? { marked: isMarked(itemId) } : { response: copyOf(responseTo(itemId)) }
    const after = "marked" in change ? { marked: change.marked } : { response: copyOf(change.response) }
    setShown(
      produce((all) => {
        all[itemId] = { ...all[itemId], ...after }
      }),
    )
    return before
  }

  function showAll(held: Contents, waiting: readonly WaitingEntry[]) {
    batch(() => {
      setShown(
        produce((all) => {
          for (const itemId of Object.keys(all)) if (!(itemId in held.responses)) delete all[itemId]
          for (const [itemId, response] of Object.entries(held.responses))
            all[itemId] = { response: copyOf(response) }
          for (const itemId of held.marks) all[itemId] = { ...all[itemId], marked: true }
        }),
      )
      for (const { entry } of waiting) show(entry.itemId, entry)
    })
  }

  return { responseTo, isMarked, show, showAll }
}

/** Its own, so that nothing that is shown is somebody else's to change. */
const copyOf = (response: Response | undefined): Response =>
  response === undefined ? { optionIds: [] } : (JSON.parse(JSON.stringify(response)) as Response)
