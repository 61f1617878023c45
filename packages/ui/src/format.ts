/**
 * Instants, durations and points in words, the same in every browser.
 *
 * Units: instants are UTC milliseconds, shown in Asia/Shanghai (+08:00 without change since 1991); durations are
 *        milliseconds; points are hundredths.
 */
const shanghaiOffsetMs = 8 * 60 * 60_000

const inShanghai = (instant: number): string => new Date(instant + shanghaiOffsetMs).toISOString()

/** 2026-03-16 */
export const formatDay = (instant: number): string => inShanghai(instant).slice(0, 10)

/** 09:41:07 */
export const formatTime = (instant: number): string => inShanghai(instant).slice(11, 19)

/** 09:41 */
export const formatMinute = (instant: number): string => inShanghai(instant).slice(11, 16)

/** 2026-03-16 09:41 */
export const formatDayMinute = (instant: number): string => `${formatDay(instant)} ${formatMinute(instant)}`

/** 2026-03-16 09:41:07 */
export const formatDayTime = (instant: number): string => `${formatDay(instant)} ${formatTime(instant)}`

/** 1:12:45; a begun second counts, so that 0:00:00 means over. */
export function formatDuration(durationMs: number): string {
  const total = Math.max(0, Math.ceil(durationMs / 1000))
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return `${hours}:${String(minutes).padStart(2, "0")}:${String(seconds).padStart(2, "0")}`
}

/** Hundredths as points, with no more digits than they need: 5950 is "59.5". */
export const formatPoints = (hundredths: number): string => String(hundredths / 100)

/** Whole per cent of a part; "–" where there is no whole. */
export const formatShare = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((part * 100) / whole)}%`
