import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  blankSign,
  isRich,
  marks,
  mediaIn,
  normalised,
  plainTextOf,
  richBounds,
  saysTheSameText,
  type Block,
  type Inline,
  type Rich,
} from "./rich-text.ts"

const text = (words: string, ...own: (typeof marks)[number][]): Inline =>
  own.length === 0 ? { kind: "text", text: words } : { kind: "text", text: words, marks: own }
const paragraph = (...content: Inline[]): Block => ({ kind: "paragraph", content })

const whole: Rich = [
  paragraph(
    text("依照"),
    text("《治安管理处罚法》", "strong", "underline"),
    { kind: "break" },
    text("第四十三条"),
  ),
  {
    kind: "list",
    ordered: true,
    items: [[paragraph(text("询问"))], [paragraph(text("x"), text("2", "superscript"))]],
  },
  {
    kind: "table",
    rows: [
      [
        { header: true, content: [paragraph(text("行为"))] },
        { header: true, content: [paragraph(text("罚款"))] },
      ],
      [{ content: [paragraph(text("殴打"))] }, { content: [paragraph({ kind: "math", latex: "\\le 500" })] }],
    ],
  },
  { kind: "code", text: "if (a < b)\n  return" },
  paragraph({ kind: "image", mediaId: "m-01.png", alt: "现场图", width: 320 }, { kind: "blank", number: 1 }),
]

/** Any text the judge lets through, however oddly it is put together. */
const words = fc.string({ unit: fc.constantFrom(..."甲乙 ab<&\n\r\t=　"), maxLength: 12 })
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: words }),
  fc.record({ kind: fc.constant("text" as const), text: words, marks: fc.shuffledSubarray([...marks]) }),
  fc.constant({ kind: "break" as const }),
  fc.record({ kind: fc.constant("math" as const), latex: words }),
  fc.constant({ kind: "image" as const, mediaId: "m1", alt: "图" }),
)
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant("paragraph" as const), content: fc.array(inline, { maxLength: 5 }) }),
    fc.record({ kind: fc.constant("code" as const), text: words }),
    fc.record({
      kind: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie("block"), { maxLength: 2 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("table" as const),
      rows: fc.array(
        fc.array(fc.record({ header: fc.boolean(), content: fc.array(tie("block"), { maxLength: 2 }) }), {
          maxLength: 2,
        }),
        { maxLength: 2 },
      ),
    }),
  ),
}))
const rich: fc.Arbitrary<Rich> = fc.oneof(words, fc.array(block, { maxLength: 4 }))

describe("the words of a rich text", () => {
  it("are all there, in the order of reading", () => {
    expect(plainTextOf(whole)).toBe(
      `依照《治安管理处罚法》\n第四十三条\n询问\nx2\n行为\t罚款\n殴打\t\\le 500\nif (a < b)\n  return\n现场图${blankSign}`,
    )
  })

  it("are the string itself where there is no structure", () => {
    expect(plainTextOf("甲<b>乙")).toBe("甲<b>乙")
  })

  it("name the media they stand beside", () => {
    expect(mediaIn(whole)).toEqual(["m-01.png"])
  })
})

describe("two rich texts", () => {
  it("are the same when they look the same", () => {
    const clumsy: Rich = [
      paragraph(text("  甲"), text(""), text("乙\r\n丙"), text("丁 "), { kind: "break" }),
      paragraph(),
    ]
    expect(normalised(clumsy)).toBe("甲乙\n丙丁")
    expect(saysTheSameText(clumsy, "甲乙\n丙丁")).toBe(true)
    expect(
      saysTheSameText(
        [paragraph(text("甲", "underline", "strong"))],
        [paragraph(text("甲", "strong", "underline"))],
      ),
    ).toBe(true)
  })

  it("differ by a mark, a word or the place of a blank", () => {
    expect(saysTheSameText([paragraph(text("甲", "strong"))], "甲")).toBe(false)
    expect(saysTheSameText("甲", "乙")).toBe(false)
    expect(
      saysTheSameText(
        [paragraph(text("甲"), { kind: "blank", number: 1 })],
        [paragraph({ kind: "blank", number: 1 }, text("甲"))],
      ),
    ).toBe(false)
  })

  it("keep the full-width space that opens a Chinese paragraph", () => {
    expect(normalised("　　某日")).toBe("　　某日")
  })

  it("have one normal form, which is its own normal form", () => {
    fc.assert(
      fc.property(rich, (given) => {
        const once = normalised(given)
        expect(normalised(once)).toEqual(once)
        expect(isRich(once)).toBe(true)
      }),
    )
  })
})

describe("what comes from outside", () => {
  it("is taken when it is a rich text", () => {
    expect(isRich(whole)).toBe(true)
    expect(isRich("")).toBe(true)
    expect(isRich([])).toBe(true)
    fc.assert(fc.property(rich, (given) => isRich(JSON.parse(JSON.stringify(given)))))
  })

  const deep = (depth: number): Block =>
    depth === 0 ? paragraph(text("底")) : { kind: "list", ordered: false, items: [[deep(depth - 1)]] }

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a number", 7],
    ["one block instead of a list", paragraph(text("甲"))],
    ["a block of an unknown kind", [{ kind: "html", html: "<b>" }]],
    ["a field too many (bad/X3)", [{ kind: "paragraph", content: [], id: "submit" }]],
    [
      "a style (bad/X4)",
      [{ kind: "paragraph", content: [{ kind: "text", text: "甲", style: "position:fixed" }] }],
    ],
    ["a field too few", [{ kind: "list", items: [] }]],
    ["an unknown mark", [paragraph({ kind: "text", text: "甲", marks: ["blink"] } as never)]],
    [
      "an image by address (bad/X5)",
      [paragraph({ kind: "image", mediaId: "https://evil.example/p.png", alt: "" })],
    ],
    ["an image of data (bad/X1)", [paragraph({ kind: "image", mediaId: "data:text/html,x", alt: "" })]],
    ["an image without words for it", [{ kind: "paragraph", content: [{ kind: "image", mediaId: "m1" }] }]],
    ["a width of a fraction", [paragraph({ kind: "image", mediaId: "m1", alt: "", width: 1.5 })]],
    ["a NUL", "甲\u0000"],
    ["half a character", "\ud800"],
    ["too much text", "甲".repeat(richBounds.characters + 1)],
    ["too much text in many pieces", Array.from({ length: 101 }, () => paragraph(text("甲".repeat(2_000))))],
    ["too many blocks", Array.from({ length: richBounds.nodes + 1 }, () => paragraph())],
    ["too deep a list", [deep(richBounds.depth)]],
    ["too long a formula (bad/X8)", [paragraph({ kind: "math", latex: "{".repeat(100_000) })]],
  ])("is refused when it is %s", (_what, value) => {
    expect(isRich(value)).toBe(false)
  })

  it("is taken down to the last depth allowed", () => {
    expect(isRich([deep(richBounds.depth - 1)])).toBe(true)
  })
})
