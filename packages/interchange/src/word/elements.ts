/** Elements of a Word document, found and made. */
import type { XmlElement } from "../xml.ts"

export const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/** Words as a run of their own, without a style. */
export function runOf(words: string, beside: XmlElement): XmlElement {
  const owner = beside.ownerDocument
  if (owner === null) throw new Error("An element of a document has no document")
  const run = owner.createElementNS(wordSpace, "w:r")
  const text = owner.createElementNS(wordSpace, "w:t")
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve")
  text.appendChild(owner.createTextNode(words))
  run.appendChild(text)
  return run
}

export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(element.getElementsByTagNameNS("*", name))
