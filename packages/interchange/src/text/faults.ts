/** What can be wrong with one question of a list in text, and what its reader leaves out. */
import { mediaRefusals, type MediumRefusal } from "../media.ts"
import { refusedWords, type Refused } from "../html.ts"
import type { Words } from "../report.ts"
import type { SoundFault } from "../sound.ts"
import { rowFaults, type RowFault } from "../table/faults.ts"

const own = {
  "nothing-inside": { "zh-CN": "文件中没有找到题目", en: "There are no questions in the file" },
  "too-large": { "zh-CN": "文件过大", en: "The file is too large" },
  "answer-without-question": {
    "zh-CN": "集中答案中的题号没有对应的题目",
    en: "An answer at the end belongs to no question",
  },
  "case-incomplete": {
    "zh-CN": "材料题中有小题无法读取，整组未导入",
    en: "A question of the case cannot be read, so the whole case was left out",
  },
} as const satisfies Record<string, Words>

const ownRemarks = {
  "text-outside": {
    "zh-CN": "这段文字不属于任何题目，未导入",
    en: "A text that belongs to no question was left out",
  },
  "picture-by-name": {
    "zh-CN": "题目以文件名引用图片，图片未导入",
    en: "A picture is only named here and was left out",
  },
} as const satisfies Record<string, Words>

type SharedFault = Exclude<
  RowFault,
  "quote-broken" | "cells-beyond-header" | "cell-too-long" | "text-damaged"
>

export type TextFault = SharedFault | keyof typeof own | SoundFault
export type TextRemark = keyof typeof ownRemarks | Refused | MediumRefusal

export const textFaults: Record<Exclude<TextFault, SoundFault>, Words> = { ...rowFaults, ...own }
export const textRemarks: Record<TextRemark, Words> = { ...ownRemarks, ...refusedWords, ...mediaRefusals }
