/** Matching and ordering: one right arrangement, all of it or by equal shares, and nothing for any other. */
import type { Element } from "@xmldom/xmldom"
import type { LocalisedRich } from "../question.ts"
import { placeSignOf } from "./body.ts"
import { declarationFor, given, inLocale, isSame, scoreOf, textOf, worthOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import { attribute, below, bounded, choicesBelow, isNamed, kids } from "./names.ts"
import type { Responses } from "./rules.ts"

/** At most so often in a pair; 0 is as often as one likes. */
export type PairChoice = { readonly id: string; readonly text: LocalisedRich; readonly most: number }

export const choicesIn = (element: Element, name: string, desk: Desk): readonly PairChoice[] =>
  choicesBelow(element, name).map((one) => ({
    id: attribute(one, "identifier") ?? "",
    text: textOf(desk, Array.from(one.childNodes)),
    most: Number(attribute(one, "match-max") ?? 0),
  }))

export type ReadMatching = {
  readonly pairs: readonly { readonly left: LocalisedRich; readonly right: LocalisedRich }[]
  readonly distractors: readonly LocalisedRich[]
  readonly feedback: ReadFeedback
}

/** Null where one has several partners, or none, or where each gap earns for itself: that is a choice among pairs. */
export function readMatching(interaction: Element, desk: Desk): ReadMatching | null {
  const declaration = declarationFor(desk, interaction)
  const [first, second] = sidesOf(interaction, desk)
  const mapped = declaration.mapping?.entries.filter(({ value }) => value > 0).map(({ key }) => key)
  const key = (declaration.correct?.atoms ?? mapped ?? []).map(String)
  if (key.length === 0) throw new Unreadable("key-missing")
  // Either side may be the one of which each has exactly one partner.
  const pairs =
    partnersOf(first, second, (one, other) => key.includes(`${one} ${other}`)) ??
    partnersOf(second, first, (one, other) => key.includes(`${other} ${one}`))
  if (pairs === null) return null
  if (pairs.length !== key.length) throw new Unreadable("rule-not-ours")

  const asked = (atoms: readonly string[]): Responses =>
    new Map([[declaration.identifier, given("multiple", ...atoms)]])
  const worth = worthOf(desk, scoreOf(desk, asked(key)))
  const shareOf = (atoms: readonly string[]) => scoreOf(desk, asked(atoms)) / worth
  const cases = arrangements(first, second, key, desk)
    .filter((atoms) => second.every(({ id, most }) => most === 0 || countOf(id, atoms) <= most))
    .map((atoms) => ({ responses: asked(atoms), share: shareOf(atoms), isKey: isKey(atoms, key) }))
  // What is none of our own kinds comes in only where it scores exactly as it did.
  const isGap = isNamed(interaction, "gap-match-interaction")
  if (isGap && cases.some((one) => !one.isKey && !isSame(one.share, 0))) return null
  requireBest(cases, desk)
  const used = new Set(pairs.map(({ right }) => right.id))
  const isSwapped = pairs[0] !== undefined && second.includes(pairs[0].left)
  return {
    pairs: pairs.map(({ left, right }) => ({ left: left.text, right: right.text })),
    distractors: (isSwapped ? first : second).filter(({ id }) => !used.has(id)).map(({ text }) => text),
    feedback: resultFeedback(asked(key), cases, desk),
  }
}

type Sides = readonly [first: readonly PairChoice[], second: readonly PairChoice[]]

/** What can be paired with what; the gaps of a text stand to the right, as their pairs are written. */
export function sidesOf(interaction: Element, desk: Desk): Sides {
  if (!isNamed(interaction, "gap-match-interaction")) {
    const [first = [], second = []] = kids(interaction, "simple-match-set").map((set) =>
      choicesIn(set, "simple-associable-choice", desk),
    )
    return [first, second]
  }
  const gaps = bounded(below(interaction, "gap"), "gap").map((one) => ({
    id: attribute(one, "identifier") ?? "",
    text: inLocale(desk, placeSignOf(one)),
    most: 1,
  }))
  return [[...choicesIn(interaction, "gap-text", desk), ...choicesIn(interaction, "gap-img", desk)], gaps]
}

const countOf = (id: string, atoms: readonly string[]): number =>
  atoms.filter((atom) => atom.endsWith(` ${id}`)).length

const isKey = (atoms: readonly string[], key: readonly string[]): boolean =>
  atoms.length === key.length && atoms.every((atom) => key.includes(atom))

/** Null where one has no partner, or two: a question we cannot ask. */
function partnersOf(
  lefts: readonly PairChoice[],
  rights: readonly PairChoice[],
  areRight: (left: string, right: string) => boolean,
): readonly { readonly left: PairChoice; readonly right: PairChoice }[] | null {
  const pairs = lefts.flatMap((left) =>
    rights.filter((right) => areRight(left.id, right.id)).map((right) => ({ left, right })),
  )
  const isOneEach = lefts.every((left) => pairs.filter((pair) => pair.left === left).length === 1)
  return lefts.length > 0 && isOneEach ? pairs : null
}

/**
 * The whole worth for the key and for nothing else. Less for what is nearly right may be given there; here it is the
 * paper's policy that would, which is remarked.
 */
function requireBest(cases: readonly Case[], desk: Desk): void {
  const others = cases.filter((one) => !one.isKey)
  if (others.some(({ share }) => share > 1 - 1e-6)) throw new Unreadable("rule-not-ours")
  if (others.some(({ share }) => !isSame(share, 0))) desk.remark("shares")
}

const mostTried = 1_100

/** Every way to give each a partner or none, while they are few; of many, those that a plain rule can tell apart. */
function arrangements(
  first: readonly PairChoice[],
  second: readonly PairChoice[],
  key: readonly string[],
  desk: Desk,
): readonly (readonly string[])[] {
  const all = first.map((one) => second.map((other) => `${one.id} ${other.id}`))
  if ((second.length + 1) ** first.length <= mostTried)
    return all.reduce<readonly (readonly string[])[]>(
      (made, pairs) => made.flatMap((one) => [one, ...pairs.map((pair) => [...one, pair])]),
      [[]],
    )
  if (desk.rule?.isPlain === false) throw new Unreadable("rule-not-ours")
  const pairs = all.flat()
  return [
    [],
    ...pairs.map((pair) => [pair]),
    ...key.map((left) => key.filter((pair) => pair !== left)),
    ...pairs.filter((pair) => !key.includes(pair)).map((pair) => [...key.slice(1), pair]),
  ]
}

export type ReadOrdering = { readonly items: readonly LocalisedRich[]; readonly feedback: ReadFeedback }

export function readOrdering(interaction: Element, desk: Desk): ReadOrdering {
  const declaration = declarationFor(desk, interaction)
  const choices = choicesIn(interaction, "simple-choice", desk)
  const key = (declaration.correct?.atoms ?? []).map(String)
  if (key.length === 0) throw new Unreadable("key-missing")
  const items = key.map((id) => choices.find((choice) => choice.id === id))
  // Where only some are to be put in order, the others are another question.
  if (choices.length < 2 || items.length !== choices.length || new Set(key).size !== key.length)
    throw new Unreadable(choices.length < 2 ? "too-few-answers" : "rule-not-ours")
  const asked = (ids: readonly string[]): Responses =>
    new Map([[declaration.identifier, given("ordered", ...ids)]])
  const worth = worthOf(desk, scoreOf(desk, asked(key)))
  const cases = ordersOf(key, desk).map((ids) => ({
    responses: asked(ids),
    share: scoreOf(desk, asked(ids)) / worth,
    isKey: false,
  }))
  requireBest(cases, desk)
  return {
    items: items.flatMap((one) => (one === undefined ? [] : [one.text])),
    feedback: resultFeedback(asked(key), cases, desk),
  }
}

/** Every wrong order of few things; of many, those that are nearly right. */
function ordersOf(key: readonly string[], desk: Desk): readonly (readonly string[])[] {
  if (key.length <= 6) return permutations(key).filter((ids) => ids.some((id, at) => id !== key[at]))
  if (desk.rule?.isPlain === false) throw new Unreadable("rule-not-ours")
  const swapped = key
    .slice(1)
    .map((_, at) => key.map((id, own) => (own === at ? key[at + 1] : own === at + 1 ? key[at] : id) ?? id))
  return [...swapped, key.toReversed(), [...key.slice(1), ...key.slice(0, 1)], []]
}

const permutations = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((first, at) => permutations(ids.toSpliced(at, 1)).map((rest) => [first, ...rest]))

type Case = { readonly responses: Responses; readonly share: number; readonly isKey: boolean }

/** Asked of the right response, of one that is wrong, and of one that is nearly right where that earns something. */
function resultFeedback(right: Responses, cases: readonly Case[], desk: Desk): ReadFeedback {
  const others = cases.filter(
    ({ responses, isKey }) => !isKey && [...responses.values()].some((one) => one !== null),
  )
  const wrong = others.find(({ share }) => share < 1e-6)
  const partly = others.find(({ share }) => share >= 1e-6)
  return readFeedback(
    [
      { id: "RIGHT", responses: right, share: 1 },
      ...[wrong, partly].flatMap((one) => (one === undefined ? [] : [{ id: "OTHER", ...one }])),
    ],
    desk,
  )
}
