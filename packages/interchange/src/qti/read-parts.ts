/**
 * An item that asks several things: a case set, whose scenario is the text around them and whose questions are what each
 * of them asks.
 *
 * A case set earns what its questions earn, added up. So the item's rule is asked of each response alone, and of each
 * beside the right answers to all others: only where it adds the same both times is the item taken. Where several
 * answers earn only together, as questions of their own they would earn something else.
 *
 * Units:  points are centipoints, as the rule gives them.
 * Errors: as for one question; `interactions-scored-together` where the rule does not add up.
 */
import {
  blankSign,
  blocksOf,
  isBlankText,
  normalised,
  plainTextOf,
  type Inline,
  type Rich,
} from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { ExchangeCaseSet, SimpleQuestion } from "../question.ts"
import { promptOf, standInText, type Body, type Feedback } from "./body.ts"
import type { Declaration, Value } from "./declarations.ts"
import { declarationFor, given, inLocale, isSame, scoreOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { richOf, type Stand } from "./markup.ts"
import { attribute, below, isNamed } from "./names.ts"
import { readOne } from "./read-one.ts"
import type { Responses } from "./rules.ts"

/** As many as a case set of the bank holds. */
const mostParts = 20

type Part = {
  readonly interaction: Element
  readonly declaration: Declaration
  readonly isMarked: boolean
  /** Every response that the rule was asked of, the right one as it is declared first. */
  readonly asked: Responses[]
}

export function readParts(body: Body, desk: Desk): ExchangeCaseSet {
  const { interactions } = body
  if (interactions.length > mostParts) throw new Unreadable("too-many-declarations", "interactions")
  const scenario = scenarioOf(body, desk)
  const parts = interactions.map((interaction): Part => {
    const declaration = declarationFor(desk, interaction)
    const key = keyOf(declaration)
    const asked = key === null ? [] : [new Map([[declaration.identifier, key]])]
    return { interaction, declaration, isMarked: scenario.isMarked(interaction), asked }
  })
  if (new Set(parts.map(({ declaration }) => declaration)).size < parts.length)
    throw new Unreadable("interactions-mixed")
  requireSum(parts, desk)
  const lost = new Map<Feedback, number>()
  const questions = parts.map((part, at) => {
    const lose = (feedback: Feedback) => void lost.set(feedback, (lost.get(feedback) ?? 0) + 1)
    const question = readOne(part.interaction, deskFor(part, parts, { ...desk, lose }), () =>
      inLocale(desk, stemOf(part, at, desk)),
    )
    const worth = worthOf(part, desk)
    return worth === 0 ? question : { ...question, points: worth }
  })
  requireSum(parts, desk)
  for (const times of lost.values()) if (times === parts.length) desk.remark("feedback-lost")
  desk.remark("parts-as-case")
  return { kind: "case-set", stem: inLocale(desk, scenario.rich), questions: withRest(questions, desk) }
}

/** What a response is right by, as far as its declaration tells. */
function keyOf({ cardinality, correct, mapping }: Declaration): Value {
  if (correct !== null) return correct
  const earning = (mapping?.entries ?? []).filter(({ value }) => value > 0)
  const best = earning.toSorted((one, other) => other.value - one.value)
  return given(cardinality, ...(cardinality === "single" ? best.slice(0, 1) : best).map(({ key }) => key))
}

/** The item as if it asked nothing else: its rule is asked of one response, and what was asked is kept. */
function deskFor(part: Part, parts: readonly Part[], desk: Desk): Desk {
  const { interaction, declaration, asked } = part
  const { rule, body, declarations } = desk
  const essays = parts.filter((one) => isNamed(one.interaction, "extended-text-interaction"))
  const isOnlyEssay = essays.length === 1 && essays[0] === part
  return {
    ...desk,
    own: null,
    declaredWorth: null,
    body: { ...body, interactions: [interaction], rubrics: isOnlyEssay ? body.rubrics : [] },
    declarations: { ...declarations, responses: new Map([[declaration.identifier, declaration]]) },
    besides: new Map(parts.filter((one) => one !== part).flatMap((one) => [...(one.asked[0] ?? [])])),
    rule:
      rule === null
        ? null
        : {
            ...rule,
            constants: rule.constants.filter((one) => names(one, declaration)),
            bounds: rule.bounds.filter((one) => names(one, declaration)),
            outcomes: (responses) => {
              if ([...responses.keys()].every((name) => name === declaration.identifier))
                asked.push(responses)
              return rule.outcomes(responses)
            },
          },
  }
}

const names = (comparison: Element, { identifier }: Declaration): boolean =>
  below(comparison, "variable").some((one) => attribute(one, "identifier") === identifier)

const bestOf = ({ asked }: Part, desk: Desk): Responses => {
  const [best] = asked
    .map((responses) => ({ responses, score: scoreOf(desk, responses) }))
    .toSorted((one, other) => other.score - one.score)
  return best?.responses ?? new Map()
}

/** Each response earns the same, whoever answered the others right or not at all. */
function requireSum(parts: readonly Part[], desk: Desk): void {
  if (desk.rule === null) return
  const bests = parts.map((part) => bestOf(part, desk))
  for (const part of parts) {
    const besides = new Map(bests.filter((_, at) => parts[at] !== part).flatMap((one) => [...one]))
    const without = scoreOf(desk, besides)
    const isApart = part.asked.every((responses) =>
      isSame(scoreOf(desk, new Map([...besides, ...responses])) - without, scoreOf(desk, responses)),
    )
    if (!isApart) throw new Unreadable("interactions-scored-together", part.declaration.identifier)
  }
}

const worthOf = (part: Part, desk: Desk): number =>
  desk.rule === null ? 0 : Math.round(scoreOf(desk, bestOf(part, desk)) * 100)

/** What the item is worth beyond its keyed answers is for the one that people mark. */
function withRest(questions: readonly SimpleQuestion[], desk: Desk): readonly SimpleQuestion[] {
  const essays = questions.filter(({ kind }) => kind === "essay")
  const told = questions.reduce((sum, { points = 0 }) => sum + points, 0)
  const rest = Math.round((desk.declaredWorth ?? 0) * 100) - told
  return questions.map((one) =>
    one.kind === "essay" && essays.length === 1 && rest > 0 ? { ...one, points: rest } : one,
  )
}

type Scenario = { readonly rich: Rich; readonly isMarked: (interaction: Element) => boolean }

/**
 * The text with the place of each question numbered in it; a question with a prompt of its own that stands behind all of
 * the text needs no number.
 */
function scenarioOf(body: Body, desk: Desk): Scenario {
  const { interactions } = body
  const drawn = (standFor: (one: Element) => Stand) => body.stem(desk.markup, standFor)
  const withPlace = plainTextOf(
    drawn((one) => (one === interactions[0] ? { kind: "blank", number: 1 } : null)),
  )
  const isTextBehind = withPlace.slice(withPlace.indexOf(blankSign) + blankSign.length).trim() !== ""
  const isAlone = isBlankText(drawn(() => null))
  const isMarked = (one: Element) => isTextBehind || isAlone || promptOf(one) === null
  const standFor = (one: Element): Stand =>
    isMarked(one) ? { kind: "text", text: placeOf(one, interactions.indexOf(one)) } : null
  return { rich: drawn(standFor), isMarked }
}

const signOf = (at: number): string => `(${at + 1})`

/** Within a sentence it is a blank. */
const placeOf = (interaction: Element, at: number): string =>
  ["inline-choice-interaction", "text-entry-interaction"].some((name) => isNamed(interaction, name))
    ? `${blankSign}${signOf(at)}`
    : signOf(at)

/** What it asks, under its number. */
function stemOf({ interaction, isMarked }: Part, at: number, desk: Desk): Rich {
  const prompt = promptOf(interaction)
  const nodes = prompt !== null && "instead" in prompt ? prompt.instead : []
  const asked = richOf(nodes, desk.markup, standInText)
  if (!isMarked) return asked
  if (isBlankText(asked)) return signOf(at)
  const [first, ...others] = blocksOf(asked)
  const sign: Inline = { kind: "text", text: `${signOf(at)} ` }
  return normalised(
    first?.kind === "paragraph"
      ? [{ ...first, content: [sign, ...first.content] }, ...others]
      : [{ kind: "paragraph", content: [sign] }, ...blocksOf(asked)],
  )
}
