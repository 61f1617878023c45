/**
 * Whether the audit log is what was written (REC-2): recomputes the chain from the rows, and compares it with the anchors
 * that left the database.
 *
 * The chain alone finds an event that was edited, deleted from the middle or moved. Who can write the rows can also cut off
 * the end or write a whole new chain: those are found by the anchors alone, and only up to the last of them.
 *
 * Pure: SHA-256 is passed in, and the same rows and anchors give the same answer anywhere.
 *
 * Errors: none. A log that does not hold is an answer.
 */
import type { Instant } from "@sworn/exam-core"

/** A row as it stands. */
export type KeptEvent = {
  readonly seq: number
  readonly at: Instant
  readonly actor: string
  readonly action: string
  readonly subject: string
  /** As the database writes it: keys in its own order. */
  readonly details: string
  readonly requestId: string
  /** Null in events from before it was recorded. */
  readonly scope: string | null
  /** Lower-case hexadecimal; null where there was no client. */
  readonly sourceHash: string | null
  /** Salt and address, as long as they are kept; null once they are forgotten. */
  readonly source: string | null
  /** Lower-case hexadecimal. */
  readonly hash: string
}

/** The end of the chain as it was at an instant, kept outside the database. */
export type Anchor = { readonly at: Instant; readonly seq: number; readonly hash: string }

export type AuditBreak = {
  /** The first number at which the log is not what was written. */
  readonly seq: number
  /**
   * `missing`: a number is skipped. `altered`: an event is not the one that was hashed there: edited or moved.
   * `rewritten`: the chain holds, but is another than was anchored. `truncated`: the log ends before an anchor.
   * `journals`: the log holds, but a sitting's journals no longer end where this event says they did.
   */
  readonly kind: "missing" | "altered" | "rewritten" | "truncated" | "journals"
}

export type Verification = {
  readonly eventCount: number
  readonly anchorCount: number
  readonly broken: AuditBreak | null
}

export type Sha256 = (text: string) => string

const beforeTheFirst = "00".repeat(32)

/** The mirror of audit_hash() in the database; a test holds the two together. */
export function hashOf(
  hashBefore: string,
  event: Omit<KeptEvent, "hash" | "source">,
  sha256: Sha256,
): string {
  const { seq, at, actor, action, subject, details, requestId, scope, sourceHash } = event
  const since = scope === null ? [] : [scope, sourceHash]
  const parts = [hashBefore, seq, at, actor, action, subject, details, requestId, ...since]
  return sha256(`[${parts.map((part) => JSON.stringify(part)).join(", ")}]`)
}

/** An address that is kept is the one that was hashed; one that is forgotten cannot be another. */
const isFromThere = ({ source, sourceHash }: KeptEvent, sha256: Sha256): boolean =>
  source === null || sha256(source) === sourceHash

/** Takes the events in batches, in the order of their numbers, and stops at the first break. */
export async function verifyAudit(
  batches: AsyncIterable<readonly KeptEvent[]>,
  anchors: readonly Anchor[],
  sha256: Sha256,
): Promise<Verification> {
  const anchorCount = anchors.length
  const anchored = Map.groupBy(anchors, ({ seq }) => seq)
  const isAsAnchored = ({ seq, hash }: KeptEvent) =>
    (anchored.get(seq) ?? []).every((anchor) => anchor.hash === hash)

  let eventCount = 0
  let head = beforeTheFirst
  const broken = (seq: number, kind: AuditBreak["kind"]) => ({
    eventCount,
    anchorCount,
    broken: { seq, kind },
  })
  for await (const batch of batches) {
    for (const event of batch) {
      const expected = eventCount + 1
      if (event.seq > expected) return broken(expected, "missing")
      if (event.seq < expected || event.hash !== hashOf(head, event, sha256) || !isFromThere(event, sha256))
        return broken(event.seq, "altered")
      if (!isAsAnchored(event)) return broken(event.seq, "rewritten")
      eventCount = expected
      head = event.hash
    }
  }
  const isCutOff = anchors.some(({ seq }) => seq > eventCount)
  return isCutOff ? broken(eventCount + 1, "truncated") : { eventCount, anchorCount, broken: null }
}
