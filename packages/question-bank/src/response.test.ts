import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  canonicalResponse,
  emptyResponse,
  fits,
  isAnswer,
  recorded,
  responseFrom,
  saysTheSame,
  type ItemOutline,
  type Response,
} from "./response.ts"

const outlines = {
  single: { id: "i", kind: "single", optionIds: ["a", "b", "c"] },
  multiple: { id: "i", kind: "multiple", optionIds: ["a", "b", "c"] },
  matching: { id: "i", kind: "matching", promptIds: ["p", "q"], optionIds: ["a", "b", "c"] },
  ordering: { id: "i", kind: "ordering", optionIds: ["a", "b", "c"] },
  numeric: { id: "i", kind: "numeric" },
  cloze: { id: "i", kind: "cloze", gapCount: 2 },
  "short-text": { id: "i", kind: "short-text", mostCharacters: 4 },
  essay: { id: "i", kind: "essay", mostCharacters: 6 },
  hotspot: { id: "i", kind: "hotspot", width: 400, height: 300 },
} as const satisfies Record<string, ItemOutline>
type Kind = keyof typeof outlines

const fitting: readonly (readonly [Kind, Response])[] = [
  ["single", { optionIds: ["b", "b"] }],
  ["multiple", { optionIds: ["c", "a"] }],
  ["matching", { pairs: [["q", "a"]] }],
  // One option for several prompts, and the same pair twice, are no second answer.
  [
    "matching",
    {
      pairs: [
        ["p", "a"],
        ["q", "a"],
        ["p", "a"],
      ],
    },
  ],
  ["ordering", { order: ["c", "a", "b"] }],
  ["numeric", { texts: ["nothing like a number"] }],
  ["cloze", { texts: ["", "看守所"] }],
  // 𬱖 is one character of a name, whatever a computer makes of it.
  ["short-text", { texts: ["𬱖𬱖𬱖𬱖"] }],
  ["essay", { texts: ["六个字的答案"] }],
  ["hotspot", { point: [0, 299] }],
  ["hotspot", { point: null }],
]

const misfits: readonly (readonly [string, Kind, Response])[] = [
  ["a second option", "single", { optionIds: ["a", "b"] }],
  ["an unknown option", "multiple", { optionIds: ["a", "z"] }],
  [
    "two options for one prompt",
    "matching",
    {
      pairs: [
        ["p", "a"],
        ["p", "b"],
      ],
    },
  ],
  ["an unknown prompt", "matching", { pairs: [["z", "a"]] }],
  ["an option as a prompt", "matching", { pairs: [["a", "p"]] }],
  ["half an order", "ordering", { order: ["a", "b"] }],
  ["one option twice", "ordering", { order: ["a", "b", "b"] }],
  ["two numbers", "numeric", { texts: ["1", "2"] }],
  ["a very long number", "numeric", { texts: ["1".repeat(41)] }],
  ["a gap too few", "cloze", { texts: ["one"] }],
  ["a gap too long", "cloze", { texts: ["", "字".repeat(201)] }],
  ["a character too many", "short-text", { texts: ["正当防卫人"] }],
  ["half of a character", "short-text", { texts: ["\ud800"] }],
  ["what no database keeps", "essay", { texts: ["a\u0000b"] }],
  ["a point beside the image", "hotspot", { point: [400, 10] }],
  ["a point between pixels", "hotspot", { point: [1.5, 10] }],
]

describe("a response", () => {
  it.each(fitting)("fits: %s %j (GRD-4)", (kind, response) => {
    expect(fits(outlines[kind], response)).toBe(true)
  })

  it.each(misfits)("does not fit with %s: %s %j (GRD-4)", (_what, kind, response) => {
    expect(fits(outlines[kind], response)).toBe(false)
  })

  it("fits no item of another form, and empty it fits its own alone", () => {
    for (const [kind, outline] of Object.entries(outlines)) {
      const form = JSON.stringify(Object.keys(emptyResponse(outline.kind)))
      expect(fits(outline, emptyResponse(outline.kind))).toBe(true)
      expect(isAnswer(emptyResponse(outline.kind))).toBe(false)
      for (const [other, response] of fitting) {
        if (JSON.stringify(Object.keys(response)) !== form)
          expect([kind, other, fits(outline, response)]).toEqual([kind, other, false])
      }
    }
  })

  it("answers nothing with white space, and something with one gap of two", () => {
    expect(isAnswer({ texts: [" \n"] })).toBe(false)
    expect(isAnswer({ texts: ["", "x"] })).toBe(true)
    expect(isAnswer(undefined)).toBe(false)
  })

  it("says the same whatever order its pairs came in, and never the same in another order of lines", () => {
    const pairs = [
      ["q", "b"],
      ["p", "a"],
    ] as const
    expect(saysTheSame({ pairs }, { pairs: [pairs[1], pairs[0], pairs[1]] })).toBe(true)
    expect(saysTheSame({ pairs }, { pairs: [pairs[0]] })).toBe(false)
    expect(saysTheSame({ order: ["a", "b"] }, { order: ["b", "a"] })).toBe(false)
    expect(saysTheSame({ texts: ["", ""] }, { texts: [] })).toBe(true)
    expect(saysTheSame({ texts: ["a "] }, { texts: ["a"] })).toBe(false)
    expect(saysTheSame({ point: [1, 2] }, { point: [2, 1] })).toBe(false)
    expect(saysTheSame({ optionIds: ["a", "b"] }, { optionIds: ["b", "a", "a"] })).toBe(true)
  })
})

const id = fc.constantFrom("a", "b", "c")
const responses: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ optionIds: fc.array(id) }),
  fc.record({ pairs: fc.array(fc.tuple(id, id)) }),
  fc.record({ order: fc.array(id) }),
  fc.record({ texts: fc.array(fc.string({ unit: "grapheme" })) }),
  fc.record({ point: fc.option(fc.tuple(fc.nat(), fc.nat())) }),
)

describe("a response in a journal", () => {
  it("comes back as it was given", () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(responseFrom(JSON.parse(JSON.stringify(recorded(response))))).toEqual(response)
      }),
    )
  })

  it("has one canonical form, whichever answer with the same meaning it is made of", () => {
    fc.assert(
      fc.property(responses, responses, (one, other) => {
        const same = JSON.stringify(canonicalResponse(one)) === JSON.stringify(canonicalResponse(other))
        expect(saysTheSame(one, other)).toBe(same)
        expect(saysTheSame(one, one)).toBe(true)
      }),
    )
  })
})
