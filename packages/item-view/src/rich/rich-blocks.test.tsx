import { isRich, type Block } from "@sworn/question-bank"
import { cleanup, render } from "@solidjs/testing-library"
import { afterEach, describe, expect, it } from "vitest"
import { ItemSurroundings } from "../index.ts"
import Formula from "./formula.tsx"
import RichBlocks from "./rich-blocks.tsx"

afterEach(cleanup)

function draw(blocks: readonly Block[], url?: string) {
  expect(isRich(blocks)).toBe(true)
  return render(() => (
    <ItemSurroundings value={{ language: () => "zh-CN", mediaUrl: () => url }}>
      <RichBlocks blocks={blocks} blank={undefined} />
    </ItemSurroundings>
  )).container
}
const said = (text: string): Block => ({ kind: "paragraph", content: [{ kind: "text", text }] })

describe("a rich text on screen", () => {
  it("is elements of its own making, and whatever looks like markup is text", () => {
    const hostile = `<img src=x onerror=alert(1)><svg onload=alert(1)>`
    const page = draw([
      said(hostile),
      { kind: "code", text: hostile },
      { kind: "list", ordered: false, items: [[said(hostile)]] },
      { kind: "table", rows: [[{ header: true, content: [said(hostile)] }, { content: [said(hostile)] }]] },
      { kind: "paragraph", content: [{ kind: "image", mediaId: "m1", alt: hostile }] },
    ])
    expect(page.querySelectorAll("img, svg, script, [onerror], [onload]")).toHaveLength(0)
    expect(page.textContent?.split(hostile)).toHaveLength(7)
    expect(page.querySelector("th")?.getAttribute("scope")).toBe("col")
  })

  it("nests its marks, breaks its lines and numbers its gaps", () => {
    const page = draw([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "x", marks: ["strong", "superscript"] },
          { kind: "break" },
          { kind: "blank", number: 3 },
        ],
      },
    ])
    expect(page.querySelector("strong > sup")?.textContent).toBe("x")
    expect(page.querySelector("br")).toBeTruthy()
    expect(page.querySelector(".rich-blank")?.textContent).toBe("3")
  })
})

describe("a formula", () => {
  const drawn = (latex: string) => render(() => <Formula latex={latex} stands={false} />).container

  it("is mathematics, which browsers set and screen readers read", () => {
    expect(drawn("\\frac{1}{2}").querySelector("math mfrac")).toBeTruthy()
  })

  it("is shown as it was written where it cannot be read", () => {
    expect(drawn("\\frac{1}{").textContent).toBe("\\frac{1}{")
  })

  it.each([
    "\\href{javascript:alert(1)}{x}",
    "\\url{javascript:alert(1)}",
    "\\includegraphics{https://example.org/x.png}",
    "\\htmlData{a=b}{x}",
    "\\style{background:url(//x)}{x}",
    "<img src=x onerror=alert(1)>",
    "\\text{<script>alert(1)</script>}",
    "\\def\\a{\\a\\a}\\a",
    "\\newcommand{\\b}{\\b\\b\\b}\\b",
    "\\rule{99999em}{99999em}",
    "\\frac{1}{",
    "{".repeat(500),
  ])("runs nothing, fetches nothing and ends soon: %s (bad/X8)", (latex) => {
    const startedAt = performance.now()
    const page = drawn(latex)
    expect(performance.now() - startedAt).toBeLessThan(1000)
    expect(page.querySelectorAll("a, img, script, iframe, [href], [src], [onerror], [data-a]")).toHaveLength(
      0,
    )
    const values = [...page.querySelectorAll("*")].flatMap((one) =>
      [...one.attributes].map(({ value }) => value),
    )
    expect(values.filter((value) => /javascript:|url\(|99999/.test(value))).toEqual([])
  })
})
