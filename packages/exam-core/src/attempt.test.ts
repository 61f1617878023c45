import { describe, expect, it } from "vitest"
import {
  acceptEntry,
  acceptHandIn,
  acceptOpening,
  closureAt,
  type AttemptState,
  type Entry,
  type EntryRefusal,
  type HandInRefusal,
  type OpenRefusal,
} from "./attempt.ts"
import { minutes, seconds } from "./units.ts"

const nine = Date.parse("2026-11-24T01:00:00Z")
const attempt: AttemptState = {
  attemptId: "attempt",
  timetable: { startsAt: nine, allowedMs: minutes(120), compensatedMs: 0, graceMs: seconds(30) },
  leaseEpoch: 2,
  handedInAt: null,
}
const item = { id: "item", kind: "single", optionIds: ["a", "b"] } as const
const itemOf = (id: string) => (id === "item" ? item : undefined)
const entry: Entry = { epoch: 2, seq: 1, itemId: "item", response: { optionIds: ["a"] } }
const at = (minute: number) => nine + minutes(minute)

/** One case for each refusal, or this does not compile. Early ones break later rules too, so their order is tested. */
const refusals = {
  "attempt-handed-in": { attempt: { handedInAt: at(60) }, entry: { epoch: 1, itemId: "other" }, minute: 121 },
  "attempt-not-started": { attempt: {}, entry: { epoch: 1, itemId: "other" }, minute: -1 },
  "time-is-up": { attempt: {}, entry: { epoch: 1, itemId: "other" }, minute: 121 },
  "device-superseded": { attempt: {}, entry: { epoch: 1, itemId: "other" }, minute: 5 },
  "item-not-on-paper": { attempt: {}, entry: { itemId: "other", response: { optionIds: ["z"] } }, minute: 5 },
  "response-does-not-fit": { attempt: {}, entry: { response: { optionIds: ["a", "b"] } }, minute: 5 },
} satisfies Record<EntryRefusal, { attempt: Partial<AttemptState>; entry: object; minute: number }>

describe("accepting an entry", () => {
  it("says when it was taken, and that it was in time", () => {
    expect(acceptEntry(attempt, itemOf, entry, at(5))).toEqual({
      ok: true,
      value: { at: at(5), late: false },
    })
  })

  it("takes marks, and an answer taken back", () => {
    expect(acceptEntry(attempt, itemOf, { epoch: 2, seq: 2, itemId: "item", marked: true }, at(5)).ok).toBe(
      true,
    )
    expect(acceptEntry(attempt, itemOf, { ...entry, response: { optionIds: [] } }, at(5)).ok).toBe(true)
  })

  it("marks what arrives within the grace as late (TIM-5)", () => {
    expect(acceptEntry(attempt, itemOf, entry, at(120) + 1)).toEqual({
      ok: true,
      value: { at: at(120) + 1, late: true },
    })
  })

  it.each(Object.entries(refusals))("refuses with %s", (refusal, broken) => {
    const decision = acceptEntry(
      { ...attempt, ...broken.attempt },
      itemOf,
      { ...entry, ...broken.entry } as Entry,
      at(broken.minute),
    )
    expect(decision).toEqual({ ok: false, refusal })
  })

  it("refuses an option of another item, and a second option where one is asked for (GRD-4)", () => {
    for (const optionIds of [["z"], ["a", "b"]]) {
      expect(acceptEntry(attempt, itemOf, { ...entry, response: { optionIds } }, at(5)).ok).toBe(false)
    }
    expect(acceptEntry(attempt, itemOf, { ...entry, response: { optionIds: ["a", "a"] } }, at(5)).ok).toBe(
      true,
    )
  })
})

const handIns = {
  "attempt-not-started": { command: { epoch: 1, answeredCount: 0 }, minute: -1 },
  "time-is-up": { command: { epoch: 1, answeredCount: 0 }, minute: 121 },
  "device-superseded": { command: { epoch: 1, answeredCount: 0 }, minute: 5 },
  "nothing-answered": { command: { answeredCount: 0 }, minute: 5 },
  "too-early-to-hand-in": { command: {}, minute: 29 },
} satisfies Record<HandInRefusal, { command: object; minute: number }>

describe("handing in", () => {
  const command = { epoch: 2, answeredCount: 1, handInOpensMs: minutes(30) }

  it("is accepted from the thirtieth minute on, with one answer (ATT-7)", () => {
    expect(acceptHandIn(attempt, command, at(30))).toEqual({ ok: true, value: { at: at(30), late: false } })
  })

  it.each(Object.entries(handIns))("is refused with %s", (refusal, broken) => {
    expect(acceptHandIn(attempt, { ...command, ...broken.command }, at(broken.minute))).toEqual({
      ok: false,
      refusal,
    })
  })
})

const rules = { checkInOpensMs: minutes(45), entryClosesMs: minutes(30) }
const openings = {
  "attempt-handed-in": { attempt: { handedInAt: at(60), leaseEpoch: 0 }, minute: -60 },
  "check-in-not-open": { attempt: { leaseEpoch: 0 }, minute: -46 },
  "entry-closed": { attempt: { leaseEpoch: 0 }, minute: 31 },
  "time-is-up": { attempt: {}, minute: 121 },
  "device-needs-release": { attempt: {}, minute: 31 },
} satisfies Record<OpenRefusal, { attempt: Partial<AttemptState>; minute: number }>

const stranger = { holdsLease: false, isReleased: false }
const same = { ...stranger, holdsLease: true }

describe("opening an attempt on a device", () => {
  it("raises the lease, so that the device before it no longer writes (ATT-5)", () => {
    expect(acceptOpening({ ...attempt, leaseEpoch: 0 }, rules, stranger, at(-45))).toEqual({
      ok: true,
      value: { epoch: 1 },
    })
    expect(acceptOpening(attempt, rules, same, at(60))).toEqual({ ok: true, value: { epoch: 3 } })
  })

  it("takes an invigilator's release on any device but the one that opened it last (ATT-5, ATT-6)", () => {
    expect(acceptOpening(attempt, rules, same, at(60)).ok).toBe(true)
    expect(acceptOpening(attempt, rules, stranger, at(60)).ok).toBe(false)
    expect(acceptOpening(attempt, rules, { ...stranger, isReleased: true }, at(60)).ok).toBe(true)
  })

  it("lets whoever has entered before return after entry has closed (SIT-1)", () => {
    expect(acceptOpening(attempt, rules, same, at(31)).ok).toBe(true)
  })

  it.each(Object.entries(openings))("is refused with %s", (refusal, broken) => {
    expect(acceptOpening({ ...attempt, ...broken.attempt }, rules, stranger, at(broken.minute))).toEqual({
      ok: false,
      refusal,
    })
  })
})

describe("the closing of an attempt", () => {
  it("is arithmetic: open, handed in, or closed at the deadline once the grace is over (TIM-5)", () => {
    expect(closureAt(attempt, at(120))).toEqual({ state: "open" })
    expect(closureAt(attempt, at(120) + seconds(30))).toEqual({ state: "open" })
    expect(closureAt(attempt, at(120) + seconds(30) + 1)).toEqual({ state: "auto_submitted", at: at(120) })
    expect(closureAt({ ...attempt, handedInAt: at(50) }, at(500))).toEqual({ state: "submitted", at: at(50) })
  })
})
