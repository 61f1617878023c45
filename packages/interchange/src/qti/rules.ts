/**
 * Response processing: what an item makes of a response, worked out as QTI defines it, without a line of foreign code.
 *
 * Readers do not guess a rule from its looks. They ask it what it gives for the responses that matter and compare that
 * with what our own model of the question would give; only where both agree is a question taken.
 *
 * Errors: an operation that is not known, or depends on chance or on other people's programs, is `rule-unknown`.
 * Source: QTI 3.0 Assessment, Section and Item information model, chapters on response processing and expressions.
 */
import type { Element } from "@xmldom/xmldom"
import { wordsOf } from "../xml.ts"
import type { Declarations, Value } from "./declarations.ts"
import { valuesOf } from "./expressions.ts"
import { Unreadable } from "./faults.ts"
import { take, type Steps } from "./steps.ts"
import { attribute, below, kid, kids, ruleName } from "./names.ts"

export type Responses = ReadonlyMap<string, Value>
export type Outcomes = ReadonlyMap<string, Value>

export type Rule = {
  /** Everything the rule sets, for these responses; a response that is not named was not given. */
  readonly outcomes: (responses: Responses) => Outcomes
  /** Of a rule that only looks whether a response is one of a few, or adds up a mapping: nothing depends on more. */
  readonly isPlain: boolean
  /** What the rule compares with, besides what is declared. */
  readonly constants: readonly Element[]
  /** Where it looks whether something is more or less than something else. */
  readonly bounds: readonly Element[]
}

const mostNodes = 5_000

/** Null where the item has none: people score it, or nobody. */
export function ruleOf(item: Element, declarations: Declarations, steps: Steps): Rule | null {
  const element = kid(item, "response-processing")
  if (element === null) return null
  const template = attribute(element, "template") ?? attribute(element, "template-location")
  const rules = kids(element)
  if (rules.length === 0) return template === null ? null : templateRule(template, declarations, steps)
  const nodes = Array.from(element.getElementsByTagName("*"))
  if (nodes.length > mostNodes) throw new Unreadable("too-many-declarations")
  nodes.forEach((node) => {
    if (!known.has(ruleName(node))) throw new Unreadable("rule-unknown", ruleName(node))
  })
  return {
    outcomes: (responses) => {
      const state = startOf(declarations, responses, steps)
      run(rules, state)
      return state.outcomes
    },
    isPlain: scoringNodes(rules, nodes).every((node) => plain.has(ruleName(node))),
    constants: nodes.filter((node) => ["equal", "match", "string-match", "member"].includes(ruleName(node))),
    bounds: nodes.filter((node) => ["gte", "lte", "gt", "lt"].includes(ruleName(node))),
  }
}

const conditions = ["response-condition", "response-if", "response-else-if", "response-else"]
const plain = new Set([
  ...conditions,
  ..."set-outcome-value match is-null not and or variable correct base-value map-response".split(" "),
  ..."map-response-point sum multiple ordered null equal string-match".split(" "),
])
const known = new Set([
  ...plain,
  ..."exit-response response-processing-fragment default any-n lt gt lte gte subtract product divide".split(
    " ",
  ),
  ..."member contains index delete container-size min max inside truncate round power integer-divide".split(
    " ",
  ),
  ..."integer-modulus integer-to-float substring equal-rounded".split(" "),
])

/** What has to do with the score: steps that set it, or set what it is made of. What only decides on feedback has not. */
function scoringNodes(steps: readonly Element[], nodes: readonly Element[]): readonly Element[] {
  const sets = nodes.filter((node) => ruleName(node) === "set-outcome-value")
  const names = new Set(["SCORE"])
  const isNamed = (one: Element) => names.has(attribute(one, "identifier") ?? "")
  for (let before = 0; before !== names.size;) {
    before = names.size
    for (const variable of sets.filter(isNamed).flatMap((one) => below(one, "variable")))
      names.add(attribute(variable, "identifier") ?? "")
  }
  const relevant = sets.filter(isNamed)
  const nodesIn = (list: readonly Element[]): readonly Element[] =>
    list
      .filter((one) => relevant.some((set) => set === one || one.contains(set)) || !isStep(one))
      .flatMap((one) => [one, ...nodesIn(kids(one))])
  return nodesIn(steps)
}

const isStep = (element: Element): boolean =>
  ["set-outcome-value", ...conditions, "response-processing-fragment"].includes(ruleName(element))

export type State = {
  readonly declarations: Declarations
  readonly responses: Responses
  readonly outcomes: Map<string, Value>
  readonly steps: Steps
}

function startOf(declarations: Declarations, responses: Responses, steps: Steps): State {
  take(steps)
  const outcomes = new Map<string, Value>()
  for (const [name, { initial, baseType }] of declarations.outcomes) {
    const isNumber = baseType === "float" || baseType === "integer"
    outcomes.set(name, initial ?? (isNumber ? { cardinality: "single", atoms: [0] } : null))
  }
  return { declarations, responses, outcomes, steps }
}

/** The templates of the specification, known by the last part of their address in whatever version. */
function templateRule(template: string, declarations: Declarations, steps: Steps): Rule {
  const name = (template.split("/").findLast((part) => part !== "") ?? "")
    .replace(/\.xml$/i, "")
    .toLowerCase()
  const [first] = declarations.responses.keys()
  const identifier = declarations.responses.has("RESPONSE") ? "RESPONSE" : (first ?? "")
  const scored = (score: (state: State) => Value): Rule => ({
    outcomes: (responses) => {
      const state = startOf(declarations, responses, steps)
      state.outcomes.set("SCORE", score(state))
      return state.outcomes
    },
    isPlain: true,
    constants: [],
    bounds: [],
  })
  const value = { variable: identifier }
  switch (name) {
    case "match_correct":
    case "cc2_match_basic":
    case "cc2_match":
      return scored((state) => valuesOf.matchCorrect(value, state))
    case "map_response":
    case "cc2_map_response":
      return scored((state) => valuesOf.mapResponse(value, state))
    case "map_response_point":
      return scored((state) => valuesOf.mapPoint(value, state))
    default:
      throw new Unreadable("rule-unknown", name)
  }
}

type End = "ended" | "going-on"

function run(rules: readonly Element[], state: State): End {
  for (const step of rules) {
    take(state.steps)
    switch (ruleName(step)) {
      case "set-outcome-value": {
        const [expression] = kids(step)
        const name = attribute(step, "identifier") ?? ""
        state.outcomes.set(name, expression === undefined ? null : valuesOf.expression(expression, state))
        break
      }
      case "response-condition": {
        const branch = kids(step).find((one) => branchTaken(one, state))
        if (branch === undefined) break
        const rest = ruleName(branch) === "response-else" ? kids(branch) : kids(branch).slice(1)
        if (run(rest, state) === "ended") return "ended"
        break
      }
      case "response-processing-fragment":
        if (run(kids(step), state) === "ended") return "ended"
        break
      case "exit-response":
        return "ended"
      default:
        throw new Unreadable("rule-unknown", ruleName(step))
    }
  }
  return "going-on"
}

function branchTaken(branch: Element, state: State): boolean {
  if (ruleName(branch) === "response-else") return true
  const [condition] = kids(branch)
  return condition !== undefined && valuesOf.expression(condition, state)?.atoms[0] === true
}

/** The number an outcome holds; one that is not set or none is 0. */
export function numberOf(outcomes: Outcomes, name: string): number {
  const atom = outcomes.get(name)?.atoms[0]
  return typeof atom === "number" && Number.isFinite(atom) ? atom : 0
}

export const namesIn = (outcomes: Outcomes, name: string): readonly string[] =>
  (outcomes.get(name)?.atoms ?? []).map(String)

export const constantOf = (element: Element): string => wordsOf(element)
