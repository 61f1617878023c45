/**
 * The text of a QTI item as rich text: XHTML is handed to the one reader of HTML, and what is not XHTML (formulae, the
 * places where somebody answers) is kept apart and put back as data.
 *
 * Errors: content that would have to be left out, so that the question would be another, is thrown as `Unreadable`.
 */
import { normalised, type Block, type Inline, type Rich } from "@sworn/question-bank"
import type { Element, Node } from "@xmldom/xmldom"
import { richFromHtml, type Refused } from "../html.ts"
import { wordsOf } from "../xml.ts"
import { Unreadable } from "./faults.ts"
import { isMath, latexOf } from "./mathml.ts"
import { qtiName } from "./names.ts"

/** What stands for an element of QTI inside a text: something to show, other nodes, or nothing. */
export type Stand = Inline | { readonly instead: readonly Node[] } | null

export type Markup = {
  /** Knows a medium by its address, relative to the file. */
  readonly mediumOf: (address: string) => string | null
  readonly refuse: (refused: Refused) => void
}

/** Signs that no text holds: nothing but a number stands between them. */
const [opening, closing] = ["\uFDD0", "\uFDD1"]

export function richOf(
  nodes: Iterable<Node>,
  markup: Markup,
  standFor: (element: Element, name: string) => Stand = unexpected,
): Rich {
  const held: Inline[] = []
  const hold = (inline: Inline) => `${opening}${held.push(inline) - 1}${closing}`
  const html = [...nodes].map((node) => htmlOfNode(node)).join("")
  const { rich, refused } = richFromHtml(html, markup.mediumOf)
  refused.forEach((one) => void markup.refuse(one))
  return normalised(withHeld(rich, held))

  function htmlOfNode(node: Node): string {
    if (node.nodeType === 3 || node.nodeType === 4) return escaped(textWithoutSigns(node.nodeValue ?? ""))
    if (node.nodeType !== 1) return ""
    const element = node as Element
    if (isMath(element)) {
      const latex = latexOf(element)
      if (latex === null) throw new Unreadable("formula")
      return hold({ kind: "math", latex })
    }
    const name = qtiName(element)
    if (name !== null) {
      const stand = standFor(element, name)
      if (stand === null) return ""
      return "instead" in stand ? stand.instead.map(htmlOfNode).join("") : hold(stand)
    }
    return htmlOfElement(element)
  }

  function htmlOfElement(element: Element): string {
    const tag = (element.localName ?? "").toLowerCase()
    // An inclusion or anybody's element shows what nobody here has.
    if (tag === "script") throw new Unreadable("custom-interaction", tag)
    if (missing.has(tag)) throw new Unreadable("content-missing", tag)
    const inner = () => Array.from(element.childNodes).map(htmlOfNode).join("")
    if (tag === "object" && isPicture(element)) return imageHtml(element, "data", wordsOf(element).trim())
    if (tag === "img") return imageHtml(element, "src", element.getAttribute("alt") ?? "")
    if (tag === "object") throw new Unreadable("content-missing", tag)
    if (tag === "picture") return inner()
    if (tag === "source") return ""
    if (tag === "br" || tag === "hr") return "<br>"
    const isUnderline = (element.getAttribute("class") ?? "").split(/\s+/).includes(underlineClass)
    const own = isUnderline ? "u" : tag
    return `<${own}>${inner()}</${own}>`
  }

  function imageHtml(element: Element, from: string, alt: string): string {
    const width = element.getAttribute("width") ?? ""
    return `<img src="${escaped(element.getAttribute(from) ?? "")}" alt="${escaped(alt)}" width="${escaped(width)}">`
  }
}

const missing = new Set("include math svg audio video iframe embed canvas applet form input".split(" "))

/** The class by which QTI 3 has text underlined, which has no element for it. */
export const underlineClass = "qti-underline"

export const isPicture = (element: Element): boolean =>
  (element.getAttribute("type") ?? "").startsWith("image/") ||
  /\.(?:png|jpe?g|gif|webp)$/i.test(element.getAttribute("data") ?? "")

const unexpected = (_element: Element, name: string): Stand => {
  throw new Unreadable("content-missing", name)
}

const textWithoutSigns = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, "")

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

function withHeld(rich: Rich, held: readonly Inline[]): Rich {
  if (typeof rich === "string") return [{ kind: "paragraph", content: inlinesWith(rich, held) }]
  return rich.map((block): Block => blockWith(block, held))
}

function blockWith(block: Block, held: readonly Inline[]): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, content: block.content.flatMap((one) => inlineWith(one, held)) }
    case "list":
      return { ...block, items: block.items.map((item) => item.map((one) => blockWith(one, held))) }
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, content: cell.content.map((one) => blockWith(one, held)) })),
        ),
      }
    case "code":
      if (block.text.includes(opening)) throw new Unreadable("content-missing", "pre")
      return block
  }
}

const inlineWith = (inline: Inline, held: readonly Inline[]): readonly Inline[] =>
  inline.kind === "text"
    ? inlinesWith(inline.text, held).map((one) =>
        one.kind === "text" && inline.marks !== undefined ? { ...one, marks: inline.marks } : one,
      )
    : [inline]

function inlinesWith(text: string, held: readonly Inline[]): Inline[] {
  // What was left out may have stood between two spaces.
  const spaced = text.replace(/ {2,}/g, " ")
  return spaced.split(/\uFDD0(\d{1,6})\uFDD1/).flatMap((part, at): Inline[] => {
    const inline = at % 2 === 1 ? held[Number(part)] : undefined
    return inline !== undefined ? [inline] : part === "" ? [] : [{ kind: "text", text: part }]
  })
}
