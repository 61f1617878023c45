/** Answers that stand in the question itself: `我国……是（B）。`, `……【答案：B】`, `……（对）`. */
import { positionsIn, verdictIn } from "../table/answers.ts"
import { cut, type TextLine } from "./lines.ts"

type Told<Answer> = Answer & { readonly stem: readonly TextLine[] }

/** The bracket stays, empty, where the answer was part of the sentence. */
export function answerInStem(
  stem: readonly TextLine[],
  optionCount: number,
): Told<{ readonly positions: readonly number[]; readonly words: string }> | null {
  for (const [at, line] of stem.entries()) {
    const boxed = /[【[]\s{0,3}(?:正确|参考)?答案\s{0,3}[:：]\s{0,3}([^【】[\]]{1,30})[】\]]/.exec(line.shape)
    const bracket = boxed ?? [...line.shape.matchAll(/[（(]\s{0,3}([A-ZＡ-Ｚ、,，\s]{1,20})[)）]/g)].at(-1)
    const words = bracket?.[1] ?? ""
    const positions = positionsIn(words)
    if (bracket == null || positions === null || positions.some((one) => one >= optionCount)) continue
    return {
      positions,
      words,
      stem: without(stem, at, bracket.index, bracket[0].length, boxed === null ? "（  ）" : ""),
    }
  }
  return null
}

export function verdictInStem(stem: readonly TextLine[]): Told<{ readonly verdict: boolean }> | null {
  const at = stem.findLastIndex(({ shape }) => shape.trim() !== "")
  const line = stem[at]
  const found =
    line === undefined
      ? null
      : (/[【[]\s{0,3}(?:正确|参考)?答案\s{0,3}[:：]\s{0,3}([^【】[\]]{1,6})[】\]]/.exec(line.shape) ??
        /[（(]\s{0,3}([^（()）\s]{1,5})\s{0,3}[)）]\s{0,3}[。.]?\s{0,3}$/.exec(line.shape))
  const word = found?.[1] ?? ""
  const verdict = /^[A-Za-z]$/.test(word) && !/^[TF]$/i.test(word) ? null : verdictIn(word)
  return found === null || verdict === null
    ? null
    : { verdict, stem: without(stem, at, found.index, found[0].length, "") }
}

function without(
  stem: readonly TextLine[],
  at: number,
  from: number,
  length: number,
  instead: string,
): readonly TextLine[] {
  return stem.map((line, own) => {
    if (own !== at) return line
    const before = cut(line, 0, from)
    const after = cut(line, from + length)
    const middle = instead === "" ? [] : [{ kind: "text", text: instead } as const]
    return {
      ...line,
      shape: before.shape + instead + after.shape,
      content: [...before.content, ...middle, ...after.content],
    }
  })
}
