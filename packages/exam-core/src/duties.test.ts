import { describe, expect, it } from "vitest"
import { acceptChange } from "./certificate.ts"
import { startOfDay } from "./calendar.ts"
import { conflictsAmong, heldDuring, paperStateAt, requestStateAt, type DatedGrant } from "./duties.ts"

const minutes = (count: number): number => count * 60_000

const grant = (role: DatedGrant["role"], more: Partial<DatedGrant> = {}): DatedGrant => ({
  role,
  fromDay: "2026-01-01",
  untilDay: null,
  grantedAt: startOfDay("2026-01-01"),
  endedAt: null,
  ...more,
})

describe("roles that never meet in one person (INT-7)", () => {
  it("conflict while both are held, and for exactly that long", () => {
    const ended = startOfDay("2026-03-01") + 5
    expect(
      conflictsAmong(
        [grant("auditor", { fromDay: "2026-02-01" }), grant("hr-officer", { endedAt: ended })],
        "asvs",
      ),
    ).toEqual([{ role: "auditor", otherRole: "hr-officer", from: startOfDay("2026-02-01"), until: ended }])
  })

  it("do not when one was given after the other had ended, even on the same day", () => {
    const noon = startOfDay("2026-03-01") + minutes(720)
    const before = grant("auditor", { endedAt: noon })
    expect(
      conflictsAmong([before, grant("ratifier", { fromDay: "2026-03-01", grantedAt: noon })], "asvs"),
    ).toEqual([])
    expect(
      conflictsAmong([before, grant("ratifier", { fromDay: "2026-03-01", grantedAt: noon - 1 })], "asvs"),
    ).toHaveLength(1)
  })

  it("are three administrators under mlps3 alone", () => {
    const both = [grant("system-administrator"), grant("security-administrator")]
    expect([conflictsAmong(both, "asvs").length, conflictsAmong(both, "mlps3").length]).toEqual([0, 1])
  })

  it("are not held on a day that a grant never reached", () => {
    expect(heldDuring(grant("auditor", { untilDay: "2025-12-31" }))).toBeNull()
    expect(heldDuring(grant("auditor", { untilDay: "2026-01-01" }))).toEqual({
      from: startOfDay("2026-01-01"),
      until: startOfDay("2026-01-02"),
    })
  })
})

describe("a request for two persons", () => {
  const asked = { requestedAt: 0, expiresAt: 100, usedAt: null, decision: null, decidedAt: null }
  const approved = { ...asked, decision: "approved", decidedAt: 90 } as const

  it("waits until it expires", () => {
    expect([requestStateAt(asked, 99), requestStateAt(asked, 100)]).toEqual(["waiting", "expired"])
  })

  it("once approved is good as long as it could have waited, and once", () => {
    expect([requestStateAt(approved, 189), requestStateAt(approved, 190)]).toEqual(["approved", "expired"])
    expect(requestStateAt({ ...approved, usedAt: 95 }, 100)).toBe("used")
    expect(requestStateAt({ ...approved, decision: "declined" }, 95)).toBe("declined")
  })
})

describe("a paper (PAP-6)", () => {
  const sitting = { startsAt: minutes(100), overAt: minutes(200) }
  const at = (now: number) => paperStateAt([sitting], minutes(30), now)

  it("is sealed until 30 minutes before a start, and over when all its sittings are", () => {
    expect([at(minutes(70) - 1), at(minutes(70)), at(minutes(200) - 1), at(minutes(200))]).toEqual([
      "sealed",
      "unsealable",
      "unsealable",
      "over",
    ])
  })

  it("that no sitting uses stays sealed", () => {
    expect(paperStateAt([], minutes(30), 0)).toBe("sealed")
  })

  it("is sealed again between two sittings", () => {
    const later = { startsAt: minutes(1000), overAt: minutes(1100) }
    expect(paperStateAt([sitting, later], minutes(30), minutes(300))).toBe("sealed")
  })
})

describe("a change to a certificate (CER-7)", () => {
  const valid = { status: "valid", lastEffectiveOn: "2026-01-10" } as const
  const suspended = { ...valid, status: "suspended" } as const
  const change = (
    one: Parameters<typeof acceptChange>[0],
    to: Parameters<typeof acceptChange>[1],
    on = "2026-02-01",
  ) => {
    const outcome = acceptChange(one, to, on, "2026-03-01")
    return outcome.ok ? "accepted" : outcome.refusal
  }

  it("goes from valid to suspended and back, and from either to revoked", () => {
    expect([change(valid, "suspended"), change(suspended, "reinstated")]).toEqual(["accepted", "accepted"])
    expect([change(valid, "revoked"), change(suspended, "revoked")]).toEqual(["accepted", "accepted"])
  })

  it("goes nowhere from an end", () => {
    const over = { ...valid, status: "revoked" } as const
    expect([change(over, "suspended"), change(over, "reinstated"), change(over, "revoked")]).toEqual([
      "certificate-not-in-force",
      "certificate-not-suspended",
      "certificate-is-final",
    ])
  })

  it("takes effect neither before the last one nor after today", () => {
    expect(change(valid, "suspended", "2026-01-09")).toBe("effective-before-last-event")
    expect(change(valid, "suspended", "2026-03-02")).toBe("effective-in-future")
    expect([change(valid, "suspended", "2026-01-10"), change(valid, "suspended", "2026-03-01")]).toEqual([
      "accepted",
      "accepted",
    ])
  })
})
