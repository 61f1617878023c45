/**
 * Between `Rich`, which the bank keeps, and the document that ProseMirror edits. Pure: `richFromDoc(docFromRich(x))` is
 * `normalised(x)` for whatever `isRich` accepts.
 *
 * Errors: none. What the schema cannot hold does not exist in `Rich`, and the other way about; a picture still being
 *         uploaded is left out until it has its name.
 */
import {
  blocksOf,
  marks as markNames,
  normalised,
  type Block,
  type Inline,
  type Mark,
  type Rich,
  type TableCell,
} from "@sworn/question-bank"
import type { Fragment, Node, NodeType } from "prosemirror-model"
import { richSchema } from "./schema.ts"

const { nodes, marks } = richSchema

export function docFromRich(rich: Rich): Node {
  return nodes.doc.create(null, orEmpty(blocksOf(normalised(rich)).map(blockNode)))
}

/** Wherever one may write, there is a paragraph to write in. */
const orEmpty = (content: readonly Node[]): readonly Node[] =>
  content.length > 0 ? content : [nodes.paragraph.create()]

function blockNode(block: Block): Node {
  switch (block.kind) {
    case "paragraph":
      return nodes.paragraph.create(null, block.content.flatMap(inlineNodes))
    case "list":
      return (block.ordered ? nodes.ordered_list : nodes.bullet_list).create(
        null,
        block.items.map((item) => nodes.list_item.create(null, orEmpty(item.map(blockNode)))),
      )
    case "table":
      return nodes.table.create(
        null,
        block.rows.map((row) => nodes.table_row.create(null, row.map(cellNode))),
      )
    case "code":
      return nodes.code_block.create(null, block.text === "" ? [] : richSchema.text(block.text))
  }
}

const cellNode = ({ header, content }: TableCell): Node =>
  (header === true ? nodes.table_header : nodes.table_cell).create(null, orEmpty(content.map(blockNode)))

function inlineNodes(inline: Inline): readonly Node[] {
  switch (inline.kind) {
    case "text":
      if (inline.text === "") return []
      return [
        richSchema.text(
          inline.text,
          (inline.marks ?? []).map((mark) => marks[mark].create()),
        ),
      ]
    case "break":
      return [nodes.hard_break.create()]
    case "math":
      return [nodes.math.create({ latex: inline.latex })]
    case "image":
      return [nodes.image.create({ mediaId: inline.mediaId, alt: inline.alt, width: inline.width ?? null })]
    case "blank":
      return [nodes.blank.create({ number: inline.number })]
  }
}

export const richFromDoc = (doc: Node): Rich => normalised(blocksIn(doc.content))

const blocksIn = (content: Fragment): readonly Block[] => content.content.map(blockOf)

function blockOf(node: Node): Block {
  if (node.type === nodes.table)
    return { kind: "table", rows: node.content.content.map((row) => row.content.content.map(cellOf)) }
  if (node.type === nodes.code_block) return { kind: "code", text: storable(node.textContent) }
  if (isList(node.type)) {
    const items = node.content.content.map((item) => blocksIn(item.content))
    return { kind: "list", ordered: node.type === nodes.ordered_list, items }
  }
  return { kind: "paragraph", content: node.content.content.flatMap(inlineOf) }
}

const isList = (type: NodeType): boolean => type === nodes.ordered_list || type === nodes.bullet_list

const cellOf = (cell: Node): TableCell => ({
  ...(cell.type === nodes.table_header ? { header: true } : {}),
  content: blocksIn(cell.content),
})

function inlineOf(node: Node): readonly Inline[] {
  const { attrs } = node
  switch (node.type) {
    case nodes.hard_break:
      return [{ kind: "break" }]
    case nodes.math:
      return [{ kind: "math", latex: String(attrs["latex"]) }]
    case nodes.blank:
      return [{ kind: "blank", number: Number(attrs["number"]) }]
    case nodes.image: {
      if (attrs["mediaId"] === "") return []
      const image = { kind: "image", mediaId: String(attrs["mediaId"]), alt: String(attrs["alt"]) } as const
      return [attrs["width"] === null ? image : { ...image, width: Number(attrs["width"]) }]
    }
    default: {
      const own = markNames.filter((mark) => node.marks.some(({ type }) => type === marks[mark]))
      return [textOf(storable(node.text ?? ""), own)]
    }
  }
}

const textOf = (text: string, own: readonly Mark[]): Inline =>
  own.length === 0 ? { kind: "text", text } : { kind: "text", text, marks: own }

/** A pasted text may bring what no database keeps; it is nothing that anybody sees. */
const storable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters it is about
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g, "")
