/**
 * A Word document made ready for being read: opened by the one safe way, judged, and put together again from nothing but
 * its text, its styles and its pictures.
 *
 * Macros, embedded objects, controls and whatever else lies in the archive are not carried over, so that no library of
 * others ever sees them. Formulae, which that library would drop, become LaTeX in the text.
 *
 * Errors: refusals of the archive and of XML; what was left out is told in remarks.
 */
import { richBounds } from "@sworn/question-bank"
import { XMLSerializer } from "@xmldom/xmldom"
import { openArchive, type Archive } from "../archive/open.ts"
import type { ArchiveRefusal } from "../archive/refusals.ts"
import { writeArchive } from "../archive/write.ts"
import { childrenOf, readXml, xmlTextOf, type XmlElement, type XmlRefusal } from "../xml.ts"
import type { WordRemark } from "./faults.ts"
import { latexOfFormula } from "./formula.ts"
import { named, numberingOf } from "./numbering.ts"

export type WordRefusal = ArchiveRefusal | XmlRefusal | "not-a-document"

export type PreparedRemark = { readonly code: WordRemark; readonly row: number }

export type Prepared =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly remarks: readonly PreparedRemark[] }
  | { readonly ok: false; readonly refusal: WordRefusal }

const bounds = { unpackedBytes: 150_000_000, files: 3_000, ratio: 100 } as const
const mostXml = 40_000_000

const parts = [
  "[Content_Types].xml",
  "_rels/.rels",
  "word/document.xml",
  "word/_rels/document.xml.rels",
  "word/styles.xml",
  "word/numbering.xml",
] as const
const needed: readonly string[] = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
const pictures = /^word\/media\/[^/]+\.(?:png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)$/i
const active = /vba|macro|activex|embeddings|oleobject|\.bin$|\.exe$|\.js$/i

class Refusing extends Error {
  readonly refusal: WordRefusal
  constructor(refusal: WordRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export async function prepared(bytes: Uint8Array): Promise<Prepared> {
  const opened = await openArchive(bytes, bounds)
  if (!opened.ok) return opened
  const { archive } = opened
  if (!needed.every((name) => archive.sizes.has(name))) return { ok: false, refusal: "not-a-document" }
  try {
    const trees = new Map<string, XmlElement>()
    for (const name of parts) {
      if (archive.sizes.has(name)) trees.set(name, await treeOf(archive, name))
    }
    const hasActive = [...archive.sizes.keys()].some((name) => active.test(name))
    const document = trees.get("word/document.xml")
    if (document === undefined) return { ok: false, refusal: "not-a-document" }
    writeNumbers(document, trees)
    const lostFormulae = writeFormulae(document).map((row) => ({ code: "formula-as-words", row }) as const)
    const serializer = new XMLSerializer()
    const files: (readonly [string, Uint8Array])[] = [...trees].map(([name, tree]) => [
      name,
      Buffer.from(serializer.serializeToString(tree)),
    ])
    for (const name of archive.sizes.keys()) {
      if (pictures.test(name)) files.push([name, await unpacked(archive, name)])
    }
    const leftOut = hasActive ? [{ code: "objects-left-out", row: 1 } as const] : []
    return { ok: true, bytes: await writeArchive(files), remarks: [...leftOut, ...lostFormulae] }
  } catch (error) {
    if (error instanceof Refusing) return { ok: false, refusal: error.refusal }
    throw error
  }
}

async function unpacked(archive: Archive, name: string): Promise<Uint8Array> {
  const file = await archive.unpack(name)
  if (!file.ok) throw new Refusing(file.refusal)
  return file.bytes
}

async function treeOf(archive: Archive, name: string): Promise<XmlElement> {
  const read = readXml(xmlTextOf(await unpacked(archive, name)), mostXml)
  if (!read.ok) throw new Refusing(read.refusal)
  return read.root
}

/** Word's numbers as text of their paragraphs, which then are in no list. */
function writeNumbers(document: XmlElement, trees: ReadonlyMap<string, XmlElement>): void {
  const numbers = trees.get("word/numbering.xml") ?? null
  const numbering = numberingOf(numbers, trees.get("word/styles.xml") ?? null)
  for (const paragraph of all(document, "p")) {
    const number = numbering.next(paragraph)
    if (number === null || number.trim() === "") continue
    const properties = Array.from(paragraph.childNodes).find(
      (child) => (child as XmlElement).localName === "pPr",
    )
    for (const list of properties === undefined ? [] : all(properties as XmlElement, "numPr")) {
      list.parentNode?.removeChild(list)
    }
    paragraph.insertBefore(
      runOf(`${number} `, paragraph),
      properties === undefined ? paragraph.firstChild : properties.nextSibling,
    )
  }
  if (numbers !== null) withoutStyledNumbers(numbers)
}

/** A style that numbers its paragraphs would number them once more. */
function withoutStyledNumbers(numbers: XmlElement): void {
  for (const level of all(numbers, "lvl")) {
    const isBullet = named(level, "numFmt").some(
      (format) => format.getAttributeNS(wordSpace, "val") === "bullet",
    )
    if (isBullet) continue
    for (const style of named(level, "pStyle")) level.removeChild(style)
  }
}

/** More than the formulae of any list of questions say; what stands behind them is their signs. */
const mostSigns = 250_000

/** Each formula becomes text between the signs by which readers of text know one; the rows of those that could not. */
function writeFormulae(document: XmlElement): readonly number[] {
  const rows = new Set<number>()
  const rowOf = rowsIn(document)
  const isInAnswer = answersIn()
  let left = mostSigns
  for (const formula of all(document, "oMath")) {
    const words = all(formula, "t")
      .map((text) => text.textContent ?? "")
      .join("")
    const isWords = areRuns(formula) && (isNumberOrWords(words) || isInAnswer(formula))
    // One of a single sign is no less work than its structure.
    if (!isWords) left -= words.length + 20
    const latex = isWords || left < 0 || words.length > richBounds.latex ? null : latexOfFormula(formula)
    if (latex === null && !isWords) rows.add(rowOf(formula))
    formula.parentNode?.replaceChild(runOf(latex === null ? words : `\\(${latex}\\)`, formula), formula)
  }
  // What was around them would be passed over with all that is in it.
  for (const around of all(document, "oMathPara")) {
    for (const child of childrenOf(around)) {
      if (child.localName?.endsWith("Pr") !== true) around.parentNode?.insertBefore(child, around)
    }
    around.parentNode?.removeChild(around)
  }
  return [...rows]
}

const areRuns = (formula: XmlElement): boolean =>
  childrenOf(formula).every(({ localName }) => localName === "r" || localName?.endsWith("Pr") === true)

/** Some type their numbers and words as formulae; they are numbers and words. */
const isNumberOrWords = (words: string): boolean => /^[0-9.,%\s\p{Script=Han}，。、（）]*$/u.test(words)

/** What an answer says is compared letter by letter; each paragraph is looked at once. */
function answersIn(): (formula: XmlElement) => boolean {
  const known = new Map<unknown, boolean>()
  return (formula) => {
    let line: XmlElement["parentNode"] = formula
    while (line !== null && (line as XmlElement).localName !== "p") line = line.parentNode
    const answers =
      known.get(line) ?? /^[\s【[]{0,9}(?:正确|参考|标准)?答案/.test((line?.textContent ?? "").slice(0, 40))
    known.set(line, answers)
    return answers
  }
}

/** The paragraph or table of a document that holds an element, counted as its reader counts them. */
function rowsIn(document: XmlElement): (element: XmlElement) => number {
  const rows = new Map<unknown, number>()
  const count = (holder: XmlElement) => {
    for (const child of childrenOf(holder)) {
      if (child.localName === "p" || child.localName === "tbl") rows.set(child, rows.size + 1)
      else if (["sdt", "sdtContent", "customXml", "ins"].includes(child.localName ?? "")) count(child)
    }
  }
  for (const body of named(document, "body")) count(body)
  return (element) => {
    let holder = element.parentNode
    while (holder !== null && !rows.has(holder)) holder = holder.parentNode
    return rows.get(holder) ?? 1
  }
}

const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

function runOf(words: string, beside: XmlElement): XmlElement {
  const owner = beside.ownerDocument
  if (owner === null) throw new Error("An element of a document has no document")
  const run = owner.createElementNS(wordSpace, "w:r")
  const text = owner.createElementNS(wordSpace, "w:t")
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve")
  text.appendChild(owner.createTextNode(words))
  run.appendChild(text)
  return run
}

const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(element.getElementsByTagNameNS("*", name))
