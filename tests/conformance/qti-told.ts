/**
 * A second reading of an item of QTI 3, by another parser and without our code: what it calls right, what it maps, and
 * the words of its choices.
 */
import { XmlDocument, type XmlElement } from "libxml2-wasm"

export type Told = {
  readonly choices: readonly string[]
  readonly words: ReadonlyMap<string, string>
  readonly correct: readonly string[]
  readonly mapping: readonly (readonly [string, number])[]
  readonly upperBound: number | null
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
  const choices = [...all("//qti-simple-choice"), ...all("//qti-simple-associable-choice")]
  const rule = all("//qti-response-processing")[0]
  const template = rule === undefined ? "" : said(rule, "template")
  const bound = all("//qti-mapping")[0]?.attr("upper-bound")?.value
  const told: Told = {
    choices: choices.map((one) => said(one, "identifier")),
    words: new Map(choices.map((one) => [said(one, "identifier"), wordsOf(one)])),
    correct: all("//qti-correct-response//qti-value").map((one) => one.content.trim()),
    mapping: all("//qti-map-entry").map((one) => [said(one, "map-key"), Number(said(one, "mapped-value"))]),
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

/** As a reader sees it: without feedback that shows only later. */
function wordsOf(element: XmlElement): string {
  let words = element.content
  for (const hidden of element.find('.//*[starts-with(local-name(),"qti-feedback")]'))
    words = words.replace(hidden.content, "")
  return words.replace(/\s+/g, " ").trim()
}
