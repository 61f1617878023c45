/** The blanks of a cloze and their keys, which are one thing in two places: blank n of every stem has the nth key. */
import { inlinesOf, locales, type Block, type Inline, type Rich } from "@sworn/question-bank"
import type { AnswerableBody, ItemBody, TextKey } from "@sworn/question-bank/keyed"
import type { Edit } from "./edits.ts"

export const mostGaps = 20

const openGap: TextKey = { accepted: [""], caseMatters: false }

type Cloze = Extract<AnswerableBody, { kind: "cloze" }>

/** As many keys as the highest blank of any language asks for; a key that has lost its blank stays, for it holds typing. */
export const withKeysForBlanks = (body: ItemBody): ItemBody => ({
  ...body,
  answerables: body.answerables.map((one) => (one.kind === "cloze" ? withKeys(one) : one)),
})

function withKeys(one: Cloze): Cloze {
  const highest = Math.max(0, ...locales.flatMap((locale) => blanksIn(one.stem[locale])))
  const missing = Math.min(highest, mostGaps) - one.key.length
  if (missing <= 0) return one
  return { ...one, key: [...one.key, ...Array.from({ length: missing }, () => openGap)] }
}

const blanksIn = (rich: Rich): readonly number[] =>
  inlinesOf(rich).flatMap((inline) => (inline.kind === "blank" ? [inline.number] : []))

/** In this language: the first number that is still free, so that a blank taken out comes back as itself. */
export function nextBlankIn(rich: Rich): number {
  const taken = blanksIn(rich)
  let number = 1
  while (taken.includes(number)) number += 1
  return number
}

/** Takes a gap out of both stems, and its key with it; those after it move up by one. */
export const withoutGap =
  (number: number): Edit =>
  (one) => {
    if (one.kind !== "cloze") return one
    const cut = (rich: Rich) =>
      typeof rich === "string" ? rich : rich.map((block) => withoutBlank(block, number))
    return {
      ...one,
      stem: { "zh-CN": cut(one.stem["zh-CN"]), en: cut(one.stem.en) },
      key: one.key.filter((_, at) => at !== number - 1),
    }
  }

function withoutBlank(block: Block, number: number): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, content: block.content.flatMap((inline) => renumbered(inline, number)) }
    case "list":
      return { ...block, items: block.items.map((item) => item.map((one) => withoutBlank(one, number))) }
    case "table": {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, content: cell.content.map((one) => withoutBlank(one, number)) })),
      )
      return { ...block, rows }
    }
    case "code":
      return block
  }
}

function renumbered(inline: Inline, number: number): readonly Inline[] {
  if (inline.kind !== "blank") return [inline]
  if (inline.number === number) return []
  return [inline.number > number ? { ...inline, number: inline.number - 1 } : inline]
}
