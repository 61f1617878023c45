/**
 * Word in: a list of questions in a document, with its pictures and tables, read as the same list in text would be.
 *
 * Units:  rows are paragraphs, counted from 1 as they stand in the document, empty ones included; a table is one.
 * Errors: as for a list in text; a file that is no document, or hides something, is refused whole.
 */
import { blocksOf, type Block, type Inline, type Locale } from "@sworn/question-bank"
import mammoth from "mammoth"
import { parseFragment, serializeOuter } from "parse5"
import { richFromHtml, type Refused } from "../html.ts"
import type { Element } from "../html-tree.ts"
import { createMediaShelf, type MediumRefusal } from "../media.ts"
import type { SimpleQuestion } from "../question.ts"
import type { Fault, ImportReport, Read } from "../report.ts"
import { textRemarks, type TextFault, type TextRemark } from "../text/faults.ts"
import { blockLine, lineOf, objectSign, type TextLine } from "../text/lines.ts"
import { readLines } from "../text/read.ts"
import { wordFaults, wordRemarks, type WordFault, type WordRemark } from "./faults.ts"
import { prepared } from "./prepare.ts"

export type WordReport = ImportReport<TextFault | TextRemark | WordFault | WordRemark>

export async function readDocx(bytes: Uint8Array, locale: Locale): Promise<WordReport> {
  const ready = await prepared(bytes)
  if (!ready.ok) return refusedAs(ready.refusal)
  const shelf = createMediaShelf()
  const refused = new Set<MediumRefusal>()
  const converted = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(ready.bytes) },
      {
        styleMap: ["u => u"],
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          // A picture that a document shows and does not hold costs itself.
          const bytes = await image.readAsArrayBuffer().catch(() => new ArrayBuffer(0))
          const kept = shelf.keep(new Uint8Array(bytes))
          if ("refused" in kept) refused.add(kept.refused)
          return { src: "mediaId" in kept ? `${shelfAddress}${kept.mediaId}` : "" }
        }),
      },
      // The library throws where a part that another names is not there, or is none; that is the file's doing.
    )
    .catch(() => null)
  if (converted === null) return refusedAs("not-a-document")
  const { value, messages } = converted
  const isPartLost = messages.some(({ message }) => isLoss(message))
  const told = [...ready.remarks, ...(isPartLost ? [{ code: "document-part", row: 1 } as const] : [])]
  const { lines, remarks } = linesOfHtml(value)
  const report = withComparable(readLines(lines, locale))
  const said: Fault<TextRemark | WordRemark>[] = [
    ...told.map(({ code, row }) => ({ row, code, words: wordRemarks[code] })),
    ...[...refused].map((code) => ({ row: 1, code, words: textRemarks[code] })),
    ...remarks,
    ...report.remarks,
  ] as Fault<TextRemark | WordRemark>[]
  const inOrder = said.toSorted((one, other) => one.row - other.row)
  return { ...report, remarks: inOrder, ...(shelf.media.size === 0 ? {} : { media: shelf.media }) }
}

/** A blank is compared with text: what is none was seen as a sign for an object, which nobody would ever type. */
function withComparable(report: ImportReport<TextFault | TextRemark>): WordReport {
  const isNoText = ({ question }: Read) =>
    (question.kind === "case-set" ? question.questions : [question]).some((one) =>
      acceptedIn(one).some((text) => text.includes(objectSign)),
    )
  const code = "answer-not-text"
  const faults: WordReport["faults"] = report.questions
    .filter(isNoText)
    .map(({ row }) => ({ row, code, words: wordFaults[code] }))
  return {
    ...report,
    questions: report.questions.filter((read) => !isNoText(read)),
    faults: [...report.faults, ...faults].toSorted((one, other) => one.row - other.row),
  }
}

const acceptedIn = (question: SimpleQuestion): readonly string[] =>
  question.kind === "cloze"
    ? question.gaps.flatMap(({ accepted }) => accepted.map(({ text }) => text))
    : question.kind === "short-text"
      ? question.accepted.map(({ text }) => text)
      : []

const refusedAs = (code: WordFault): WordReport => ({
  questions: [],
  faults: [{ row: 1, code, words: wordFaults[code] }],
  remarks: [],
})

/** Known to nobody outside: a picture that a document itself names so is none of the shelf's. */
const shelfAddress = "shelf:"

/** A style that has no name here loses nothing. */
const isLoss = (message: string): boolean => !/^Unrecognised (?:paragraph|run|table) style/.test(message)

type FromDocument = { readonly lines: readonly TextLine[]; readonly remarks: readonly Fault<Refused>[] }

function linesOfHtml(html: string): FromDocument {
  const lines: TextLine[] = []
  const remarks: Fault<Refused>[] = []
  let row = 0
  const add = (element: Element) => {
    const { rich, refused } = richFromHtml(serializeOuter(element), (source) =>
      source.startsWith(shelfAddress) ? source.slice(shelfAddress.length) : null,
    )
    for (const code of refused) remarks.push({ row, code, words: textRemarks[code] })
    const blocks = blocksOf(rich)
    if (blocks.length === 0) lines.push(lineOf(row, []))
    for (const block of blocks) lines.push(...linesOfBlock(row, block))
  }
  for (const node of parseFragment(html).childNodes) {
    if (!("tagName" in node)) continue
    row += 1
    add(node)
    if (node.tagName === "ul" || node.tagName === "ol")
      row += Math.max(0, node.childNodes.filter((child) => "tagName" in child).length - 1)
  }
  return { lines, remarks }
}

function linesOfBlock(row: number, block: Block): readonly TextLine[] {
  if (block.kind !== "paragraph") return [blockLine(row, block)]
  const parts: Inline[][] = [[]]
  for (const inline of block.content) {
    if (inline.kind === "break") parts.push([])
    else parts.at(-1)?.push(inline)
  }
  return parts.map((part) => lineOf(row, part))
}
