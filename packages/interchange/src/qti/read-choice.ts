/**
 * Choices: every option, and what choosing it earns.
 *
 * The rule is asked for each single response, and of a multiple choice for every set of options while there are few
 * enough of them; what it answers must be all or nothing, or what each option earns added up.
 */
import type { Element } from "@xmldom/xmldom"
import type { ExchangeChoice, ExchangeOption, ExchangeTrueFalse } from "../question.ts"
import { attribute, below, bounded, choicesBelow, isNamed } from "./names.ts"
import type { Declaration, Value } from "./declarations.ts"
import { creditOf, declarationFor, given, isSame, scoreOf, textOf, worthOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type Answer, type ReadFeedback } from "./feedback.ts"
import { verdictIn } from "../table/answers.ts"

export type ReadChoice =
  | { readonly question: Omit<ExchangeChoice, "stem">; readonly feedback: ReadFeedback }
  | { readonly question: Omit<ExchangeTrueFalse, "stem">; readonly feedback: ReadFeedback }

export type Choice = { readonly id: string; readonly text: ExchangeOption["text"]; readonly fixed: boolean }

export function readChoice(interaction: Element, desk: Desk): ReadChoice {
  const isInline = isNamed(interaction, "inline-choice-interaction")
  const choices = choicesBelow(interaction, isInline ? "inline-choice" : "simple-choice").map(
    (one): Choice => ({
      id: attribute(one, "identifier") ?? "",
      text: textOf(desk, Array.from(one.childNodes)),
      fixed: attribute(one, "fixed") === "true",
    }),
  )
  return chosenOf(choices, Number(attribute(interaction, "max-choices") ?? 1), interaction, desk)
}

/** Words of a text to be pointed at: each is an option, under the number that it has in the text and in its order. */
export function readHottext(interaction: Element, desk: Desk): ReadChoice {
  const choices = bounded(below(interaction, "hottext"), "hottext").map((one): Choice => ({
    id: attribute(one, "identifier") ?? "",
    text: textOf(desk, [one]),
    fixed: true,
  }))
  return chosenOf(choices, Number(attribute(interaction, "max-choices") ?? 1), interaction, desk)
}

/** What can be chosen, at most so many of it, and what the rule makes of that. */
export function chosenOf(
  choices: readonly Choice[],
  mostChoices: number,
  interaction: Element,
  desk: Desk,
): ReadChoice {
  const declaration = declarationFor(desk, interaction)
  if (choices.length < 2) throw new Unreadable("too-few-answers")
  if (declaration.cardinality === "ordered" || declaration.cardinality === "record")
    throw new Unreadable("rule-not-ours", declaration.cardinality)
  const isSingle = declaration.cardinality === "single" || mostChoices === 1
  const judged = isSingle
    ? singleOf(choices, declaration, desk)
    : multipleOf(choices, declaration, mostChoices, desk)
  const feedback = readFeedback(answersOf(choices, judged, declaration, desk), desk)
  const kind = isSingle ? "single" : kindOf(judged, desk)
  const asked = isSingle ? verdictsOf(choices, judged, feedback, desk) : null
  if (asked !== null) return { question: asked, feedback }
  const options = judged.map(({ right, credit }, at): ExchangeOption => {
    const { text, fixed } = choices[at] ?? { text: {}, fixed: false }
    const said = feedback.byAnswer.get(choices[at]?.id ?? "")
    return {
      text,
      right,
      ...(credit === undefined ? {} : { credit }),
      ...(said === undefined ? {} : { feedback: said }),
      ...(fixed ? { fixed } : {}),
    }
  })
  return { question: { kind, options }, feedback }
}

/** Each option alone; of a multiple choice the key as a whole, and half of it. */
function answersOf(
  choices: readonly Choice[],
  judged: readonly Judged[],
  declaration: Declaration,
  desk: Desk,
): readonly Answer[] {
  const answer = (ids: readonly string[], isJoint: boolean): Answer => {
    const responses = responseTo(declaration, given(declaration.cardinality, ...ids))
    return { id: ids[0] ?? "", responses, share: scoreOf(desk, responses) / worth, isJoint }
  }
  const key = choices.filter((_, at) => judged[at]?.right).map(({ id }) => id)
  const worth = worthOf(desk, scoreOf(desk, responseTo(declaration, given(declaration.cardinality, ...key))))
  const alone = choices.map(({ id }) => answer([id], false))
  return key.length > 1 ? [...alone, answer(key, true), answer(key.slice(1), true)] : alone
}

type Judged = { readonly right: boolean; readonly share: number; readonly credit?: number }

const responseTo = ({ identifier }: Declaration, value: Value) => new Map([[identifier, value]])

function singleOf(choices: readonly Choice[], declaration: Declaration, desk: Desk): readonly Judged[] {
  const { cardinality, correct } = declaration
  const scoreFor = (value: Value) => scoreOf(desk, responseTo(declaration, value))
  const scores = choices.map(({ id }) => scoreFor(given(cardinality, id)))
  const best = Math.max(...scores)
  const worth = worthOf(desk, best)
  if (!isSame(scoreFor(null) / worth, 0)) throw new Unreadable("rule-not-ours")
  return choices.map(({ id }, at) => {
    const score = scores[at] ?? 0
    const share = score / worth
    const right = correct === null ? score === best : correct.atoms.includes(id)
    if (desk.own === null && right !== (score === best)) throw new Unreadable("key-contradiction")
    return {
      right,
      share,
      ...(isSame(share, right ? 1 : 0) ? {} : { credit: withinBounds(share) }),
    }
  })
}

/** A credit beyond the whole, to either side, is not one of ours. */
function withinBounds(share: number): number {
  const credit = creditOf(share)
  if (credit < -100 || credit > 100) throw new Unreadable("rule-not-ours")
  return credit
}

/** Above this, not every set of options is tried. */
const mostTried = 10

function multipleOf(
  choices: readonly Choice[],
  declaration: Declaration,
  mostChoices: number,
  desk: Desk,
): readonly Judged[] {
  const { correct, mapping } = declaration
  const scoreFor = (ids: readonly string[]) =>
    scoreOf(desk, responseTo(declaration, given("multiple", ...ids)))
  const isAllowed = (ids: readonly string[]) => mostChoices <= 0 || ids.length <= mostChoices
  const tried = setsOf(choices, correct, desk).filter(isAllowed)
  const scores = tried.map((ids) => scoreFor(ids))
  const worth = worthOf(desk, Math.max(...scores))
  const shares = scores.map((score) => score / worth)
  const isKey = (id: string) => correct?.atoms.includes(id) === true
  const keys = choices.filter(({ id }) => isKey(id)).length

  const isWhole = tried.every((ids, at) =>
    isSame(shares[at] ?? 0, ids.length === keys && ids.every(isKey) && keys > 0 ? 1 : 0),
  )
  if (isWhole) return choices.map(({ id }) => ({ right: isKey(id), share: isKey(id) ? 1 / keys : 0 }))

  const worths = choices.map(({ id }) => {
    const entry = mapping?.entries.find(({ key }) => key === id)
    const raw = mapping === null ? scoreFor([id]) : (entry?.value ?? mapping.otherwise)
    return [id, raw / worth] as const
  })
  const earned = new Map(worths)
  const isSum = tried.every((ids, at) => {
    const sum = ids.reduce((total, id) => total + (earned.get(id) ?? 0), 0)
    return isSame(shares[at] ?? 0, Math.min(1, Math.max(0, sum)))
  })
  if (!isSum) throw new Unreadable("rule-not-ours")
  return choices.map(({ id }) => {
    const share = earned.get(id) ?? 0
    const right = correct === null ? share > 0 : isKey(id)
    if (desk.own === null && right !== share > 0) throw new Unreadable("key-contradiction")
    return { right, share, credit: withinBounds(share) }
  })
}

/** Every set of few options; of many, those that a plain rule can tell apart. */
function setsOf(choices: readonly Choice[], correct: Value, desk: Desk): readonly (readonly string[])[] {
  const ids = choices.map(({ id }) => id)
  if (ids.length <= mostTried)
    return Array.from({ length: 2 ** ids.length }, (_, bits) =>
      ids.filter((_id, at) => (bits >> at) % 2 === 1),
    )
  if (desk.rule?.isPlain === false) throw new Unreadable("rule-not-ours")
  const key = (correct?.atoms ?? []).map(String)
  return [
    [],
    ...ids.map((id) => [id]),
    ...ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other])),
    key,
    ...key.map((left) => key.filter((id) => id !== left)),
    ...ids.filter((id) => !key.includes(id)).map((id) => [...key, id]),
    ids,
  ]
}

/** One key or more is what "indefinite" says; elsewhere two are a multiple choice. */
function kindOf(judged: readonly Judged[], { own }: Desk): ExchangeChoice["kind"] {
  if (own?.kind === "indefinite" || own?.kind === "multiple") return own.kind
  return judged.filter(({ right }) => right).length === 1 ? "indefinite" : "multiple"
}

/** Two options that say yes and no, whatever their words, are a judgement. */
function verdictsOf(
  choices: readonly Choice[],
  judged: readonly Judged[],
  feedback: ReadFeedback,
  { own, locale }: Desk,
): Omit<ExchangeTrueFalse, "stem"> | null {
  if (own !== null ? own.kind !== "true-false" : choices.length !== 2) return null
  const verdicts = choices.map(({ text }) => {
    const words = text[locale]
    return typeof words === "string" ? verdictIn(words) : null
  })
  const answer = verdicts[judged.findIndex(({ right }) => right)]
  const areBoth = verdicts.includes(true) && verdicts.includes(false)
  if (!areBoth || answer == null || judged.some(({ credit }) => credit !== undefined)) return null
  const idOf = (verdict: boolean) => choices[verdicts.indexOf(verdict)]?.id ?? ""
  const onTrue = feedback.byAnswer.get(idOf(true))
  const onFalse = feedback.byAnswer.get(idOf(false))
  return {
    kind: "true-false",
    answer,
    ...(onTrue === undefined ? {} : { feedbackOnTrue: onTrue }),
    ...(onFalse === undefined ? {} : { feedbackOnFalse: onFalse }),
  }
}
