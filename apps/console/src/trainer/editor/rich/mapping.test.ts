import { isRich, normalised, type Rich } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { docFromRich, richFromDoc } from "./mapping.ts"
import { richSchema } from "./schema.ts"
import { someRich } from "./some-rich.fixture.ts"

describe("a rich text in the editor", () => {
  it("comes out as it went in, but for what nobody sees", () => {
    fc.assert(
      fc.property(someRich, (rich) => {
        const doc = docFromRich(rich)
        doc.check()
        expect(richFromDoc(doc)).toEqual(normalised(rich))
      }),
      { numRuns: 1_000 },
    )
  })

  it("is something the bank accepts, whatever was pasted into it", () => {
    const pasted = richSchema.node("doc", null, [
      richSchema.node("paragraph", null, [richSchema.text("甲\u0000\u000B乙\uFEFF\uD800")]),
      richSchema.node("code_block", null, [richSchema.text("a\u0007b")]),
    ])
    const rich = richFromDoc(pasted)
    expect(rich).toEqual([
      { kind: "paragraph", content: [{ kind: "text", text: "甲乙\uFFFD" }] },
      { kind: "code", text: "ab" },
    ])
    expect(isRich(rich)).toBe(true)
  })

  it("stays a string where it has one paragraph and no marks (ITM-12)", () => {
    expect(richFromDoc(docFromRich("依法\n处理"))).toBe("依法\n处理")
    expect(richFromDoc(docFromRich(""))).toBe("")
  })

  it("does not name a picture that is still on its way", () => {
    const doc = richSchema.node("doc", null, [
      richSchema.node("paragraph", null, [
        richSchema.text("看图："),
        richSchema.node("image", { waiting: 3, alt: "现场" }),
      ]),
    ])
    expect(richFromDoc(doc)).toBe("看图：")
  })

  it("gives an empty cell a place to write in, and takes it out again", () => {
    const table: Rich = [{ kind: "table", rows: [[{ header: true, content: [] }, { content: [] }]] }]
    expect(docFromRich(table).firstChild?.firstChild?.firstChild?.childCount).toBe(1)
    expect(richFromDoc(docFromRich(table))).toEqual(table)
  })
})
