/// <reference types="node" />
import { randomUUID as newId } from "node:crypto"
import { describe, expect, it } from "vitest"
import { answerableFrom, itemOf, keyOf, type AnswerableBody } from "./item-body.ts"
import { faultsOfKey } from "./key-faults.ts"
import { withOpaqueIds } from "./opaque-ids.ts"
import { answerables, both } from "./some-items.fixture.ts"

const { matching, ordering } = answerables

describe("what is stored of an item for a candidate (ATT-10)", () => {
  it("stands in the order of ids of chance: every order of four lines comes about as often as the others", () => {
    const counts = new Map<string, number>()
    const draws = 24_000
    for (let draw = 0; draw < draws; draw += 1) {
      const body = withOpaqueIds(ordering, newId)
      const item = itemOf(body, "item")
      const order = "options" in item ? item.options.map(({ text }) => text.en).join() : ""
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const expected = draws / 24
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(counts.size).toBe(24)
    // 23 degrees of freedom: passed by chance once in a hundred million. An order that leaked would give tens of thousands.
    expect(chiSquare).toBeLessThan(88)
  })

  it("says nothing by which option comes first of the options of a matching item", () => {
    const first = new Map<string, number>()
    for (let draw = 0; draw < 4000; draw += 1) {
      const item = itemOf(withOpaqueIds(matching, newId), "item")
      const text = "options" in item ? (item.options[0]?.text.en as string) : ""
      first.set(text, (first.get(text) ?? 0) + 1)
    }
    const chiSquare = [...first.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // Three degrees of freedom: passed by chance once in a hundred million.
    expect(first.size).toBe(4)
    expect(chiSquare).toBeLessThan(40)
  })

  it("keeps ids of chance, so that the next version knows its options, and its key knows them all", () => {
    for (const body of [matching, ordering]) {
      const once = withOpaqueIds(body, newId)
      expect(JSON.stringify(once)).not.toMatch(/"[op]\d"/)
      expect(faultsOfKey(itemOf(once, "item"), keyOf(once))).toEqual([])
      expect(withOpaqueIds(once, newId)).toEqual(once)
    }
  })

  it("is the author's item again with its key, ordered as the key has it", () => {
    const { stem: _stem, ...rest } = { ...ordering, id: "q" }
    const back = answerableFrom(itemOf(ordering, "q"), keyOf(ordering), rest)
    expect(back).toEqual({ ...ordering, id: "q" })
  })

  it.each(Object.keys(answerables) as (keyof typeof answerables)[])(
    "is put together again as it was written: %s",
    (kind) => {
      const body: AnswerableBody = answerables[kind]
      const { id, subject, rationale, laws } = body
      const back = answerableFrom(itemOf(body, id), keyOf(body), { id, subject, rationale, laws })
      const listed = (one: AnswerableBody) =>
        "options" in one ? one.options.map((option) => option.id).toSorted() : []
      expect({ ...back, options: listed(back) }).toEqual({ ...body, options: listed(body) })
    },
  )

  it("has nothing of a key in it, and nothing that stays in place", () => {
    const seen = Object.values(answerables).map((body) => itemOf(body, "item"))
    expect(JSON.stringify(seen)).not.toMatch(/key|accepted|tolerance|shape|参考答案|rationale|依据/)
    const fixed = {
      ...ordering,
      options: ordering.options.map((one) => ({ ...one, fixed: true, text: both("x") })),
    }
    expect(JSON.stringify(itemOf(fixed, "item"))).not.toContain("fixed")
  })
})
