/** Workbooks with more than one sheet, as trainers keep them: a sheet for each kind, notes in front, lists behind. */
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { formatById, type ReadOptions } from "../formats.ts"
import { mappingLike } from "./book.ts"
import { lookAtTable, openXlsxTable } from "./rows.ts"

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>

const bookOf = (sheets: Sheets) =>
  writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((cells) => [...cells]) })),
  })
const format = formatById("xlsx") ?? expect.fail("There is no such format")
const read = async (sheets: Sheets, table: ReadOptions["table"] = {}) =>
  (await format.read?.(await bookOf(sheets), { locale: "zh-CN", table })) ?? expect.fail("It reads nothing")
const look = async (sheets: Sheets) => {
  const file = await openXlsxTable(await bookOf(sheets))
  return typeof file === "string" ? expect.fail(file) : lookAtTable(file)
}

const header = ["题型", "题干", "选项A", "选项B", "答案"]
const single = (stem: string, answer = "A") => ["单选题", stem, "甲", "乙", answer]
const notes = [["填写说明"], ["请勿修改表头"]]

describe("a workbook with several sheets", () => {
  it("has every sheet read whose headings are known, and each of the others named", async () => {
    const sheets = {
      说明: notes,
      单选: [header, single("一")],
      多选: [header, single("二"), single("三")],
      空白: [],
      选项表: [["单选题"], ["判断题"]],
    }
    const report = await read(sheets)
    expect(report.questions.map(({ sheet, row, question }) => [sheet, row, question.stem["zh-CN"]])).toEqual([
      ["单选", 2, "一"],
      ["多选", 2, "二"],
      ["多选", 3, "三"],
    ])
    expect(report).toMatchObject({ faults: [], rowsRead: 3, refused: null, sheets: ["单选", "多选"] })
    expect(report.remarks.map(({ code, words }) => [code, words["zh-CN"].split("：")[1]])).toEqual([
      ["sheets-skipped", "说明、选项表"],
    ])
    expect(await look(sheets)).toMatchObject({
      header,
      headerRow: 1,
      rowsTotal: 3,
      sample: [{ row: 2 }],
      sheets: [
        { name: "单选", isRead: true },
        { name: "多选", isRead: true },
        { name: "说明", isRead: false },
        { name: "选项表", isRead: false },
      ],
    })
  })

  it("names sheet, row and column of each fault, though two have one number", async () => {
    const other = ["答案", "题干", "题型"]
    const report = await read({
      甲: [header, single("一", "Z"), single("二")],
      乙: [["某支队题库"], other, ["也许", "三", "判断题"], ["对", "四", "判断题"]],
    })
    expect(
      report.faults.map(({ sheet, row, column, heading, code }) => [sheet, row, column, heading, code]),
    ).toEqual([
      ["甲", 2, 5, "答案", "answer-names-no-option"],
      ["乙", 3, 1, "答案", "answer-unreadable"],
    ])
    expect(report.excerpts).toEqual(
      new Map([
        ["甲!2", "一"],
        ["乙!3", "三"],
      ]),
    )
    expect(report.questions.map(({ sheet, row }) => [sheet, row])).toEqual([
      ["甲", 3],
      ["乙", 4],
    ])
  })

  it("reads a sheet that is called after a kind as that kind, unless a column says otherwise", async () => {
    const bare = ["题干", "选项A", "选项B", "答案"]
    const report = await read(
      {
        单选题: [bare, ["一", "甲", "乙", "A"]],
        判断题: [
          ["题干", "答案"],
          ["二", "对"],
        ],
        简答题: [header, single("三")],
        其他: [
          ["题干", "答案"],
          ["四", "五"],
        ],
      },
      { kind: "essay" },
    )
    expect(report.faults).toEqual([])
    expect(report.questions.map(({ question }) => question.kind)).toEqual([
      "single",
      "true-false",
      "single",
      "essay",
    ])
  })

  it("does on the others what a person said of columns of the same name on the first", async () => {
    const report = await read(
      {
        一: [
          ["题型", "题干", "答案", "备注"],
          ["判断题", "甲", "对", "治安"],
        ],
        二: [
          ["备注", "答案", "题干", "题型"],
          ["交通", "错", "乙", "判断题"],
        ],
      },
      { mapping: ["type", "stem", "answer", "tags"] },
    )
    expect(report.questions.map(({ question: { stem, tags } }) => [stem["zh-CN"], tags])).toEqual([
      ["甲", ["治安"]],
      ["乙", ["交通"]],
    ])
    const own = ["问什么", "答什么", "题型", "备注"]
    expect(
      mappingLike(["备注", "题型", "问什么", "答案", "难度"], {
        header: own,
        mapping: ["stem", "answer", "type", "tags"],
      }),
    ).toEqual(["tags", "type", "stem", "answer", "difficulty"])
    expect(mappingLike(["题干", "问什么"], { header: own, mapping: ["stem", null, null, null] })).toEqual([
      "stem",
      null,
    ])
  })

  it("that holds anything on one sheet alone is the file it always was", async () => {
    const alone = await read({ 题库: [header, single("一", "Z")] })
    const beside = await read({ 题库: [header, single("一", "Z")], Sheet2: [], Sheet3: [] })
    expect(beside).toEqual(alone)
    expect(alone.faults).toMatchObject([{ row: 2, column: 5, code: "answer-names-no-option" }])
    expect(alone.faults[0]).not.toHaveProperty("sheet")
    expect(await look({ 题库: [header, single("一")], Sheet2: [] })).not.toHaveProperty("sheets")
  })

  it("without headings that we know is its first sheet, for a person to map", async () => {
    const sheets = {
      甲: [
        ["问", "答"],
        ["一", "对"],
      ],
      乙: [["别的"]],
    }
    expect(await look(sheets)).toMatchObject({ header: ["问", "答"], rowsTotal: 1 })
    const report = await read(sheets, { mapping: ["stem", "answer"], kind: "true-false" })
    expect(report.questions).toHaveLength(1)
    expect(report.remarks.map(({ code }) => code)).toEqual(["sheets-skipped"])
  })

  it("whose first sheet holds nothing but headings has the others read, and one of nothing but headings is refused", async () => {
    const report = await read({ 甲: [header], 乙: [header, single("一")] })
    expect(report.questions).toHaveLength(1)
    expect(report.remarks[0]?.words.en).toContain("甲")
    expect((await read({ 甲: [header], 乙: [header] })).refused?.code).toBe("nothing-inside")
  })

  it("may have no more rows on all of them together than one may have", async () => {
    const rows = Array.from({ length: 25_001 }, (_, at) => ["判断题", `题${at}`, "对"])
    const report = await read({
      甲: [["题型", "题干", "答案"], ...rows],
      乙: [["题型", "题干", "答案"], ...rows],
    })
    expect([report.refused?.code, report.questions.length]).toEqual(["too-many-rows", 0])
  }, 30_000)
})
