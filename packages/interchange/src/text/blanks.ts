/** Blanks as they are drawn in a text, `____`, `（  ）` or `{_}`, as blanks of ours. */
import { normalised, type Block, type Inline, type Rich } from "@sworn/question-bank"
import { blanksIn } from "../table/answers.ts"
import { isEmpty, richOf, sliced, type TextLine } from "./lines.ts"

export type Drawn = { readonly rich: Rich; readonly blanks: number }

/** Where none is drawn, as many as `beneath` stand below the words. */
export function withBlanks(lines: readonly TextLine[], beneath = 0): Drawn {
  let blanks = 0
  const drawn = lines.map((line) => {
    const content: Inline[] = []
    let from = 0
    for (const found of placesIn(line.shape)) {
      blanks += 1
      content.push(...sliced(line, from, found.at).content, { kind: "blank", number: blanks })
      from = found.at + found.length
    }
    return { ...line, content: [...content, ...sliced(line, from, line.shape.length).content] }
  })
  const rich = richOf(drawn.filter((line, at) => at === 0 || !isEmpty(line) || line.content.length > 0))
  if (beneath === 0) return { rich, blanks }
  const words: readonly Block[] =
    typeof rich === "string" ? [{ kind: "paragraph", content: [{ kind: "text", text: rich }] }] : rich
  const below = Array.from({ length: beneath }, (_, at): Block => ({
    kind: "paragraph",
    content: [{ kind: "blank", number: at + 1 }],
  }))
  return { rich: normalised([...words, ...below]), blanks: beneath }
}

const placesIn = (shape: string): readonly { readonly at: number; readonly length: number }[] =>
  [
    ...blanksIn(shape).map((found) => ({ at: found.index, length: found[0].length })),
    ...[...shape.matchAll(/\{_\}/g)].map((found) => ({ at: found.index, length: 3 })),
  ].toSorted((one, other) => one.at - other.at)
