import { describe, expect, it } from "vitest"
import { defaultPlatformConfiguration } from "./platform-configuration.ts"

const { records, duties } = defaultPlatformConfiguration

describe("the platform as delivered", () => {
  it("keeps records five years, and addresses no shorter than the law asks (REC-1)", () => {
    expect(records.recordYears).toBe(5)
    expect(records.addressDays).toBeGreaterThanOrEqual(183)
  })

  it("takes two persons for more than a thousand full IDs (HRX-3), and unseals half an hour before (PAP-6)", () => {
    expect([duties.unmaskedRows, duties.unsealBeforeMs]).toEqual([1000, 1_800_000])
  })
})
