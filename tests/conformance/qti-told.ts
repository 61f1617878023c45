/**
 * A second reading of an item of QTI 3, by another parser and without our code: what it calls right, what it maps, and
 * the words of its choices.
 */
import { XmlCData, XmlDocument, XmlElement, XmlText, type XmlNode } from "libxml2-wasm"

export type Told = {
  readonly choices: readonly string[]
  readonly words: ReadonlyMap<string, string>
  readonly correct: readonly string[]
  readonly mapping: readonly (readonly [string, number])[]
  readonly upperBound: number | null
  /** What the mapping gives for whatever it does not name. */
  readonly otherwise: number
  /** Whether the score is what the mapping says. */
  readonly isMapped: boolean
  /** Numbers that a rule of its own compares the response with. */
  readonly equals: readonly number[]
  readonly areas: readonly { readonly id: string; readonly coords: string; readonly value: number | null }[]
}

export function toldIn(xml: Uint8Array): Told {
  const document = XmlDocument.fromBuffer(xml)
  const all = (path: string): readonly XmlElement[] =>
    document.find(path.replace(/\/\/([a-z-]+)/g, '//*[local-name()="$1"]')) as XmlElement[]
  const said = (element: XmlElement, name: string) => element.attr(name)?.value ?? ""
  const choices = [
    ...all("//qti-simple-choice"),
    ...all("//qti-inline-choice"),
    ...all("//qti-simple-associable-choice"),
  ]
  const rule = all("//qti-response-processing")[0]
  const template = rule === undefined ? "" : said(rule, "template")
  const bound = all("//qti-mapping")[0]?.attr("upper-bound")?.value
  const told: Told = {
    choices: choices.map((one) => said(one, "identifier")),
    words: new Map(choices.map((one) => [said(one, "identifier"), wordsOf(one).trim()])),
    correct: all("//qti-correct-response//qti-value").map((one) => one.content.trim()),
    mapping: all("//qti-map-entry").map((one) => [said(one, "map-key"), Number(said(one, "mapped-value"))]),
    otherwise: Number(all("//qti-mapping")[0]?.attr("default-value")?.value ?? 0),
    upperBound: bound === undefined ? null : Number(bound),
    isMapped: /map_response(?:\.xml)?$/.test(template) || all("//qti-map-response").length > 0,
    equals: all("//qti-equal//qti-base-value").map((one) => Number(one.content)),
    areas: [...all("//qti-area-map-entry"), ...all("//qti-hotspot-choice")].map((one) => ({
      id: said(one, "identifier"),
      coords: said(one, "coords").replaceAll(" ", ""),
      value: one.attr("mapped-value") === null ? null : Number(said(one, "mapped-value")),
    })),
  }
  document.dispose()
  return told
}

/** As a reader sees it: an image is its alternative text; feedback that shows only later and a formula's source are not there. */
function wordsOf(node: XmlNode): string {
  if (!(node instanceof XmlElement))
    return node instanceof XmlText || node instanceof XmlCData ? node.content : ""
  if (node.name.startsWith("qti-feedback") || node.name === "annotation") return ""
  if (node.name === "img") return node.attr("alt")?.value ?? ""
  const parts: string[] = []
  for (let child = node.firstChild; child !== null; child = child.next) parts.push(wordsOf(child))
  return parts.join("")
}
