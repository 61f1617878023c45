/** Formulae of Word: each structure by itself, then in a document. */
import { createHash } from "node:crypto"
import temml from "temml"
import { inlinesOf } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { readXml, wordsOf } from "../xml.ts"
import { docxOf, paragraph, table } from "./docx.fixture.ts"
import { latexOfFormula } from "./formula.ts"
import { readDocx } from "./read.ts"

const space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

const r = (text: string, properties = "") =>
  `<m:r>${properties === "" ? "" : `<m:rPr>${properties}</m:rPr>`}<w:rPr><w:rFonts w:ascii="Cambria Math"/></w:rPr><m:t>${text}</m:t></m:r>`
const e = (inner: string, name = "e") => `<m:${name}>${inner}</m:${name}>`
const structure = (name: string, properties: string, ...parts: readonly string[]) =>
  `<m:${name}><m:${name}Pr>${properties}<m:ctrlPr/></m:${name}Pr>${parts.join("")}</m:${name}>`
const is = (name: string, value: string) => `<m:${name} m:val="${value}"/>`
const upright = is("sty", "p")

const formula = (inner: string) => {
  const read = readXml(`<m:oMath xmlns:m="${space}" xmlns:w="${word}">${inner}</m:oMath>`)
  if (!read.ok) throw new Error(read.refusal)
  return read.root
}
const latex = (inner: string) => latexOfFormula(formula(inner))

const fraction = (type = "", above = r("a"), below = r("b")) =>
  structure("f", type === "" ? "" : is("type", type), e(above, "num"), e(below, "den"))
const nary = (properties: string) =>
  structure("nary", properties, e(r("i=1"), "sub"), e(r("n"), "sup"), e(r("x")))
const scripted = structure("sSubSup", "", e(r("x")), e(r("i"), "sub"), e(r("2"), "sup"))
const matrix = structure(
  "m",
  "",
  `<m:mr>${e(r("a"))}${e(r("b"))}</m:mr><m:mr>${e(r("c"))}${e(r("d"))}</m:mr>`,
)
const lines = structure("eqArr", "", e(r("x&amp;=1")), e(r("y&amp;=2")))
const lim = structure("limLow", "", e(r("lim", upright)), e(r("x→0"), "lim"))

const structures: readonly (readonly [what: string, inner: string, latex: string])[] = [
  ["letters, numbers and signs", r("ab+12.5≤π"), String.raw`a b + 12.5 \le \pi`],
  ["letters of Unicode's own alphabets", r("\u{1D465}\u{1D6FC}"), String.raw`x \alpha`],
  ["words", r("速度", is("nor", "1")) + r("＝") + r("距离"), String.raw`\text{速度} ＝ \text{距离}`],
  ["signs of LaTeX", r("50%", "<m:nor/>") + r("{#}_"), String.raw`\text{50\%} \{ \# \} \_`],
  ["upright letters", r("kg", upright), String.raw`\mathrm{kg}`],
  ["bold letters", r("v", is("sty", "b")), String.raw`\boldsymbol{v}`],
  ["letters of sets", r("R", is("scr", "double-struck")), String.raw`\mathbb{R}`],
  ["a fraction", fraction(), String.raw`\frac{a}{b}`],
  ["a fraction in a line", fraction("lin"), "{a}/{b}"],
  ["one above the other", fraction("noBar"), String.raw`{{a} \atop {b}}`],
  ["a fraction in a fraction", fraction("", fraction()), String.raw`\frac{\frac{a}{b}}{b}`],
  ["a power", structure("sSup", "", e(r("x")), e(r("2"), "sup")), "{x}^{2}"],
  ["an index", structure("sSub", "", e(r("x")), e(r("i"), "sub")), "{x}_{i}"],
  ["both", scripted, "{x}_{i}^{2}"],
  ["both before", structure("sPre", "", e(r("1"), "sub"), e(r("2"), "sup"), e(r("X"))), "{}_{1}^{2}{X}"],
  ["a square root", structure("rad", is("degHide", "1"), e("", "deg"), e(r("x"))), String.raw`\sqrt{x}`],
  ["a cube root", structure("rad", "", e(r("3"), "deg"), e(r("x"))), String.raw`\sqrt[{3}]{x}`],
  ["a sum", nary(is("chr", "∑") + is("limLoc", "undOvr")), String.raw`\sum\limits_{i = 1}^{n} {x}`],
  ["an integral", nary(is("limLoc", "subSup")), String.raw`\int\nolimits_{i = 1}^{n} {x}`],
  [
    "an integral without bounds",
    structure("nary", is("subHide", "1") + is("supHide", "on"), e("", "sub"), e("", "sup"), e(r("x"))),
    String.raw`\int {x}`,
  ],
  ["brackets", structure("d", "", e(fraction())), String.raw`\left( \frac{a}{b} \right)`],
  [
    "brackets of other kinds",
    structure("d", is("begChr", "[") + is("endChr", ""), e(r("x"))),
    String.raw`\left[ x \right.`,
  ],
  [
    "parts within brackets",
    structure("d", "", e(r("A")), e(r("B"))),
    String.raw`\left( A \middle\vert B \right)`,
  ],
  [
    "cases",
    structure("d", is("begChr", "{") + is("endChr", ""), e(lines)),
    String.raw`\left\{ \begin{aligned}x & = 1 \\ y & = 2\end{aligned} \right.`,
  ],
  ["a matrix", matrix, String.raw`\begin{matrix}a & b \\ c & d\end{matrix}`],
  ["a function", structure("func", "", e(r("sin", upright), "fName"), e(r("x"))), String.raw`\sin {x}`],
  ["a limit", structure("func", "", e(lim, "fName"), e(r("x"))), String.raw`\lim\limits_{x \to 0} {x}`],
  ["an accent", structure("acc", is("chr", "\u20D7"), e(r("v"))), String.raw`\vec{v}`],
  ["a wide accent", structure("acc", is("chr", "→"), e(r("AB"))), String.raw`\overrightarrow{A B}`],
  ["a bar", structure("bar", is("pos", "top"), e(r("ab"))), String.raw`\overline{a b}`],
  ["a brace", structure("groupChr", "", e(r("a"))), String.raw`\underbrace{a}`],
  ["a box", structure("borderBox", "", e(r("a"))), String.raw`\boxed{a}`],
  [
    "what was put in and left out while it was revised",
    `<w:ins>${r("a")}</w:ins><w:del>${r("b")}</w:del>`,
    "a",
  ],
]

describe("a formula of Word", () => {
  it.each(structures)("is LaTeX that is drawn with all its signs: %s", (_what, inner, expected) => {
    const made = latex(inner)
    expect(made).toBe(expected)
    const drawn = temml.renderToString(made ?? "", { throwOnError: true }).replace(/<[^>]*>/g, "")
    const deleted = /<w:del>.*<\/w:del>/
    const typed = wordsOf(formula(inner.replace(deleted, ""))).normalize("NFKC")
    for (const sign of typed.replace(/[\s&]/g, "").replaceAll("_", ""))
      expect(drawn.normalize("NFKC").replaceAll("−", "-")).toContain(sign)
  })

  it.each([
    ["a structure that is not known", structure("phant", is("show", "0"), e(r("a")))],
    ["an accent that is not known", structure("acc", is("chr", "\u0489"), e(r("a")))],
    ["a bracket that is not known", structure("d", is("begChr", "☃"), e(r("a")))],
    ["an object among its letters", `<m:r><w:drawing/><m:t>a</m:t></m:r>`],
    ["a sign that LaTeX would take for itself", r("a^b")],
    ["nothing at all", ""],
    ["more than a formula may hold", r("a".repeat(5_000))],
  ])("is not taken by halves: %s", (_what, inner) => {
    expect(latex(inner)).toBeNull()
  })

  it.each([
    String.raw`\href{javascript:alert(1)}{x}`,
    String.raw`\input{/etc/passwd}`,
    String.raw`}\class{x}{y}$$\)&lt;script&gt;alert(1)&lt;/script&gt;\(`,
    "&lt;img src=x onerror=alert(1)&gt;",
  ])("says no command of its own, and no markup: %s", (typed) => {
    for (const made of [latex(r(typed)), latex(r(typed, "<m:nor/>"))].filter((one) => one !== null)) {
      expect(made).not.toMatch(/\\(?:href|input|class|\)|\()/)
      const drawn = temml.renderToString(made, { throwOnError: true })
      expect(drawn).not.toMatch(/<(?!\/?m)|href=|onerror=[^<]*>/)
    }
  })

  it("stands where it stood, in stems, options and tables (ITM-3)", async () => {
    const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`
    const withMath = (before: string, inner: string, after = "") =>
      `<w:p><w:r><w:t xml:space="preserve">${before}</w:t></w:r>${math(inner)}<w:r><w:t>${after}</w:t></w:r></w:p>`
    const body =
      withMath("1. 车速 ", fraction(), " 是多少？") +
      `<w:p><m:oMathPara><m:oMathParaPr/>${math(scripted)}</m:oMathPara></w:p>` +
      table(["甲"]).replace("</w:p>", `${math(r("x&lt;1"))}</w:p>`) +
      withMath("A. ", r("12")) +
      withMath("B. ", structure("rad", is("degHide", "1"), e("", "deg"), e(r("2")))) +
      paragraph("答案：B")
    const report = await readDocx(await docxOf(body), "zh-CN")
    expect(report.faults).toEqual([])
    expect(report.remarks).toEqual([])
    const question = report.questions[0]?.question
    expect(inlinesOf(question?.stem["zh-CN"] ?? "").filter(({ kind }) => kind === "math")).toEqual([
      { kind: "math", latex: String.raw`\frac{a}{b}` },
      { kind: "math", latex: "{x}_{i}^{2}" },
      { kind: "math", latex: "x < 1" },
    ])
    // A number that was typed as a formula is a number.
    expect(question).toMatchObject({
      kind: "single",
      options: [
        { text: { "zh-CN": "12" }, right: false },
        { text: { "zh-CN": [{ content: [{ kind: "math", latex: String.raw`\sqrt{2}` }] }] }, right: true },
      ],
    })
  })

  it("that is not known is its signs, and its paragraph is named", async () => {
    const strange = `<m:oMath>${structure("phant", "", e(r("x+1")))}</m:oMath>`
    const body = `${paragraph("1. [简答题] 甲")}${table(["乙"])}<w:p><w:r><w:t>求</w:t></w:r>${strange}</w:p>`
    const report = await readDocx(await docxOf(body), "zh-CN")
    expect(JSON.stringify(report.questions[0]?.question.stem)).toContain("求x+1")
    expect(report.remarks.map(({ row, code }) => [row, code])).toEqual([[3, "formula-as-words"]])
  })

  it("in an answer is what is compared, and is told where nothing could be", async () => {
    const answered = (inner: string) =>
      `${paragraph("1. [填空题] 甲____乙")}<w:p><w:r><w:t>答案：</w:t></w:r><m:oMath>${inner}</m:oMath></w:p>`
    const plain = await readDocx(await docxOf(answered(r("x+1"))), "zh-CN")
    expect(plain.questions).toMatchObject([
      { question: { kind: "cloze", gaps: [{ accepted: [{ text: "x+1" }] }] } },
    ])
    const report = await readDocx(await docxOf(answered(fraction())), "zh-CN")
    expect(report.questions).toEqual([])
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([[1, "answer-not-text"]])
  })

  it("nested or repeated without end is its signs, within bounds (bad/Z8)", async () => {
    const nest = (depth: number): string => (depth === 0 ? r("x") : fraction("", nest(depth - 1)))
    const stem = "<w:r><w:t>1. [简答题] 求</w:t></w:r>"
    // Not so alike that the archive is refused for it.
    const unlike = (at: number) => createHash("sha256").update(String(at)).digest("hex")
    const many = Array.from({ length: 6_000 }, (_, at) => `<m:oMath>${r(unlike(at))}</m:oMath>`).join("")
    const long = `<m:oMath>${r(Array.from({ length: 20_000 }, (_, at) => unlike(at)).join("+"))}</m:oMath>`
    for (const inner of [`<m:oMath>${nest(60)}</m:oMath>`, many, long]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const report = await readDocx(await docxOf(`<w:p>${stem}${inner}</w:p>`), "zh-CN")
      expect(report.questions.length + report.faults.length).toBe(1)
      const told = report.remarks.map(({ row, code }) => `${row} ${code}`)
      expect(told.includes("1 formula-as-words")).toBe(inner === many || inner === long)
    }
  }, 60_000)
})
