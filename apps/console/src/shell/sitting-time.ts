import { formatDay, formatDayMinute, formatMinute } from "@sworn/ui"

/** 2026-11-22 09:00–11:00, and both days where the sitting crosses midnight. */
export const sittingTime = (startsAt: number, endsAt: number): string =>
  formatDay(startsAt) === formatDay(endsAt)
    ? `${formatDayMinute(startsAt)}–${formatMinute(endsAt)}`
    : `${formatDayMinute(startsAt)} – ${formatDayMinute(endsAt)}`
