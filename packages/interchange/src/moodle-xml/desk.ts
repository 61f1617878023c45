/**
 * What lies at hand while one question is read: its element, its language, the pictures of the file, and where to say
 * what is wrong.
 *
 * A text names its pictures by `@@PLUGINFILE@@/name`, and they lie beside it as Base64. A picture in the text itself, as
 * a `data:` address, is taken likewise. Every other address is refused and nothing is fetched.
 */
import type { Locale, Rich } from "@sworn/question-bank"
import { richFromGift } from "../gift/formats.ts"
import { bytesOfBase64, type MediaShelf } from "../media.ts"
import type { Credit, LocalisedRich } from "../question.ts"
import { childrenOf, wordsOf, type XmlElement } from "../xml.ts"
import type { MoodleFault, MoodleRemark } from "./faults.ts"

export type Desk = {
  readonly question: XmlElement
  readonly locale: Locale
  readonly shelf: MediaShelf
  readonly remark: (code: MoodleRemark) => void
  /** Says what is wrong and gives null, which is what a question that cannot be read is. */
  readonly fault: (code: MoodleFault, path?: string) => null
}

export const childrenNamed = (element: XmlElement | null, name: string): readonly XmlElement[] =>
  element === null ? [] : childrenOf(element).filter((child) => child.localName === name)

export const childNamed = (element: XmlElement | null, name: string): XmlElement | null =>
  childrenNamed(element, name)[0] ?? null

/** The words of a field, which stand in a `text` of its own or, in old files, directly. */
export function wordsAt(element: XmlElement | null, name?: string): string {
  const field = name === undefined ? element : childNamed(element, name)
  if (field === null) return ""
  return wordsOf(childNamed(field, "text") ?? field).trim()
}

const formats = new Map([
  ["html", "html"],
  ["moodle_auto_format", "moodle"],
  ["plain_text", "plain"],
  ["markdown", "markdown"],
] as const)
type Format = "html" | "moodle" | "plain" | "markdown"

export const formatOf = (field: XmlElement | null, inherited: Format = "html"): Format =>
  [...formats].find(([name]) => name === field?.getAttribute("format"))?.[1] ?? inherited

/** A field as rich text, or nothing where it says nothing. */
export function richAt(field: XmlElement | null, desk: Desk, inherited?: Format): Rich {
  if (field === null) return ""
  return richOf(wordsAt(field), formatOf(field, inherited), pictureNames(field, desk), desk)
}

export function richOf(text: string, format: Format, names: ReadonlyMap<string, string>, desk: Desk): Rich {
  const { rich, refused } = richFromGift({ text, format }, (source) => pictureAt(source, names, desk))
  for (const code of refused) desk.remark(code)
  return rich
}

export const told = (rich: Rich, { locale }: Desk): LocalisedRich | undefined =>
  rich === "" ? undefined : { [locale]: rich }

export const localised = (rich: Rich, { locale }: Desk): LocalisedRich => ({ [locale]: rich })

export const tellsAt = (
  field: XmlElement | null,
  desk: Desk,
  inherited?: Format,
): LocalisedRich | undefined => told(richAt(field, desk, inherited), desk)

/** The pictures that lie beside a text, by the names under which it shows them. */
export function pictureNames(field: XmlElement, desk: Desk): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const file of childrenNamed(field, "file")) {
    const mediaId = keptPicture(wordsOf(file), desk)
    if (mediaId !== null) names.set(file.getAttribute("name") ?? "", mediaId)
  }
  return names
}

export function keptPicture(base64: string, desk: Desk): string | null {
  const bytes = bytesOfBase64(base64)
  if (bytes === null) return null
  const kept = desk.shelf.keep(bytes)
  if ("mediaId" in kept) return kept.mediaId
  desk.remark(kept.refused)
  return null
}

function pictureAt(source: string, names: ReadonlyMap<string, string>, desk: Desk): string | null {
  const beside = /^@@PLUGINFILE@@\/(?:[^?#]*\/)?([^/?#]+)/.exec(source.trim())
  if (beside !== null) return names.get(beside[1] ?? "") ?? names.get(decodedName(beside[1] ?? "")) ?? null
  const within = /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.exec(source.trim())
  return within === null ? null : keptPicture(source.trim().slice(within[0].length), desk)
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Per cent, without the dust of a division by a hundred; a comma is a point. */
export function creditOf(answer: XmlElement): Credit {
  const credit = numberIn(answer.getAttribute("fraction") ?? "") ?? 0
  return Math.max(-100, Math.min(100, Number(credit.toFixed(5))))
}

export function numberIn(text: string): number | null {
  const shape = /^[+-]?(?:\d{1,300}(?:[.,]\d{0,300})?|[.,]\d{1,300})(?:e[+-]?\d{1,3})?$/i
  const number = shape.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN
  return Number.isFinite(number) ? number : null
}

export const isOn = (element: XmlElement | null, name: string): boolean =>
  /^(?:1|true)$/i.test(wordsAt(element, name))
