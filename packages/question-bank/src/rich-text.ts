/**
 * Rich text as data: what a stem, an option or a rationale may hold.
 *
 * There is no HTML in it and nothing that could become any: a drawing part of a screen walks the blocks and makes
 * elements of its own. An image names a medium of the bank, never an address. A plain string is one paragraph, its line
 * ends are breaks, so that the many texts without structure stay as short as they are.
 *
 * Units:  an image's width in CSS pixels, when the author gave one.
 * Errors: none. `isRich` judges what comes from outside; a value that it accepts can be walked without further care.
 */

export const marks = ["strong", "emphasis", "underline", "superscript", "subscript"] as const
export type Mark = (typeof marks)[number]

export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly kind: "break" }
  | { readonly kind: "math"; readonly latex: string }
  | { readonly kind: "image"; readonly mediaId: string; readonly alt: string; readonly width?: number }
  /** Where a candidate writes: the place of a cloze's gap, numbered from 1. */
  | { readonly kind: "blank"; readonly number: number }

export type TableCell = { readonly header?: boolean; readonly content: readonly Block[] }

export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly TableCell[])[] }
  | { readonly kind: "code"; readonly text: string }

export type Rich = string | readonly Block[]

/** Far above any question ever printed, far below what would hurt a screen. */
export const richBounds = {
  depth: 8,
  nodes: 20_000,
  characters: 200_000,
  latex: 4_000,
  width: 4_000,
} as const

export const blankSign = "_____"

/** The words alone, for searching, for comparing and for whoever can show nothing else. */
export function plainTextOf(rich: Rich): string {
  return typeof rich === "string" ? rich : rich.map(blockText).join("\n")
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.content.map(inlineText).join("")
    case "list":
      return block.items.map((item) => plainTextOf(item)).join("\n")
    case "table":
      return block.rows.map((row) => row.map((cell) => plainTextOf(cell.content)).join("\t")).join("\n")
    case "code":
      return block.text
  }
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text
    case "break":
      return "\n"
    case "math":
      return inline.latex
    case "image":
      return inline.alt
    case "blank":
      return blankSign
  }
}

export const isBlankText = (rich: Rich): boolean =>
  plainTextOf(rich).trim() === "" && mediaIn(rich).length === 0

/** The media a text shows, in the order of reading; one that is shown twice is named twice. */
export function mediaIn(rich: Rich): readonly string[] {
  return inlinesOf(rich).flatMap((inline) => (inline.kind === "image" ? [inline.mediaId] : []))
}

export function inlinesOf(rich: Rich): readonly Inline[] {
  if (typeof rich === "string") return rich === "" ? [] : inlinesOfLines(rich)
  return rich.flatMap((block): readonly Inline[] => {
    switch (block.kind) {
      case "paragraph":
        return block.content
      case "list":
        return block.items.flatMap(inlinesOf)
      case "table":
        return block.rows.flatMap((row) => row.flatMap((cell) => inlinesOf(cell.content)))
      case "code":
        return []
    }
  })
}

/** The blocks of any text, a plain string's too: what a drawing part walks. */
export const blocksOf = (rich: Rich): readonly Block[] =>
  typeof rich !== "string" ? rich : rich === "" ? [] : [{ kind: "paragraph", content: inlinesOfLines(rich) }]

function inlinesOfLines(text: string): readonly Inline[] {
  return text
    .split("\n")
    .flatMap((line, at): Inline[] => [
      ...(at > 0 ? [{ kind: "break" } as const] : []),
      ...(line === "" ? [] : [{ kind: "text", text: line } as const]),
    ])
}

/**
 * One form for everything that looks the same: neighbours with the same marks are one text, nothing is empty, nothing
 * begins or ends with white space, and what needs no blocks is a string.
 */
export function normalised(rich: Rich): Rich {
  // One line of words, which nearly every text is.
  if (typeof rich === "string" && !/[\n\r]/.test(rich)) return trimmed(rich)
  const blocks = blocksOf(typeof rich === "string" ? trimmed(unixLines(rich)) : rich).flatMap(normalBlock)
  const [only, ...others] = blocks
  if (only === undefined) return ""
  if (others.length > 0 || only.kind !== "paragraph") return blocks
  const isPlain = only.content.every(
    (inline) => inline.kind === "break" || (inline.kind === "text" && inline.marks === undefined),
  )
  return isPlain ? blockText(only) : blocks
}

export const saysTheSameText = (one: Rich, other: Rich): boolean =>
  JSON.stringify(normalised(one)) === JSON.stringify(normalised(other))

function normalBlock(block: Block): Block[] {
  switch (block.kind) {
    case "paragraph": {
      const content = normalInlines(block.content)
      return content.length === 0 ? [] : [{ kind: "paragraph", content }]
    }
    case "list": {
      const items = block.items.map((item) => item.flatMap(normalBlock)).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ kind: "list", ordered: block.ordered, items }]
    }
    case "table": {
      const rows = block.rows.filter((row) => row.length > 0).map((row) => row.map(normalCell))
      return rows.length === 0 ? [] : [{ kind: "table", rows }]
    }
    case "code": {
      const text = unixLines(block.text).replace(/^\n+/, "").trimEnd()
      return text === "" ? [] : [{ kind: "code", text }]
    }
  }
}

const normalCell = (cell: TableCell): TableCell => ({
  ...(cell.header ? { header: true } : {}),
  content: cell.content.flatMap(normalBlock),
})

function normalInlines(content: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  for (const inline of content.flatMap(withBreaks)) {
    const before = merged.at(-1)
    const joins = inline.kind === "text" && before?.kind === "text" && sameMarks(before, inline)
    if (joins) merged[merged.length - 1] = { ...before, text: before.text + inline.text }
    else merged.push(inline)
  }
  return withoutEdges(merged)
}

/** A line end inside a text is a break; marks stand in one order; a text of nothing is nothing. */
function withBreaks(inline: Inline): readonly Inline[] {
  if (inline.kind !== "text") return [inline]
  const own = marks.filter((mark) => inline.marks?.includes(mark))
  return inlinesOfLines(unixLines(inline.text)).map((part) =>
    part.kind === "text" && own.length > 0 ? { ...part, marks: own } : part,
  )
}

function withoutEdges(content: readonly Inline[]): readonly Inline[] {
  let start = 0
  let end = content.length
  const isNothing = (inline: Inline | undefined) =>
    inline?.kind === "break" || (inline?.kind === "text" && trimmed(inline.text) === "")
  while (start < end && isNothing(content[start])) start += 1
  while (end > start && isNothing(content[end - 1])) end -= 1
  return content.slice(start, end).map((inline, at, { length }) => {
    if (inline.kind !== "text") return inline
    let { text } = inline
    if (at === 0) text = text.replace(leading, "")
    if (at === length - 1) text = text.slice(0, lengthWithoutTrailing(text))
    return { ...inline, text }
  })
}

/** Only what no author types on purpose: the full-width space that opens a Chinese paragraph stays. */
const leading = /^[ \t\n\r]+/
const trimmed = (text: string): string => {
  const rest = text.replace(leading, "")
  return rest.slice(0, lengthWithoutTrailing(rest))
}

function lengthWithoutTrailing(text: string): number {
  let length = text.length
  while (length > 0 && " \t\n\r".includes(text.charAt(length - 1))) length -= 1
  return length
}

const unixLines = (text: string): string => text.replace(/\r\n?/g, "\n")

const sameMarks = (one: { marks?: readonly Mark[] }, other: { marks?: readonly Mark[] }): boolean =>
  (one.marks ?? []).join() === (other.marks ?? []).join()

/**
 * Whether something from outside is a rich text, to the letter: no field more than there is, nothing too deep, too many
 * or too long, no character that cannot be stored or shown.
 */
export function isRich(value: unknown): value is Rich {
  const left = { nodes: richBounds.nodes, characters: richBounds.characters }

  const isText = (text: unknown, most: number = richBounds.characters): boolean => {
    if (typeof text !== "string" || text.length > most) return false
    left.characters -= text.length
    return left.characters >= 0 && text.isWellFormed() && !unstorable.test(text)
  }
  const isList = (list: unknown, judge: (each: unknown) => boolean): boolean => {
    if (!Array.isArray(list)) return false
    left.nodes -= list.length
    return left.nodes >= 0 && list.every(judge)
  }
  const isBlock = (block: unknown, depth: number): boolean => {
    if (depth > richBounds.depth || !isRecord(block)) return false
    const isBlocks = (list: unknown) => isList(list, (each) => isBlock(each, depth + 1))
    switch (block["kind"]) {
      case "paragraph":
        return hasOnly(block, ["content"]) && isList(block["content"], isInline)
      case "list":
        return (
          hasOnly(block, ["ordered", "items"]) &&
          typeof block["ordered"] === "boolean" &&
          isList(block["items"], isBlocks)
        )
      case "table":
        return (
          hasOnly(block, ["rows"]) &&
          isList(block["rows"], (row) => isList(row, (cell) => isCell(cell, isBlocks)))
        )
      case "code":
        return hasOnly(block, ["text"]) && isText(block["text"])
      default:
        return false
    }
  }
  const isCell = (cell: unknown, isBlocks: (list: unknown) => boolean): boolean =>
    isRecord(cell) &&
    hasOnly(cell, ["content"], ["header"], false) &&
    (!("header" in cell) || typeof cell["header"] === "boolean") &&
    isBlocks(cell["content"])
  const isInline = (inline: unknown): boolean => {
    if (!isRecord(inline)) return false
    switch (inline["kind"]) {
      case "text":
        return (
          hasOnly(inline, ["text"], ["marks"]) &&
          isText(inline["text"]) &&
          (!("marks" in inline) || isList(inline["marks"], (mark) => marks.some((one) => one === mark)))
        )
      case "break":
        return hasOnly(inline, [])
      case "math":
        return hasOnly(inline, ["latex"]) && isText(inline["latex"], richBounds.latex)
      case "image":
        return (
          hasOnly(inline, ["mediaId", "alt"], ["width"]) &&
          typeof inline["mediaId"] === "string" &&
          mediaIdShape.test(inline["mediaId"]) &&
          isText(inline["alt"]) &&
          (!("width" in inline) || isWhole(inline["width"], richBounds.width))
        )
      case "blank":
        return hasOnly(inline, ["number"]) && isWhole(inline["number"], 99)
      default:
        return false
    }
  }
  return typeof value === "string" ? isText(value) : isList(value, (each) => isBlock(each, 1))
}

/** A medium is named, not addressed: no slash, no colon, nothing that a browser would fetch. */
const mediaIdShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Control characters other than tab and line ends, and the byte-order mark. */
// oxlint-disable-next-line no-control-regex -- these are the characters it is about
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/

type AnyRecord = { readonly [field: string]: unknown }

const isRecord = (value: unknown): value is AnyRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isWhole = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most

function hasOnly(
  record: AnyRecord,
  needed: readonly string[],
  optional: readonly string[] = [],
  withKind = true,
): boolean {
  const allowed = [...needed, ...optional, ...(withKind ? ["kind"] : [])]
  return (
    needed.every((field) => field in record) && Object.keys(record).every((field) => allowed.includes(field))
  )
}
