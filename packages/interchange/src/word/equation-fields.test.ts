/** Formulae that older documents hold as fields. */
import { inlinesOf } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { docxOf, paragraph } from "./docx.fixture.ts"
import { latexOfField } from "./equation-fields.ts"
import { readDocx } from "./read.ts"

const codes: readonly (readonly [code: string, latex: string])[] = [
  [String.raw`\f(1,2)`, String.raw`\frac{1}{2}`],
  [String.raw`\f(x\,y;z)`, String.raw`\frac{x , y}{z}`],
  [String.raw`\r(2)`, String.raw`\sqrt{2}`],
  [String.raw`\r(3,x)`, String.raw`\sqrt[{3}]{x}`],
  [String.raw`\r(,x+1)`, String.raw`\sqrt{x + 1}`],
  [String.raw`a\s\up8(2)`, "a ^{2}"],
  [String.raw`x\s\do4(i)`, "x _{i}"],
  [String.raw`\f(\r(2),(a+b))`, String.raw`\frac{\sqrt{2}}{( a + b )}`],
  [String.raw`\i\su(i=1,n,x)`, String.raw`\sum_{i = 1}^{n} {x}`],
  [String.raw`\x\to(AB)`, String.raw`\overline{A B}`],
  [String.raw`\b(x)`, String.raw`\left( x \right)`],
  [String.raw`\f(距离,时间)`, String.raw`\frac{\text{距离}}{\text{时间}}`],
]

const field = (code: string, at = code.length) =>
  [code.slice(0, at), code.slice(at)]
    .map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`)
    .join("")
const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

describe("a formula in a field", () => {
  it.each(codes)("%s is %s", (code, latex) => {
    expect(latexOfField(code)).toBe(latex)
  })

  it.each([
    String.raw`\o\ac(○,1)`,
    String.raw`\a\al\co2(1,2,3,4)`,
    String.raw`\f(1,2`,
    String.raw`\f(1)`,
    String.raw`\s\zz(1)`,
    "",
    "(".repeat(5_000),
  ])("%s is not taken by halves", (code) => {
    expect(latexOfField(code)).toBeNull()
  })

  it("nested as deep as its length allows is none that anybody draws", () => {
    expect(latexOfField(String.raw`\r(`.repeat(800) + "x" + ")".repeat(800))).toBeNull()
    expect(latexOfField("(".repeat(3_000))).toBeNull()
  })

  it("stands where it stood, in one run or several, and what is none of it stays", async () => {
    const body = `<w:p>${text("1. [简答题] 求 ")}${begin}${field(String.raw` EQ \f(a,b)`, 6)}${end}${text(" 与 ")}<w:fldSimple w:instr=" EQ \\r(2) "/>${text("，第")}${begin}${field(" PAGE ")}${separate}${text("7")}${end}${text("页")}</w:p>`
    const report = await readDocx(await docxOf(body), "zh-CN")
    expect(report.remarks).toEqual([])
    expect(inlinesOf(report.questions[0]?.question.stem["zh-CN"] ?? "")).toEqual([
      { kind: "text", text: "求 " },
      { kind: "math", latex: String.raw`\frac{a}{b}` },
      { kind: "text", text: " 与 " },
      { kind: "math", latex: String.raw`\sqrt{2}` },
      { kind: "text", text: "，第7页" },
    ])
  })

  it("that is not known is its code, and its paragraph is named", async () => {
    const body = `${paragraph("1. [简答题] 甲")}<w:p>${text("求")}${begin}${field(String.raw` EQ \o(a,b)`)}${end}</w:p>`
    const report = await readDocx(await docxOf(body), "zh-CN")
    expect(JSON.stringify(report.questions[0]?.question.stem)).toContain(
      JSON.stringify(String.raw`\o(a,b)`).slice(1, -1),
    )
    expect(report.remarks.map(({ row, code }) => [row, code])).toEqual([[2, "formula-as-words"]])
  })
})
