import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { editRich } from "./edit-rich.ts"
import { plainTextOf, type Block, type Inline } from "./rich-text.ts"

const inlines: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ maxLength: 6 }) }),
  fc.constant({ kind: "break" as const }),
  fc.record({ kind: fc.constant("math" as const), latex: fc.string({ maxLength: 4 }) }),
  fc.record({ kind: fc.constant("blank" as const), number: fc.constant(1) }),
  fc.record({
    kind: fc.constant("image" as const),
    mediaId: fc.constant("m0"),
    alt: fc.string({ maxLength: 4 }),
  }),
)
const paragraphs: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("paragraph" as const),
  content: fc.array(inlines, { maxLength: 4 }),
})
const blocks: fc.Arbitrary<Block> = fc.oneof(
  paragraphs,
  fc.record({ kind: fc.constant("code" as const), text: fc.string({ maxLength: 6 }) }),
  fc.record({
    kind: fc.constant("list" as const),
    ordered: fc.boolean(),
    items: fc.array(fc.array(paragraphs, { maxLength: 2 }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.array(
      fc.array(fc.record({ content: fc.array(paragraphs, { maxLength: 2 }) }), { maxLength: 3 }),
      { maxLength: 3 },
    ),
  }),
)

describe("a passage of a rich text (ITM-7)", () => {
  it("is replaced where the plain text has it, and nothing around it changes", () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 4 }), fc.nat(), fc.nat(4), (rich, where, length) => {
        const plain = plainTextOf(rich)
        const start = plain.length === 0 ? 0 : where % plain.length
        const edit = { start, end: Math.min(plain.length, start + length), text: "新" }
        const edited = editRich(rich, [edit])
        if (edited !== null)
          expect(plainTextOf(edited)).toBe(plain.slice(0, edit.start) + "新" + plain.slice(edit.end))
      }),
    )
  })

  it("may stand in a paragraph, in a table's cell, or in a text without structure", () => {
    const paragraph = (text: string): Block => ({ kind: "paragraph", content: [{ kind: "text", text }] })
    const rich: readonly Block[] = [
      paragraph("第一"),
      { kind: "table", rows: [[{ content: [paragraph("甲")] }, { content: [paragraph("第二")] }]] },
    ]
    expect(editRich(rich, [{ start: 5, end: 7, text: "第三" }])).toEqual([
      paragraph("第一"),
      { kind: "table", rows: [[{ content: [paragraph("甲")] }, { content: [paragraph("第三")] }]] },
    ])
    expect(editRich("见第一条。", [{ start: 1, end: 4, text: "第二条" }])).toBe("见第二条。")
  })

  it("is left to a person when it is half bold", () => {
    const rich: readonly Block[] = [
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "第" },
          { kind: "text", text: "一条", marks: ["strong"] },
        ],
      },
    ]
    expect(editRich(rich, [{ start: 0, end: 3, text: "第二条" }])).toBeNull()
  })
})
