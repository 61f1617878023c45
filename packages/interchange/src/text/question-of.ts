/**
 * What the lines of one question mean: its kind, its key, and all that is told of it.
 *
 * A kind that nothing states is told by what is there: options with one key or several, a verdict, blanks, words.
 *
 * Errors: null, with at least one fault found. Whether a key may stand in the bank is judged there (ITM-4); here only
 * whether it is one.
 */
import { inlinesOf, type Locale } from "@sworn/question-bank"
import type { ExchangeOption, LocalisedRich, SimpleQuestion } from "../question.ts"
import {
  centipointsIn,
  difficultyIn,
  lawsIn,
  listIn,
  numberIn,
  positionsIn,
  saysOtherOption,
  verdictIn,
} from "../table/answers.ts"
import { answerInStem, verdictInStem } from "./answer-in-stem.ts"
import { withBlanks } from "./blanks.ts"
import type { Draft, DraftOption } from "./drafts.ts"
import type { TextFault } from "./faults.ts"
import type { TextKind } from "./kinds.ts"
import { cut, isEmpty, richOf, wordsOf, type TextLine } from "./lines.ts"
import type { Field } from "./marks.ts"

export type Found = (code: Exclude<TextFault, "content-unfit">, row: number) => void

export function questionOf(draft: Draft, locale: Locale, found: Found): SimpleQuestion | null {
  let faults = 0
  const fault: Found = (code, row) => {
    faults += 1
    found(code, row)
  }
  const common = commonOf(draft, locale, fault)
  const body = bodyOf(draft, locale, fault)
  return body === null || faults > 0 ? null : ({ ...common, ...body } as SimpleQuestion)
}

const wordsAt = (draft: Draft, field: Field): string => wordsOf(draft.fields.get(field)?.lines ?? [])
const rowAt = (draft: Draft, field: Field): number => draft.fields.get(field)?.row ?? draft.row

const oneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join(" ")

function commonOf(draft: Draft, locale: Locale, fault: Found): object {
  const read = <Value>(
    field: Field,
    reader: (text: string) => Value | null,
    code: Exclude<TextFault, "content-unfit">,
    text = wordsAt(draft, field),
  ): Value | undefined => {
    if (text === "") return undefined
    const value = reader(text)
    if (value === null) fault(code, rowAt(draft, field))
    return value ?? undefined
  }
  const list = (field: Field, separator: RegExp) => {
    const all = listIn(wordsAt(draft, field), separator)
    return all.length === 0 ? undefined : all
  }
  const plain = (field: Field) => oneLine(wordsAt(draft, field)) || undefined
  const rationale = richOf(draft.fields.get("rationale")?.lines ?? [])
  const ownPoints = wordsAt(draft, "points")
  const fields = {
    code: plain("code"),
    level: plain("level"),
    subject: plain("subject"),
    difficulty: read("difficulty", difficultyIn, "difficulty-out-of-range"),
    points: read(
      "points",
      centipointsIn,
      "points-unreadable",
      ownPoints === "" ? (draft.points ?? "") : ownPoints,
    ),
    tags: list("tags", /[\s,，、;；|]+/),
    category: list("category", /[/>]+/) ?? (draft.category.length === 0 ? undefined : draft.category),
    laws: read("law", lawsIn, "law-unreadable"),
    rationale: rationale === "" ? undefined : { [locale]: rationale },
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function bodyOf(draft: Draft, locale: Locale, fault: Found): object | null {
  const { kind } = draft
  if (draft.stem.every(isEmpty)) fault("stem-missing", draft.row)
  if (kind === "unsupported") {
    fault("type-unknown", draft.row)
    return null
  }
  const answer = wordsAt(draft, "answer")
  const options = draft.options.length > 0 ? draft.options : unlettered(draft)
  const stemLines = draft.options.length > 0 || options.length === 0 ? draft.stem : draft.stem.slice(0, 1)
  const meant = kind === null || kind === "choice" ? kindByContent(draft, options, answer, kind) : kind
  if (meant === null) {
    fault(kind === null ? "type-missing" : "answer-missing", draft.row)
    return null
  }
  const stem = (lines: readonly TextLine[]): LocalisedRich => ({ [locale]: richOf(lines) })
  switch (meant) {
    case "single":
    case "multiple":
    case "indefinite":
      return choiceOf(meant, draft, stemLines, options, locale, fault)
    case "ordering":
      return orderingOf(draft, stemLines, options, locale, fault)
    case "true-false": {
      const told = answer === "" ? (markedVerdict(options) ?? verdictInStem(stemLines)) : null
      const verdict = answer === "" ? (told?.verdict ?? null) : verdictOf(answer, options)
      if (verdict === null)
        fault(answer === "" ? "answer-missing" : "answer-unreadable", rowAt(draft, "answer"))
      return { kind: meant, stem: stem(told?.stem ?? stemLines), answer: verdict }
    }
    case "cloze":
      return clozeOf(draft, locale, fault)
    case "essay": {
      const modelAnswer = richOf(draft.fields.get("answer")?.lines ?? [])
      return {
        kind: meant,
        stem: stem(draft.stem),
        ...(modelAnswer === "" ? {} : { modelAnswer: { [locale]: modelAnswer } }),
      }
    }
    case "short-text": {
      const accepted = listIn(answer, /[;；|]+/).map((text) => ({ text, credit: 100 }))
      if (accepted.length === 0) fault("answer-missing", rowAt(draft, "answer"))
      return { kind: meant, stem: stem(draft.stem), accepted, caseMatters: false }
    }
    case "numeric":
      return { kind: meant, stem: stem(draft.stem), accepted: [numberOf(draft, fault)] }
    case "description":
      return { kind: meant, stem: stem(draft.stem) }
  }
}

function kindByContent(
  draft: Draft,
  options: readonly DraftOption[],
  answer: string,
  stated: "choice" | null,
): Exclude<TextKind, "choice"> | null {
  if (options.length > 0) {
    const told = answer === "" ? answerInStem(draft.stem, options.length)?.positions : positionsOf(answer)
    if (
      options.length === 2 &&
      verdictOf(answer, options) !== null &&
      verdictIn(wordsOf(options[0]?.lines ?? [])) !== null
    )
      return "true-false"
    return (told?.length ?? 1) > 1 ? "multiple" : "single"
  }
  if (stated === "choice") return "single"
  if (answer === "") return verdictInStem(draft.stem) === null ? null : "true-false"
  if (verdictIn(unboxed(answer)) !== null) return "true-false"
  const hasBlanks = inlinesOf(withBlanks(draft.stem).rich).some(({ kind }) => kind === "blank")
  return hasBlanks ? "cloze" : "essay"
}

/** `（B）`, `B。` and `B. 保护头部` say B. */
const unboxed = (answer: string): string =>
  answer
    .trim()
    .replace(/[。.]$/, "")
    .trimEnd()
    .replace(/[)）]$/, "")
    .replace(/^[（(]/, "")
    .trim()

function positionsOf(answer: string): readonly number[] | null {
  const bare = unboxed(answer)
  return positionsIn(bare) ?? positionsIn(/^([A-ZＡ-Ｚ])\s{0,3}[.、．:：]/.exec(bare)?.[1] ?? "")
}

const saysOther = (answer: string, positions: readonly number[], options: readonly DraftOption[]): boolean =>
  saysOtherOption(
    unboxed(answer),
    positions,
    options.map(({ lines }) => wordsOf(lines)),
  )

function verdictOf(answer: string, options: readonly DraftOption[]): boolean | null {
  const bare = unboxed(answer)
  if (!/^[ABＡＢ]$/i.test(bare)) return verdictIn(bare)
  const at = positionsIn(bare)?.[0] ?? 0
  return options.length === 0 ? at === 0 : verdictIn(wordsOf(options[at]?.lines ?? []))
}

const marked = /\s*[（(](?:正确答案|答案|正确)[)）]\s*$/

function markedVerdict(
  options: readonly DraftOption[],
): { verdict: boolean | null; stem?: undefined } | null {
  const words = options.map(({ lines }) => wordsOf(lines)).find((text) => marked.test(text))
  return words === undefined ? null : { verdict: verdictIn(words.replace(marked, "")) }
}

const withOptions: ReadonlySet<Draft["kind"]> = new Set([
  "single",
  "multiple",
  "indefinite",
  "choice",
  "true-false",
  "ordering",
])

/** Below a kind that stands behind the words, each line is an option, whether it has a letter or not. */
function unlettered(draft: Draft): readonly DraftOption[] {
  if (!draft.isTaggedBehind || !withOptions.has(draft.kind)) return []
  return draft.stem
    .slice(1)
    .filter((line) => !isEmpty(line))
    .map((line, at) => ({ row: line.row, letter: String.fromCharCode(65 + at), lines: [line] }))
}

function choiceOf(
  kind: "single" | "multiple" | "indefinite",
  draft: Draft,
  stemLines: readonly TextLine[],
  options: readonly DraftOption[],
  locale: Locale,
  fault: Found,
): object | null {
  if (options.length < 2) {
    fault("options-too-few", draft.row)
    return null
  }
  const answer = wordsAt(draft, "answer")
  const marks = options.flatMap(({ lines }, at) => (marked.test(wordsOf(lines)) ? [at] : []))
  const told = answer === "" && marks.length === 0 ? answerInStem(stemLines, options.length) : null
  const right = answer === "" ? (told?.positions ?? (marks.length > 0 ? marks : null)) : positionsOf(answer)
  const row = rowAt(draft, "answer")
  if (right === null) fault(answer === "" ? "answer-missing" : "answer-unreadable", row)
  else if (saysOther(told?.words ?? answer, right, options)) fault("answer-unreadable", row)
  else if (right.some((at) => at >= options.length)) fault("answer-names-no-option", row)
  else if (kind === "single" && right.length !== 1) fault("single-needs-one-key", row)
  else if (kind === "multiple" && right.length < 2) fault("multiple-needs-two-keys", row)
  const texts = options.map(({ lines }) =>
    richOf(marks.length > 0 && answer === "" ? withoutMark(lines) : lines),
  )
  const empty = texts.indexOf("")
  if (empty >= 0) fault("option-gap", options[empty]?.row ?? draft.row)
  return {
    kind,
    stem: { [locale]: richOf(told?.stem ?? stemLines) },
    options: texts.map((text, at): ExchangeOption => ({
      text: { [locale]: text },
      right: right?.includes(at) ?? false,
    })),
  }
}

const withoutMark = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.map((line, at) => {
    const found = at === lines.length - 1 ? marked.exec(line.shape) : null
    return found === null ? line : cut(line, 0, found.index)
  })

function orderingOf(
  draft: Draft,
  stemLines: readonly TextLine[],
  options: readonly DraftOption[],
  locale: Locale,
  fault: Found,
): object | null {
  const answer = wordsAt(draft, "answer")
  const order = answer === "" ? null : positionsOf(answer)
  if (options.length < 2) fault("options-too-few", draft.row)
  else if (order === null || saysOther(answer, order, options))
    fault(answer === "" ? "answer-missing" : "answer-unreadable", rowAt(draft, "answer"))
  else if (order.length !== options.length || order.some((at) => at >= options.length))
    fault("answer-names-no-option", rowAt(draft, "answer"))
  return {
    kind: "ordering",
    stem: { [locale]: richOf(stemLines) },
    items: (order ?? []).map((at) => ({ [locale]: richOf(options[at]?.lines ?? []) })),
  }
}

/** Gaps are parted by `|`, and by `；` where there is one for each blank; else that parts what one gap accepts. */
function clozeOf(draft: Draft, locale: Locale, fault: Found): object | null {
  const answer = wordsAt(draft, "answer")
  const drawn = withBlanks(draft.stem)
  const parts = answer.split(/[;；]/)
  const isOneEach = !answer.includes("|") && drawn.blanks > 1 && parts.length === drawn.blanks
  const told = answer === "" ? [] : isOneEach ? parts : answer.split("|")
  const gaps = told.map((text) => ({
    accepted: listIn(text, isOneEach ? /\n+/ : /[;；]+/).map((one) => ({ text: one, credit: 100 })),
    caseMatters: false,
  }))
  const row = rowAt(draft, "answer")
  if (gaps.length === 0) fault("answer-missing", row)
  else if (gaps.some(({ accepted }) => accepted.length === 0)) fault("answer-unreadable", row)
  else if (drawn.blanks > 0 && drawn.blanks !== gaps.length) fault("blanks-differ", draft.row)
  const stem = drawn.blanks > 0 ? drawn.rich : withBlanks(draft.stem, gaps.length).rich
  return { kind: "cloze", stem: { [locale]: stem }, gaps }
}

/** `3.14`, `3.14±0.01`, or a tolerance with a label of its own. */
function numberOf(draft: Draft, fault: Found): object {
  const [value = "", beside = ""] = wordsAt(draft, "answer").split(/±|\+-|\+\/-/)
  const tolerance = wordsAt(draft, "tolerance") || beside || "0"
  const [read, around] = [numberIn(value), numberIn(tolerance)]
  if (value === "") fault("answer-missing", rowAt(draft, "answer"))
  else if (read === null) fault("number-unreadable", rowAt(draft, "answer"))
  if (around === null || around < 0) fault("number-unreadable", rowAt(draft, "tolerance"))
  return { value: read, tolerance: around, credit: 100 }
}
