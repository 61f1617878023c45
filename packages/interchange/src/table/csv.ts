/**
 * CSV by RFC 4180, strictly inside quotes and kindly outside: any of four delimiters, any line ends.
 *
 * Ours, because the libraries give up a file at its first broken quote, and reading on behind it is most of the work. On
 * everything that is sound it agrees with csv-parse, which the tests ask.
 *
 * Errors: a row whose quotes do not match is marked as broken and reading goes on behind the quote, so that a forgotten
 * one costs its row and not the rest of the file.
 */
export type TableRow = {
  /** From 1, as a spreadsheet shows it: blank lines count. */
  readonly row: number
  readonly cells: readonly string[]
  /** The column (from 1) where the quotes went wrong. */
  readonly brokenAt?: number
}

export const delimiters = [",", ";", "\t", "|"] as const
export type Delimiter = (typeof delimiters)[number]

/** The one that parts most of the first lines, and among such the one that parts them most; quoted text is not asked. */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, "")
  const lines = start.split(/\r\n?|\n/).slice(0, 5)
  const weight = (delimiter: Delimiter) =>
    lines.reduce(
      (sum, line) => sum + (line.includes(delimiter) ? 100_000 : 0) + line.split(delimiter).length,
      0,
    )
  return delimiters.reduce((best, next) => (weight(next) > weight(best) ? next : best))
}

export function* readCsv(source: string, delimiter: Delimiter = delimiterOf(source)): Generator<TableRow> {
  const text = source.replace(/^\uFEFF/, "")
  let at = 0
  for (let row = 1; at < text.length; row += 1) {
    const { next, ...record } = recordAt(text, at, delimiter)
    yield { row, ...record }
    at = next
  }
}

type RecordRead = { readonly cells: string[]; readonly next: number; readonly brokenAt?: number }

function recordAt(text: string, start: number, delimiter: Delimiter): RecordRead {
  const cells: string[] = []
  let brokenAt: number | undefined
  let at = start
  for (;;) {
    const quoted = text.charAt(at) === '"' ? quotedAt(text, at) : null
    const after = quoted === null ? "" : text.charAt(quoted.end)
    const isWhole = quoted !== null && [delimiter, "\n", "\r", ""].includes(after)
    // A quote that opens nothing is taken as it stands: the row is lost, but not where it ends.
    if (!isWhole && text.charAt(at) === '"') brokenAt ??= cells.length + 1
    const end = isWhole ? quoted.end : endOfCell(text, at, delimiter)
    cells.push(isWhole ? quoted.text : text.slice(at, end))
    if (text.charAt(end) !== delimiter) {
      return { cells, next: afterLine(text, end), ...(brokenAt === undefined ? {} : { brokenAt }) }
    }
    at = end + 1
  }
}

/** The cell between quotes, where two of them are one. */
function quotedAt(text: string, start: number): { readonly text: string; readonly end: number } | null {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? null : { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1
  return at
}

const afterLine = (text: string, end: number): number => (text.startsWith("\r\n", end) ? end + 2 : end + 1)
