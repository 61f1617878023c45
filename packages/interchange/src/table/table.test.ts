import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { handMade } from "../archive/zip.fixture.ts"
import { delimiterOf, readCsv } from "./csv.ts"
import { decoded } from "./decode.ts"
import { fileFaults, rowFaults } from "./faults.ts"
import { suggestMapping } from "./mapping.ts"
import { csvOf, plantedTable } from "./planted.fixture.ts"
import { readTable, type TableProfile } from "./read.ts"
import { readXlsxTable, refusalOfXlsx } from "./xlsx.ts"

const zh = (text: string) => ({ "zh-CN": text })
const table = (rows: readonly (readonly string[])[], profile: Partial<TableProfile> = {}) =>
  readTable(
    rows.map((cells, at) => ({ row: at + 1, cells })),
    { locale: "zh-CN", ...profile },
  )
const found = (report: ReturnType<typeof readTable>) =>
  report.faults.map(({ row, column, code }) => ({ row, column, code }))
const all = async <Each>(rows: AsyncIterable<Each>): Promise<Each[]> => {
  const list: Each[] = []
  for await (const row of rows) list.push(row)
  return list
}

describe("a table of 10,000 questions with 137 faults of 25 kinds (TR-06)", () => {
  it("has exactly those found as CSV, each with row, column and reason", () => {
    const { rows, planted } = plantedTable()
    expect(new Set(planted.map(({ code }) => code)).size).toBe(25)
    expect(Object.keys(rowFaults)).toHaveLength(25)
    const text = csvOf(rows)
    const started = performance.now()
    const report = readTable(readCsv(text), { locale: "zh-CN" })
    console.info(`10,000 rows of CSV judged in ${Math.round(performance.now() - started)} ms`)
    expect(found(report)).toEqual(planted)
    expect(planted).toHaveLength(137)
    expect(report.rowsRead).toBe(10_000)
    expect(report.questions).toHaveLength(10_000 - 137)
  })

  it("has them found as XLSX too, which has no quotes to break and no control characters", async () => {
    const { rows, planted } = plantedTable(["quote-broken", "control-characters"])
    const bytes = await writeXlsx({ sheets: [{ name: "题库", rows }] })
    expect(await refusalOfXlsx(bytes)).toBeNull()
    const started = performance.now()
    const report = readTable(await all(readXlsxTable(bytes)), { locale: "zh-CN" })
    console.info(`10,000 rows of XLSX judged in ${Math.round(performance.now() - started)} ms`)
    expect(found(report)).toEqual(planted)
    expect(report.questions).toHaveLength(10_000 - 137)
  })

  it("has words in both languages for every fault", () => {
    for (const words of Object.values({ ...rowFaults, ...fileFaults })) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}{3}/u)
    }
  })
})

describe("the columns of a template", () => {
  it.each([
    [
      "序号|题干|选项 A|选项 B|选项  D|解析|分数|答案|标签",
      "number stem option-1 option-2 option-4 rationale points answer tags",
    ],
    ["题目（必填）|选项A（必填）|正确选项（必填）|解析", "stem option-1 answer rationale"],
    ["试题类型|题干|选项一内容|选项一是否正确|选项十内容", "type stem option-1 right-1 option-10"],
    [
      "题型*|问题|A|B|答案（多选用英文逗号分隔，如:A,B）|空 1|空2",
      "type stem option-1 option-2 answer blank-1 blank-2",
    ],
    [
      "题目序号|题目类型|题目内容|是否正确项|选项内容|所属题库",
      "number type stem option-right option-text category",
    ],
    ["心情|题干|题目|选项Z1", "- stem - -"],
  ])("%s", (header, fields) => {
    expect(
      suggestMapping(header.split("|"))
        .map((field) => field ?? "-")
        .join(" "),
    ).toBe(fields)
  })

  it("are found below a title and notes", () => {
    const report = table([["题库"], ["说明：……"], ["题型", "题干", "答案"], ["判断题", "甲", "对"]])
    expect(report.questions).toEqual([
      { row: 4, question: { kind: "true-false", stem: zh("甲"), answer: true } },
    ])
  })

  it("are what a person confirmed, where the rows do not follow the headings", () => {
    const rows = [
      ["题型", "题干", "选项A", "选项B", "答案"],
      ["单选题", "甲", "A", "乙", "丙"],
    ]
    expect(found(table(rows))[0]?.code).toBe("answer-unreadable")
    const mapped = table(rows, { mapping: ["type", "stem", "answer", "option-1", "option-2"] })
    expect(mapped.questions[0]?.question).toMatchObject({
      options: [{ text: zh("乙"), right: true }, { right: false }],
    })
  })

  it.each([
    [[["甲", "乙"]], "header-missing"],
    [[["题型", "题干"]], "nothing-inside"],
    [[], "header-missing"],
  ])("%j is refused as a whole: %s", (rows, code) => {
    expect(table(rows)).toMatchObject({ questions: [], refused: { code } })
  })
})

describe("a row of a table", () => {
  const header = ["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "难度"]
  const row = (...cells: string[]) => table([header, cells]).questions[0]?.question

  it.each([
    ["B ", [1]],
    ["ＡＢ", [0, 1]],
    ["A,C", [0, 2]],
    ["A、C", [0, 2]],
    ["A；C", [0, 2]],
    ["1,3", [0, 2]],
    ["d", [3]],
  ])("says its keys as %j", (answer, right) => {
    const question = row("不定项选择题", "甲", "一", "二", "三", "四", answer)
    expect(
      question?.kind === "indefinite" && question.options.flatMap((one, at) => (one.right ? [at] : [])),
    ).toEqual(right)
  })

  it("is refused where its number is also what an option says that stands elsewhere", () => {
    const codes = (answer: string, kind: string, ...texts: string[]) =>
      found(table([header, [kind, "甲", ...texts, answer]])).map(({ code }) => code)
    expect(codes("1", "单选题", "2", "1", "4", "3")).toEqual(["answer-unreadable"])
    expect(codes("１", "单选题", "A、②", "B、①", "C、④", "D、③")).toEqual(["answer-unreadable"])
    expect(codes("2,3", "多选题", "1", "3", "5", "7")).toEqual(["answer-unreadable"])
    expect(codes("1,3", "多选题", "1,2", "1,3", "2,3", "3,4")).toEqual(["answer-unreadable"])
    expect(codes("1", "单选题", "1", "2", "4", "3")).toEqual([])
    expect(codes("1", "单选题", "2", "10", "4", "3")).toEqual([])
    // A letter is always the option's own.
    expect(codes("B", "单选题", "O", "A", "B", "AB")).toEqual([])
  })

  it.each([
    ["正确", true],
    ["√", true],
    ["T", true],
    ["FALSE", false],
    ["×", false],
    ["否", false],
  ])("judges with %s", (answer, verdict) => {
    expect(row("判断题", "甲", "", "", "", "", answer)).toMatchObject({ answer: verdict })
  })

  it("judges by the letter of the option that says it", () => {
    expect(row("判断题", "甲", "错误", "正确", "", "", "A")).toMatchObject({ answer: false })
    expect(row("判断题", "甲", "", "", "", "", "A")).toMatchObject({ answer: true })
  })

  it("loses its options' own labels only where each has the one of its column", () => {
    const options = (...texts: string[]) => {
      const question = row("单选题", texts.join(), ...texts, "A")
      return question?.kind === "single" ? question.options.map((one) => one.text["zh-CN"]) : []
    }
    expect(options("A、甲", "B.乙", "C  丙", "D本单位")).toEqual(["甲", "乙", "丙", "本单位"])
    expect(options("A、甲", "B.乙", "丙", "D本单位")).toEqual(["A、甲", "B.乙", "丙", "D本单位"])
    expect(options("B、甲", "A.乙", "C丙", "D丁")).toEqual(["B、甲", "A.乙", "C丙", "D丁"])
  })

  it("keeps the letters that alone tell its options apart, but for those that a mark makes labels", () => {
    const read = (...texts: string[]) => table([header, ["单选题", texts.join(), ...texts, "B"]])
    for (const of of ["股", "级", " 股", "类驾驶证"]) {
      const texts = [..."ABCD"].map((letter) => letter + of)
      expect(read(...texts)).toMatchObject({
        faults: [],
        questions: [
          { question: { options: texts.map((text, at) => ({ text: zh(text), right: at === 1 })) } },
        ],
      })
    }
    expect(read("A股", "B股", "C债", "D券").questions).toMatchObject([
      { question: { options: [{ text: zh("A股") }, {}, { text: zh("C债") }, {}] } },
    ])
    expect(found(read("A、股", "B、股", "C、债", "D、券"))).toMatchObject([{ code: "options-repeat" }])
  })

  it("keeps its text as it is written, dates, fractions and blanks included", () => {
    expect(row("单选题", "1945年8月15日（  ）", "1/2", "007", "1.50", "=1+1", "A")).toMatchObject({
      stem: zh("1945年8月15日（  ）"),
      options: [{ text: zh("1/2") }, { text: zh("007") }, { text: zh("1.50") }, { text: zh("=1+1") }],
    })
  })

  it("has a blank of its own for each gap of a cloze, drawn or not", () => {
    const cloze = table([
      ["题型", "题干", "空1", "空2"],
      ["填空题", "罚款____元（ ）日", "500;五百", "10"],
      ["填空题", "四大名著", "西游记", "水浒传"],
    ])
    expect(cloze.questions.map(({ question }) => question)).toMatchObject([
      {
        stem: {
          "zh-CN": [
            {
              content: [
                { text: "罚款" },
                { kind: "blank", number: 1 },
                { text: "元" },
                { kind: "blank", number: 2 },
                { text: "日" },
              ],
            },
          ],
        },
        gaps: [{ accepted: [{ text: "500" }, { text: "五百" }] }, { accepted: [{ text: "10" }] }],
      },
      { gaps: [{ accepted: [{ text: "西游记" }] }, { accepted: [{ text: "水浒传" }] }] },
    ])
  })

  it("guesses no number for a kind, and takes it from the template's own list", () => {
    const rows = [header, ["2", "甲", "一", "二", "三", "四", "AB"]]
    expect(found(table(rows))).toEqual([{ row: 2, column: 1, code: "type-unknown" }])
    expect(table(rows, { kindCodes: { "1": "single", "2": "multiple" } }).questions[0]?.question.kind).toBe(
      "multiple",
    )
    expect(
      table(
        [
          ["题干", "答案"],
          ["甲", "对"],
        ],
        { kind: "true-false" },
      ).questions,
    ).toHaveLength(1)
  })

  it("is one option of a question, where a template has it so", () => {
    const report = table(
      [
        ["题目序号", "题目类型", "题目内容", "是否正确项", "选项内容"],
        ["1", "2", "哪些能被2整除", "1", "2"],
        ["1", "", "", "0", "3"],
        ["1", "", "", "1", "4"],
        ["1", "", "", "0", "5"],
        ["2", "1", "第二题", "0", "甲"],
        ["2", "", "", "0", "乙"],
      ],
      { kindCodes: { "1": "single", "2": "multiple" } },
    )
    expect(report.questions).toMatchObject([
      {
        row: 2,
        question: { kind: "multiple", options: [{ right: true }, {}, { right: true }, { right: false }] },
      },
    ])
    expect(found(report)).toEqual([{ row: 6, column: 4, code: "answer-missing" }])
  })

  it("tells each of its faults, and none that only follows from another", () => {
    const report = table([header, ["单选题", "", "一", "", "三", "", "", "9"]])
    expect(found(report)).toEqual([
      { row: 2, column: 2, code: "stem-missing" },
      { row: 2, column: 8, code: "difficulty-out-of-range" },
      { row: 2, column: 4, code: "option-gap" },
      { row: 2, column: 7, code: "answer-missing" },
    ])
  })
})

describe("a CSV file (bad/Z10)", () => {
  const cells = (text: string) => [...readCsv(text)].map((row) => row.cells)

  it("is parted as it parts itself, with any line ends and quotes", () => {
    expect(cells('甲,"乙,""丙""\n丁"\r戊,己\n\n庚,\r\n')).toEqual([
      ["甲", '乙,"丙"\n丁'],
      ["戊", "己"],
      [""],
      ["庚", ""],
    ])
    expect(delimiterOf("题干;答案\n甲,乙,丙;A")).toBe(";")
    expect(delimiterOf('题干\t答案\n"甲,乙,丙,丁"\tA')).toBe("\t")
  })

  it("is parted as csv-parse parts it, wherever it is sound (bad/Z10)", () => {
    const sign = fc.constantFrom(..."甲ab ;|\t'", '"', "\r\n", "\n", "\r", ",", "\u0000", "\uFFFD")
    const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(""))
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    const end = fc.constantFrom("\r\n", "\n", "\r")
    fc.assert(
      fc.property(rows, fc.array(end, { minLength: 5, maxLength: 5 }), fc.boolean(), (table, ends, bare) => {
        const written = (text: string) =>
          bare && !/[",\r\n]/.test(text) ? text : `"${text.replaceAll('"', '""')}"`
        const text = table.map((cells, at) => `${cells.map(written).join(",")}${ends[at]}`).join("")
        const theirs: unknown = parse(text, {
          record_delimiter: ["\r\n", "\n", "\r"],
          relax_column_count: true,
        })
        expect([...readCsv(text, ",")].map((row) => row.cells)).toEqual(theirs)
      }),
      { numRuns: 1_000 },
    )
  })

  it("keeps NULs and semicolons in their cells, which the rows then are told for (bad/Z10)", () => {
    const report = readTable(readCsv("题型;题干;答案\r判断题;甲\u0000;对\n判断题;乙;错\r\n"), {
      locale: "zh-CN",
    })
    expect(found(report)).toEqual([{ row: 2, column: 2, code: "control-characters" }])
    expect(report.questions).toHaveLength(1)
  })

  it("with a broken quote in every row is read in one go (bad/Z10)", () => {
    const startedAt = performance.now()
    const rows = [...readCsv('"a\n'.repeat(300_000), ",")]
    expect(rows).toHaveLength(300_000)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it("loses one row to a quote that never closes, and says where", () => {
    expect([...readCsv('甲,乙\n丙,"丁\n戊,己\n"庚",辛')]).toEqual([
      { row: 1, cells: ["甲", "乙"] },
      { row: 2, cells: ["丙", '"丁'], brokenAt: 2 },
      { row: 3, cells: ["戊", "己"] },
      { row: 4, cells: ["庚", "辛"] },
    ])
  })

  it.each(["utf-8", "utf-8 with a mark", "utf-16le", "utf-16be", "gb18030"])("is read in %s", (encoding) => {
    const text = "题型,题干,答案\n判断题,警察㛃,对\n"
    const wide = (little: boolean) =>
      Uint8Array.from(
        [...`\uFEFF${text}`].flatMap((sign) => {
          const code = sign.charCodeAt(0)
          return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
        }),
      )
    const gb = Buffer.from("cce2d0cd2ccce2b8c92cb4f0b0b80ac5d0b6cfcce22cbeafb2ec8230b7312cb6d40a", "hex")
    const bytes = {
      "utf-8": Buffer.from(text),
      "utf-8 with a mark": Buffer.from(`\uFEFF${text}`),
      "utf-16le": wide(true),
      "utf-16be": wide(false),
      gb18030: gb,
    }[encoding]
    const read = decoded(bytes ?? new Uint8Array())
    expect(read.encoding).toBe(encoding.split(" ")[0])
    expect(read.text).toBe(text)
  })

  it("stays UTF-8 where one letter is broken, and says in which row", () => {
    const bytes = Buffer.concat([
      Buffer.from("题型,题干,答案\n判断题,甲"),
      Buffer.from([0xff]),
      Buffer.from(",对\n判断题,乙,错\n"),
    ])
    const report = readTable(readCsv(decoded(bytes).text), { locale: "zh-CN" })
    expect(found(report)).toEqual([{ row: 2, column: 2, code: "text-damaged" }])
    expect(report.questions).toHaveLength(1)
  })

  it("of one cell with ten million signs is one fault", () => {
    const report = readTable(readCsv(`题型,题干,答案\n判断题,${"长".repeat(10_000_000)},对\n判断题,乙,错`), {
      locale: "zh-CN",
    })
    expect(found(report)).toEqual([{ row: 2, column: 2, code: "cell-too-long" }])
    expect(report.questions).toHaveLength(1)
  })
})

describe("an XLSX file (bad/Z9)", () => {
  it("gives its values alone, a formula's result and not the formula", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "题",
          rows: [
            ["题型", "题干", "答案"],
            ["判断题", "甲", null],
            ["判断题", 7, true],
          ],
          cells: new Map([
            ["1,2", { formula: 'HYPERLINK("http://evil.example","对")', formulaResult: "对" }],
          ]),
        },
      ],
    })
    const report = readTable(await all(readXlsxTable(bytes)), { locale: "zh-CN" })
    expect(report.faults).toEqual([])
    expect(report.questions.map(({ question }) => question)).toMatchObject([
      { stem: zh("甲"), answer: true },
      { stem: zh("7"), answer: true },
    ])
  })

  it("is refused before it is opened where it is none, or would unpack to too much", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "题", rows: [["题干"]] }] })
    expect(await refusalOfXlsx(bytes)).toBeNull()
    expect(await refusalOfXlsx(Buffer.from("PK, but no"))).toBe("not-a-spreadsheet")
    expect(await refusalOfXlsx(new Uint8Array())).toBe("not-a-spreadsheet")
    expect(await refusalOfXlsx(bytes.slice(0, -30))).toBe("archive-broken")
    const lying = handMade([{ name: "xl/sheet.xml", bytes, method: 8, unpacked: 999_999 }])
    expect(await refusalOfXlsx(lying)).toBe("archive-broken")
    const announced = Array.from({ length: 200 }, (_, at) => ({
      name: `${at}`,
      method: 8,
      unpacked: 900_000,
    }))
    expect(await refusalOfXlsx(handMade(announced))).toBe("too-large")
  })
})
