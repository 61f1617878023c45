/**
 * QTI in: a package of version 3, 2 or 1.2, or one bare item.
 *
 * One bad item never loses a package: each is read on its own, and what could not be taken is named with its file. Items
 * that show the same stimulus are the questions of one case set, in the order of the manifest.
 *
 * Units:  a row is the number of an item in the package; the path names its file.
 * Errors: faults as values; no file of a package is fetched from anywhere but the package.
 */
import type { Locale } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import { openArchive } from "../archive/open.ts"
import { isCanvas } from "./canvas/read-canvas.ts"
import { documentOf } from "./document.ts"
import { isNamed, kids } from "./names.ts"
import { readPackage } from "./read-package.ts"
import { reportOf, refusedWhole, sheetFor, takeCanvas, takeItem, type QtiReport } from "./sheet.ts"

export async function readQti(bytes: Uint8Array, locale: Locale): Promise<QtiReport> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isArchive) return readBare(bytes, locale)
  const opened = await openArchive(bytes)
  return opened.ok ? readPackage(opened.archive, locale) : refusedWhole(opened.refusal)
}

function readBare(bytes: Uint8Array, locale: Locale): QtiReport {
  const read = documentOf(bytes)
  if (!read.ok) return refusedWhole(read.refusal, { row: read.row })
  const items = itemsIn(read.root)
  if (items === null && !isCanvas(read.root)) return refusedWhole("not-qti")
  const sheet = sheetFor(locale)
  const place = { mediumOf: () => null, about: {} }
  if (items === null) takeCanvas(read.root, place, sheet)
  for (const item of items ?? []) {
    const question = takeItem(item, place, sheet)
    if (question !== null) sheet.questions.push({ row: sheet.items, question })
  }
  return reportOf(sheet)
}

/** Null for a root that is no item; some systems write several items below a root of their own. */
function itemsIn(root: Element): readonly Element[] | null {
  if (isNamed(root, "assessment-item")) return [root]
  const inner = kids(root, "assessment-item")
  return inner.length > 0 ? inner : null
}
