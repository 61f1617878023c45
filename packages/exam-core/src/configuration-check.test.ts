import { itemKinds, type ItemKind, type ScoringPolicy } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { contradictionsIn } from "./configuration-check.ts"
import type { LevelConfiguration, SectionShape } from "./configuration.ts"
import { defaultConfiguration, levelConfigurationFrom } from "./default-configuration.ts"

const { basic } = defaultConfiguration

/** The basic level with its first section of another kind. */
const withSection = (kind: ItemKind, policy: ScoringPolicy, kinds: readonly ItemKind[] = itemKinds) => {
  const [first, ...others] = basic.paper.sections as [SectionShape, ...SectionShape[]]
  return {
    ...basic,
    items: { ...basic.items, kinds },
    paper: { ...basic.paper, sections: [{ ...first, kind, policy }, ...others] },
  } satisfies LevelConfiguration
}
const found = (configuration: LevelConfiguration) => contradictionsIn("basic", configuration)

describe("the kinds that a level allows (ITM-3)", () => {
  it("are five as long as nobody has set others, in a version from before there were others too", () => {
    const five = ["single", "true-false", "multiple", "indefinite", "case-set"]
    expect(basic.items.kinds).toEqual(five)
    const stored = { items: { difficultyMost: 4 } }
    expect(levelConfigurationFrom("advanced", stored).items).toMatchObject({ kinds: five, difficultyMost: 4 })
  })

  it("are all that its papers may be made of", () => {
    expect(found(withSection("matching", "exact", basic.items.kinds))).toEqual(["section-kind-not-allowed"])
    expect(found(withSection("matching", "exact"))).toEqual([])
  })

  it("are scored exactly where nothing is chosen (GRD-2)", () => {
    expect(found(withSection("cloze", "half"))).toEqual(["section-policy-not-for-kind"])
    expect(found(withSection("multiple", "half"))).toEqual([])
  })

  it("put no essay on a paper that nobody could mark (GRD-7)", () => {
    const essays = withSection("essay", "exact")
    const marked = { ...essays, grading: { ...essays.grading, constructedResponse: true } }
    expect(found(essays)).toEqual(["essay-needs-markers"])
    expect(found(marked)).toEqual([])
  })
})
