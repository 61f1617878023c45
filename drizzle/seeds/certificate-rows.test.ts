import {
  certificateStatuses,
  isCertificateNumber,
  startOfDay,
  statusOn,
  type Instant,
} from "@sworn/exam-core"
import { describe, expect, it } from "vitest"
import { certificatesOf } from "./certificate-lives.ts"
import { certificateRows } from "./certificate-rows.ts"
import { keptOut, officersFrom, rollSize } from "./officers.ts"

const today = "2026-11-22"
const now: Instant = startOfDay(today)
const roll = officersFrom(0, rollSize, today)
const rows = certificateRows(roll, today)
const standings = standingsNow()

describe("the demo's certificates", () => {
  it("are the same at every load of a day", () => {
    expect(certificateRows(roll, today)).toEqual(rows)
  })

  it("have every status in the list of someone (CER-10)", () => {
    expect(new Set(standings.values())).toEqual(new Set(certificateStatuses))
  })

  it("were taken after joining, and nothing about them was recorded in the future", () => {
    for (const officer of roll) {
      for (const { examPassedOn } of certificatesOf(officer, today)) {
        expect(examPassedOn > officer.joinedOn).toBe(true)
      }
    }
    for (const { recorded_at } of rows.events) expect(Date.parse(recorded_at as string)).toBeLessThan(now)
  })

  it("are numbered without a gap or a repetition, as the sequences say (CER-5)", () => {
    const numbers = rows.confirmations.map(({ number }) => number as string)
    expect(numbers.every(isCertificateNumber)).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const { prefix, province_code, year, last } of rows.sequences) {
      const given = numbers.filter((number) => number.startsWith(`${prefix}${province_code}${year}`))
      expect(given.length).toBe(last)
    }
  })

  it("cover nine tenths of the active, and the advanced level a few in a hundred of those", () => {
    const active = roll.filter(({ employment }) => employment === "active")
    const confirmed = new Set(
      rows.confirmations.map(({ certificate_id }) => certificateById.get(certificate_id)?.["officer_id"]),
    )
    const share = active.filter(({ officerId }) => confirmed.has(officerId)).length / active.length
    expect(share).toBeGreaterThan(0.87)
    expect(share).toBeLessThan(0.95)

    const advanced = rows.certificates.filter(({ level }) => level === "advanced").length
    expect(advanced / confirmed.size).toBeGreaterThan(0.025)
    expect(advanced / confirmed.size).toBeLessThan(0.045)
  })

  it("leave the officers of the ELI-2 refusal without any", () => {
    for (const n of keptOut) expect(certificatesOf(roll[n] as (typeof roll)[number], today)).toEqual([])
  })

  it.each(["2026-01-01", "2026-02-28", "2027-07-31", "2028-02-29"])("can be laid out on %s", (day) => {
    const laidOut = certificateRows(officersFrom(0, 400, day), day)
    expect(laidOut.confirmations.length).toBeGreaterThan(300)
    for (const { recorded_at } of laidOut.events) {
      expect(Date.parse(recorded_at as string)).toBeLessThan(startOfDay(day))
    }
  })
})

const certificateById = new Map(rows.certificates.map((row) => [row["certificate_id"], row]))

/** By the rule of the domain itself, not by what the loader meant. */
function standingsNow() {
  const validUntilOf = new Map(rows.confirmations.map((row) => [row["certificate_id"], row["valid_until"]]))
  const eventsOf = Map.groupBy(rows.events, (row) => row["certificate_id"])
  return new Map(
    rows.certificates.map(({ certificate_id }) => {
      const events = (eventsOf.get(certificate_id) ?? []).map((row) => ({
        position: row["position"] as number,
        kind: row["kind"] as "created",
        effectiveOn: row["effective_on"] as string,
        recordedAt: Date.parse(row["recorded_at"] as string),
      }))
      const validUntil = (validUntilOf.get(certificate_id) ?? null) as string | null
      return [certificate_id, statusOn({ events, validUntil }, today, now)]
    }),
  )
}
