/**
 * A second reading of an item of QTI 3, by another parser and without our code: what it calls right, what it maps, and
 * the words of its choices.
 */
import { XmlCData, XmlDocument, XmlElement, XmlText, type XmlNode } from "libxml2-wasm"

export type Told = {
  readonly choices: readonly string[]
  /** Every pair of a table, by the names of its sides. */
  readonly grid: readonly string[]
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
  /** The most that a condition about this response sets or adds; null where none does. */
  readonly set: number | null
}

/** Two that belong together whichever comes first. */
const pairOf = (one: XmlElement, other: XmlElement): string =>
  [said(one, "identifier"), said(other, "identifier")].toSorted().join(" ")

type Scope = {
  readonly root: XmlElement
  readonly shown: XmlElement
  readonly declared: XmlElement
  readonly response: string | null
}

const said = (element: XmlElement, name: string): string => element.attr(name)?.value ?? ""

const all = (from: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  names.flatMap((name) => from.find(`.//*[local-name()="${name}"]`) as XmlElement[])

export function toldIn(xml: Uint8Array): Told {
  const document = XmlDocument.fromBuffer(xml)
  const { root } = document
  const told = toldOf({ root, shown: root, declared: root, response: null })
  document.dispose()
  return told
}

/** Each interaction on its own, with the response that it names. */
export function partsToldIn(xml: Uint8Array): readonly Told[] {
  const document = XmlDocument.fromBuffer(xml)
  const { root } = document
  const interactions = all(root, "qti-item-body")
    .flatMap((body) => body.find(".//*") as XmlElement[])
    .filter(({ name }) => name.endsWith("-interaction"))
  const told = interactions.map((shown) => {
    const response = said(shown, "response-identifier")
    const declared = all(root, "qti-response-declaration").find((one) => said(one, "identifier") === response)
    return toldOf({ root, shown, declared: declared ?? shown, response })
  })
  document.dispose()
  return told
}

function toldOf({ root, shown, declared, response }: Scope): Told {
  const choices = all(
    shown,
    "qti-simple-choice",
    "qti-inline-choice",
    "qti-simple-associable-choice",
    "qti-hottext",
    "qti-gap-text",
  )
  const gaps = all(shown, "qti-gap")
  const [first = [], second = []] = all(shown, "qti-simple-match-set").map((set) =>
    all(set, "qti-simple-associable-choice").map((one) => said(one, "identifier")),
  )
  const rule = all(root, "qti-response-processing")[0]
  const template = rule === undefined ? "" : said(rule, "template")
  const [mapping] = all(declared, "qti-mapping")
  const bound = mapping?.attr("upper-bound")?.value
  const isOwn = (one: XmlElement) => response === null || said(one, "identifier") === response
  const conditions = all(root, "qti-response-condition").filter((one) =>
    all(one, "qti-variable").some((variable) => isOwn(variable)),
  )
  const values = conditions
    .flatMap((one) => all(one, "qti-set-outcome-value"))
    .flatMap((one) => all(one, "qti-base-value").map((value) => Number(value.content)))
    .filter((value) => value > 0)
  return {
    choices: choices.map((one) => said(one, "identifier")),
    grid:
      all(root, "qti-associate-interaction").length > 0
        ? choices.flatMap((one, at) => choices.slice(at + 1).map((other) => pairOf(one, other)))
        : gaps.length > 0
          ? choices.flatMap((one) =>
              gaps.map((gap) => `${said(one, "identifier")} ${said(gap, "identifier")}`),
            )
          : first.flatMap((left) => second.map((right) => `${left} ${right}`)),
    words: new Map([
      ...choices.map((one) => [said(one, "identifier"), wordsOf(one).trim()] as const),
      ...gaps.map((one, at) => [said(one, "identifier"), `(${at + 1})`] as const),
    ]),
    correct: all(declared, "qti-correct-response")
      .flatMap((one) => all(one, "qti-value"))
      .map((one) => one.content.trim()),
    mapping: all(declared, "qti-map-entry").map((one) => [
      said(one, "map-key"),
      Number(said(one, "mapped-value")),
    ]),
    otherwise: Number(mapping?.attr("default-value")?.value ?? 0),
    upperBound: bound === undefined ? null : Number(bound),
    isMapped:
      /map_response(?:\.xml)?$/.test(template) || all(root, "qti-map-response").some((one) => isOwn(one)),
    equals: all(root, "qti-equal").flatMap((one) =>
      all(one, "qti-base-value").map((value) => Number(value.content)),
    ),
    areas: [...all(declared, "qti-area-map-entry"), ...all(shown, "qti-hotspot-choice")].map((one) => ({
      id: said(one, "identifier"),
      coords: said(one, "coords").replaceAll(" ", ""),
      value: one.attr("mapped-value") === null ? null : Number(said(one, "mapped-value")),
    })),
    set: values.length === 0 ? null : Math.max(...values),
  }
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
