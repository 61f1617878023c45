/**
 * What becomes of unsent entries when a new lease is opened.
 *
 * The opening says what the journal holds. An entry it already holds was saved and only its receipt was lost. An entry over
 * something this device knew goes out again under the new lease. Where another device has answered since, this one's older
 * answer must not overwrite it: it is set aside for the candidate to see.
 *
 * Source: ATT-1 in docs/rules.md.
 */
import { isNewer } from "@sworn/exam-core"
import type { Response } from "@sworn/question-bank"
import { changeIn, isSameChange, subjectOf, type Change, type WaitingEntry } from "./waiting-entry.ts"

export type Contents = {
  readonly responses: Readonly<Record<string, Response>>
  readonly marks: readonly string[]
}

export type CarriedOver = {
  /** Under the new lease, in the order they were given; the newest of each subject. */
  readonly resent: readonly WaitingEntry[]
  /** Another device has said something else since. */
  readonly conflicting: readonly WaitingEntry[]
}

export function carriedOver(unsent: readonly WaitingEntry[], journal: Contents, epoch: number): CarriedOver {
  const resent: WaitingEntry[] = []
  const conflicting: WaitingEntry[] = []

  for (const ofOneSubject of bySubject(unsent)) {
    const newest = ofOneSubject.at(-1) as WaitingEntry
    const held = heldFor(newest, journal)
    if (isSameChange(held, changeIn(newest.entry))) continue

    const isOurs = ofOneSubject.some(
      ({ entry, over }) => isSameChange(held, over) || isSameChange(held, changeIn(entry)),
    )
    if (isOurs) resent.push({ entry: newest.entry, over: held })
    else conflicting.push(newest)
  }

  const renumbered = inOrder(resent).map(({ entry, over }, index) => ({
    entry: { ...entry, epoch, seq: index + 1 },
    over,
  }))
  return { resent: renumbered, conflicting }
}

export const inOrder = <Each extends WaitingEntry>(entries: readonly Each[]): readonly Each[] =>
  [...entries].sort((one, other) => (isNewer(one.entry, other.entry) ? 1 : -1))

function bySubject(entries: readonly WaitingEntry[]): Iterable<readonly WaitingEntry[]> {
  const subjects = new Map<string, WaitingEntry[]>()
  for (const waiting of inOrder(entries)) {
    const subject = subjectOf(waiting.entry)
    subjects.set(subject, [...(subjects.get(subject) ?? []), waiting])
  }
  return subjects.values()
}

function heldFor({ entry }: WaitingEntry, { responses, marks }: Contents): Change {
  if ("marked" in entry) return { marked: marks.includes(entry.itemId) }
  return { response: responses[entry.itemId] ?? { optionIds: [] } }
}
