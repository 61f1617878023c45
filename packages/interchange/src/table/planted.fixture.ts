/** A table of ten thousand questions with one fault in each of 137 rows, of all 25 kinds. */
import { shuffled } from "@sworn/question-bank"
import type { RowFault } from "./faults.ts"

export const header =
  "题型,题干,选项A,选项B,选项C,选项D,选项E,答案,解析,难度,分值,知识点,编号,法律依据,误差".split(",")
const column = (heading: string): number => header.indexOf(heading)

export type Planted<Code extends string = RowFault> = {
  readonly row: number
  readonly column: number
  readonly code: Code
}

export type Cells = string[]
/** Of a row, the cells that have one fault and no other, and the heading of the one to blame. */
type Spoil = (row: number, first: Cells) => readonly [string, Cells]

/** Row 1 holds the headings, row 2 the first question; questions of every kind take turns. */
function goodRow(row: number): Cells {
  const own = (
    type: string,
    stem: string,
    options: readonly string[],
    answer: string,
    tolerance = "",
  ): Cells => {
    const five = Array.from({ length: 5 }, (_, at) => options[at] ?? "")
    const rationale = row % 9 === 0 ? "见教材，\n第二行" : "见教材"
    const points = row % 2 === 0 ? "2" : "1.5"
    const code = `Q-${String(row).padStart(5, "0")}`
    const rest = [
      rationale,
      String((row % 5) + 1),
      points,
      "治安、询问",
      code,
      "《人民警察法》第九条",
      tolerance,
    ]
    return [type, `第${row}题，${stem}`, ...five, answer, ...rest]
  }
  switch (row % 6) {
    case 0:
      return own("单选题", "哪一项正确（  ）", ["甲", "乙", "丙", "丁"], "B")
    case 1:
      return own(
        "多选题",
        "哪些正确？",
        ["A、甲", "B、乙", "C、丙", "D、丁"],
        row % 4 === 1 ? "A、C" : "ＡＢ",
      )
    case 2:
      return own("判断题", "此说法正确。", [], row % 4 === 2 ? "√" : "错")
    case 3:
      return own("填空题", "罚款____元，拘留（ ）日", [], "500；五百|10")
    case 4:
      return own("不定项选择题", '他说"不"，应当？', ["甲", "乙", "丙"], "ABC")
    default:
      return own("数值题", "几小时之内？", [], "24", "0.5")
  }
}

export const single = (row: number): Cells =>
  goodRow(row - (row % 6))
    .with(1, `第${row}题`)
    .with(12, `Q-${row}-x`)
const multiple = (row: number): Cells => single(row).with(0, "多选题").with(7, "AB")

const spoilt: Record<RowFault, Spoil> = {
  "quote-broken": (row) => ["题干", single(row).with(1, `\u0002"第${row}题`)],
  "cells-beyond-header": (row) => ["", [...single(row), "多出的内容"]],
  "text-damaged": (row) => ["题干", single(row).with(1, `第${row}题\uFFFD`)],
  "control-characters": (row) => ["解析", single(row).with(8, "见\u0007")],
  "cell-too-long": (row) => ["解析", single(row).with(8, "长".repeat(20_001))],
  "type-missing": (row) => ["题型", single(row).with(0, " ")],
  "type-unknown": (row) => ["题型", single(row).with(0, row % 2 === 0 ? "连线题" : "1")],
  "stem-missing": (row) => ["题干", single(row).with(1, "\u00A0")],
  "stem-repeats": (row, first) => ["题干", single(row).with(1, ` ${first[1]} `)],
  "options-too-few": (row) => ["选项A", single(row).with(3, "").with(4, "").with(5, "").with(7, "A")],
  "option-gap": (row) => ["选项C", single(row).with(4, "")],
  "options-repeat": (row) => ["选项D", single(row).with(5, "甲 ")],
  "answer-missing": (row) => ["答案", single(row).with(7, "")],
  "answer-unreadable": (row) => ["答案", single(row).with(7, row % 2 === 0 ? "见解析" : "AA")],
  "answer-names-no-option": (row) => ["答案", single(row).with(7, "E")],
  "single-needs-one-key": (row) => ["答案", single(row).with(7, "AB")],
  "multiple-needs-two-keys": (row) => ["答案", multiple(row).with(7, "C")],
  "multiple-needs-a-distractor": (row) => ["答案", multiple(row).with(7, "A,B,C,D")],
  "multiple-needs-four-or-five-options": (row) => ["答案", multiple(row).with(5, "")],
  "blanks-differ": (row) => ["题干", goodRow(3).with(1, `第${row}题____、____、____`).with(12, `Q-${row}-x`)],
  "number-unreadable": (row) =>
    row % 2 === 0
      ? ["答案", goodRow(5).with(1, `第${row}题`).with(12, `Q-${row}-x`).with(7, "约24")]
      : ["误差", goodRow(5).with(1, `第${row}题`).with(12, `Q-${row}-x`).with(14, "-1")],
  "difficulty-out-of-range": (row) => ["难度", single(row).with(9, row % 2 === 0 ? "6" : "3.5")],
  "points-unreadable": (row) => ["分值", single(row).with(10, row % 2 === 0 ? "0" : "二")],
  "law-unreadable": (row) => ["法律依据", single(row).with(13, "人民警察法第九条")],
  "code-repeats": (row, first) => ["编号", single(row).with(12, first[12] ?? "")],
}

/** Without what its format cannot say; with faults of other names, which a bank alone finds. */
export function plantedTable<Other extends string = never>(
  without: readonly RowFault[] = [],
  others: Readonly<Record<Other, Spoil>> = {} as Readonly<Record<Other, Spoil>>,
): { rows: Cells[]; planted: readonly Planted<RowFault | Other>[] } {
  const ways = Object.entries<Spoil>({ ...spoilt, ...others }).filter(
    ([code]) => !without.some((one) => one === code),
  ) as [RowFault | Other, Spoil][]
  const first = goodRow(2)
  const rows = [header, ...Array.from({ length: 10_000 }, (_, at) => goodRow(at + 2))]
  const places = shuffled(
    Array.from({ length: 9_990 }, (_, at) => at + 10),
    "planted",
  ).slice(0, 137)
  const planted = places.map((row, at): Planted<RowFault | Other> => {
    const [code, spoil] = ways[at % ways.length]!
    const [heading, cells] = spoil(row, first)
    rows[row - 1] = cells
    return { row, column: heading === "" ? header.length + 1 : column(heading) + 1, code }
  })
  return { rows, planted: planted.toSorted((one, other) => one.row - other.row) }
}

/** As Excel writes it, but for the cells that begin with U+0002: those stand as they are, quotes and all. */
export const csvOf = (rows: readonly Cells[], delimiter = ",", lineEnd = "\r\n"): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) =>
          cell.startsWith("\u0002")
            ? cell.slice(1)
            : /[",;\t\n]/.test(cell)
              ? `"${cell.replaceAll('"', '""')}"`
              : cell,
        )
        .join(delimiter),
    )
    .join(lineEnd)
