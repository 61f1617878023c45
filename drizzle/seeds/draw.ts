/**
 * A small seeded generator, so that the demo is the same at every load.
 *
 * Errors: picking from an empty list throws.
 * Source: mulberry32, its state filled from SHA-256 of the seed.
 */
import { createHash } from "node:crypto"

export type Draw = {
  /** In [0, 1). */
  share(): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  pick<Each>(list: readonly Each[]): Each
}

export function makeDraw(seed: string): Draw {
  let state = createHash("sha256").update(`sworn demo draw ${seed}`).digest().readUInt32LE()

  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))

  function pick<Each>(list: readonly Each[]): Each {
    const picked = list[between(0, list.length - 1)]
    if (picked === undefined) throw new Error("Nothing to pick from")
    return picked
  }

  return { share, between, pick }
}
