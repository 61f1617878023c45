/**
 * A list of questions taken apart: which lines belong to which question, and to what of it. What they mean is asked
 * elsewhere, once all of them are known, because the answers may stand at the end.
 */
import type { TextKind } from "./kinds.ts"
import { verdictInStem } from "./answer-in-stem.ts"
import { isEmpty, cut, type TextLine } from "./lines.ts"
import { centralAnswers, type CentralAnswer } from "./central.ts"
import {
  answersHeading,
  caseIn,
  chapter,
  chineseNumber,
  labelIn,
  labelWithin,
  optionsIn,
  sectionIn,
  startIn,
  tagBehind,
  tagIn,
  type Field,
  type Label,
} from "./marks.ts"

export type DraftOption = { readonly row: number; readonly letter: string; readonly lines: TextLine[] }

export type Draft = {
  readonly row: number
  readonly number: number | null
  kind: TextKind | "unsupported" | null
  /** The kind stood behind the words, as in lists whose options have no letters. */
  isTaggedBehind: boolean
  readonly category: readonly string[]
  points: string | null
  readonly stem: TextLine[]
  readonly options: DraftOption[]
  readonly fields: Map<Field, { readonly row: number; readonly lines: TextLine[] }>
}

export type DraftCase = { readonly row: number; readonly stem: TextLine[]; readonly drafts: Draft[] }

export type Taken = {
  readonly parts: readonly (Draft | DraftCase)[]
  readonly answers: readonly CentralAnswer[]
  /** Rows of text that belongs to no question. */
  readonly outside: readonly number[]
}

export const isCase = (part: Draft | DraftCase): part is DraftCase => "drafts" in part

/** A line longer than this is words and nothing else. */
const longestMark = 20_000

export function takenApart(lines: readonly TextLine[]): Taken {
  const parts: (Draft | DraftCase)[] = []
  const outside: number[] = []
  let section: { kind: TextKind | "unsupported" | null; points: string | null } = { kind: null, points: null }
  let category: readonly string[] = []
  let open: Draft | null = null
  let openCase: (DraftCase & { readonly most: number | null }) | null = null
  let into: TextLine[] | null = null
  let blanks: TextLine[] = []
  /** The last number of a list within an answer, whose lines are no questions. */
  let listed = 0

  const close = () => {
    open = null
    into = null
    blanks = []
    listed = 0
  }
  const begin = (row: number, number: number | null): Draft => {
    const draft: Draft = {
      row,
      number,
      kind: section.kind,
      isTaggedBehind: false,
      category,
      points: section.points,
      stem: [],
      options: [],
      fields: new Map(),
    }
    if (openCase !== null && openCase.most !== null && openCase.drafts.length >= openCase.most)
      openCase = null
    if (openCase === null) parts.push(draft)
    else openCase.drafts.push(draft)
    close()
    open = draft
    into = draft.stem
    return draft
  }
  const add = (line: TextLine) => {
    if (into === null) outside.push(line.row)
    else {
      if (into.length > 0) into.push(...blanks)
      into.push(line)
    }
    blanks = []
  }

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (isEmpty(line)) {
      if (into !== null) blanks.push(line)
      continue
    }
    if (line.block !== undefined || line.shape.length > longestMark) {
      add(line)
      continue
    }
    const next = nextLine(lines, at)
    const heading = answersHeading(line.shape)
    if (heading !== null && isEndOfQuestions(heading, line, next, open)) {
      return { parts, outside, answers: centralAnswers(lines.slice(at + 1)) }
    }
    const ownSection = sectionIn(line.shape)
    if (ownSection !== null) {
      section = ownSection
      openCase = null
      close()
      continue
    }
    if (chapter.test(line.shape)) {
      category = categoryBelow(category, line.shape.trim())
      section = { kind: null, points: null }
      openCase = null
      close()
      continue
    }
    const ownCase = caseIn(line.shape)
    if (ownCase !== null) {
      close()
      openCase = { row: line.row, stem: [], drafts: [], most: ownCase.most }
      parts.push(openCase)
      into = openCase.stem
      const rest = ownCase.length < line.shape.length ? cut(line, ownCase.length) : null
      if (rest !== null && rest.shape !== "") add(rest)
      continue
    }
    const start = startOf(line, next)
    if (start !== null && isQuestion(start.number, line, open, listed, blanks.length > 0)) {
      const draft = begin(line.row, start.number)
      const tag = tagIn(line.shape.slice(start.length))
      if (tag !== null) {
        draft.kind = tag.kind
        draft.points = tag.points ?? draft.points
      }
      openLine(cut(line, start.length + (tag?.length ?? 0)), draft)
      continue
    }
    if (isUnnumbered(open, section.kind, openCase !== null, blanks.length > 0)) {
      const isMore = open !== null && (labelIn(line.shape) ?? optionsIn(line.shape, nextLetter(open))[0])
      if (isMore === false || isMore === undefined) {
        openLine(cut(line, 0), begin(line.row, null))
        continue
      }
    }
    if (open === null) {
      add(line)
      continue
    }
    listed = start?.number ?? listed
    openLine(cut(line, 0), open)
  }
  return { parts, outside, answers: [] }

  /** A line within a question: its label, its options, or more of what was before it. */
  function openLine(line: TextLine, draft: Draft): void {
    const label = labelFor(line.shape, draft)
    if (label !== null) {
      labelled(line, label, draft)
      return
    }
    const wanted = draft.fields.size === 0 ? nextLetter(draft) : ""
    const options = wanted === "" ? [] : optionsIn(line.shape, wanted)
    const isFromStart = options[0]?.at === 0
    if (options.length > 0 && (isFromStart || options.length > 1)) {
      if (!isFromStart) stemLine(cut(line, 0, options[0]?.at), draft)
      options.forEach((mark, own) => {
        const end = options[own + 1]?.at ?? line.shape.length
        const lines: TextLine[] = []
        draft.options.push({ row: line.row, letter: mark.letter, lines })
        into = lines
        blanks = []
        withLabelBehind(cut(line, mark.at + mark.length, end), draft)
      })
      return
    }
    if (into === draft.stem) stemLine(line, draft)
    else withLabelBehind(line, draft)
  }

  function stemLine(line: TextLine, draft: Draft): void {
    const behind = draft.isTaggedBehind ? null : tagBehind(line.shape)
    if (behind !== null) {
      draft.kind = behind.kind
      draft.isTaggedBehind = true
      add(cut(line, 0, behind.at))
    } else withLabelBehind(line, draft)
  }

  /** `D. 丁 答案：A` and `答案：A 解析：…`. */
  function withLabelBehind(line: TextLine, draft: Draft): void {
    const wanted: readonly Field[] = draft.fields.has("answer") ? ["rationale"] : ["answer"]
    const isInStem = into === draft.stem && draft.options.length === 0
    const within = isInStem || draft.fields.has("rationale") ? null : labelWithin(line.shape, wanted)
    if (within === null) {
      if (line.shape !== "") add(line)
      return
    }
    const before = cut(line, 0, within.at)
    if (before.shape !== "") add(before)
    labelled(cut(line, within.at), within.label, draft)
  }

  function labelled(line: TextLine, label: Label, draft: Draft): void {
    const known = draft.fields.get(label.field)
    const field = known ?? { row: line.row, lines: [] }
    draft.fields.set(label.field, field)
    into = field.lines
    blanks = []
    listed = 0
    const told = cut(line, label.length, label.end)
    if (told.shape !== "") withLabelBehind(told, draft)
    const rest = label.end === undefined ? null : cut(line, label.end + 1)
    if (rest !== null && rest.shape !== "") openLine(rest, draft)
  }
}

const nextLetter = (draft: Draft): string => String.fromCharCode(65 + draft.options.length)

/** What tells of a question stands behind its answer; before it, such words are the question's own. */
function labelFor(shape: string, draft: Draft): Label | null {
  const label = labelIn(shape)
  if (label === null) return null
  if (label.field === "answer" || label.field === "rationale")
    return draft.fields.has(label.field) ? null : label
  return draft.fields.size === 0 || draft.fields.has(label.field) ? null : label
}

function nextLine(lines: readonly TextLine[], at: number): TextLine | null {
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line !== undefined && !isEmpty(line)) return line
  }
  return null
}

/** A Chinese number begins a question where none with a digit, and no section, follows. */
function startOf(
  line: TextLine,
  next: TextLine | null,
): { readonly number: number | null; readonly length: number } | null {
  const start = startIn(line.shape)
  if (start !== null) return start
  const chinese = chineseNumber.exec(line.shape)
  const isHeading =
    next !== null &&
    (startIn(next.shape) !== null || sectionIn(next.shape) !== null || chineseNumber.test(next.shape))
  return chinese === null || isHeading || next === null ? null : { number: null, length: chinese[0].length }
}

/** In an answer of several points, the points are numbered too. */
function isQuestion(
  number: number | null,
  line: TextLine,
  open: Draft | null,
  listed: number,
  isBelowBlank: boolean,
): boolean {
  if (open === null) return true
  const start = startIn(line.shape)
  if (start?.isSpoken || tagIn(line.shape.slice(start?.length ?? 0)) !== null) return true
  const isInWords = open.fields.has("answer") && open.options.length === 0
  if (number === null) return !isInWords
  if (!isInWords || open.number === null || open.kind === "true-false") return true
  const follows = number === open.number + 1
  if (listed > 0 && number === listed + 1) return isBelowBlank && follows
  return follows
}

/**
 * Below a heading that says the kind, questions may have no numbers: the first line is one, and the next after a blank
 * line behind options, or behind a verdict that ended the one before.
 */
function isUnnumbered(
  open: Draft | null,
  kind: Draft["kind"],
  isInCase: boolean,
  isBelowBlank: boolean,
): boolean {
  if (kind === null || isInCase) return false
  if (open === null) return true
  if (open.number !== null) return false
  const isTold = open.kind === "true-false" && verdictInStem(open.stem) !== null
  return isTold || (isBelowBlank && open.options.length > 0)
}

const categoryBelow = (category: readonly string[], heading: string): readonly string[] =>
  heading.includes("节") && /^第[^节]{1,6}节/.test(heading) ? [...category.slice(0, 1), heading] : [heading]

function isEndOfQuestions(
  heading: "surely" | "perhaps",
  line: TextLine,
  next: TextLine | null,
  open: Draft | null,
): boolean {
  const isFollowed =
    next !== null &&
    (startIn(next.shape) !== null || sectionIn(next.shape) !== null || /^\s*\d/.test(next.shape))
  if (!isFollowed || heading === "surely") return isFollowed
  const couldBeLabel = /[:：】\]]\s*$/.test(line.shape) && open !== null && open.options.length === 0
  return !couldBeLabel || (open?.fields.has("answer") ?? false)
}
