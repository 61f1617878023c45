/**
 * By what a line of a list shows what it is: a number, a heading, a label, an option.
 *
 * Every expression is anchored or looks for one sign, so that no line takes longer than it is long.
 */
import { statedKind, type StatedKind } from "./kinds.ts"

export type Start = {
  readonly number: number | null
  readonly length: number
  /** It says that a question begins, in a word. */
  readonly isSpoken?: boolean
}

const starts = [
  /^\s*第\s{0,3}(\d{1,6})\s{0,3}题\s{0,3}[.、．:：]?/,
  /^\s*(?:问题|题目)\s{0,3}(\d{1,6})\s{0,3}[.、．:：]/,
  /^\s*(\d{1,6})\s{0,3}(?:[.．:：](?!\d)|[、)）])/,
  /^\s*[【[](\d{1,6})[】\]]/,
]

const spoken =
  /^\s*(?:(?:问题|题目)\s{0,3}[一二三四五六七八九十]{1,3}|第\s{0,3}[一二三四五六七八九十\d]{1,6}\s{0,3}(?:问|个问题|道题))\s{0,3}[:：.、]/

/** The number of a question at the beginning of a line. */
export function startIn(shape: string): Start | null {
  const word = spoken.exec(shape)
  if (word !== null) return { number: null, length: word[0].length, isSpoken: true }
  for (const start of starts) {
    const found = start.exec(shape)
    if (found !== null) return { number: Number(found[1]), length: found[0].length }
  }
  return null
}

/** `一、` or `（一）`, which numbers sections and sometimes questions. */
export const chineseNumber =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．:：]|[（(][一二三四五六七八九十]{1,3}[)）])\s*/

export const chapter =
  /^\s*第[零一二三四五六七八九十百\d]{1,5}(?:部分|[章节卷篇编])(?:\s.{0,60}|[^题]{0,30})?$/

export type Tag = { readonly kind: StatedKind; readonly points: string | null; readonly length: number }

/** `【单选题】`, `(多选题，2分)` or `判断题：` at the beginning of what is left of a line. */
export function tagIn(shape: string): Tag | null {
  const boxed =
    /^\s*[【[(（〔〖《]\s*(\p{Script=Han}{2,8})\s*(?:[,，、\s]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分)?\s*[】\])）〕〗》][:：]?/u.exec(
      shape,
    )
  const bare = boxed ?? /^\s*(\p{Script=Han}{1,6}[题选空断])(?:\s*[:：]|\s+(?=\S))/u.exec(shape)
  const kind = bare === null ? null : statedKind(bare[1] ?? "")
  return bare === null || kind === null ? null : { kind, points: bare[2] ?? null, length: bare[0].length }
}

/** `…？[单选题]（选填）`: where the tag begins. */
export function tagBehind(shape: string): { readonly kind: StatedKind; readonly at: number } | null {
  const found = /[[【]([^[\]【】]{2,10})[\]】]\s{0,3}(?:[（(]选填[)）])?\s{0,3}$/.exec(shape.slice(-40))
  const kind = found === null ? null : statedKind(found[1] ?? "")
  return found === null || kind === null ? null : { kind, at: Math.max(0, shape.length - 40) + found.index }
}

export type Section = { readonly kind: StatedKind; readonly points: string | null }

/** A heading that says the kind of all below it, and may say how many they are and what each is worth. */
export function sectionIn(shape: string): Section | null {
  const bare = shape
    .trim()
    .replace(chineseNumber, "")
    .replace(/^第[一二三四五六七八九十]{1,3}(?:部分|大题)\s*[:：、]?\s*/, "")
  const found =
    /^[【[(（〔〖《]?\s*(\p{Script=Han}{2,8})\s*[】\])）〕〗》]?\s*(?:[:：]|[:：]?\s*[（(](.{0,120})[)）]|[:：,，]?\s*((?:每|共|本).{0,120}))?\s*[:：。]?$/u.exec(
      bare,
    )
  const kind = found === null ? null : statedKind(found[1] ?? "")
  if (found === null || kind === null) return null
  const note = found[2] ?? found[3] ?? ""
  if (note !== "" && !/[分题道共每]/.test(note)) return null
  return { kind, points: /每(?:小)?题\s{0,3}(\d{1,3}(?:\.\d{1,2})?)\s{0,3}分/.exec(note)?.[1] ?? null }
}

export type Field =
  | "answer"
  | "rationale"
  | "tolerance"
  | "difficulty"
  | "tags"
  | "points"
  | "code"
  | "level"
  | "subject"
  | "category"
  | "law"

const labels: Readonly<Record<Field, string>> = {
  answer:
    "答案 正确答案 参考答案 标准答案 参考要点 参考思路 答题要点 答题思路 作答思路 评分要点 参考作答 ANSWER Answer answer",
  rationale: "解析 答案解析 试题解析 题目解析 解题思路",
  tolerance: "误差 允许误差",
  difficulty: "难度 题目难度 难易程度",
  tags: "知识点 标签 考点",
  points: "分值 分数",
  code: "编号 题目编号",
  level: "级别",
  subject: "科目",
  category: "分类 章节",
  law: "法律依据",
}
const fieldByLabel = new Map(
  Object.entries(labels).flatMap(([field, names]) =>
    names.split(" ").map((name) => [name, field as Field] as const),
  ),
)

export type Label = {
  readonly field: Field
  readonly name: string
  readonly length: number
  readonly end?: number
}

/** `答案：B`, `【答案】B`, `【答案：B】`; without a sign, `答案 B` and `答案（B）`. */
export function labelIn(shape: string): Label | null {
  const found =
    /^(\s*[【[]\s{0,3})([\p{Script=Han}A-Za-z]{2,6})\s{0,3}([】\]:：])\s*[:：]?/u.exec(shape) ??
    /^(\s*)([\p{Script=Han}A-Za-z]{2,6})\s{0,3}([:：])/u.exec(shape)
  const field = found === null ? undefined : fieldByLabel.get(found[2] ?? "")
  if (found !== null && field !== undefined) {
    const isBoxed = found[1]?.trim() !== "" && /[:：]/.test(found[3] ?? "")
    const closing = isBoxed ? shape.slice(found[0].length).search(/[】\]]/) : -1
    if (isBoxed && closing < 0) return null
    return {
      field,
      name: found[2] ?? "",
      length: found[0].length,
      ...(closing < 0 ? {} : { end: found[0].length + closing }),
    }
  }
  const bare = /^\s*((?:正确|参考|标准)?答案)(?:\s{1,9}|(?=[（(]))(?=[（(]?[A-ZＡ-Ｚ对错正√×是否])/.exec(
    shape,
  )
  return bare === null ? null : { field: "answer", name: bare[1] ?? "", length: bare[0].length }
}

/** Where, within a line, an answer or a rationale begins that could have had a line of its own. */
export function labelWithin(
  shape: string,
  wanted: readonly Field[],
): { readonly at: number; readonly label: Label } | null {
  for (const found of shape.matchAll(/答案|解析|解题思路/g)) {
    // In front of the word, "正确", "试题" and a bracket may belong to the label.
    for (const at of [3, 2, 1, 0].map((back) => found.index - back)) {
      if (at < 1 || !(/[【[]/.test(shape.charAt(at)) || /[\s】\])）。；;]/.test(shape.charAt(at - 1))))
        continue
      const label = labelIn(shape.slice(at))
      if (label !== null && wanted.includes(label.field)) return { at, label }
    }
  }
  return null
}

export type OptionMark = { readonly letter: string; readonly at: number; readonly length: number }

/** Options of a line, each the next letter; the first may be at its beginning, the others stand behind a space. */
export function optionsIn(shape: string, next: string): readonly OptionMark[] {
  const marks: OptionMark[] = []
  let wanted = next
  for (const found of shape.matchAll(
    /(^\s*|[\s\u3000])(?:[（(]([A-ZＡ-Ｚ])[)）]|([A-ZＡ-Ｚ])\s{0,3}[.、．:：)）])\s*/g,
  )) {
    const letter = (found[2] ?? found[3] ?? "").normalize("NFKC")
    if (letter !== wanted) continue
    const before = found[1]?.length ?? 0
    marks.push({ letter, at: found.index + before, length: found[0].length - before })
    wanted = String.fromCharCode(letter.charCodeAt(0) + 1)
  }
  return marks
}

/** `根据以下材料，回答 1-2 题：`, `共用题干`, `材料一：`, `材料题（2题）：`. */
export function caseIn(shape: string): { readonly most: number | null; readonly length: number } | null {
  const range =
    /^\s*.{0,20}(?:根据|阅读).{0,30}(?:材料|案例|资料).{0,20}回答.{0,6}?(\d{1,4})\s{0,3}[-~～至—–到]\s{0,3}(\d{1,4})\s{0,3}(?:小)?题[:：。]?\s*$/.exec(
      shape,
    )
  if (range !== null && startIn(shape) === null)
    return { most: Number(range[2]) - Number(range[1]) + 1, length: shape.length }
  const counted = /^\s*材料题\s{0,3}[（(]\s{0,3}(\d{1,3})\s{0,3}题\s{0,3}[)）]\s{0,3}[:：]?/.exec(shape)
  if (counted !== null) return { most: Number(counted[1]), length: counted[0].length }
  const named = /^\s*(?:共用题干|材料[一二三四五六七八九十\d]{0,3})\s{0,3}(?:[:：]|$)/.exec(shape)
  return named === null ? null : { most: null, length: named[0].length }
}

const answersAtEnd = new Set(
  "集中答案 集中解析 答案解析 答案与解析 答案及解析 答案和解析 试题答案 答案区 解析区 答案部分 答案解析区".split(
    " ",
  ),
)
const answersMaybe = new Set("答案 参考答案 标准答案 正确答案".split(" "))

/** A heading below which the answers of all questions stand; one that could be a label is only perhaps one. */
export function answersHeading(shape: string): "surely" | "perhaps" | null {
  const words = shape
    .trim()
    .replace(chineseNumber, "")
    .replace(/^[【[]|[】\]]$|[:：]$/g, "")
    .trim()
  return answersAtEnd.has(words) ? "surely" : answersMaybe.has(words) ? "perhaps" : null
}
