/**
 * Real templates of Chinese exam systems, read as their authors filled them in.
 *
 * The files lie beside the repository, not in it; where they are absent these tests are skipped and say so.
 */
import { readTable, readXlsxTable, type TableProfile } from "@sworn/interchange"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const beside = fileURLToPath(new URL("../../../shared/data/corpora", import.meta.url))
const corpora = [process.env["SWORN_CORPORA"], beside].find(
  (place) => place !== undefined && existsSync(join(place, "chinese-spreadsheets")),
)
const folder = join(corpora ?? "", "chinese-spreadsheets")
if (corpora === undefined) console.warn("SKIPPED: no ../shared/data/corpora: no real template is read here")

const surveyKing = "cn-surveyking/server/api/src/main/resources/template/卷王题库导入模板.xlsx"
const zh = (text: string) => ({ "zh-CN": text })
const sheet = async (at: number, kind: NonNullable<TableProfile["kind"]>) => {
  const rows = []
  for await (const row of readXlsxTable(readFileSync(join(folder, surveyKing)), at)) rows.push(row)
  return readTable(rows, { locale: "zh-CN", kind })
}

describe.skipIf(corpora === undefined)("the template with one sheet for each kind", () => {
  it("has its single choice, and a stray letter below that is told and not read", async () => {
    const report = await sheet(0, "single")
    expect(report.questions).toEqual([
      {
        row: 2,
        question: {
          kind: "single",
          stem: zh("中华四大名著都有哪些，下列正确的是"),
          options: ["东游记", "西游记", "南游记", "北游记"].map((text, at) => ({
            text: zh(text),
            right: at === 1,
          })),
          points: 200,
          tags: ["简单", "语文"],
          rationale: zh("题目比较简单，自行分析"),
        },
      },
    ])
    expect(new Set(report.faults.map(({ row }) => row))).toEqual(new Set([4]))
  })

  it("has its multiple choice, of which every option is right: the bank's rule, not the file's", async () => {
    expect((await sheet(1, "multiple")).faults.map(({ row, code }) => [row, code])).toEqual([
      [2, "multiple-needs-a-distractor"],
    ])
    expect((await sheet(1, "indefinite")).questions).toHaveLength(1)
  })

  it("has its true/false, its cloze and its essay", async () => {
    expect((await sheet(2, "true-false")).questions[0]?.question).toMatchObject({ answer: true, points: 250 })
    const cloze = (await sheet(3, "cloze")).questions[0]?.question
    expect(cloze?.kind === "cloze" && cloze.gaps.map((gap) => gap.accepted[0]?.text)).toEqual([
      "西游记",
      "水浒传",
      "三国演义",
      "红楼梦",
    ])
    expect((await sheet(4, "essay")).questions[0]?.question).toMatchObject({ modelAnswer: zh("红楼梦") })
  })
})

describe.skipIf(corpora === undefined)("the template with one row for each option", () => {
  it("has its question below a title, and a line of instructions that is told and not read", () => {
    const path = join(folder, "yf-exam/yf-exam-import-template.json")
    const template = JSON.parse(readFileSync(path, "utf8")) as {
      header: string[]
      instructionRow: string[]
      rows: string[][]
    }
    const rows = [["试题数据"], template.header, template.instructionRow, ...template.rows]
    const report = readTable(
      rows.map((cells, at) => ({ row: at + 1, cells })),
      { locale: "zh-CN", kindCodes: { "1": "single", "2": "indefinite", "3": "true-false", "4": "essay" } },
    )
    expect(report.questions).toMatchObject([
      {
        row: 4,
        question: {
          kind: "indefinite",
          stem: zh("找出以下可以被2整除的数（多选）"),
          options: [
            { text: zh("数字：2"), right: true },
            { text: zh("数字：3"), right: false },
            { text: zh("数字：6"), right: true },
          ],
        },
      },
    ])
    expect(new Set(report.faults.map(({ row }) => row))).toEqual(new Set([3]))
  })
})
