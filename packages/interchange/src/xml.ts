/**
 * XML of other systems in: one guard and one parser for everything that is read as XML.
 *
 * The guard looks before the parser does. A document type is refused whole, with it every entity, external subset and
 * expansion there could be; inclusions of other files are refused; an address in `schemaLocation` is text like any other.
 * Nothing is ever fetched.
 *
 * Errors: a text that is not taken is a refusal with the line to blame, where one is known; lines count from 1.
 */
import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom"
import { decoded } from "./table/decode.ts"
import type { Words } from "./report.ts"

export type XmlElement = Element
export type XmlNode = Node

export const xmlRefusals = {
  "xml-too-large": { "zh-CN": "XML 文件太大", en: "The XML file is too large" },
  "xml-document-type": {
    "zh-CN": "XML 含有文档类型声明（DOCTYPE）或实体定义，出于安全考虑不予读取",
    en: "The XML declares a document type or entities, which are not read for safety",
  },
  "xml-inclusion": {
    "zh-CN": "XML 要求引入其他文件（XInclude），不予读取",
    en: "The XML asks for other files to be included, which is not done",
  },
  "xml-too-deep": { "zh-CN": "XML 嵌套过深", en: "The XML is nested too deeply" },
  "xml-broken": { "zh-CN": "不是格式正确的 XML", en: "This is no well-formed XML" },
} as const satisfies Record<string, Words>
export type XmlRefusal = keyof typeof xmlRefusals

/** Characters of one file, with images inside; elements within elements. */
export const xmlBounds = { characters: 60_000_000, depth: 200 } as const

export type ReadXml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly refusal: XmlRefusal; readonly row: number }

export function readXml(text: string, mostCharacters: number = xmlBounds.characters): ReadXml {
  const refused = (refusal: XmlRefusal, at = 0): ReadXml => ({
    ok: false,
    refusal,
    row: text.slice(0, at).split("\n").length,
  })
  if (text.length > mostCharacters) return refused("xml-too-large")
  const unsafe = unsafePlaceIn(text)
  if (unsafe !== null) return refused(unsafe.refusal, unsafe.at)
  let root: XmlElement | null
  try {
    root = parsed(text).documentElement
  } catch (error) {
    return { ok: false, refusal: "xml-broken", row: lineOf(error) }
  }
  if (root === null) return refused("xml-broken")
  return root.getElementsByTagNameNS(inclusions, "*").length > 0 || root.namespaceURI === inclusions
    ? refused("xml-inclusion")
    : { ok: true, root }
}

const inclusions = "http://www.w3.org/2001/XInclude"

/** Bytes as XML says them: by their mark, by the encoding they name, else as UTF-8. What the guard reads is what is parsed. */
export function xmlTextOf(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200))
  const named = /^<\?xml[^>]{0,150}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(start)?.[1]
  if (named === undefined || /^utf-?(8|16)/i.test(named)) return decoded(bytes).text
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return decoded(bytes).text
  }
}

function parsed(text: string): Document {
  return new DOMParser({
    // Every deviation ends it: what a lenient parser makes of it is not what its author meant.
    onError: (_level, message) => {
      throw new Error(message)
    },
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n"),
  }).parseFromString(text.replace(/^\uFEFF/, ""), "text/xml")
}

function lineOf(error: unknown): number {
  const locator =
    typeof error === "object" && error !== null && "locator" in error ? (error.locator as unknown) : null
  const hasLine = typeof locator === "object" && locator !== null && "lineNumber" in locator
  return hasLine && Number.isSafeInteger(locator.lineNumber) ? Number(locator.lineNumber) : 1
}

type UnsafePlace = { readonly refusal: XmlRefusal; readonly at: number }

/** Walks the markup once, without a parser: declarations wherever they stand, and how deep elements lie in each other. */
function unsafePlaceIn(text: string): UnsafePlace | null {
  let depth = 0
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const next = text.charAt(at + 1)
    if (text.startsWith("<!--", at)) at = past(text, "-->", at + 4)
    else if (text.startsWith("<![CDATA[", at)) at = past(text, "]]>", at + 9)
    else if (next === "?") at = past(text, "?>", at + 2)
    else if (next === "!") return { refusal: "xml-document-type", at }
    else if (next === "/") {
      depth -= 1
      at += 2
    } else {
      const end = endOfTag(text, at + 1)
      if (text.charAt(end - 1) !== "/") depth += 1
      if (depth > xmlBounds.depth) return { refusal: "xml-too-deep", at }
      at = end
    }
  }
  return null
}

function past(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found + sign.length
}

/** The bracket that closes a tag; one inside quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = ""
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quote !== "") {
      if (sign === quote) quote = ""
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === ">") return at
  }
  return text.length
}

/** The elements right below one, in the order of the file. */
export const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  Array.from(element.childNodes).filter((node): node is XmlElement => node.nodeType === 1)

/** All the words inside, as XML counts them. */
export const wordsOf = (element: XmlElement): string => element.textContent ?? ""

/** Where in the file an element begins. */
export const rowOf = (element: XmlElement): number => element.lineNumber ?? 1
