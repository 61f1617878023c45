/** Our rich text as the XHTML of QTI, made so that reading it gives the same rich text. */
import { blocksOf, type Block, type Inline, type Mark, type Rich, type TableCell } from "@sworn/question-bank"
import { xmlText } from "../xml-text.ts"
import { underlineClass } from "./markup.ts"
import { mathmlOf } from "./mathml.ts"
import { attributeText } from "./pen.ts"

export type Flow = {
  /** Null for a medium that does not go along; its alternative text stands in its place. */
  readonly addressOf: (mediaId: string) => string | null
  /** What stands where a candidate writes. */
  readonly blank?: (number: number) => string
}

const tagOf: Record<Exclude<Mark, "underline">, string> = {
  strong: "strong",
  emphasis: "em",
  superscript: "sup",
  subscript: "sub",
}

export function flowOf(rich: Rich, flow: Flow): string {
  return blocksOf(rich).map(blockFlow).join("")

  function blockFlow(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return `<p>${block.content.map(inlineFlow).join("")}</p>`
      case "list": {
        const tag = block.ordered ? "ol" : "ul"
        return `<${tag}>${block.items.map((item) => `<li>${item.map(blockFlow).join("")}</li>`).join("")}</${tag}>`
      }
      case "table":
        return `<table><tbody>${block.rows.map((row) => `<tr>${row.map(cellFlow).join("")}</tr>`).join("")}</tbody></table>`
      case "code":
        return `<pre>${spoken(block.text)}</pre>`
    }
  }

  function cellFlow(cell: TableCell): string {
    const tag = cell.header ? "th" : "td"
    return `<${tag}>${cell.content.map(blockFlow).join("")}</${tag}>`
  }

  function inlineFlow(inline: Inline): string {
    switch (inline.kind) {
      case "text":
        return (inline.marks ?? []).reduceRight(
          (inner, mark) =>
            mark === "underline"
              ? `<span class="${underlineClass}">${inner}</span>`
              : `<${tagOf[mark]}>${inner}</${tagOf[mark]}>`,
          spoken(inline.text),
        )
      case "break":
        return "<br/>"
      case "math":
        return mathmlOf(inline.latex)
      case "blank":
        return flow.blank?.(inline.number) ?? "_____"
      case "image": {
        const address = flow.addressOf(inline.mediaId)
        if (address === null) return spoken(inline.alt)
        const width = inline.width === undefined ? "" : ` width="${inline.width}"`
        return `<img src="${attributeText(address)}" alt="${attributeText(inline.alt)}"${width}/>`
      }
    }
  }
}

/** An empty element keeps what only looks like a formula from being read as one. */
const spoken = (text: string): string => xmlText(text).replaceAll("\\(", "\\<span></span>(")
