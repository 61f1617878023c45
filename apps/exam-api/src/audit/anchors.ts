/**
 * Anchors: where the audit chain ended, kept where whoever can rewrite the database cannot (REC-2).
 *
 * An anchor is a side check. That one could not be kept is a warning in the log, and stops nothing.
 */
import { z } from "zod"
import type { Log } from "../http/log.ts"
import type { Anchor } from "./verify-audit.ts"

export type AnchorParts = {
  readonly log: Log
  /** Null as long as nothing has been written. */
  readonly readHead: () => Promise<Anchor | null>
  /** Each is a place that anchors are kept, by a name for the log. */
  readonly places: Readonly<Record<string, (line: string) => Promise<void>>>
}

/** Makes the act of anchoring: every place gets the line, whatever happens at the others. Never throws. */
export function makeAnchoring({ log, readHead, places }: AnchorParts) {
  return async function anchor(): Promise<void> {
    const head = await readHead().catch((err: unknown) => {
      log.warn({ err }, "the audit chain was not anchored: its end could not be read")
      return null
    })
    if (head === null) return

    const line = `${JSON.stringify({ at: head.at, seq: head.seq, hash: head.hash })}\n`
    await Promise.all(
      Object.entries(places).map(([place, keep]) =>
        keep(line).catch((err: unknown) => log.warn({ err, place }, "the audit chain was not anchored here")),
      ),
    )
  }
}

const anchorShape = z.strictObject({
  at: z.int(),
  seq: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

/** A last line without its end is one that a power cut interrupted, and no anchor. Any other that is none is an error. */
export const anchorsIn = (text: string): readonly Anchor[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line, at) => {
      const anchor = anchorShape.safeParse(jsonIn(line))
      if (!anchor.success) throw new Error(`Line ${at + 1} of the anchors is damaged.`)
      return anchor.data
    })

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
