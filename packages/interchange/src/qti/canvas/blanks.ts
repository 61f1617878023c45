/** Blanks in a text as Canvas has them: names between brackets, and for each name the texts that are taken. */
import type { Block, Inline, Rich } from "@sworn/question-bank"
import { blocksOf, normalised } from "@sworn/question-bank"
import type { Gap, LocalisedRich } from "../../question.ts"
import { Unreadable } from "../faults.ts"
import type { CanvasDesk } from "./read-canvas.ts"

export function blanksIn(
  desk: CanvasDesk,
  stem: Rich,
): { readonly stem: LocalisedRich; readonly gaps: readonly Gap[] } {
  const { asked } = desk.item
  if (asked.length === 0) throw new Unreadable("key-missing")
  const names = asked.map(
    ({ response, material }) => desk.words(material) || response.replace(/^response_/, ""),
  )
  const gaps = asked.map(({ labels }): Gap => {
    const texts = labels.map(({ material }) => desk.words(material)).filter((text) => text !== "")
    if (texts.length === 0) throw new Unreadable("key-missing")
    return { accepted: texts.map((text) => ({ text, credit: 100 })), caseMatters: false }
  })
  if (gaps.length > 1) desk.remark("shares")
  const drawn = drawnIn(stem, names, (number) => ({ kind: "blank", number }))
  const missing = names.flatMap((name, at) => (drawn.names.has(name) ? [] : [at + 1]))
  const undrawn = missing.map((number): Block => ({
    kind: "paragraph",
    content: [{ kind: "blank", number }],
  }))
  return { stem: desk.inLocale(normalised([...drawn.blocks, ...undrawn])), gaps }
}

type Drawn = { readonly blocks: readonly Block[]; readonly names: ReadonlySet<string> }

/** Each name where it stands first; a second time it is words. */
export function drawnIn(stem: Rich, names: readonly string[], placeFor: (number: number) => Inline): Drawn {
  const found = new Set<string>()
  const inlineWith = (inline: Inline): readonly Inline[] => {
    if (inline.kind !== "text") return [inline]
    return inline.text.split(/(\[[^[\]]{1,200}\])/).flatMap((part): Inline[] => {
      const name = part.slice(1, -1)
      const isBlank = part.startsWith("[") && names.includes(name) && !found.has(name)
      if (isBlank) found.add(name)
      if (part === "") return []
      return [isBlank ? placeFor(names.indexOf(name) + 1) : { ...inline, text: part }]
    })
  }
  const blockWith = (block: Block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, content: block.content.flatMap(inlineWith) }
      case "list":
        return { ...block, items: block.items.map((item) => item.map(blockWith)) }
      case "table":
        return {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({ ...cell, content: cell.content.map(blockWith) })),
          ),
        }
      case "code":
        return block
    }
  }
  const blocks = blocksOf(stem).map(blockWith)
  return { blocks, names: found }
}
