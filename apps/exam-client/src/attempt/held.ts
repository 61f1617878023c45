/** What the journal is known to hold, as far as receipts have told this device. */
import type { AttemptOpening } from "@sworn/contract/candidate"
import type { Entry, Instant } from "@sworn/exam-core"
import type { Contents } from "./carry-over.ts"

export type Held = Contents & { readonly lastSavedAt: Instant | null }

export const nothingHeld: Held = { responses: {}, marks: [], lastSavedAt: null }

export const heldIn = ({ responses, marks, lastSavedAt }: AttemptOpening): Held => ({
  responses,
  marks,
  lastSavedAt,
})

export function withReceipt(held: Held, entry: Entry, at: Instant): Held {
  const lastSavedAt = Math.max(at, held.lastSavedAt ?? 0)
  if ("response" in entry) {
    return { ...held, lastSavedAt, responses: { ...held.responses, [entry.itemId]: entry.response } }
  }
  const others = held.marks.filter((itemId) => itemId !== entry.itemId)
  return { ...held, lastSavedAt, marks: entry.marked ? [...others, entry.itemId] : others }
}
