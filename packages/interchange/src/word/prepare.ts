/**
 * A Word document made ready for being read: opened by the one safe way, judged, and put together again from nothing but
 * its text, its styles and its pictures.
 *
 * Macros, embedded objects, controls and whatever else lies in the archive are not carried over, so that no library of
 * others ever sees them. Formulae, which that library would drop, become LaTeX in the text.
 *
 * Errors: refusals of the archive and of XML; what was left out is told in remarks.
 */
import { XMLSerializer } from "@xmldom/xmldom"
import { openArchive, type Archive } from "../archive/open.ts"
import type { ArchiveRefusal } from "../archive/refusals.ts"
import { writeArchive } from "../archive/write.ts"
import { readXml, xmlTextOf, type XmlElement, type XmlRefusal } from "../xml.ts"
import type { WordRemark } from "./faults.ts"
import { all, runOf, wordSpace } from "./elements.ts"
import { writeFormulae } from "./formulae.ts"
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
