import { describe, expect, it } from "vitest"
import { itemOf, keyOf, type AnswerableBody } from "./item-body.ts"
import { faultsOfKey } from "./key-faults.ts"
import { answerables } from "./some-items.fixture.ts"

const kinds = Object.keys(answerables) as (keyof typeof answerables)[]
const faultsOf = (body: AnswerableBody) => faultsOfKey(itemOf(body, "item"), keyOf(body))
const { matching, numeric, cloze, hotspot } = answerables
const shortText = answerables["short-text"]

describe("a key", () => {
  it.each(kinds)("can stand: %s (ITM-4)", (kind) => {
    expect(faultsOf(answerables[kind])).toEqual([])
  })

  it("cannot be another kind's", () => {
    const forms = new Map(kinds.map((kind) => [Object.keys(keyOf(answerables[kind])).join(), kind]))
    for (const kind of kinds) {
      const own = Object.keys(keyOf(answerables[kind])).join()
      for (const [form, other] of forms) {
        const faults = faultsOfKey(itemOf(answerables[kind], "item"), keyOf(answerables[other]))
        expect([kind, other, faults.includes("key-of-another-kind")]).toEqual([kind, other, form !== own])
      }
    }
  })

  it.each([
    ["names a prompt as an option", { ...matching, key: [["o0", "p0"]] }, "key-names-unknown-option"],
    [
      "gives a prompt two partners",
      { ...matching, key: [...matching.key, ["p0", "o1"]] },
      "matching-needs-a-partner-for-each-prompt",
    ],
    ["has no number", { ...numeric, key: [] }, "numeric-needs-a-number"],
    [
      "has a tolerance that is no number",
      { ...numeric, key: [{ value: "1", tolerance: "" }] },
      "numeric-tolerance-is-no-distance",
    ],
    [
      "accepts nothing in a gap",
      { ...cloze, key: [cloze.key[0]!, { accepted: [" "], caseMatters: false }] },
      "accepted-text-missing",
    ],
    [
      "asks for a gap in one language only",
      { ...cloze, stem: { ...cloze.stem, en: "no blank" } },
      "cloze-gaps-differ-from-blanks",
    ],
    [
      "accepts what nobody could write",
      { ...shortText, key: { accepted: ["字".repeat(41)], caseMatters: false } },
      "accepted-text-too-long",
    ],
    [
      "has an area without extent",
      { ...hotspot, key: [{ shape: "rectangle", x: 1, y: 1, width: 0, height: 5 }] },
      "hotspot-area-outside-image",
    ],
    [
      "has a polygon of two points",
      {
        ...hotspot,
        key: [
          {
            shape: "polygon",
            points: [
              [1, 1],
              [2, 2],
            ],
          },
        ],
      },
      "hotspot-area-outside-image",
    ],
  ] as const)("cannot stand when it %s (ITM-4)", (_what, body, fault) => {
    expect(faultsOf(body as unknown as AnswerableBody)).toContain(fault)
  })
})
