/**
 * How scores are spread, in bands of whole points.
 *
 * Units: centipoints. A band holds its lower edge; the last holds the full score too.
 */
import type { ResultRow } from "@sworn/contract/staff"

export type Scored = Pick<ResultRow, "score" | "verdict">
export type Band = {
  readonly from: number
  readonly to: number
  readonly passed: number
  readonly failed: number
}

/** Bands of 5 points, or of 10 where the paper has more than 100. */
export const bandWidth = (total: number): number => (total > 10_000 ? 1000 : 500)

export function bandsOf(results: readonly Scored[], total: number): readonly Band[] {
  const width = bandWidth(total)
  const count = Math.max(1, Math.ceil(total / width))
  const bands = Array.from({ length: count }, (_, at) => ({
    from: at * width,
    to: Math.min((at + 1) * width, total),
    passed: 0,
    failed: 0,
  }))
  for (const result of results) {
    const at = Math.min(Math.max(0, Math.floor(result.score / width)), count - 1)
    const band = bands[at]
    if (band !== undefined) band[result.verdict] += 1
  }
  return bands
}

/** The middle score, or the lower of the two middle ones; null where there is none. */
export function medianOf(results: readonly Scored[]): number | null {
  const scores = results.map((result) => result.score).sort((one, other) => one - other)
  return scores[Math.floor((scores.length - 1) / 2)] ?? null
}
