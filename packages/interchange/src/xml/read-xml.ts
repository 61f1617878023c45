/**
 * XML of other systems as a tree, with everything refused beforehand by which XML could reach or grow beyond itself.
 *
 * A document type is where entities are declared, so there is none: it is looked for in the text before any parser sees
 * it, whatever it declares. What is left (XInclude, schema locations, style sheets) is markup like any other; the
 * parser follows no address, and nobody here does.
 *
 * Units:  rows count from 1; bounds are characters, tags (an element has one or two) and levels.
 * Errors: a refusal names a row, for broken XML that of the last sound markup before. What is refused is never read in part.
 */
import { DOMParser, ParseError, type Document, type Element, type Node } from "@xmldom/xmldom"
import type { Words } from "../report.ts"

export const xmlBounds = { characters: 80_000_000, tags: 2_000_000, depth: 200 } as const

export const xmlRefusals = {
  "xml-doctype": {
    "zh-CN": "文件含有文档类型声明（DTD）或实体声明，出于安全不读取",
    en: "The file declares a document type or entities and is not read, for safety",
  },
  "xml-broken": {
    "zh-CN": "XML 不完整或有语法错误",
    en: "The XML is incomplete or not well formed",
  },
  "xml-too-large": { "zh-CN": "XML 内容过大", en: "The XML is too large" },
  "xml-too-deep": { "zh-CN": "XML 嵌套过深", en: "The XML is nested too deeply" },
} as const satisfies Record<string, Words>
export type XmlRefusal = keyof typeof xmlRefusals

export type XmlRead = { readonly root: Element } | { readonly refused: XmlRefusal; readonly row: number }

export function readXml(source: string): XmlRead {
  const text = source.replace(/^\uFEFF/, "")
  if (text.length > xmlBounds.characters || hasTooManyTags(text)) return { refused: "xml-too-large", row: 1 }
  const declaredAt = declarationIn(text)
  if (declaredAt !== null) return { refused: "xml-doctype", row: rowAt(text, declaredAt) }
  const tree = treeOf(text)
  if ("refused" in tree) return tree
  const root = tree.document.documentElement
  if (root === null) return { refused: "xml-broken", row: 1 }
  // The scan above and the parser could disagree on where a comment ends; the parser has the last word.
  if (tree.document.doctype !== null) return { refused: "xml-doctype", row: 1 }
  return tooDeep(root) ?? { root }
}

/**
 * Where the text declares something, outside of comments, CDATA and instructions; null where it does not. A sign of
 * less-than inside a value is no XML, so that what is found there is refused as well.
 */
export function declarationIn(text: string): number | null {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const closing = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<![CDATA[", at)
        ? "]]>"
        : text.startsWith("<?", at)
          ? "?>"
          : null
    if (closing === null) {
      if (text.charAt(at + 1) === "!") return at
      at += 1
      continue
    }
    const end = text.indexOf(closing, at + (closing === "-->" ? 4 : 2))
    if (end < 0) return null
    at = end + closing.length
  }
  return null
}

function treeOf(
  text: string,
): { readonly document: Document } | { readonly refused: "xml-broken"; readonly row: number } {
  let row = 1
  const parser = new DOMParser({
    // As XML 1.0 has it; left to itself the parser takes U+0085 and U+2028 for line ends too.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n"),
    onError: (level, _message, context) => {
      row = (context as { locator?: { lineNumber?: number } }).locator?.lineNumber ?? row
      // What the parser only warns of (a value without quotes, a missing one) is no XML either.
      throw new ParseError(level)
    },
  })
  try {
    return { document: parser.parseFromString(text, "text/xml") }
  } catch (error) {
    if (error instanceof ParseError) return { refused: "xml-broken", row: Math.max(1, row) }
    throw error
  }
}

function hasTooManyTags(text: string): boolean {
  let tags = 0
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    tags += 1
    if (tags > xmlBounds.tags) return true
  }
  return false
}

/** Walked without recursion: a tree too deep for the stack is what is looked for. */
function tooDeep(root: Element): { readonly refused: "xml-too-deep"; readonly row: number } | null {
  let depth = 1
  for (let node: Node | null = root; node !== null;) {
    if (depth > xmlBounds.depth) return { refused: "xml-too-deep", row: rowOf(node) }
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return null
}

export const rowOf = (node: Node): number => (node as { lineNumber?: number }).lineNumber ?? 1

const rowAt = (text: string, at: number): number => {
  let row = 1
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) row += 1
  return row
}

export function childrenOf(element: Element, name?: string): readonly Element[] {
  const children: Element[] = []
  for (let child: Node | null = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType !== child.ELEMENT_NODE) continue
    const one = child as Element
    if (name === undefined || one.localName === name) children.push(one)
  }
  return children
}

export const childOf = (element: Element | null, name: string): Element | null =>
  element === null ? null : (childrenOf(element, name)[0] ?? null)

export const textIn = (element: Element | null): string => element?.textContent ?? ""
