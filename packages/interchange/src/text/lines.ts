/**
 * Lines of a list of questions: of a text file as they are, of a document with their marks, pictures and formulae.
 *
 * A line is read by its shape, in which everything that is no text is one sign; what is cut from the shape is cut from
 * the content at the same places, so that a number or a label goes and what stands behind it stays as it was.
 */
import { normalised, type Block, type Inline, type Rich } from "@sworn/question-bank"

export type TextLine = {
  /** From 1: of a text its line, of a document its paragraph. */
  readonly row: number
  readonly shape: string
  readonly content: readonly Inline[]
  /** A table or a list, which stands where it stands and is read for nothing. */
  readonly block?: Block
}

/** Unicode's own sign for an object among words. */
export const objectSign = "\uFFFC"

export const lineOf = (row: number, content: readonly Inline[]): TextLine => ({
  row,
  content,
  shape: content.map((inline) => (inline.kind === "text" ? inline.text : objectSign)).join(""),
})

export const blockLine = (row: number, block: Block): TextLine => ({ row, shape: "", content: [], block })

export const linesOf = (text: string): readonly TextLine[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line, at) => lineOf(at + 1, [{ kind: "text", text: line }]))

export const isEmpty = (line: TextLine): boolean => line.block === undefined && line.shape.trim() === ""

/** From one place of the shape to another, without the white space at its ends. */
export function cut(line: TextLine, from: number, to: number = line.shape.length): TextLine {
  let start = from
  let end = to
  while (start < end && /\s/.test(line.shape.charAt(start))) start += 1
  while (end > start && /\s/.test(line.shape.charAt(end - 1))) end -= 1
  return sliced(line, start, end)
}

export function sliced(line: TextLine, start: number, end: number): TextLine {
  const content: Inline[] = []
  let at = 0
  for (const inline of line.content) {
    const length = inline.kind === "text" ? inline.text.length : 1
    const [own, until] = [Math.max(start - at, 0), Math.min(end - at, length)]
    if (own < until)
      content.push(inline.kind === "text" ? { ...inline, text: inline.text.slice(own, until) } : inline)
    at += length
  }
  return { ...line, shape: line.shape.slice(start, end), content }
}

/** Lines one below the other are one paragraph; a table ends it. */
export function richOf(lines: readonly TextLine[]): Rich {
  const blocks: Block[] = []
  let content: Inline[] = []
  const endParagraph = () => {
    if (content.length > 0) blocks.push({ kind: "paragraph", content })
    content = []
  }
  for (const line of lines) {
    if (line.block !== undefined) {
      endParagraph()
      blocks.push(line.block)
      continue
    }
    if (content.length > 0) content.push({ kind: "break" })
    content.push(...line.content)
  }
  endParagraph()
  return normalised(blocks)
}

export const wordsOf = (lines: readonly TextLine[]): string =>
  lines
    .map(({ shape }) => shape)
    .join("\n")
    .trim()
