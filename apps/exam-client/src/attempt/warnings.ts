/**
 * Which warning is due: the smallest threshold that what remains has passed. Time given back may make an earlier one due
 * again.
 *
 * Units:  milliseconds.
 * Source: TIM-6 in docs/rules.md.
 */
import type { DurationMs } from "@sworn/exam-core"

export const warningDue = (
  thresholdsMs: readonly DurationMs[],
  remainingMs: DurationMs,
  allowedMs: DurationMs,
): DurationMs | undefined => {
  const passed = thresholdsMs.filter((atMs) => atMs >= remainingMs && atMs < allowedMs)
  return passed.length > 0 && remainingMs > 0 ? Math.min(...passed) : undefined
}
