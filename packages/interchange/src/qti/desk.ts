/**
 * What the reader of one item has before it: the item's parts, and its rule to ask.
 *
 * Units:  a share is what a response earns of the item's worth, 0 to 1.
 */
import type { Locale, Rich } from "@sworn/question-bank"
import type { Element, Node } from "@xmldom/xmldom"
import type { OwnAbout } from "./about.ts"
import { standInText, type Body, type Feedback } from "./body.ts"
import type { Atom, Cardinality, Declaration, Declarations, Value } from "./declarations.ts"
import { Unreadable, type QtiRemark } from "./faults.ts"
import { richOf, type Markup } from "./markup.ts"
import { attribute } from "./names.ts"
import { matches } from "./expressions.ts"
import { numberOf, type Outcomes, type Responses, type Rule } from "./rules.ts"
import type { Credit, LocalisedRich } from "../question.ts"

export type Desk = {
  readonly locale: Locale
  readonly declarations: Declarations
  readonly body: Body
  readonly markup: Markup
  readonly own: OwnAbout | null
  /** Null where nothing scores; the right answers are then all there is. */
  readonly rule: Rule | null
  /** Of the outcome SCORE, where the item says it. */
  readonly declaredWorth: number | null
  /** Of an item that asks several things, the right answers to the others; null where it asks one. */
  readonly besides: Responses | null
  /** For feedback that has no place with the question. */
  readonly lose: (feedback: Feedback) => void
  readonly remark: (code: QtiRemark) => void
}

export const inLocale = (desk: Desk, rich: Rich): LocalisedRich => ({ [desk.locale]: rich })

/** A text that belongs to no interaction's place: an option, feedback, a model answer. */
export const textOf = (desk: Desk, nodes: Iterable<Node>): LocalisedRich =>
  inLocale(desk, richOf(nodes, desk.markup, standInText))

export function declarationFor(desk: Desk, interaction: Element): Declaration {
  const found = desk.declarations.responses.get(attribute(interaction, "response-identifier") ?? "")
  if (found === undefined) throw new Unreadable("key-missing", "response-identifier")
  return found
}

export const given = (cardinality: Cardinality, ...atoms: readonly Atom[]): Value =>
  atoms.length === 0 ? null : { cardinality, atoms }

/** What the item makes of responses. */
export function outcomesOf(desk: Desk, responses: Responses): Outcomes {
  if (desk.rule !== null) return desk.rule.outcomes(responses)
  const all = [...desk.declarations.responses.values()]
  const isRight = all.every(
    ({ identifier, correct }) => matches(responses.get(identifier) ?? null, correct) === true,
  )
  return new Map([["SCORE", { cardinality: "single", atoms: [isRight ? 1 : 0] } as const]])
}

export const scoreOf = (desk: Desk, responses: Responses): number =>
  numberOf(outcomesOf(desk, responses), "SCORE")

/** What the item is worth, when its best response earns this much. */
export function worthOf(desk: Desk, best: number): number {
  const { declaredWorth, own } = desk
  if (declaredWorth !== null && declaredWorth > 0) {
    const isNear = Math.abs(best - declaredWorth) <= declaredWorth / 1_000
    if (isNear || own !== null) return declaredWorth
  }
  if (best > 0) return best
  const isKeyed = [...desk.declarations.responses.values()].some(
    ({ correct, mapping, areas }) => correct !== null || mapping !== null || areas !== null,
  )
  const hasRule = desk.rule !== null && (isKeyed || desk.rule.constants.length > 0)
  throw new Unreadable(hasRule ? "rule-not-ours" : "key-missing")
}

/** As far as two shares can be told apart. */
export const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6

/** Per cent, without the dust of a division. */
export const creditOf = (share: number): Credit => Number((share * 100).toFixed(5))
