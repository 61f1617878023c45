/**
 * A file of QTI as a tree, unless it declares more than anybody ever asked: that is seen before a parser has to build it.
 *
 * Errors: a refusal with its line.
 */
import type { Element } from "@xmldom/xmldom"
import { readXml, xmlTextOf, type XmlRefusal } from "../xml.ts"

export type QtiDocument =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly refusal: XmlRefusal | "too-many-declarations"; readonly row: number }

/** Of one file, which may hold several items. */
const mostDeclarations = 5_000

export function documentOf(bytes: Uint8Array): QtiDocument {
  const text = xmlTextOf(bytes)
  const isEndless = ["<qti-response-declaration", "<responseDeclaration"].some(
    (sign) => countUpTo(mostDeclarations, sign, text) === mostDeclarations,
  )
  return isEndless ? { ok: false, refusal: "too-many-declarations", row: 1 } : readXml(text)
}

function countUpTo(most: number, sign: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count < most; at = text.indexOf(sign, at + 1)) count += 1
  return count
}
