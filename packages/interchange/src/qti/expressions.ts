/**
 * The expressions of response processing, each as QTI defines it. Null stands for "nothing is known" and spreads: what is
 * made of nothing is nothing, except where an expression says otherwise.
 */
import type { Element } from "@xmldom/xmldom"
import { wordsOf } from "../xml.ts"
import { isInside } from "./areas.ts"
import {
  atomOf,
  coordinatesIn,
  type Atom,
  type Cardinality,
  type Declaration,
  type Value,
} from "./declarations.ts"
import { Unreadable } from "./faults.ts"
import { attribute, kids, ruleName } from "./names.ts"
import type { State } from "./rules.ts"
import { take } from "./steps.ts"

type Named = { readonly variable: string }

const single = (atom: Atom): Value => ({ cardinality: "single", atoms: [atom] })
const truth = (value: boolean | null): Value => (value === null ? null : single(value))
const number = (value: number): Value => (Number.isFinite(value) ? single(value) : null)

export const valuesOf = {
  expression: valueOfExpression,
  /** One or nothing, as the template has it. */
  matchCorrect({ variable }: Named, state: State): Value {
    const correct = state.declarations.responses.get(variable)?.correct ?? null
    return single(matches(state.responses.get(variable) ?? null, correct) === true ? 1 : 0)
  },
  mapResponse({ variable }: Named, state: State): Value {
    return single(mapped(declarationOf(variable, state), state.responses.get(variable) ?? null))
  },
  mapPoint({ variable }: Named, state: State): Value {
    return single(mappedPoint(declarationOf(variable, state), state.responses.get(variable) ?? null))
  },
}

function declarationOf(variable: string, { declarations }: State): Declaration {
  const found = declarations.responses.get(variable) ?? declarations.outcomes.get(variable)
  if (found === undefined) throw new Unreadable("rule-unknown", variable)
  return found
}

function valueOfExpression(element: Element, state: State): Value {
  take(state.steps)
  const parts = () => kids(element).map((one) => valueOfExpression(one, state))
  const name = ruleName(element)
  const identifier = attribute(element, "identifier") ?? ""
  switch (name) {
    case "variable":
      return state.responses.get(identifier) ?? state.outcomes.get(identifier) ?? null
    case "correct":
      return declarationOf(identifier, state).correct
    case "default":
      return declarationOf(identifier, state).initial
    case "base-value":
      return single(atomOf(wordsOf(element), baseTypeOf(element)))
    case "null":
      return null
    case "map-response":
      return valuesOf.mapResponse({ variable: identifier }, state)
    case "map-response-point":
      return valuesOf.mapPoint({ variable: identifier }, state)
    case "multiple":
    case "ordered":
      return gathered(parts(), name)
    case "inside":
      return inside(element, parts()[0] ?? null)
    case "equal":
    case "equal-rounded":
      return truth(name === "equal" ? equal(element, parts()) : equalRounded(element, parts()))
    case "string-match":
    case "substring":
      return truth(stringMatch(element, parts(), name === "substring"))
    case "index": {
      const list = parts()[0]?.atoms ?? []
      const atom = list[Number(attribute(element, "n")) - 1]
      return atom === undefined ? null : single(atom)
    }
    case "any-n": {
      const yes = parts().filter((one) => one?.atoms[0] === true).length
      return single(yes >= Number(attribute(element, "min")) && yes <= Number(attribute(element, "max")))
    }
    case "round":
    case "truncate": {
      const [value] = numbersIn(parts())
      return value === undefined
        ? null
        : number(name === "round" ? Math.floor(value + 0.5) : Math.trunc(value))
    }
    default:
      return logical(name, parts()) ?? arithmetical(name, parts())
  }
}

const baseTypeOf = (element: Element): string =>
  (attribute(element, "base-type") ?? "string").toLowerCase().replaceAll("-", "")

const isNothing = (value: Value | undefined): boolean => value == null || value.atoms.length === 0

function gathered(parts: readonly Value[], cardinality: Cardinality): Value {
  const atoms = parts.flatMap((one) => one?.atoms ?? [])
  return atoms.length === 0 ? null : { cardinality, atoms }
}

function logical(name: string, parts: readonly Value[]): Value | undefined {
  const [first = null, second = null] = parts
  const truths = parts.map((one) => (isNothing(one) ? null : one?.atoms[0] === true))
  switch (name) {
    case "is-null":
      return single(isNothing(first) || first?.atoms.every((atom) => atom === "") === true)
    case "not":
      return truth(truths[0] == null ? null : !truths[0])
    case "and":
      return truth(truths.includes(false) ? false : truths.includes(null) ? null : true)
    case "or":
      return truth(truths.includes(true) ? true : truths.includes(null) ? null : false)
    case "match":
      return truth(matches(first, second))
    case "member":
      return isNothing(first) || isNothing(second)
        ? null
        : single(second?.atoms.includes(first?.atoms[0] ?? "") === true)
    case "contains":
      return isNothing(first) || isNothing(second)
        ? null
        : single(second?.atoms.every((atom) => first?.atoms.includes(atom)) === true)
    case "delete":
      return second === null
        ? null
        : { ...second, atoms: second.atoms.filter((atom) => atom !== first?.atoms[0]) }
    case "container-size":
      return single(first?.atoms.length ?? 0)
    default:
      return undefined
  }
}

function arithmetical(name: string, parts: readonly Value[]): Value {
  if (parts.some(isNothing)) return null
  const numbers = numbersIn(parts)
  const [one = Number.NaN, other = Number.NaN] = numbers
  switch (name) {
    case "sum":
      return number(numbers.reduce((sum, each) => sum + each, 0))
    case "product":
      return number(numbers.reduce((product, each) => product * each, 1))
    case "subtract":
      return number(one - other)
    case "divide":
      return number(one / other)
    case "power":
      return number(one ** other)
    case "integer-divide":
      return number(Math.floor(one / other))
    case "integer-modulus":
      return number(one - Math.floor(one / other) * other)
    case "integer-to-float":
      return number(one)
    case "min":
      return number(Math.min(...numbers))
    case "max":
      return number(Math.max(...numbers))
    case "lt":
      return single(one < other)
    case "gt":
      return single(one > other)
    case "lte":
      return single(one <= other)
    case "gte":
      return single(one >= other)
    default:
      throw new Unreadable("rule-unknown", name)
  }
}

const numbersIn = (parts: readonly Value[]): number[] =>
  parts.flatMap((one) => one?.atoms ?? []).filter((atom) => typeof atom === "number")

/** Several are the same whatever their order, unless they are an order. */
export function matches(one: Value, other: Value): boolean | null {
  if (isNothing(one) || isNothing(other) || one === null || other === null) return null
  if (one.atoms.length !== other.atoms.length) return false
  const isOrder = one.cardinality === "ordered" && other.cardinality === "ordered"
  const sorted = (atoms: readonly Atom[]) => (isOrder ? atoms : atoms.toSorted())
  const right = sorted(other.atoms)
  return sorted(one.atoms).every((atom, at) => atom === right[at])
}

/** Each value counts once, however often it was given. */
export function mapped({ mapping, cardinality }: Declaration, response: Value): number {
  if (mapping === null) throw new Unreadable("rule-not-ours")
  if (response === null) return 0
  const atoms = cardinality === "ordered" ? response.atoms : [...new Set(response.atoms)]
  const sum = atoms.reduce((total: number, atom) => {
    const entry =
      mapping.entries.find(({ key }) => key === atom) ??
      mapping.entries.find(
        ({ key, caseMatters }) =>
          typeof atom === "string" && !caseMatters && String(key).toLowerCase() === atom.toLowerCase(),
      )
    return total + (entry?.value ?? mapping.otherwise)
  }, 0)
  return Math.min(mapping.most, Math.max(mapping.least, sum))
}

function mappedPoint({ areas }: Declaration, response: Value): number {
  if (areas === null) throw new Unreadable("rule-not-ours")
  const points = (response?.atoms ?? []).map((atom) => String(atom).split(" ").map(Number))
  const hit = areas.entries.filter((area) => points.some((point) => isInside(area, point)))
  const isLost = points.some((point) => !areas.entries.some((area) => isInside(area, point)))
  const sum = hit.reduce((total, area) => total + area.value, isLost ? areas.otherwise : 0)
  return Math.min(areas.most, Math.max(areas.least, sum))
}

function inside(element: Element, value: Value): Value {
  if (isNothing(value)) return null
  const area = {
    shape: attribute(element, "shape") ?? "",
    coordinates: coordinatesIn(attribute(element, "coords") ?? ""),
  }
  return single((value?.atoms ?? []).some((atom) => isInside(area, String(atom).split(" ").map(Number))))
}

export type Tolerance = {
  readonly below: number
  readonly above: number
  readonly withBounds: boolean
}

/** How far from a value `equal` still says yes; half-open ranges are not ours. */
export function toleranceOf(element: Element, value: number): Tolerance | null {
  const mode = attribute(element, "tolerance-mode") ?? "exact"
  const [below = 0, above = below] = (attribute(element, "tolerance") ?? "0").split(/\s+/).map(Number)
  const has = (bound: string) =>
    !["false", "0"].includes(attribute(element, `include-${bound}-bound`) ?? "true")
  const withBounds = has("lower") && has("upper")
  if (Number.isNaN(below) || Number.isNaN(above)) return null
  if (mode === "exact") return { below: 0, above: 0, withBounds: true }
  if (mode === "absolute") return { below, above, withBounds }
  const size = Math.abs(value) / 100
  return { below: below * size, above: above * size, withBounds }
}

function equal(element: Element, parts: readonly Value[]): boolean | null {
  if (parts.some(isNothing)) return null
  const [value = Number.NaN, wanted = Number.NaN] = numbersIn(parts)
  const tolerance = toleranceOf(element, wanted)
  if (tolerance === null || !tolerance.withBounds) throw new Unreadable("rule-not-ours")
  return value >= wanted - tolerance.below - dust && value <= wanted + tolerance.above + dust
}

/** What a sum of decimals is off by. */
const dust = 1e-12

function equalRounded(element: Element, parts: readonly Value[]): boolean | null {
  if (parts.some(isNothing)) return null
  const figures = Number(attribute(element, "figures"))
  const isDecimal = attribute(element, "rounding-mode") === "decimalPlaces"
  const rounded = (value: number) =>
    isDecimal ? Math.floor(value * 10 ** figures + 0.5) / 10 ** figures : Number(value.toPrecision(figures))
  const [one = Number.NaN, other = Number.NaN] = numbersIn(parts)
  return rounded(one) === rounded(other)
}

function stringMatch(element: Element, parts: readonly Value[], anywhere: boolean): boolean | null {
  if (parts.some(isNothing)) return null
  const isFolded = attribute(element, "case-sensitive") === "false"
  const [one = "", other = ""] = parts.map((part) => {
    const text = String(part?.atoms[0])
    return isFolded ? text.toLowerCase() : text
  })
  const inPart = anywhere || attribute(element, "substring") === "true"
  // What is looked for comes first in `substring` and second in `string-match`.
  return inPart ? (anywhere ? other.includes(one) : one.includes(other)) : one === other
}
