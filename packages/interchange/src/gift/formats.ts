/**
 * The four text formats of a GIFT file, as our rich text.
 *
 * "moodle" text is HTML to Moodle only where it has tags or entities; a lone "<" of a comparison is a sign.
 */
import { normalised, type Block, type Inline, type Rich } from "@sworn/question-bank"
import { richFromHtml, type FromHtml, type MediumOf } from "../html.ts"
import type { GiftText } from "./parse.ts"

export function richFromGift({ text, format }: GiftText, mediumOf?: MediumOf): FromHtml {
  if (format === "html") return richFromHtml(text, mediumOf)
  if (format === "moodle" && looksLikeHtml(text)) return richFromHtml(text.replaceAll("\n", "<br>"), mediumOf)
  return { rich: format === "markdown" ? richFromMarkdown(text) : normalised(text), refused: [] }
}

export const looksLikeHtml = (text: string): boolean =>
  /<\/[a-z][a-z0-9]*>|<(?:br|hr|img|p)\b[^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i.test(
    text,
  )

/** Lists, strong, emphasis and hard line ends: what question files use. Anything else of Markdown stays as it is written. */
export function richFromMarkdown(text: string): Rich {
  const blocks: Block[] = []
  for (const line of text.split("\n")) {
    const item = /^(?:[-*+]|(\d{1,3})[.)])[ \t]+(.*)$/.exec(line.trim())
    const before = blocks.at(-1)
    if (item) {
      const ordered = item[1] !== undefined
      const content: Block[] = [{ kind: "paragraph", content: spansOf(item[2] ?? "") }]
      if (before?.kind === "list" && before.ordered === ordered) {
        blocks[blocks.length - 1] = { ...before, items: [...before.items, content] }
      } else blocks.push({ kind: "list", ordered, items: [content] })
    } else if (before?.kind === "paragraph") {
      blocks[blocks.length - 1] = {
        ...before,
        content: [...before.content, { kind: "break" }, ...spansOf(line)],
      }
    } else blocks.push({ kind: "paragraph", content: spansOf(line) })
  }
  return normalised(blocks)
}

function spansOf(line: string): Inline[] {
  return line
    .split(/(\*\*[^*\n]+\*\*|(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])|(?<!\w)_[^_\s][^_\n]*_(?!\w))/)
    .flatMap((part, at): Inline[] => {
      if (part === "") return []
      if (at % 2 === 0) return [{ kind: "text", text: part }]
      const strong = part.startsWith("**")
      return [
        {
          kind: "text",
          text: strong ? part.slice(2, -2) : part.slice(1, -1),
          marks: [strong ? "strong" : "emphasis"],
        },
      ]
    })
}
