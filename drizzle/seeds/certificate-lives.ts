/**
 * What became of each officer's certificates before the demo begins: one life an officer, dated so that on the day of
 * loading every status of the lists has someone in it.
 *
 * Units:  days are Asia/Shanghai, YYYY-MM-DD; scores are centipoints.
 * Errors: none. An officer too new for the life drawn gets the plain one.
 * Source: CER-1, CER-2 and CER-7 in docs/rules.md; 3.4 % of the qualified hold the advanced level, as published in 2025.
 */
import { addDays, addMonths, yearOf, type CertificateEventKind, type Day } from "@sworn/exam-core"
import type { SeedLevel } from "./bank/index.ts"
import { makeDraw, type Draw } from "./draw.ts"
import { keptOut, type DemoOfficer } from "./officers.ts"

export type LaterEvent = {
  readonly kind: Exclude<CertificateEventKind, "created" | "confirmed">
  readonly effectiveOn: Day
  readonly recordedOn: Day
  readonly documentNo: string | null
  readonly reason: string | null
}

export type PastCertificate = {
  readonly officer: DemoOfficer
  readonly level: SeedLevel
  readonly examPassedOn: Day
  readonly score: number
  /** Null while HR has not confirmed it. */
  readonly confirmedOn: Day | null
  readonly later: readonly LaterEvent[]
}

type Life = "none" | "pending" | "expired" | "suspended" | "reinstated" | "revoked" | "renewed" | "valid"

export function certificatesOf(officer: DemoOfficer, today: Day): readonly PastCertificate[] {
  const draw = makeDraw(`certificates ${officer.n}`)
  const life = lifeOf(officer, draw)
  const basic = livedOut(life, officer, today, draw)
  return [...basic, ...advancedAfter(basic, officer, today, draw)]
}

function lifeOf({ n, employment, unit }: DemoOfficer, draw: Draw): Life {
  if (n <= 2 || keptOut.includes(n) || employment === "probation") return "none"
  if (n <= 9) return "valid"
  if (n === 10) return "renewed"

  // Units differ, so that the lists show green, amber and red ones.
  const unqualifiedShare = 0.06 * (0.1 + 2.2 * makeDraw(`unit ${unit.unitId}`).share())
  if (draw.share() < unqualifiedShare) return "none"
  const share = draw.share()
  if (share < 0.015) return "pending"
  if (share < 0.04) return "expired"
  if (share < 0.05) return "suspended"
  if (share < 0.055) return "reinstated"
  if (share < 0.06) return "revoked"
  return share < 0.21 ? "renewed" : "valid"
}

function livedOut(life: Life, officer: DemoOfficer, today: Day, draw: Draw): readonly PastCertificate[] {
  if (life === "none") return []
  if (life === "pending") {
    return [{ ...passed(officer, "basic", addDays(today, -draw.between(15, 40)), draw), confirmedOn: null }]
  }

  const ready = addDays(officer.joinedOn, 180)
  const monthsAgo = (months: number) => addMonths(today, -months)
  const couldSitBefore = (day: Day) => ready < day

  if (life === "expired" && couldSitBefore(monthsAgo(64))) {
    return [passed(officer, "basic", examDay(later(ready, monthsAgo(100)), monthsAgo(63), draw), draw)]
  }
  if (life === "renewed" && couldSitBefore(monthsAgo(64))) {
    const first = passed(officer, "basic", examDay(later(ready, monthsAgo(112)), monthsAgo(62), draw), draw)
    const again = examDay(
      addMonths(first.confirmedOn, 54),
      earlier(addMonths(first.confirmedOn, 59), addDays(today, -50)),
      draw,
    )
    const second = passed(officer, "basic", again, draw)
    return [{ ...first, later: [happened("superseded", second.confirmedOn)] }, second]
  }

  const from = life === "valid" && officer.n <= 9 ? monthsAgo(34) : later(ready, monthsAgo(59))
  const until = officer.n <= 9 ? monthsAgo(24) : addDays(today, -50)
  const only = passed(officer, "basic", examDay(from, until, draw), draw)
  return [{ ...only, later: troubleOf(life, only, today, draw) }]
}

/** Recorded a few days after it took effect, as happens: what was known then differs from what was true. */
function troubleOf(
  life: Life,
  { officer, confirmedOn }: { officer: DemoOfficer; confirmedOn: Day },
  today: Day,
  draw: Draw,
): readonly LaterEvent[] {
  if (life !== "suspended" && life !== "reinstated" && life !== "revoked") return []
  const yesterday = addDays(today, -1)
  const begins = later(addDays(confirmedOn, 1), addDays(today, -draw.between(100, 300)))
  const recordedOn = earlier(addDays(begins, draw.between(0, 9)), yesterday)
  const documentNo = `云政〔${yearOf(begins)}〕${100 + (officer.n % 800)}号`

  if (life === "revoked") {
    const reason = "重大执法过错 (serious enforcement error)"
    return [{ kind: "revoked", effectiveOn: begins, recordedOn, documentNo, reason }]
  }
  const reason = "离岗培训 (off-post training)"
  const suspended: LaterEvent = { kind: "suspended", effectiveOn: begins, recordedOn, documentNo, reason }
  const ends = addDays(begins, 60)
  return life === "reinstated" && ends < today ? [suspended, happened("reinstated", ends)] : [suspended]
}

/** The advanced level, for a few of those who have held the basic one for at least a year. */
function advancedAfter(
  basic: readonly PastCertificate[],
  officer: DemoOfficer,
  today: Day,
  draw: Draw,
): readonly PastCertificate[] {
  const [first] = basic
  const stillGood = basic.at(-1)?.later.length === 0
  const from = first?.confirmedOn ? addMonths(first.confirmedOn, 12) : null
  const until = addDays(today, -50)
  if (from === null || !stillGood || from >= until || officer.n <= 10 || draw.share() >= 0.045) return []

  const exam = examDay(later(from, addMonths(today, -90)), until, draw)
  const certificate = passed(officer, "advanced", exam, draw)
  const fate = draw.share()
  if (fate < 0.06) {
    const lately = addDays(today, -draw.between(15, 40))
    return [{ ...certificate, examPassedOn: later(lately, from), confirmedOn: null }]
  }
  return [{ ...certificate, later: troubleOf(fate < 0.1 ? "suspended" : "valid", certificate, today, draw) }]
}

function passed(officer: DemoOfficer, level: SeedLevel, examPassedOn: Day, draw: Draw) {
  const confirmedOn = addDays(examPassedOn, draw.between(20, 35))
  const [least, most] = level === "basic" ? [60, 97] : [90, 138]
  // The smaller of two draws: most pass with room to spare, few brilliantly.
  const score = Math.min(draw.between(least, most), draw.between(least, most)) * 100
  const later: readonly LaterEvent[] = []
  return { officer, level, examPassedOn, score, confirmedOn, later }
}

const happened = (kind: LaterEvent["kind"], day: Day): LaterEvent => ({
  kind,
  effectiveOn: day,
  recordedOn: day,
  documentNo: null,
  reason: null,
})

/** A Saturday in May or November of those years; for whoever had neither, the middle of the time there was. */
function examDay(earliest: Day, latest: Day, draw: Draw): Day {
  const days: Day[] = []
  for (let year = yearOf(earliest); year <= yearOf(latest); year += 1) {
    days.push(saturdayFrom(`${year}-05-15`), saturdayFrom(`${year}-11-13`))
  }
  const fitting = days.filter((day) => earliest <= day && day <= latest)
  return fitting.length > 0 ? draw.pick(fitting) : midway(earliest, latest)
}

const dayMs = 86_400_000
const saturdayFrom = (day: Day): Day => addDays(day, (6 - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7)
const midway = (one: Day, other: Day): Day =>
  addDays(one, Math.max(0, Math.floor((Date.parse(other) - Date.parse(one)) / dayMs / 2)))
const later = (one: Day, other: Day): Day => (one > other ? one : other)
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
