/**
 * What an item of QTI 1.2 shows, as HTML: texts and images one behind the other, however they are wrapped.
 *
 * Errors: sound, film and programs are `content-missing`.
 */
import { XMLSerializer, type Element } from "@xmldom/xmldom"
import { childrenOf, wordsOf } from "../../xml.ts"
import { Unreadable } from "../faults.ts"

/** The elements that say one thing together. */
export type Material = readonly Element[]

/** Of what is shown around responses, not of what they show themselves. */
export const materialIn = (holder: Element): Material =>
  childrenOf(holder).flatMap((one): Material => {
    if (one.localName === "material") return [one]
    return /^(?:response|render|ims_render)_/.test(one.localName ?? "") ? [] : materialIn(one)
  })

export function htmlOfMaterial(material: Material): string {
  const texts = material.map((one) => childrenOf(one).map(htmlOfPart).join(""))
  return texts.length === 1 ? (texts[0] ?? "") : texts.map((text) => `<div>${text}</div>`).join("")
}

function htmlOfPart(part: Element): string {
  switch (part.localName) {
    case "mattext":
    case "matemtext":
      return htmlOfText(part)
    case "matbreak":
      return "<br>"
    case "matimage": {
      const [address, alt] = ["uri", "label"].map((name) => attributed(part.getAttribute(name) ?? ""))
      return `<img src="${address}" alt="${alt}">`
    }
    case "altmaterial":
      return ""
    default:
      throw new Unreadable("content-missing", part.localName ?? "")
  }
}

/** HTML as Canvas keeps it, as text; some keep it as elements; or words. */
function htmlOfText(text: Element): string {
  const words = wordsOf(text)
  if (childrenOf(text).length > 0) {
    const serializer = new XMLSerializer()
    return Array.from(text.childNodes, (node) => serializer.serializeToString(node)).join("")
  }
  const isHtml = text.getAttribute("texttype")?.toLowerCase() === "text/html"
  return isHtml ? withFormulae(words) : escaped(words).replaceAll("\n", "<br>")
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const attributed = (text: string): string => escaped(text).replaceAll('"', "&quot;")

/** Canvas shows formulae as images and keeps their LaTeX beside them. */
const withFormulae = (html: string): string =>
  html.replace(/<img\b[^<>]{0,8000}>/gi, (image) => {
    const latex = /\bdata-equation-content="([^"]{1,4000})"/i.exec(image)?.[1]
    return latex === undefined ? image : `\\(${latex}\\)`
  })
