/**
 * Replaces passages of a rich text, found by their place in its plain text, and leaves everything around them as it is.
 *
 * Units:  places are in UTF-16 units of `plainTextOf`.
 * Errors: null where a passage does not lie within one run of text: what is half bold is for a person to rewrite.
 * Source: ITM-7 in docs/rules.md.
 */
import { blankSign, type Block, type Inline, type Rich } from "./rich-text.ts"

export type TextEdit = { readonly start: number; readonly end: number; readonly text: string }

export function editRich(rich: Rich, edits: readonly TextEdit[]): Rich | null {
  if (edits.length === 0) return rich
  if (typeof rich === "string") return editText(rich, 0, edits)

  const done = new Set<TextEdit>()
  let at = 0
  function run(text: string): string {
    const inside = edits.filter(({ start, end }) => start >= at && end <= at + text.length)
    for (const edit of inside) done.add(edit)
    const edited = editText(text, at, inside)
    at += text.length
    return edited
  }
  /** Parts of a plain text are joined by one sign each. */
  function joined<One, Made>(all: readonly One[], make: (one: One) => Made): Made[] {
    return all.map((one, index) => {
      if (index > 0) at += 1
      return make(one)
    })
  }
  function inline(one: Inline): Inline {
    if (one.kind === "text") return { ...one, text: run(one.text) }
    at += lengthOf(one)
    return one
  }
  function block(one: Block): Block {
    if (one.kind === "paragraph") return { ...one, content: one.content.map(inline) }
    if (one.kind === "list") return { ...one, items: joined(one.items, (blocks) => joined(blocks, block)) }
    if (one.kind === "code") return { ...one, text: run(one.text) }
    const cells = (row: (typeof one.rows)[number]) =>
      joined(row, (cell) => ({ ...cell, content: joined(cell.content, block) }))
    return { ...one, rows: joined(one.rows, cells) }
  }
  const edited = joined(rich, block)
  return done.size === edits.length ? edited : null
}

function lengthOf(one: Exclude<Inline, { readonly kind: "text" }>): number {
  switch (one.kind) {
    case "break":
      return 1
    case "math":
      return one.latex.length
    case "image":
      return one.alt.length
    case "blank":
      return blankSign.length
  }
}

const editText = (text: string, from: number, edits: readonly TextEdit[]): string =>
  edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (out, { start, end, text: put }) => out.slice(0, start - from) + put + out.slice(end - from),
      text,
    )
