/**
 * The numbers that Word shows in front of paragraphs and does not write into them: "1.", "A.", "（一）".
 *
 * A list of questions is read by its numbers and letters, so they are put where a reader of the page sees them. Bullets
 * stay what they are.
 *
 * Source: ECMA-376 part 1, §17.9 (numbering), as far as lists of questions use it.
 */
import { childrenOf, type XmlElement } from "../xml.ts"

type Level = { readonly format: string; readonly text: string; readonly start: number }
type Series = { readonly counts: number[]; readonly levels: ReadonlyMap<number, Level> }
type Place = { readonly id: string; readonly level: number }

export type Numbering = {
  /** What stands in front of the next paragraph of a list; null where it is a bullet or no list. */
  readonly next: (paragraph: XmlElement) => string | null
}

export function numberingOf(numbers: XmlElement | null, styles: XmlElement | null): Numbering {
  const abstract = new Map<string, Series>()
  for (const one of named(numbers, "abstractNum")) {
    const levels = new Map(
      named(one, "lvl").map((level) => [Number(valueOf(level, "ilvl")), levelOf(level)] as const),
    )
    abstract.set(valueOf(one, "abstractNumId"), { counts: [], levels })
  }
  const series = new Map<string, Series>()
  for (const one of named(numbers, "num")) {
    const base = abstract.get(childValue(one, "abstractNumId"))
    if (base === undefined) continue
    const overrides = named(one, "lvlOverride")
    const levels = new Map(base.levels)
    for (const override of overrides) {
      const at = Number(valueOf(override, "ilvl"))
      const own = named(override, "lvl")[0]
      const level = own === undefined ? levels.get(at) : levelOf(own)
      const start = childValue(override, "startOverride")
      if (level !== undefined) levels.set(at, { ...level, start: start === "" ? level.start : Number(start) })
    }
    // Lists of one kind go on counting each other, unless one says where it begins.
    series.set(valueOf(one, "numId"), overrides.length > 0 ? { counts: [], levels } : base)
  }
  const byStyle = new Map(
    named(styles, "style").flatMap((style) => {
      const place = placeIn(named(style, "pPr")[0])
      return place === null ? [] : [[valueOf(style, "styleId"), place] as const]
    }),
  )
  return {
    next: (paragraph) => {
      const properties = named(paragraph, "pPr")[0]
      const place = placeIn(properties) ?? byStyle.get(childValue(properties ?? null, "pStyle")) ?? null
      const own = place === null ? undefined : series.get(place.id)
      const level = own?.levels.get(place?.level ?? 0)
      if (place === null || own === undefined || level === undefined || level.format === "bullet") return null
      own.counts.length = place.level + 1
      own.counts[place.level] = (own.counts[place.level] ?? level.start - 1) + 1
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        return shown(
          own.counts[at] ?? own.levels.get(at)?.start ?? 1,
          own.levels.get(at)?.format ?? "decimal",
        )
      })
    },
  }
}

function placeIn(properties: XmlElement | undefined): Place | null {
  const numbered = properties === undefined ? undefined : named(properties, "numPr")[0]
  const id = numbered === undefined ? "" : childValue(numbered, "numId")
  const level = numbered === undefined ? 0 : Number(childValue(numbered, "ilvl") || "0")
  return id === "" || !Number.isInteger(level) || level < 0 || level > 8 ? null : { id, level }
}

const levelOf = (level: XmlElement): Level => {
  const start = Number(childValue(level, "start") || "1")
  return {
    format: childValue(level, "numFmt") || "decimal",
    text: childValue(level, "lvlText").slice(0, 40),
    start: Number.isInteger(start) ? start : 1,
  }
}

function shown(count: number, format: string): string {
  switch (format) {
    case "upperLetter":
      return letters(count)
    case "lowerLetter":
      return letters(count).toLowerCase()
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
      return chinese(count)
    case "none":
      return ""
    default:
      return String(count)
  }
}

/** Word doubles the letter behind Z: AA, BB. */
const letters = (count: number): string =>
  count < 1
    ? String(count)
    : String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9))

const digits = "〇一二三四五六七八九"

function chinese(count: number): string {
  if (count < 1 || count > 99) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return digits.charAt(ones)
  return `${tens === 1 ? "" : digits.charAt(tens)}十${ones === 0 ? "" : digits.charAt(ones)}`
}

export const named = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element === null ? [] : childrenOf(element).filter((child) => child.localName === name)

/** Attributes of Word's are in its namespace, under whatever prefix. */
const valueOf = (element: XmlElement, name: string): string =>
  Array.from(element.attributes).find((attribute) => attribute.localName === name)?.value ?? ""

const childValue = (element: XmlElement | null, name: string): string => {
  const child = named(element, name)[0]
  return child === undefined ? "" : valueOf(child, "val")
}
