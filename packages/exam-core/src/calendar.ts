/**
 * Calendar days as the law counts them: in Asia/Shanghai, whose offset has been +08:00 without change since 1991.
 *
 * Units:  days are YYYY-MM-DD and compare as text; instants are UTC milliseconds.
 * Errors: a text that is no day throws; whoever reads it from outside checks with `isDay` first.
 * Source: CER-3 and REC-6 in docs/rules.md.
 */
import type { Day, Instant } from "./units.ts"

const shanghaiOffsetMs = 8 * 60 * 60_000
const dayMs = 24 * 60 * 60_000

export const dayOf = (instant: Instant): Day =>
  new Date(instant + shanghaiOffsetMs).toISOString().slice(0, 10)

/** Midnight in Shanghai at which the day begins. */
export const startOfDay = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`) - shanghaiOffsetMs

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text)
}

/** The same day that many months later, or the month's last day where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const target = year * 12 + (month - 1) + months
  const targetYear = Math.floor(target / 12)
  const targetMonth = target - targetYear * 12
  const lastDate = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(targetYear, targetMonth, Math.min(date, lastDate))).toISOString().slice(0, 10)
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

export const yearOf = (day: Day): number => partsOf(day).year

function partsOf(day: Day) {
  if (!isDay(day)) throw new Error(`"${day}" is no calendar day`)
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  return { year, month, date }
}
