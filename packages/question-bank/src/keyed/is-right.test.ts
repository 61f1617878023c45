import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { furtherKinds } from "../item.ts"
import { scoringPolicies } from "../paper.ts"
import { emptyResponse, type Response } from "../response.ts"
import { itemOf, keyOf, type AnswerableBody } from "./item-body.ts"
import { scoreResponse } from "./scoring.ts"
import { answerables } from "./some-items.fixture.ts"

const earned = (body: AnswerableBody, response: Response | undefined, policy = "exact" as const) =>
  scoreResponse({ item: itemOf(body, "item"), key: keyOf(body), worth: 200, policy }, response)

const { matching, ordering, numeric, cloze, hotspot } = answerables
const shortText = answerables["short-text"]
const pairs = (...given: readonly (readonly [string, string])[]) => ({ pairs: given })
const texts = (...given: readonly string[]) => ({ texts: given })
const at = (x: number, y: number) => ({ point: [x, y] as const })
const right = [...matching.key] as const

const whole: readonly (readonly [AnswerableBody, Response])[] = [
  [matching, pairs(...right)],
  [matching, pairs(...right.toReversed(), right[0]!)],
  [ordering, { order: ["o0", "o1", "o2", "o3"] }],
  [numeric, texts("24")],
  [numeric, texts("２４．５")],
  [numeric, texts("23.50")],
  [cloze, texts("二十四", "看守所")],
  [cloze, texts(" 24 ", "detention  house")],
  [shortText, texts("正当防卫")],
  [shortText, texts("SELF-DEFENCE")],
  [hotspot, at(10, 20)],
  [hotspot, at(40, 60)],
]
const nothing: readonly (readonly [AnswerableBody, Response])[] = [
  [matching, pairs(...right.slice(1))],
  [matching, pairs(...right.slice(1), ["p0", "o1"])],
  [ordering, { order: ["o1", "o0", "o2", "o3"] }],
  [numeric, texts("24.51")],
  [numeric, texts("二十四")],
  [cloze, texts("24", "")],
  [cloze, texts("看守所", "24")],
  [shortText, texts("正当防卫行为")],
  [hotspot, at(9, 20)],
  [hotspot, at(41, 61)],
]

describe("an answer that is right as a whole or not at all (GRD-2)", () => {
  it.each(whole.map(([body, response]) => ({ kind: body.kind, body, response })))(
    "earns all: $kind $response",
    ({ body, response }) => expect(earned(body, response)).toBe(200),
  )

  it.each(nothing.map(([body, response]) => ({ kind: body.kind, body, response })))(
    "earns nothing: $kind $response",
    ({ body, response }) => expect(earned(body, response)).toBe(0),
  )

  it("earns nothing where nothing was answered, and where it was taken back", () => {
    for (const kind of furtherKinds.filter((one) => one !== "essay")) {
      expect(earned(answerables[kind], undefined)).toBe(0)
      expect(earned(answerables[kind], emptyResponse(kind))).toBe(0)
    }
  })

  it("minds case only where its key says so", () => {
    const strict = { ...shortText, key: { accepted: ["GB18030"], caseMatters: true } }
    expect(earned(strict, texts("gb18030"))).toBe(0)
    expect(earned(strict, texts("ＧＢ１８０３０"))).toBe(200)
  })

  it("counts a point within any of its areas, borders too, a polygon's slanting ones and its holes by the rule of crossings", () => {
    const areas: AnswerableBody = {
      ...hotspot,
      key: [
        { shape: "circle", x: 100, y: 100, radius: 10 },
        {
          shape: "polygon",
          points: [
            [200, 100],
            [260, 100],
            [200, 160],
          ],
        },
      ],
    }
    expect(
      [at(110, 100), at(107, 107), at(200, 100), at(230, 130), at(205, 105)].map((p) => earned(areas, p)),
    ).toEqual([200, 200, 200, 200, 200])
    expect(
      [at(111, 100), at(108, 108), at(231, 130), at(199, 120), at(261, 100)].map((p) => earned(areas, p)),
    ).toEqual([0, 0, 0, 0, 0])
  })

  it("is for one order of n alone, of all there are", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ordering.key], { minLength: 4 }), (order) => {
        expect(earned(ordering, { order }) === 200).toBe(order.join() === ordering.key.join())
      }),
    )
  })

  it("is never scored by another policy: the paper check must have refused it", () => {
    for (const policy of scoringPolicies.filter((one) => one !== "exact"))
      expect(() => earned(numeric, texts("24"), policy as "exact")).toThrow(/no policy but exact/)
  })

  it("is never an essay's: people mark those, answered or not (GRD-7)", () => {
    expect(() => earned(answerables.essay, texts("一篇论述"))).toThrow(/people mark/)
    expect(() => earned(answerables.essay, undefined)).toThrow(/people mark/)
  })

  it("throws for what the journal must have refused, and for a key of another kind", () => {
    expect(() => earned(numeric, { optionIds: ["a"] })).toThrow(/does not fit/)
    const item = itemOf(numeric, "item")
    const stray = { item, key: { optionIds: ["a"] }, worth: 200, policy: "exact" } as const
    expect(() => scoreResponse(stray, texts("24"))).toThrow(/another kind/)
  })
})
