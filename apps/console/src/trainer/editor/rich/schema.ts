/**
 * What the rich-text fields of the bank can hold, as ProseMirror knows it: one to one the blocks of `Rich`, and nothing besides.
 *
 * A cell spans one row and one column for ever; the table package asks for the attributes. Of HTML only what is named in a
 * `parseDOM` comes in, so that no style, address or script has a place to stand.
 */
import { Schema, type MarkSpec, type NodeSpec } from "prosemirror-model"
import { mediaAddress, namesMedium } from "../../media-address.ts"

const cellAttributes = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } }

const nodes = {
  doc: { content: "block+" },
  paragraph: {
    content: "inline*",
    group: "block",
    parseDOM: ["p", "h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({ tag })),
    toDOM: () => ["p", 0],
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ol" }],
    toDOM: () => ["ol", 0],
  },
  list_item: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  table: {
    content: "table_row+",
    group: "block",
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table" }],
    toDOM: () => ["div", { class: "rich-table" }, ["table", ["tbody", 0]]],
  },
  table_row: {
    content: "(table_cell | table_header)+",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
  table_cell: {
    content: "block+",
    attrs: cellAttributes,
    tableRole: "cell",
    isolating: true,
    parseDOM: [{ tag: "td" }],
    toDOM: () => ["td", 0],
  },
  table_header: {
    content: "block+",
    attrs: cellAttributes,
    tableRole: "header_cell",
    isolating: true,
    parseDOM: [{ tag: "th" }],
    toDOM: () => ["th", 0],
  },
  code_block: {
    content: "text*",
    group: "block",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
    leafText: () => "\n",
  },
  math: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { latex: { default: "", validate: "string" } },
    parseDOM: [
      { tag: "span[data-latex]", getAttrs: (dom) => ({ latex: dom.getAttribute("data-latex") ?? "" }) },
    ],
    toDOM: (node) => ["span", { "data-latex": node.attrs["latex"] }, String(node.attrs["latex"])],
    leafText: (node) => String(node.attrs["latex"]),
  },
  image: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: {
      /** Empty while it is still on its way to the bank; what is not there yet is not said. */
      mediaId: { default: "", validate: "string" },
      alt: { default: "", validate: "string" },
      width: { default: null, validate: "number|null" },
      /** The number under which a pasted picture waits. */
      waiting: { default: null, validate: "number|null" },
    },
    parseDOM: [
      {
        tag: "img[data-waiting]",
        getAttrs: (dom) => ({
          waiting: Number(dom.getAttribute("data-waiting")),
          alt: dom.getAttribute("alt") ?? "",
        }),
      },
      {
        tag: "img[data-media]",
        getAttrs: (dom) => {
          const mediaId = dom.getAttribute("data-media") ?? ""
          const alt = dom.getAttribute("alt") ?? ""
          return namesMedium(mediaId) && { mediaId, alt, width: Number(dom.getAttribute("width")) || null }
        },
      },
    ],
    toDOM: ({ attrs }) => [
      "img",
      {
        "data-media": attrs["mediaId"],
        src: attrs["mediaId"] === "" ? null : mediaAddress(String(attrs["mediaId"])),
        alt: attrs["alt"],
        width: attrs["width"],
      },
    ],
    leafText: (node) => String(node.attrs["alt"]),
  },
  blank: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { number: { default: 1, validate: "number" } },
    parseDOM: [
      {
        tag: "span[data-blank]",
        getAttrs: (dom) => ({ number: Number(dom.getAttribute("data-blank")) || 1 }),
      },
    ],
    toDOM: ({ attrs }) => [
      "span",
      { class: "written-blank", "data-blank": attrs["number"] },
      String(attrs["number"]),
    ],
  },
} satisfies Record<string, NodeSpec>

const marks = {
  strong: {
    parseDOM: [
      { tag: "strong" },
      // What Google's editor wraps a whole text in.
      { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
      { style: "font-weight", getAttrs: (weight) => (weight === "bold" || Number(weight) >= 600) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  emphasis: {
    parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
    toDOM: () => ["em", 0],
  },
  underline: {
    parseDOM: [{ tag: "u" }, { style: "text-decoration=underline" }],
    toDOM: () => ["u", 0],
  },
  superscript: {
    parseDOM: [{ tag: "sup" }, { style: "vertical-align=super" }],
    toDOM: () => ["sup", 0],
  },
  subscript: {
    parseDOM: [{ tag: "sub" }, { style: "vertical-align=sub" }],
    toDOM: () => ["sub", 0],
  },
} satisfies Record<string, MarkSpec>

export const richSchema = new Schema({ nodes, marks })
