/**
 * The hand that writes one question as Moodle XML: its texts in the one language asked for, with their pictures beside
 * them, and a list of what had to be left out.
 */
import {
  locales,
  mediaIn,
  normalised,
  plainTextOf,
  saysTheSameText,
  type Locale,
  type Rich,
} from "@sworn/question-bank"
import { htmlOf, richFromHtml } from "../html.ts"
import { fileNameOf } from "../media.ts"
import type { LocalisedRich } from "../question.ts"
import type { LossCode, Media } from "../report.ts"
import { xmlText } from "../xml-text.ts"

export type Pen = {
  readonly lost: Set<LossCode>
  readonly rich: (text: LocalisedRich | undefined) => Rich
  /** An element with a text, as HTML wherever that says the same, and with the pictures it shows. */
  readonly field: (name: string, text: LocalisedRich | undefined, more?: FieldParts) => string
  readonly plain: (text: LocalisedRich | undefined) => string
  readonly file: (mediaId: string) => string | null
}

export type FieldParts = { readonly attributes?: string; readonly inside?: string; readonly html?: string }

export function penFor(locale: Locale, media: Media): Pen {
  const lost = new Set<LossCode>()
  const rich = (text: LocalisedRich | undefined): Rich => {
    const texts = locales.map((one) => text?.[one]).filter((one) => one !== undefined)
    const chosen = normalised(text?.[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, chosen))) lost.add("language")
    return chosen
  }
  const file = (mediaId: string): string | null => {
    const medium = media.get(mediaId)
    if (medium === undefined) return null
    const base64 = Buffer.from(medium.bytes).toString("base64")
    return `<file name="${xmlText(fileNameOf(mediaId, medium))}" path="/" encoding="base64">${base64}</file>`
  }
  const field: Pen["field"] = (name, text, { attributes = "", inside = "", html } = {}) => {
    const own = rich(text)
    const shown = [...new Set(mediaIn(own))]
    if (shown.some((mediaId) => !media.has(mediaId))) lost.add("image")
    const told = html ?? htmlFor(own, media)
    const words = told ?? plainTextOf(own)
    const format = told === null ? "plain_text" : "html"
    const files = shown.map((mediaId) => file(mediaId) ?? "").join("")
    return `<${name}${attributes} format="${format}"><text>${xmlText(words)}</text>${files}${inside}</${name}>`
  }
  const plain = (text: LocalisedRich | undefined): string => {
    const own = rich(text)
    if (typeof own !== "string") lost.add("rich-text")
    if (mediaIn(own).length > 0) lost.add("image")
    return plainTextOf(own)
  }
  return { lost, rich, field, plain, file }
}

/** The address under which a text shows a picture that lies beside it. */
export function addressIn(media: Media): (mediaId: string) => string | null {
  return (mediaId) => {
    const medium = media.get(mediaId)
    return medium === undefined ? null : `@@PLUGINFILE@@/${fileNameOf(mediaId, medium)}`
  }
}

/** Plain text whose spaces HTML would swallow is said as plain text; null says so. */
function htmlFor(rich: Rich, media: Media): string | null {
  const html = htmlOf(rich, addressIn(media))
  if (typeof rich !== "string") return html
  return saysTheSameText(richFromHtml(html).rich, rich) ? html : null
}
