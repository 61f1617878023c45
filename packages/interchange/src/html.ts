/**
 * HTML of other systems, in and out: what is understood becomes rich text, everything else is its words or nothing.
 *
 * Nothing is cleaned and kept: a tree is walked and new data made of it, so a tag, an attribute or an address that is
 * not named here cannot pass. An image is taken only when `mediumOf` knows it; nothing is ever fetched.
 *
 * Errors: none. What had to be left out is listed in `refused`, for the report.
 */
import {
  blankSign,
  blocksOf,
  normalised,
  richBounds,
  type Block,
  type Inline,
  type Mark,
  type Rich,
  type TableCell,
} from "@sworn/question-bank"
import {
  attributeOf,
  cellsIn,
  deepestWalk,
  descendants,
  wordsIn,
  type Element,
  type Node,
} from "./html-tree.ts"
import type { Words } from "./report.ts"
import { parseFragment } from "parse5"

export type Refused = "image" | "link" | "active-content" | "depth"

export const refusedWords: Record<Refused, Words> = {
  image: {
    "zh-CN": "图片未导入：不读取外部地址，请上传图片",
    en: "An image was left out: addresses are never fetched, upload the image",
  },
  link: {
    "zh-CN": "链接的地址已去除，只保留文字",
    en: "The addresses of links were removed, their words were kept",
  },
  "active-content": {
    "zh-CN": "脚本、表单等活动内容已去除",
    en: "Active content (scripts, forms, frames) was removed",
  },
  depth: { "zh-CN": "嵌套过深的内容已去除", en: "Content nested too deeply was removed" },
}

/** The medium that a picture's address means in its file; null for any other. */
export type MediumOf = (source: string) => string | null

export type FromHtml = { readonly rich: Rich; readonly refused: readonly Refused[] }

const markOf = new Map<string, Mark>([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["u", "underline"],
  ["ins", "underline"],
  ["sup", "superscript"],
  ["sub", "subscript"],
])

/** Their content is not text of the question. */
const silent = new Set(["style", "title", "head", "template", "noscript", "colgroup"])
const active = new Set([
  ..."script iframe object embed applet form input button select textarea base meta link svg math".split(" "),
  ..."video audio frame frameset".split(" "),
])
const breaking = new Set(
  "p div section article header footer main h1 h2 h3 h4 h5 h6 blockquote address dl dt dd figure figcaption center".split(
    " ",
  ),
)
/** Deeper than this, only the words are kept. */
const deepest = 6
export function richFromHtml(html: string, mediumOf: MediumOf = () => null): FromHtml {
  const refused = new Set<Refused>()
  const root = parseFragment(html)
  return { rich: normalised(blocksIn(root.childNodes, 0)), refused: [...refused] }

  function blocksIn(nodes: readonly Node[], depth: number): Block[] {
    const blocks: Block[] = []
    let line: Inline[] = []
    const endLine = () => {
      if (line.length > 0) blocks.push({ kind: "paragraph", content: line })
      line = []
    }
    const walk = (children: readonly Node[], marks: readonly Mark[], walked: number): void => {
      if (walked > deepestWalk) {
        refused.add("depth")
        return
      }
      for (const node of children) {
        if ("value" in node) line.push(...textOf(node.value, marks))
        else if ("tagName" in node) element(node, marks, walked)
      }
    }
    const element = (node: Element, marks: readonly Mark[], walked: number): void => {
      const { tagName } = node
      if (silent.has(tagName)) return
      if (active.has(tagName)) {
        refused.add("active-content")
        return
      }
      if (tagName === "br") line.push({ kind: "break" })
      else if (tagName === "img") line.push(...imageOf(node))
      else if (
        depth < deepest &&
        (tagName === "ul" || tagName === "ol" || tagName === "table" || tagName === "pre")
      ) {
        endLine()
        blocks.push(...structureOf(node, depth))
      } else if (breaking.has(tagName) || tagName === "li" || tagName === "tr" || tagName === "pre") {
        endLine()
        walk(node.childNodes, marks, walked + 1)
        endLine()
      } else {
        if (tagName === "a" && /^[^#]/.test(attributeOf(node, "href"))) refused.add("link")
        const mark = markOf.get(tagName)
        walk(node.childNodes, mark === undefined ? marks : [...marks, mark], walked + 1)
      }
    }
    walk(nodes, [], 0)
    endLine()
    return blocks
  }

  function structureOf(node: Element, depth: number): Block[] {
    if (node.tagName === "pre") return [{ kind: "code", text: wordsIn(node) }]
    if (node.tagName === "table") {
      const captions = descendants(node, "caption", "table").flatMap((one) => blocksIn(one.childNodes, depth))
      const rows = cellsIn(node).map((row) =>
        row.map((cell): TableCell => ({
          ...(cell?.tagName === "th" ? { header: true } : {}),
          content: cell === null ? [] : blocksIn(cell.childNodes, depth + 1),
        })),
      )
      return [...captions, { kind: "table", rows }]
    }
    const items = node.childNodes
      .filter((child) => "tagName" in child)
      .map((child) => blocksIn(child.tagName === "li" ? child.childNodes : [child], depth + 1))
    return [{ kind: "list", ordered: node.tagName === "ol", items }]
  }

  function imageOf(node: Element): Inline[] {
    const mediaId = mediumOf(attributeOf(node, "src"))
    const alt = attributeOf(node, "alt").trim()
    if (mediaId === null) {
      refused.add("image")
      return alt === "" ? [] : [{ kind: "text", text: alt }]
    }
    const width = /^[1-9]\d{0,3}$/.exec(attributeOf(node, "width"))
    const isShown = width !== null && Number(width[0]) <= richBounds.width
    return [{ kind: "image", mediaId, alt, ...(isShown ? { width: Number(width[0]) } : {}) }]
  }
}

/** White space of the source is one space; a formula stands between `\(` and `\)`, as Moodle's filter wants it. */
function textOf(value: string, marks: readonly Mark[]): Inline[] {
  return value.split(/\\\(((?:(?!\\\().){1,4000}?)\\\)/s).flatMap((part, at): Inline[] => {
    if (at % 2 === 1) return [{ kind: "math", latex: part.trim() }]
    const text = part.replace(/[ \t\n\r\f]+/g, " ")
    return text === "" ? [] : [{ kind: "text", text, ...(marks.length > 0 ? { marks } : {}) }]
  })
}

const tagOf: Record<Mark, string> = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  superscript: "sup",
  subscript: "sub",
}

/** Our rich text as the HTML that `richFromHtml` makes the same rich text of. */
export function htmlOf(
  rich: Rich,
  addressOf: (mediaId: string) => string | null = () => null,
  blankOf: (number: number) => string = () => blankSign,
): string {
  return blocksOf(rich)
    .map((block) => blockHtml(block))
    .join("")

  function blockHtml(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return `<p>${block.content.map(inlineHtml).join("")}</p>`
      case "list": {
        const tag = block.ordered ? "ol" : "ul"
        return `<${tag}>${block.items.map((item) => `<li>${item.map(blockHtml).join("")}</li>`).join("")}</${tag}>`
      }
      case "table":
        return `<table><tbody>${block.rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("")}</tbody></table>`
      case "code":
        return `<pre>\n${htmlEscaped(block.text)}</pre>`
    }
  }

  function cellHtml(cell: TableCell): string {
    const tag = cell.header ? "th" : "td"
    return `<${tag}>${cell.content.map(blockHtml).join("")}</${tag}>`
  }

  function inlineHtml(inline: Inline): string {
    switch (inline.kind) {
      case "text":
        return (inline.marks ?? []).reduceRight(
          (inner, mark) => `<${tagOf[mark]}>${inner}</${tagOf[mark]}>`,
          // A place to break keeps what only looks like a formula from being read as one.
          htmlEscaped(inline.text).replaceAll("\\(", "\\<wbr>("),
        )
      case "break":
        return "<br>"
      case "math":
        return `\\(${htmlEscaped(inline.latex)}\\)`
      case "blank":
        return blankOf(inline.number)
      case "image": {
        const address = addressOf(inline.mediaId)
        if (address === null) return htmlEscaped(inline.alt)
        const width = inline.width === undefined ? "" : ` width="${inline.width}"`
        return `<img src="${htmlEscaped(address)}" alt="${htmlEscaped(inline.alt)}"${width}>`
      }
    }
  }
}

export const htmlEscaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
