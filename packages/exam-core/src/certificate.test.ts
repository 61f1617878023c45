import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  certificateEventKinds,
  certificateNumber,
  isCertificateNumber,
  statusOn,
  validUntil,
  type CertificateEvent,
  type CertificateEventKind,
} from "./certificate.ts"

const told = (
  kind: CertificateEventKind,
  effectiveOn: string,
  recordedAt = 0,
): Omit<CertificateEvent, "position"> => ({
  kind,
  effectiveOn,
  recordedAt,
})
const certificate = (until: string | null, ...events: Omit<CertificateEvent, "position">[]) => ({
  validUntil: until,
  events: events.map((event, index) => ({ ...event, position: index + 1 })),
})
const always = Number.MAX_SAFE_INTEGER

describe("a certificate's validity", () => {
  it.each([
    ["2026-11-24", 60, "2031-11-24"],
    ["2024-02-29", 60, "2029-02-28"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-11-24", null, null],
  ])("from %s for %s months ends on %s, that day included (CER-2, CER-3)", (from, months, until) => {
    expect(validUntil(from, months)).toBe(until)
  })
})

describe("a certificate's status", () => {
  const basic = certificate("2031-11-24", told("created", "2026-11-20"), told("confirmed", "2026-11-24"))

  it.each([
    ["2026-11-19", null],
    ["2026-11-20", "pending_confirmation"],
    ["2026-11-24", "valid"],
    ["2031-11-24", "valid"],
    ["2031-11-25", "expired"],
  ])("on %s is %s (CER-1, CER-3)", (day, status) => {
    expect(statusOn(basic, day, always)).toBe(status)
  })

  it("says what was known then: a suspension recorded later, with effect back in time (CER-10)", () => {
    const later = Date.parse("2027-06-01T00:00:00Z")
    const suspended = certificate(
      "2031-11-24",
      told("created", "2026-11-20"),
      told("confirmed", "2026-11-24"),
      told("suspended", "2027-03-01", later),
    )
    expect(statusOn(suspended, "2027-04-01", later - 1)).toBe("valid")
    expect(statusOn(suspended, "2027-04-01", later)).toBe("suspended")
    expect(statusOn(suspended, "2027-02-28", later)).toBe("valid")
  })

  it("never comes back from revocation or supersession (CER-7)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("revoked" as const, "superseded" as const),
        fc.constantFrom(...certificateEventKinds),
        (final, after) => {
          const ended = certificate(
            null,
            told("created", "2026-01-01"),
            told(final, "2026-02-01"),
            told(after, "2026-03-01"),
          )
          expect(statusOn(ended, "2026-04-01", always)).toBe(final)
        },
      ),
    )
  })
})

describe("a certificate number", () => {
  const parts = { prefix: "1", province: "99", year: 2026, sequence: 42 }

  it("is level, province, year, seven digits and a check digit (CER-5)", () => {
    expect(certificateNumber(parts)).toMatch(/^199202600000420?\d$/)
    expect(certificateNumber(parts)).toHaveLength(15)
    expect(isCertificateNumber(certificateNumber(parts))).toBe(true)
  })

  it("catches every slip of one digit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.nat(14),
        fc.integer({ min: 1, max: 9 }),
        (sequence, at, by) => {
          const number = certificateNumber({ ...parts, sequence })
          const digit = String((Number(number[at]) + by) % 10)
          expect(isCertificateNumber(number.slice(0, at) + digit + number.slice(at + 1))).toBe(false)
        },
      ),
    )
  })
})
