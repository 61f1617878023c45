/**
 * A table of questions in: one row for each question, or one for each of its options.
 *
 * Every row is judged alone and wholly: a row with any fault gives no question, each of its faults names row, column and
 * reason, and the rows around it are read as if it were not there. Faults that only follow from another are not told.
 *
 * Errors: faults are values. What concerns the whole file is `refused`, with no questions.
 * Source: ITM-4 in docs/rules.md, judged by the bank's own rule.
 */
import type { Block, Inline, Locale, Rich } from "@sworn/question-bank"
import { normalised } from "@sworn/question-bank"
import { faultsOfChoice, type ChoiceFault } from "@sworn/question-bank/keyed"
import type { ExchangeOption, ExchangeQuestion, Gap, LawReference, LocalisedRich } from "../question.ts"
import type { Fault, Read } from "../report.ts"
import {
  blanksIn,
  centipointsIn,
  difficultyIn,
  kindIn,
  lawsIn,
  listIn,
  numberIn,
  positionsIn,
  saysOtherOption,
  squeezed,
  verdictIn,
  withoutLabels,
  type TableKind,
} from "./answers.ts"
import type { TableRow } from "./csv.ts"
import { fileFaults, rowFaults, type FileFault, type RowFault } from "./faults.ts"
import { headerAmong, suggestMapping, type Field, type Mapping } from "./mapping.ts"
import { xlsxBounds } from "./xlsx.ts"

export type TableProfile = {
  readonly locale: Locale
  /** What a person confirmed; without it, what the headings suggest. */
  readonly mapping?: Mapping
  /** Of every row without a column for it, as where each sheet holds one kind. */
  readonly kind?: TableKind
  /** What this template's numbers for kinds mean. */
  readonly kindCodes?: Readonly<Record<string, TableKind>>
  /** The first row is known to be the headings, and need not be looked for. */
  readonly headerFirst?: boolean
  /** Told now and then how many rows have been judged. */
  readonly onRows?: (count: number) => void
}

export type TableReport = {
  readonly header: readonly string[]
  readonly mapping: Mapping
  /** Rows that hold anything, below the headings. */
  readonly rowsRead: number
  readonly questions: readonly Read[]
  readonly faults: readonly Fault<RowFault>[]
  readonly refused: Fault<FileFault> | null
}

const longestCell = 20_000

export function readTable(rows: Iterable<TableRow>, profile: TableProfile): TableReport {
  const all = [...rows]
  const headerAt = profile.headerFirst ? 0 : headerPlace(all, profile.mapping !== undefined)
  const header = headerAt === null ? [] : (all[headerAt]?.cells ?? [])
  const mapping = profile.mapping ?? suggestMapping(header)
  const below = all.slice((headerAt ?? -1) + 1).filter(holdsAnything)
  const refuse = (code: FileFault): TableReport => {
    const refused = { row: all[headerAt ?? 0]?.row ?? 1, code, words: fileFaults[code] }
    return { header, mapping, rowsRead: below.length, questions: [], faults: [], refused }
  }
  if (headerAt === null) return refuse("header-missing")
  if (below.length === 0) return refuse("nothing-inside")
  if (below.length > xlsxBounds.rows) return refuse("too-many-rows")

  const questions: Read[] = []
  const faults: Fault<RowFault>[] = []
  const seen: Seen = { stems: new Set(), codes: new Set() }
  const codes = new Map(Object.entries(profile.kindCodes ?? {}))
  let judgedRows = 0
  for (const group of groupsOf(below, mapping)) {
    judgedRows += group.rows.length
    if (judgedRows % 100 === 0) profile.onRows?.(judgedRows)
    const own: Fault<RowFault>[] = []
    const found: Found = (code, at, row = group.rows[0]?.row ?? 0) =>
      void own.push({ row, ...(at === undefined ? {} : { column: at }), code, words: rowFaults[code] })
    const question = judged(group, { ...profile, mapping, codes, width: header.length, seen, found })
    faults.push(...own)
    if (own.length === 0 && question !== null) questions.push({ row: group.rows[0]?.row ?? 0, question })
  }
  return { header, mapping, rowsRead: below.length, questions, faults, refused: null }
}

/** Where a person has said what the columns mean, the headings need no names that we know. */
export function headerPlace(rows: readonly TableRow[], isMapped: boolean): number | null {
  const known = headerAmong(rows.slice(0, 5).map((row) => row.cells))
  if (known !== null || !isMapped) return known
  const first = rows.findIndex(holdsAnything)
  return first < 0 ? null : first
}

const holdsAnything = (row: TableRow): boolean =>
  row.brokenAt !== undefined || row.cells.some((cell) => cell.trim() !== "")

type Seen = { readonly stems: Set<string>; readonly codes: Set<string> }
type Found = (code: RowFault, column?: number, row?: number) => void
type Desk = TableProfile & {
  readonly mapping: Mapping
  readonly codes: ReadonlyMap<string, TableKind>
  readonly width: number
  readonly seen: Seen
  readonly found: Found
}

/** The rows of one question: one, or one for each option. */
type Group = { readonly rows: readonly TableRow[] }

function groupsOf(rows: readonly TableRow[], mapping: Mapping): Group[] {
  const numberAt = mapping.indexOf("number")
  if (!mapping.includes("option-text") || numberAt < 0) return rows.map((row) => ({ rows: [row] }))
  const groups: TableRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const isSame = last?.[0]?.cells[numberAt]?.trim() === row.cells[numberAt]?.trim()
    if (last !== undefined && isSame) last.push(row)
    else groups.push([row])
  }
  return groups.map((list) => ({ rows: list }))
}

type Cells = {
  readonly text: (field: Field) => string
  /** From 1; undefined where the table has no such column. */
  readonly column: (field: Field) => number | undefined
}

function judged(group: Group, desk: Desk): ExchangeQuestion | null {
  const { found } = desk
  const [first] = group.rows
  if (first === undefined) return null
  const broken = group.rows.filter((row) => row.brokenAt !== undefined)
  for (const row of broken) found("quote-broken", row.brokenAt, row.row)
  if (broken.length > 0) return null
  if (!group.rows.map((row) => cellsAreSound(row, desk)).every((sound) => sound)) return null

  const cells = cellsOf(first, desk.mapping)
  const stem = cells.text("stem")
  const type = cells.text("type")
  const kind = type === "" ? (desk.kind ?? null) : kindIn(type, desk.codes)
  if (kind === null) found(type === "" ? "type-missing" : "type-unknown", cells.column("type"))
  if (stem === "") found("stem-missing", cells.column("stem"))
  else if (isRepeated(squeezed(stem), desk.seen.stems)) found("stem-repeats", cells.column("stem"))

  const common = commonOf(cells, desk)
  if (kind === null) return null
  const body = bodyOf(kind, group, cells, desk)
  return body === null ? null : ({ ...common, ...body } as ExchangeQuestion)
}

function cellsAreSound(row: TableRow, { mapping, width, found }: Desk): boolean {
  let sound = true
  const fault = (code: RowFault, at: number) => {
    found(code, at + 1, row.row)
    sound = false
  }
  const beyond = row.cells.findIndex((cell, at) => at >= width && cell.trim() !== "")
  if (beyond >= 0) fault("cells-beyond-header", beyond)
  row.cells.forEach((cell, at) => {
    if (mapping[at] == null) return
    if (cell.length > longestCell) fault("cell-too-long", at)
    else if (cell.includes("\uFFFD") || !cell.isWellFormed()) fault("text-damaged", at)
    // oxlint-disable-next-line no-control-regex -- these are the characters it is about
    else if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(cell)) fault("control-characters", at)
  })
  return sound
}

function cellsOf(row: TableRow, mapping: Mapping): Cells {
  return {
    text: (field) => {
      const at = mapping.indexOf(field)
      return at < 0 ? "" : (row.cells[at] ?? "").trim().replace(/\r\n?/g, "\n")
    },
    column: (field) => {
      const at = mapping.indexOf(field)
      return at < 0 ? undefined : at + 1
    },
  }
}

function isRepeated(value: string, seen: Set<string>): boolean {
  if (seen.has(value)) return true
  seen.add(value)
  return false
}

type CommonFields = Pick<
  ExchangeQuestion,
  "code" | "level" | "subject" | "difficulty" | "points" | "tags" | "category" | "laws" | "rationale"
>

function commonOf(cells: Cells, { found, seen, locale }: Desk): CommonFields {
  const read = <Value>(
    field: Field,
    reader: (text: string) => Value | null,
    code: RowFault,
  ): Value | undefined => {
    const text = cells.text(field)
    if (text === "") return undefined
    const value = reader(text)
    if (value === null) found(code, cells.column(field))
    return value ?? undefined
  }
  const plain = (field: Field) => cells.text(field) || undefined
  const list = (field: Field, separator: RegExp) => {
    const all = listIn(cells.text(field), separator)
    return all.length === 0 ? undefined : all
  }
  const code = plain("code")
  if (code !== undefined && isRepeated(code, seen.codes)) found("code-repeats", cells.column("code"))
  const rationale = plain("rationale")
  return filled({
    code,
    level: plain("level"),
    subject: plain("subject"),
    difficulty: read("difficulty", difficultyIn, "difficulty-out-of-range"),
    points: read("points", centipointsIn, "points-unreadable"),
    tags: list("tags", /[\s,，、;；|]+/),
    category: list("category", /[/>]+/),
    laws: read<readonly LawReference[]>("law", lawsIn, "law-unreadable"),
    rationale: rationale === undefined ? undefined : { [locale]: rationale },
  })
}

type Filled<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

const filled = <Fields extends object>(fields: Fields): Partial<Filled<Fields>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Filled<Fields>
  >

function bodyOf(kind: TableKind, group: Group, cells: Cells, desk: Desk): object | null {
  const { found, locale } = desk
  const stem: LocalisedRich = { [locale]: cells.text("stem") }
  const answer = cells.text("answer")
  const missing = () => {
    found("answer-missing", cells.column("answer"))
    return null
  }
  switch (kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return choiceOf(kind, group, cells, desk)
    case "true-false":
      return trueFalseOf(group, cells, desk)
    case "cloze":
      return clozeOf(cells, desk)
    case "essay":
      return { kind, stem, ...(answer === "" ? {} : { modelAnswer: { [locale]: answer } }) }
    case "short-text": {
      const accepted = listIn(answer, /[;；|]+/).map((text) => ({ text, credit: 100 }))
      return accepted.length === 0 ? missing() : { kind, stem, accepted, caseMatters: false }
    }
    case "numeric": {
      if (answer === "") return missing()
      const value = numberIn(answer)
      const told = cells.text("tolerance")
      const tolerance = told === "" ? 0 : numberIn(told)
      if (value === null) found("number-unreadable", cells.column("answer"))
      if (tolerance === null || tolerance < 0) found("number-unreadable", cells.column("tolerance"))
      return { kind, stem, accepted: [{ value, tolerance, credit: 100 }] }
    }
  }
}

type Told = {
  readonly texts: readonly string[]
  readonly columns: readonly (number | undefined)[]
  /** Where rightness stands beside each option instead of in one answer. */
  readonly flags: readonly string[] | null
}

/** The options of a question, without the empty ones at the end. */
function optionsTold(group: Group, cells: Cells, { mapping }: Desk): Told {
  if (mapping.includes("option-text")) {
    const all = group.rows.map((row) => cellsOf(row, mapping))
    return {
      texts: all.map((one) => one.text("option-text")),
      columns: all.map(() => cells.column("option-text")),
      flags: all.map((one) => one.text("option-right")),
    }
  }
  const numbers = Array.from({ length: 26 }, (_, at) => at + 1).filter((number) =>
    mapping.includes(`option-${number}`),
  )
  const last = numbers.findLastIndex((number) => cells.text(`option-${number}`) !== "")
  const used = numbers.slice(0, last + 1)
  const hasFlags = numbers.some((number) => mapping.includes(`right-${number}`))
  return {
    texts: used.map((number) => cells.text(`option-${number}`)),
    columns: used.map((number) => cells.column(`option-${number}`)),
    flags: hasFlags ? used.map((number) => cells.text(`right-${number}`)) : null,
  }
}

function choiceOf(
  kind: "single" | "multiple" | "indefinite",
  group: Group,
  cells: Cells,
  desk: Desk,
): object | null {
  const { found, locale } = desk
  const { texts: told, columns, flags } = optionsTold(group, cells, desk)
  const gap = told.indexOf("")
  if (gap >= 0)
    found("option-gap", columns[gap], desk.mapping.includes("option-text") ? group.rows[gap]?.row : undefined)
  else if (told.length < 2)
    found("options-too-few", columns[0] ?? cells.column("option-1") ?? cells.column("stem"))
  const right = rightOf(flags, cells, found)
  if (right === null || gap >= 0 || told.length < 2) return null

  const texts = withoutLabels(told)
  const isAmbiguous = flags === null && saysOtherOption(cells.text("answer"), right, texts)
  const fault = isAmbiguous ? "answer-unreadable" : keyFaultOf(kind, texts, right)
  if (fault !== null) {
    const repeated = texts.findIndex((text, at) =>
      texts.slice(0, at).some((other) => other.trim() === text.trim()),
    )
    found(fault, fault === "options-repeat" ? columns[repeated] : (cells.column("answer") ?? columns[0]))
    return null
  }
  const options = texts.map((text, at): ExchangeOption => ({
    text: { [locale]: text },
    right: right.includes(at),
  }))
  return { kind, stem: { [locale]: cells.text("stem") }, options }
}

function rightOf(flags: readonly string[] | null, cells: Cells, found: Found): readonly number[] | null {
  const column = cells.column("answer") ?? cells.column("option-right") ?? cells.column("right-1")
  if (flags !== null) {
    const verdicts = flags.map((flag) => (flag === "" ? false : verdictIn(flag)))
    const unreadable = verdicts.indexOf(null)
    if (unreadable >= 0) found("answer-unreadable", column)
    else if (!verdicts.includes(true)) found("answer-missing", column)
    return unreadable >= 0 || !verdicts.includes(true)
      ? null
      : verdicts.flatMap((verdict, at) => (verdict ? [at] : []))
  }
  const answer = cells.text("answer")
  const positions = answer === "" ? null : positionsIn(answer)
  if (positions === null) found(answer === "" ? "answer-missing" : "answer-unreadable", column)
  return positions
}

const rowFaultOf: Record<ChoiceFault, RowFault> = {
  "key-names-unknown-option": "answer-names-no-option",
  "single-needs-one-key": "single-needs-one-key",
  "true-false-needs-two-options": "options-too-few",
  "multiple-needs-two-keys": "multiple-needs-two-keys",
  "multiple-needs-a-distractor": "multiple-needs-a-distractor",
  "multiple-needs-four-or-five-options": "multiple-needs-four-or-five-options",
  "indefinite-needs-a-key": "answer-missing",
  "options-repeat": "options-repeat",
}

/** ITM-4, as the bank itself judges it; the first fault explains the others. */
function keyFaultOf(
  kind: "single" | "multiple" | "indefinite",
  texts: readonly string[],
  right: readonly number[],
): RowFault | null {
  const options = texts.map((text, at) => ({ id: String(at), text: { "zh-CN": text, en: text } }))
  const item = { id: "", kind, stem: { "zh-CN": "", en: "" }, options }
  const [fault] = faultsOfChoice(item, right.map(String))
  return fault === undefined ? null : rowFaultOf[fault]
}

/** Either the verdict itself, or the letter of an option that says it. */
function trueFalseOf(group: Group, cells: Cells, desk: Desk): object | null {
  const { found, locale } = desk
  const { texts, flags } = optionsTold(group, cells, desk)
  const column = cells.column("answer") ?? cells.column("option-right") ?? cells.column("right-1")
  const told = cells.text("answer")
  const flagged = flags?.findIndex((flag) => verdictIn(flag) === true) ?? -1
  if (told === "" && flagged < 0) {
    found("answer-missing", column)
    return null
  }
  const letter = flagged >= 0 ? flagged : /^[ABＡＢ]$/i.test(told) ? (positionsIn(told)?.[0] ?? 0) : -1
  const answer =
    letter < 0
      ? verdictIn(told)
      : texts.length === 0
        ? letter === 0
        : verdictIn(withoutLabels(texts)[letter] ?? "")
  if (answer === null) {
    found("answer-unreadable", column)
    return null
  }
  return { kind: "true-false", stem: { [locale]: cells.text("stem") }, answer }
}

function clozeOf(cells: Cells, { found, locale, mapping }: Desk): object | null {
  const numbers = Array.from({ length: 26 }, (_, at) => at + 1).filter((number) =>
    mapping.includes(`blank-${number}`),
  )
  const inColumns = numbers.map((number) => cells.text(`blank-${number}`))
  const told = inColumns.some((text) => text !== "")
    ? inColumns.slice(0, inColumns.findLastIndex((text) => text !== "") + 1)
    : cells.text("answer") === ""
      ? []
      : cells.text("answer").split("|")
  const gaps = told.map((text): Gap => ({
    accepted: listIn(text, /[;；]+/).map((one) => ({ text: one, credit: 100 })),
    caseMatters: false,
  }))
  const column = cells.column("answer") ?? cells.column("blank-1")
  if (gaps.length === 0) found("answer-missing", column)
  else if (gaps.some((gap) => gap.accepted.length === 0)) found("answer-unreadable", column)
  const stem = cells.text("stem")
  const blanks = blanksIn(stem)
  if (gaps.length > 0 && blanks.length > 0 && blanks.length !== gaps.length)
    found("blanks-differ", cells.column("stem"))
  return { kind: "cloze", stem: { [locale]: stemWithBlanks(stem, gaps.length) }, gaps }
}

/** Each drawn blank becomes one; a text that draws none has them after its words. */
function stemWithBlanks(stem: string, gapCount: number): Rich {
  const content: Inline[] = []
  let from = 0
  blanksIn(stem).forEach((blank, at) => {
    content.push({ kind: "text", text: stem.slice(from, blank.index) }, { kind: "blank", number: at + 1 })
    from = blank.index + blank[0].length
  })
  content.push({ kind: "text", text: stem.slice(from) })
  if (from === 0) {
    for (let number = 1; number <= gapCount; number += 1)
      content.push({ kind: "break" }, { kind: "blank", number })
  }
  const blocks: readonly Block[] = [{ kind: "paragraph", content }]
  return normalised(blocks)
}
