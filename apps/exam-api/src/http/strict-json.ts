/**
 * What JSON.parse takes and we do not: two readings of one text, names that reach a prototype, nests without a purpose, and
 * text that no database can hold. Found by one look at the raw text, before anything is made of it.
 *
 * Units:  depth counts open brackets.
 * Errors: none; text that is no JSON at all is left to JSON.parse.
 * Source: security.md rows V4, V5, V12, I10.
 */
// A text in an item's option (8) may hold tables within lists, eight blocks deep, a table being five brackets.
const deepest = 64
const forbidden = new Set(["__proto__", "constructor", "prototype"])

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const opening = { brace: 0x7b, bracket: 0x5b } as const
const closing = { brace: 0x7d, bracket: 0x5d } as const

export type JsonFlaw = "nested-too-deep" | "name-twice" | "name-forbidden" | "not-text"

export function flawInJson(text: string): JsonFlaw | null {
  // What a decoder puts where bytes were no UTF-8.
  if (text.includes("\ufffd")) return "not-text"
  const mayBeEscaped = text.includes("\\")
  const mayHideText = mayBeEscaped && text.includes("\\u")
  /** The names of each open object; null for an array. */
  const open: (string[] | Set<string> | null)[] = []

  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case opening.bracket:
      case opening.brace:
        if (open.length === deepest) return "nested-too-deep"
        open.push(text.charCodeAt(at) === opening.brace ? [] : null)
        break
      case closing.bracket:
      case closing.brace:
        open.pop()
        break
      case quote: {
        const end = endOfString(text, at)
        if (mayHideText && !isText(text.slice(at + 1, end))) return "not-text"
        const names = open[open.length - 1]
        if (names != null && isBeforeColon(text, end)) {
          const written = text.slice(at + 1, end)
          const name = mayBeEscaped && written.includes("\\") ? spoken(written) : written
          if (forbidden.has(name)) return "name-forbidden"
          if (isAmong(names, name)) return "name-twice"
          open[open.length - 1] = withName(names, name)
        }
        at = end
      }
    }
  }
  return null
}

/** Where the string that begins here ends: at a quote behind an even number of backslashes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1
    if (escapes % 2 === 0) return end
  }
  return text.length
}

function isBeforeColon(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === colon) return true
    if (code === comma || code > 0x20) return false
  }
  return false
}

/** Half a surrogate pair, or a NUL: JSON can write them down, and no text is made of them. */
function isText(written: string): boolean {
  if (!written.includes("\\u")) return true
  const said = spoken(written)
  return said.isWellFormed() && !said.includes("\0")
}

function spoken(written: string): string {
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    return written
  }
}

/** Few names are faster among a list; many would make a list a trap. */
const few = 8

const isAmong = (names: string[] | Set<string>, name: string): boolean =>
  Array.isArray(names) ? names.includes(name) : names.has(name)

function withName(names: string[] | Set<string>, name: string): string[] | Set<string> {
  if (!Array.isArray(names)) return names.add(name)
  if (names.length === few) return new Set([...names, name])
  names.push(name)
  return names
}
