/**
 * What a bank knows of an item beside its words: where it stands, who did what with it, what was said of it. It travels in
 * our own format alone, and as information: a question that arrives is a draft, whatever became of it elsewhere.
 *
 * Units:  instants as ISO 8601 in UTC.
 * Errors: none; these are shapes.
 * Source: ITM-9 and ITM-10 in docs/rules.md.
 */
export type RecordedEvent = {
  /** Of the item: each has its own events, the first of which is that it was written. */
  readonly version: number
  readonly act: string
  readonly reason: string
  /** A name as it was then; null is the system. */
  readonly by: string | null
  readonly at: string
}

export type RecordedComment = {
  readonly version: number
  readonly by: string
  readonly at: string
  readonly text: string
}

/** An item that must not meet this one on a paper (PAP-3). */
export type RecordedEnemy = { readonly itemId: string; readonly code: string; readonly reason: string }

/** What one bank knows of the life of an item. */
export type ItemLife = {
  /** The same in every file that this bank writes, and no other bank's. */
  readonly itemId: string
  readonly code: string
  readonly pool: "practice" | "live"
  readonly unit: string
  readonly state: string
  /** Of the words that travel. */
  readonly version: number
  readonly approvedBy?: string
  readonly events: readonly RecordedEvent[]
}

export type ItemRecord = ItemLife & {
  readonly comments: readonly RecordedComment[]
  readonly enemies: readonly RecordedEnemy[]
  /** Its lives in the banks it was in before, the oldest first. */
  readonly cameFrom: readonly ItemLife[]
}

/** As much as is kept of one item; a file that says more is not to the letter. */
export const recordBounds = {
  comments: 1_000,
  commentCharacters: 4_000,
  enemies: 1_000,
  events: 5_000,
  lives: 50,
} as const
