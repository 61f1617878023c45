/** The ways in which Chinese templates write a kind, an answer, a difficulty and a law, each as a value or null. */
import type { ExchangeKind, LawReference } from "../question.ts"

export type TableKind = Extract<
  ExchangeKind,
  "single" | "multiple" | "indefinite" | "true-false" | "cloze" | "essay" | "numeric" | "short-text"
>

const kindNames: Record<TableKind, string> = {
  single: "单选题 单选 单项选择题 单项选择 single",
  multiple: "多选题 多选 多项选择题 多项选择 multiple",
  indefinite: "不定项选择题 不定项选择 不定项 不定项题 indefinite",
  "true-false": "判断题 判断 是非题 true-false",
  cloze: "填空题 填空 cloze",
  essay: "简答题 问答题 论述题 主观题 简答 问答 essay",
  numeric: "数值题 numeric",
  "short-text": "短答题 short-text",
}

const kindByName = new Map(
  Object.entries(kindNames).flatMap(([kind, list]) =>
    list.split(" ").map((name) => [name, kind as TableKind] as const),
  ),
)

export const squeezed = (text: string): string => text.normalize("NFKC").replace(/[\s\u00A0]+/g, "")

/** A number means nothing by itself: systems disagree, so the template has to say. */
export const kindIn = (text: string, codes: ReadonlyMap<string, TableKind>): TableKind | null =>
  codes.get(squeezed(text)) ?? kindByName.get(squeezed(text).toLowerCase()) ?? null

const verdicts = new Map<string, boolean>(
  [
    ["正确 对 √ ✓ ✔ 是 t true y yes 1", true] as const,
    ["错误 错 × ✗ ✘ x 否 f false n no 0", false] as const,
  ].flatMap(([list, verdict]) => list.split(" ").map((word) => [word, verdict] as const)),
)

export const verdictIn = (text: string): boolean | null => verdicts.get(squeezed(text).toLowerCase()) ?? null

/** Positions from 0, of `B`, `ABCD`, `A、C`, `A;C`, `ＡＢ` or `1,3`; each at most once. */
export function positionsIn(text: string): readonly number[] | null {
  const signs = text
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .split(/[,、;/|\s]+/)
    .filter((sign) => sign !== "")
  const isNumbers = signs.every((sign) => /^[1-9]$/.test(sign))
  const letters = signs.join("")
  if (signs.length === 0 || !(isNumbers || /^[A-Z]+$/.test(letters))) return null
  const positions = [...letters].map((sign) => (isNumbers ? Number(sign) - 1 : sign.charCodeAt(0) - 65))
  return new Set(positions).size === positions.length ? positions : null
}

/** Whether numbers that were read as positions are also what an option that stands elsewhere says, as 1 is below 2, 1, 4 and 3. */
export function saysOtherOption(
  answer: string,
  positions: readonly number[],
  options: readonly string[],
): boolean {
  // A letter is what an option is called by, whatever it says.
  if (/[A-Z]/i.test(answer.normalize("NFKC"))) return false
  const [only, ...others] = positions
  const says = (option: string, at: number) => squeezed(option) === String(at + 1)
  return options.some(
    (option, own) =>
      positions.some((at) => at !== own && says(option, at)) ||
      (squeezed(option) === squeezed(answer) && (only !== own || others.length > 0)),
  )
}

const difficulties = ["容易 易 简单", "较易", "中等 中 一般", "较难", "难 困难"].map((list) =>
  list.split(" "),
)

export function difficultyIn(text: string): number | null {
  const word = squeezed(text)
  const number = /^[1-5](?:\.0)?$/.test(word)
    ? Number(word)
    : difficulties.findIndex((list) => list.includes(word)) + 1
  return number === 0 ? null : number
}

export function centipointsIn(text: string): number | null {
  const word = squeezed(text).replace(/分$/, "")
  const points = /^\d{1,4}(?:\.\d{1,2})?$/.test(word) ? Math.round(Number(word) * 100) : 0
  return points > 0 ? points : null
}

export const numberIn = (text: string): number | null =>
  /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(squeezed(text)) ? Number(squeezed(text)) : null

export function lawsIn(text: string): readonly LawReference[] | null {
  const laws = text
    .split(/[;；\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one): LawReference | null => {
      const told =
        /^《([^《》]+)》(?:[(（]([^()（）]+)[)）])?(第[零〇一二三四五六七八九十百千\d]+条.*)$/.exec(one)
      if (told === null) return null
      const [, statute = "", version, article = ""] = told
      return { statute, article, ...(version === undefined ? {} : { version }) }
    })
  return laws.every((law) => law !== null) ? laws : null
}

/** What `lawsIn` reads. */
export const lawText = (laws: readonly LawReference[]): string =>
  laws
    .map(
      ({ statute, version, article }) =>
        `《${statute}》${version === undefined ? "" : `（${version}）`}${article}`,
    )
    .join("；")

export const listIn = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "")

const blankShape = /_{2,}|[(（][\s\u00A0]*[)）]|\(%_+%\)/g

export const blanksIn = (stem: string): readonly RegExpExecArray[] => [...stem.matchAll(blankShape)]

/**
 * Labels go only where every option has its own: "A、" under A, "B." under B, "D本单位" under D. Letters that no mark
 * parts from their words stay where the options would say the same without them, as A股 and B股 do.
 */
export function withoutLabels(options: readonly string[]): readonly string[] {
  const labels = options.map((option, at) => {
    const label = /^\s*([A-ZＡ-Ｚ])(?:\s*([.、．:：)）])\s*(?=\S)|\s+(?=\S)|(?=[\u3400-\u9fff《“]))/i.exec(
      option,
    )
    const letter = label?.[1]?.normalize("NFKC").toUpperCase()
    return letter === String.fromCharCode(65 + at) ? label : null
  })
  if (!labels.every((label) => label !== null)) return options
  const cut = options.map((option, at) => option.slice(labels[at]?.[0].length ?? 0))
  const isParted = labels.some((label) => label[2] !== undefined)
  return isParted || new Set(cut.map(squeezed)).size === cut.length ? cut : options
}
