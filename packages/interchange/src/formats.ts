/**
 * The formats in which questions come and go, in one list: what each is called, what it reads and what it writes.
 *
 * Errors: reading never throws for what a file holds. What concerns one question is a fault with its place; what
 *         concerns the whole file is `refused`. Writing names every loss.
 * Source: ITM-9 in docs/rules.md.
 */
import type { Locale } from "@sworn/question-bank"
import { moodleFormat } from "./formats/moodle.ts"
import { ownFormatOfList } from "./formats/own.ts"
import { qtiFormat } from "./formats/qti.ts"
import { textFormats } from "./formats/text.ts"
import { tableFormats } from "./formats/tables.ts"
import { wordFormats } from "./formats/word.ts"
import type { ExchangeQuestion } from "./question.ts"
import type { Fault, ImportReport, Loss, Media, Words, Written } from "./report.ts"
import type { TableProfile } from "./table/read.ts"
import type { TableLook } from "./table/rows.ts"

export const formatIds = [
  ...(["xlsx", "csv", "docx", "text"] as const),
  ...(["gift", "aiken", "moodle-xml", "qti", "json"] as const),
] as const
export type FormatId = (typeof formatIds)[number]

export type ReadOptions = {
  /** Of texts whose language the format does not tell. */
  readonly locale: Locale
  /** What a person said of the columns of a table. */
  readonly table?: Omit<TableProfile, "locale" | "onRows">
  /** Told now and then how many rows have been judged. */
  readonly onRows?: (count: number) => void
}

export type FileReport = ImportReport & {
  /** Rows of a table that hold anything; questions, with those that could not be read, of any other file. */
  readonly rowsRead: number
  /** What keeps the whole file from being read. */
  readonly refused: Fault | null
  /** Of a workbook of which several were read, in their order. */
  readonly sheets?: readonly string[]
  /** What a row with faults asks, as far as it can be told, by its place (`placeOf`). */
  readonly excerpts?: ReadonlyMap<string, string>
}

export type WriteOptions = {
  /** Of a format with place for one language. */
  readonly locale: Locale
  /** The most options that any question to come has: a table has one header. */
  readonly mostOptions: number
  /** Pictures by the names that the questions know them by: of each batch, while it is written. */
  readonly media?: Media
  /** For a format that has a package of its own: asks for pictures as it needs them. Left out where plain is enough. */
  readonly picturesOf?: (names: readonly string[]) => Promise<Media>
}

/** Questions as they come, in batches; `Loss.at` counts through all of them. */
export type Batches = AsyncIterable<readonly ExchangeQuestion[]>

export type Writing = (
  batches: Batches,
  options: WriteOptions,
  onLosses: (losses: readonly Loss[]) => void,
) => AsyncIterable<Uint8Array>

export type QuestionFormat = {
  readonly id: FormatId
  readonly names: Words
  /** As in file names, the one it writes first. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** What it writes where `picturesOf` is given, if that is another file; and from how many questions on it should be. */
  readonly packaged?: { readonly extension: string; readonly mediaType: string; readonly from: number }
  /** Of an upload, in bytes. */
  readonly mostBytes: number
  readonly look: ((bytes: Uint8Array) => Promise<TableLook | Fault>) | null
  readonly read: ((bytes: Uint8Array, options: ReadOptions) => Promise<FileReport>) | null
  readonly write: Writing | null
}

export const formats: readonly QuestionFormat[] = [
  ...tableFormats,
  ...wordFormats,
  ...textFormats,
  moodleFormat,
  qtiFormat,
  ownFormatOfList,
]

export const formatById = (id: FormatId): QuestionFormat | null =>
  formats.find((format) => format.id === id) ?? null

/** A list that is there already, as one file. */
export async function writtenWhole(
  format: QuestionFormat,
  questions: readonly ExchangeQuestion[],
  { locale, media }: Pick<WriteOptions, "locale" | "media">,
): Promise<Written<Uint8Array>> {
  if (format.write === null) throw new Error(`Nothing is written as ${format.id}`)
  const losses: Loss[] = []
  const pieces: Uint8Array[] = []
  const mostOptions = Math.max(0, ...questions.map(optionCount))
  const pictures = media === undefined || media.size === 0 ? {} : { media, picturesOf: async () => media }
  const options = { locale, mostOptions, ...pictures }
  const bytes = format.write(inOne(questions), options, (more) => losses.push(...more))
  for await (const piece of bytes) pieces.push(piece)
  return { content: joined(pieces), losses }
}

async function* inOne(questions: readonly ExchangeQuestion[]): AsyncGenerator<readonly ExchangeQuestion[]> {
  yield questions
}

const optionCount = (question: ExchangeQuestion): number =>
  "options" in question ? question.options.length : 0

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
