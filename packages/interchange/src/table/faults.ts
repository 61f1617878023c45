/** What can be wrong with one row of a table of questions, and with the file as a whole. */
import type { Words } from "../report.ts"

export const rowFaults = {
  "quote-broken": {
    "zh-CN": "双引号不成对，无法分清单元格",
    en: "The quotes do not match, the cells cannot be told apart",
  },
  "cells-beyond-header": { "zh-CN": "该单元格没有对应的表头", en: "The cell stands beyond the last heading" },
  "text-damaged": {
    "zh-CN": "含有无法识别的字符（编码损坏）",
    en: "The text holds characters damaged by a wrong encoding",
  },
  "control-characters": { "zh-CN": "含有控制字符", en: "The text holds control characters" },
  "cell-too-long": { "zh-CN": "内容超过 20000 个字符", en: "The text has more than 20,000 characters" },
  "type-missing": { "zh-CN": "没有填写题型", en: "The kind of question is missing" },
  "type-unknown": {
    "zh-CN": "题型无法识别（数字代码须先在模板中说明含义）",
    en: "The kind of question is not known (a number needs a template that says what it means)",
  },
  "stem-missing": { "zh-CN": "没有填写题干", en: "The question text is missing" },
  "stem-repeats": { "zh-CN": "题干与本文件前面的题目重复", en: "The question text repeats one above" },
  "options-too-few": { "zh-CN": "选项少于两个", en: "There are fewer than two options" },
  "option-gap": { "zh-CN": "选项中间有空缺", en: "An option is missing between others" },
  "options-repeat": { "zh-CN": "选项内容重复", en: "Two options say the same" },
  "answer-missing": { "zh-CN": "没有填写答案", en: "The answer is missing" },
  "answer-unreadable": {
    "zh-CN": "答案无法识别（若数字与某一选项的内容相同，请改用选项字母）",
    en: "The answer cannot be read (where an option says the same number, write its letter)",
  },
  "answer-names-no-option": {
    "zh-CN": "答案不在选项之中",
    en: "The answer names an option that is not there",
  },
  "single-needs-one-key": { "zh-CN": "单选题只能有一个答案", en: "A single choice has exactly one answer" },
  "multiple-needs-two-keys": {
    "zh-CN": "多选题至少有两个答案",
    en: "A multiple choice has at least two answers",
  },
  "multiple-needs-a-distractor": {
    "zh-CN": "多选题至少有一个错误选项",
    en: "A multiple choice has at least one wrong option",
  },
  "multiple-needs-four-or-five-options": {
    "zh-CN": "多选题应有四个或五个选项",
    en: "A multiple choice has four or five options",
  },
  "blanks-differ": {
    "zh-CN": "题干的空数与答案数不一致",
    en: "The blanks in the text and the answers differ in number",
  },
  "number-unreadable": { "zh-CN": "数值或误差不是数字", en: "The value or its tolerance is not a number" },
  "difficulty-out-of-range": { "zh-CN": "难度应为 1 至 5", en: "The difficulty is 1 to 5" },
  "points-unreadable": {
    "zh-CN": "分值应为正数，最多两位小数",
    en: "Points are positive, with at most two decimals",
  },
  "law-unreadable": {
    "zh-CN": "法律依据应写作《法律名称》第…条",
    en: "A law reference is written 《statute》第…条",
  },
  "code-repeats": { "zh-CN": "题目编号与本文件前面的题目重复", en: "The code repeats one above" },
} as const satisfies Record<string, Words>
export type RowFault = keyof typeof rowFaults

export const fileFaults = {
  "not-a-spreadsheet": { "zh-CN": "不是可以打开的 XLSX 文件", en: "This is no XLSX file that can be opened" },
  "too-large": { "zh-CN": "文件解压后过大", en: "The file unpacks to too much" },
  "header-missing": {
    "zh-CN": "前五行中找不到含“题干”的表头",
    en: "No heading for the question text in the first five rows",
  },
  "nothing-inside": { "zh-CN": "表头之下没有题目", en: "There are no questions below the headings" },
  "too-many-rows": { "zh-CN": "行数超过 50000", en: "There are more than 50,000 rows" },
} as const satisfies Record<string, Words>
export type FileFault = keyof typeof fileFaults
