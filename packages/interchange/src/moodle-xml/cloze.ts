/**
 * Moodle's embedded gaps, `{1:SHORTANSWER:=Paris#Right~%50%Lyon}`, in a text of HTML: parted from it, and written.
 *
 * A gap stands in the source of the HTML, so its words are HTML too: a sign that means something to the gap is written
 * as a character reference, which Moodle decodes after it has parted the answers, and so do we.
 *
 * Errors: a gap that is none of these kinds, or says no answer, is null; the question cannot be read without it.
 */
import { normalised, type Block, type Inline, type Locale, type Rich } from "@sworn/question-bank"
import { htmlEscaped } from "../html.ts"
import { wordsOfHtml } from "../html-tree.ts"
import type { AcceptedText, Credit, Gap } from "../question.ts"
import { numberIn } from "./desk.ts"

type GapKind = "text" | "text-case" | "number" | "choice"

const kinds: readonly (readonly [GapKind, string])[] = [
  ["text", "SHORTANSWER SA MW"],
  ["text-case", "SHORTANSWER_C SAC MWC"],
  ["number", "NUMERICAL NM"],
  [
    "choice",
    "MULTICHOICE MC MULTICHOICE_V MCV MULTICHOICE_H MCH MULTICHOICE_S MCS MULTICHOICE_VS MCVS MULTICHOICE_HS MCHS",
  ],
]
const kindOf = new Map(
  kinds.flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
)

export type EmbeddedGap = {
  readonly gap: Gap
  readonly weight: number
  readonly kind: GapKind
  readonly hasTolerance: boolean
}

export type Embedded = {
  /** The text with a sign of ours where each gap stood. */
  readonly html: string
  readonly gaps: readonly (EmbeddedGap | null)[]
}

/** Two signs that no text may hold: Unicode keeps them for use inside a program. */
const [opening, closing] = ["\uFDD0", "\uFDD1"]

export const gapSign = (number: number): string => `${opening}${number}${closing}`

export function embeddedIn(source: string, locale: Locale): Embedded {
  const text = withoutSigns(source)
  const gaps: (EmbeddedGap | null)[] = []
  let html = ""
  let from = 0
  for (const found of text.matchAll(/\{(\d{0,4}):([A-Z_]{2,20}):/g)) {
    if (found.index < from) continue
    const start = found.index + found[0].length
    const end = endOfGap(text, start)
    if (end === null) {
      gaps.push(null)
      break
    }
    gaps.push(gapOf(found[2] ?? "", found[1] ?? "", text.slice(start, end), locale))
    html += text.slice(from, found.index) + gapSign(gaps.length)
    from = end + 1
  }
  return { html: html + text.slice(from), gaps }
}

export const withoutSigns = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, "")

/** The bracket that closes a gap; one behind a backslash does not. */
function endOfGap(text: string, start: number): number | null {
  for (let at = start; at < text.length; at += 1) {
    if (text.charAt(at) === "\\") at += 1
    else if (text.charAt(at) === "}") return at
  }
  return null
}

function gapOf(name: string, weight: string, inside: string, locale: Locale): EmbeddedGap | null {
  const kind = kindOf.get(name)
  if (kind === undefined) return null
  const accepted: AcceptedText[] = []
  let hasTolerance = false
  for (const answer of parted(inside, "~")) {
    const [worth = "", ...feedback] = parted(answer, "#")
    const { credit, words } = creditedIn(worth)
    const number = kind === "number" ? /^([^:]+)(?::(.*))?$/s.exec(words) : null
    if (kind === "number" && words !== "*" && numberIn(number?.[1] ?? "") === null) return null
    if ((numberIn(number?.[2] ?? "") ?? 0) !== 0) hasTolerance = true
    const text = number === null ? words : (number[1] ?? "").trim()
    const said = plainIn(feedback.join("#"))
    if (text === "" && said === "") continue
    accepted.push({ text, credit, ...(said === "" ? {} : { feedback: { [locale]: said } }) })
  }
  if (!accepted.some((one) => one.credit > 0)) return null
  return {
    gap: { accepted, caseMatters: kind === "text-case" },
    weight: Number(weight === "" ? "1" : weight),
    kind,
    hasTolerance,
  }
}

/** `=` is right, `%50%` is that, and an answer with neither is wrong. */
function creditedIn(worth: string): { readonly credit: Credit; readonly words: string } {
  const found = /^\s*(?:=|%(-?\d{1,3}(?:[.,]\d{1,9})?)%)/.exec(worth)
  if (found === null) return { credit: 0, words: plainIn(worth) }
  const credit = found[1] === undefined ? 100 : Number(found[1].replace(",", "."))
  return { credit: Math.max(-100, Math.min(100, credit)), words: plainIn(worth.slice(found[0].length)) }
}

/** The pieces between separators; one behind a backslash or inside a character reference is none. */
function parted(text: string, separator: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === "\\") at += 1
    else if (sign === separator && !(separator === "#" && isReference(text, at))) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...pieces, text.slice(from)]
}

const isReference = (text: string, at: number): boolean =>
  text.charAt(at - 1) === "&" || text.slice(at - 5, at) === "&amp;"

function plainIn(html: string): string {
  const bare = html.replace(/\\([}#~/"\\])/g, "$1").replace(/[ \t\r\n]+/g, " ")
  return wordsOfHtml(bare).trim()
}

/** Our signs as blanks, wherever they came to stand. */
export function withBlanks(rich: Rich): Rich {
  const inlines = (content: readonly Inline[]): Inline[] =>
    content.flatMap((inline) =>
      inline.kind !== "text"
        ? [inline]
        : inline.text
            .split(/\uFDD0(\d{1,4})\uFDD1/)
            .map((part, at): Inline =>
              at % 2 === 1 ? { kind: "blank", number: Number(part) } : { ...inline, text: part },
            ),
    )
  const blocks = (list: readonly Block[]): Block[] =>
    list.map((block) => {
      switch (block.kind) {
        case "paragraph":
          return { ...block, content: inlines(block.content) }
        case "list":
          return { ...block, items: block.items.map(blocks) }
        case "table":
          return {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: blocks(cell.content) }))),
          }
        case "code":
          return block
      }
    })
  const own: readonly Block[] =
    typeof rich === "string" ? [{ kind: "paragraph", content: [{ kind: "text", text: rich }] }] : rich
  return normalised(blocks(own))
}

export function gapText({ accepted, caseMatters }: Gap, feedbackOf: (one: AcceptedText) => string): string {
  const answers = accepted.map((one) => {
    const worth = one.credit === 100 ? "=" : one.credit === 0 ? "" : `%${Number(one.credit.toFixed(5))}%`
    const said = feedbackOf(one)
    return `${worth}${referenced(one.text)}${said === "" ? "" : `#${referenced(said)}`}`
  })
  return `{1:${caseMatters ? "SHORTANSWER_C" : "SHORTANSWER"}:${answers.join("~")}}`
}

/** Every sign that a gap, HTML or our own escapes could take for theirs. */
const referenced = (text: string): string =>
  htmlEscaped(text)
    .replace(/[}#~\\=%/]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("\n", "<br>")
