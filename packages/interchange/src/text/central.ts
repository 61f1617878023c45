/** Answers that stand together at the end of a list: `1. A`, `1-5: A B C D A`, `1.【答案】A【解析】…`. */
import type { TextKind } from "./kinds.ts"
import { cut, isEmpty, lineOf, type TextLine } from "./lines.ts"
import { labelIn, labelWithin, sectionIn } from "./marks.ts"

export type CentralAnswer = {
  readonly row: number
  readonly number: number
  /** Of the heading above it, where there is one. */
  readonly kind: TextKind | "unsupported" | null
  readonly answer: TextLine[]
  readonly rationale: TextLine[]
}

const range = /^\s*(\d{1,6})\s{0,3}[-~～至—–]\s{0,3}(\d{1,6})\s{0,3}题?\s{0,3}[:：]?\s*(.*)$/
const numbered = /^\s*(?:第\s{0,3})?(\d{1,6})\s{0,3}题?\s{0,3}(?:[.、．:：)）]\s*|(?=[【[（(])|\s+)/

export function centralAnswers(lines: readonly TextLine[]): readonly CentralAnswer[] {
  const answers: CentralAnswer[] = []
  let kind: CentralAnswer["kind"] = null
  let into: TextLine[] | null = null
  const put = (line: TextLine, number: number): void => {
    const one: CentralAnswer = { row: line.row, number, kind, answer: [], rationale: [] }
    answers.push(one)
    into = one.answer
    addTo(line, one)
  }
  const addTo = (line: TextLine, one: CentralAnswer): void => {
    const label = labelIn(line.shape)
    const told = label === null ? line : cut(line, label.length, label.end)
    if (label !== null) into = label.field === "rationale" ? one.rationale : one.answer
    const within = labelWithin(told.shape, ["rationale"])
    if (within === null || into === one.rationale) {
      if (told.shape !== "" || told.block !== undefined) into?.push(told)
      return
    }
    into?.push(cut(told, 0, within.at))
    addTo(cut(told, within.at), one)
  }
  for (const line of lines) {
    if (isEmpty(line)) continue
    const section = line.block === undefined ? sectionIn(line.shape) : null
    if (section !== null) {
      kind = section.kind
      into = null
      continue
    }
    const several = severalIn(line)
    if (several.length > 0) {
      for (const one of several) put(one.line, one.number)
      continue
    }
    const start = numbered.exec(line.shape)
    if (start !== null) put(cut(line, start[0].length), Number(start[1]))
    else if (into !== null) addTo(line, answers.at(-1) as CentralAnswer)
  }
  return answers
}

type One = { readonly number: number; readonly line: TextLine }

function severalIn(line: TextLine): readonly One[] {
  const { shape, row } = line
  const told = range.exec(shape)
  if (told !== null) {
    const [first, last] = [Number(told[1]), Number(told[2])]
    const words = (told[3] ?? "").trim()
    const parted = words.split(/[\s,，、]+/).filter((word) => word !== "")
    const each = parted.length === 1 ? [...(parted[0] ?? "")] : parted
    if (last < first || each.length !== last - first + 1) return []
    return each.map((word, at) => ({ number: first + at, line: lineOf(row, [{ kind: "text", text: word }]) }))
  }
  const marks = [
    ...shape.matchAll(/(?:^|\s)(\d{1,6})\s{0,3}(?:[.、．:：)）]|(?=[【[（(]))\s{0,3}(?=[^\d\s])/g),
  ]
  if (marks.length < 2) return []
  const pieces = marks.map((mark, at) => {
    const end = marks[at + 1]?.index ?? shape.length
    return { number: Number(mark[1]), line: cut(line, mark.index + mark[0].length, end) }
  })
  // Only short answers stand beside each other; anything longer is one answer with numbers in it.
  return pieces.every((one) => one.line.shape.length <= 16) ? pieces : []
}
