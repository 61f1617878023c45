/**
 * HTML of other systems, in and out: what is understood becomes rich text, everything else is its words or nothing.
 *
 * Nothing is cleaned and kept: a tree is walked and new data made of it, so a tag, an attribute or an address that is
 * not named here cannot pass. An image is taken only when `mediumOf` knows it; nothing is ever fetched.
 *
 * Errors: none. What had to be left out is listed in `refused`, for the report.
 */
import {
  blocksOf,
  normalised,
  type Block,
  type Inline,
  type Mark,
  type Rich,
  type TableCell,
} from "@sworn/question-bank"
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5"

export type Refused = "image" | "active-content" | "depth"

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
const deepestWalk = 400

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export function richFromHtml(
  html: string,
  mediumOf: (source: string) => string | null = () => null,
): FromHtml {
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
        blocks.push(structureOf(node, depth))
      } else if (breaking.has(tagName) || tagName === "li" || tagName === "tr" || tagName === "pre") {
        endLine()
        walk(node.childNodes, marks, walked + 1)
        endLine()
      } else {
        const mark = markOf.get(tagName)
        walk(node.childNodes, mark === undefined ? marks : [...marks, mark], walked + 1)
      }
    }
    walk(nodes, [], 0)
    endLine()
    return blocks
  }

  function structureOf(node: Element, depth: number): Block {
    if (node.tagName === "pre") return { kind: "code", text: wordsIn(node) }
    if (node.tagName === "table") {
      const rows = descendants(node, "tr", "table").map((row) =>
        row.childNodes.filter(isCell).map((cell): TableCell => ({
          ...(cell.tagName === "th" ? { header: true } : {}),
          content: blocksIn(cell.childNodes, depth + 1),
        })),
      )
      return { kind: "table", rows }
    }
    const items = node.childNodes
      .filter((child) => "tagName" in child)
      .map((child) => blocksIn(child.tagName === "li" ? child.childNodes : [child], depth + 1))
    return { kind: "list", ordered: node.tagName === "ol", items }
  }

  function imageOf(node: Element): Inline[] {
    const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? ""
    const mediaId = mediumOf(attribute("src"))
    const alt = attribute("alt").trim()
    if (mediaId === null) {
      refused.add("image")
      return alt === "" ? [] : [{ kind: "text", text: alt }]
    }
    const width = /^[1-9]\d{0,3}$/.exec(attribute("width"))
    return [{ kind: "image", mediaId, alt, ...(width ? { width: Number(width[0]) } : {}) }]
  }
}

const isCell = (node: Node): node is Element =>
  "tagName" in node && (node.tagName === "td" || node.tagName === "th")

function descendants(node: Element, wanted: string, border: string, depth = 0): Element[] {
  if (depth > deepestWalk) return []
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child) || child.tagName === border) return []
    return child.tagName === wanted ? [child] : descendants(child, wanted, border, depth + 1)
  })
}

const wordsIn = (node: Element, depth = 0): string =>
  depth > deepestWalk
    ? ""
    : node.childNodes
        .map((child) =>
          "value" in child ? child.value : "tagName" in child ? wordsIn(child, depth + 1) : "",
        )
        .join("")

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
export function htmlOf(rich: Rich, addressOf: (mediaId: string) => string | null = () => null): string {
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
        return `<pre>\n${escaped(block.text)}</pre>`
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
          escaped(inline.text).replaceAll("\\(", "\\<wbr>("),
        )
      case "break":
        return "<br>"
      case "math":
        return `\\(${escaped(inline.latex)}\\)`
      case "blank":
        return "_____"
      case "image": {
        const address = addressOf(inline.mediaId)
        if (address === null) return escaped(inline.alt)
        const width = inline.width === undefined ? "" : ` width="${inline.width}"`
        return `<img src="${escaped(address)}" alt="${escaped(inline.alt)}"${width}>`
      }
    }
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
