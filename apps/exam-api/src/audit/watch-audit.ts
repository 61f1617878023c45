/**
 * Watches the end of the audit log (REC-2): every look takes the events since the last one and the event the last one ended
 * with. A number that is missing, an event that was changed while the process ran, or an end that was cut off is an alarm,
 * and stays one until somebody has looked and started anew. The whole log is verified by verify-audit.
 */
import type { Log } from "../http/log.ts"
import { hashOf, type AuditBreak, type KeptEvent, type Sha256 } from "./verify-audit.ts"

export type WatchParts = {
  readonly log: Log
  readonly sha256: Sha256
  /** Events from this number on, in their order. */
  readonly readFrom: (seq: number) => AsyncIterable<readonly KeptEvent[]>
  readonly readHead: () => Promise<{ readonly seq: number; readonly hash: string } | null>
}

export type AuditWatch = {
  /** Never throws: a look that could not be had is a warning, and the next one takes its part over. */
  readonly look: () => Promise<void>
  readonly alarm: () => AuditBreak | null
}

export function makeAuditWatch({ log, sha256, readFrom, readHead }: WatchParts): AuditWatch {
  let known: { readonly seq: number; readonly hash: string } | null = null
  let alarm: AuditBreak | null = null

  async function findBreak(): Promise<AuditBreak | null> {
    if (known === null) {
      known = await readHead()
      return null
    }
    let { seq, hash } = known
    let hasStart = false
    for await (const batch of readFrom(known.seq)) {
      for (const event of batch) {
        if (!hasStart) {
          if (event.seq !== known.seq) return { seq: known.seq, kind: "missing" }
          if (event.hash !== known.hash) return { seq: known.seq, kind: "altered" }
          hasStart = true
          continue
        }
        if (event.seq !== seq + 1) return { seq: seq + 1, kind: "missing" }
        if (event.hash !== hashOf(hash, event, sha256)) return { seq: event.seq, kind: "altered" }
        ;({ seq, hash } = event)
      }
    }
    if (!hasStart) return { seq: known.seq, kind: "truncated" }
    known = { seq, hash }
    return null
  }

  return {
    alarm: () => alarm,
    look: async () => {
      if (alarm === null) {
        alarm = await findBreak().catch((err: unknown) => {
          log.warn({ err }, "the audit log could not be looked at")
          return null
        })
      }
      if (alarm !== null) log.error({ alarm }, "AUDIT ALARM: the audit log is not what was written")
    },
  }
}
