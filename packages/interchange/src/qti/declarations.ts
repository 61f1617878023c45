/**
 * What an item declares: the responses it takes, the outcomes it sets, and with them the right answers and what each
 * earns.
 *
 * A value of QTI is here null or a list of atoms; a single value is a list of one. Pairs are written with one space, and
 * a pair without direction with its smaller name first.
 */
import type { Element } from "@xmldom/xmldom"
import { wordsOf } from "../xml.ts"
import { Unreadable } from "./faults.ts"
import { attribute, isOfQti3, kid, kids } from "./names.ts"

export type Atom = string | number | boolean
export type Cardinality = "single" | "multiple" | "ordered" | "record"
export type Value = { readonly cardinality: Cardinality; readonly atoms: readonly Atom[] } | null

export type MapEntry = { readonly key: Atom; readonly value: number; readonly caseMatters: boolean }
export type AreaEntry = {
  readonly shape: string
  readonly coordinates: readonly number[]
  readonly value: number
}

export type Mapping<Entry> = {
  readonly entries: readonly Entry[]
  readonly otherwise: number
  readonly least: number
  readonly most: number
}

export type Declaration = {
  readonly identifier: string
  readonly cardinality: Cardinality
  readonly baseType: string
  readonly initial: Value
  readonly correct: Value
  readonly mapping: Mapping<MapEntry> | null
  readonly areas: Mapping<AreaEntry> | null
}

export type Declarations = {
  readonly responses: ReadonlyMap<string, Declaration>
  readonly outcomes: ReadonlyMap<string, Declaration>
}

/** More than any question ever asked. */
const most = { declarations: 100, values: 1_000 }

export function declarationsIn(item: Element): Declarations {
  const responses = kids(item, "response-declaration")
  const outcomes = kids(item, "outcome-declaration")
  if (responses.length + outcomes.length > most.declarations) throw new Unreadable("too-many-declarations")
  const isThird = isOfQti3(item)
  const named = (list: readonly Element[]) =>
    new Map(list.map((one) => declarationOf(one, isThird)).map((one) => [one.identifier, one]))
  return { responses: named(responses), outcomes: named(outcomes) }
}

function declarationOf(element: Element, isThird: boolean): Declaration {
  const said = attribute(element, "cardinality")
  const cardinality =
    said === "multiple" || said === "ordered" || said === "record" ? said : ("single" as const)
  const baseType = (attribute(element, "base-type") ?? "string").toLowerCase().replaceAll("-", "")
  const valueIn = (name: string) => {
    const holder = kid(element, name)
    return holder === null ? null : valueOf(kids(holder, "value").map(wordsOf), cardinality, baseType)
  }
  const mapping = kid(element, "mapping")
  const areas = kid(element, "area-mapping")
  return {
    identifier: attribute(element, "identifier") ?? "",
    cardinality,
    baseType,
    initial: valueIn("default-value"),
    correct: valueIn("correct-response"),
    mapping: mapping === null ? null : mappingOf(mapping, "map-entry", entriesOf(mapping, baseType, isThird)),
    areas: areas === null ? null : mappingOf(areas, "area-map-entry", areaOf),
  }
}

export function valueOf(texts: readonly string[], cardinality: Cardinality, baseType: string): Value {
  if (texts.length > most.values) throw new Unreadable("too-many-declarations")
  return texts.length === 0 ? null : { cardinality, atoms: texts.map((text) => atomOf(text, baseType)) }
}

export function atomOf(text: string, baseType: string): Atom {
  const trimmed = text.trim()
  switch (baseType) {
    case "integer":
    case "float":
    case "duration":
      return trimmed === "" ? Number.NaN : Number(trimmed)
    case "boolean":
      return trimmed === "true" || trimmed === "1"
    case "pair":
      return trimmed.split(/\s+/).toSorted().join(" ")
    case "directedpair":
    case "point":
      return trimmed.split(/\s+/).join(" ")
    case "string":
      // Only the line ends and indents around an element's text are the file's.
      return withoutIndent(text)
    default:
      return trimmed
  }
}

function withoutIndent(text: string): string {
  const start = text.trimStart()
  const from = text.slice(0, text.length - start.length).includes("\n") ? start : text
  const end = from.trimEnd()
  return from.slice(end.length).includes("\n") ? end : from
}

const numberIn = (element: Element, name: string, otherwise: number): number => {
  const text = attribute(element, name)
  return text === null || text === "" || Number.isNaN(Number(text)) ? otherwise : Number(text)
}

function mappingOf<Entry>(
  element: Element,
  name: string,
  entry: (element: Element) => Entry,
): Mapping<Entry> {
  const entries = kids(element, name)
  if (entries.length > most.values) throw new Unreadable("too-many-declarations")
  return {
    entries: entries.map(entry),
    otherwise: numberIn(element, "default-value", 0),
    least: numberIn(element, "lower-bound", -Infinity),
    most: numberIn(element, "upper-bound", Infinity),
  }
}

/**
 * Whether case matters unless said otherwise changed with QTI 3. Keys that differ in nothing else are told apart by it,
 * whatever the default is: the specification's own example relies on that.
 */
function entriesOf(mapping: Element, baseType: string, isThird: boolean): (element: Element) => MapEntry {
  const keyOf = (element: Element) => element.getAttribute("map-key") ?? element.getAttribute("mapKey") ?? ""
  const folded = Map.groupBy(kids(mapping, "map-entry"), (one) => keyOf(one).toLowerCase())
  return (element) => {
    const said = attribute(element, "case-sensitive")
    const isAlone = folded.get(keyOf(element).toLowerCase())?.length === 1
    return {
      key: atomOf(keyOf(element), baseType),
      value: numberIn(element, "mapped-value", 0),
      caseMatters: said === null ? !isThird || !isAlone : said === "true" || said === "1",
    }
  }
}

const areaOf = (element: Element): AreaEntry => ({
  shape: attribute(element, "shape") ?? "",
  coordinates: coordinatesIn(attribute(element, "coords") ?? ""),
  value: numberIn(element, "mapped-value", 0),
})

/** A percentage, which depends on how large the image is drawn, is no number. */
export const coordinatesIn = (text: string): readonly number[] =>
  text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)))
