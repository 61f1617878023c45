/** Matching and ordering: one right arrangement, all of it or by equal shares, and nothing for any other. */
import type { Element } from "@xmldom/xmldom"
import type { LocalisedRich } from "../question.ts"
import { declarationFor, given, isSame, scoreOf, textOf, worthOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import { attribute, kids } from "./names.ts"
import type { Responses } from "./rules.ts"

type Choice = { readonly id: string; readonly text: LocalisedRich }

const choicesIn = (element: Element, name: string, desk: Desk): readonly Choice[] =>
  kids(element, name).map((one) => ({
    id: attribute(one, "identifier") ?? "",
    text: textOf(desk, Array.from(one.childNodes)),
  }))

export type ReadMatching = {
  readonly pairs: readonly { readonly left: LocalisedRich; readonly right: LocalisedRich }[]
  readonly distractors: readonly LocalisedRich[]
  readonly feedback: ReadFeedback
}

export function readMatching(interaction: Element, desk: Desk): ReadMatching {
  const declaration = declarationFor(desk, interaction)
  const [lefts = [], rights = []] = kids(interaction, "simple-match-set").map((set) =>
    choicesIn(set, "simple-associable-choice", desk),
  )
  const mapped = declaration.mapping?.entries.filter(({ value }) => value > 0).map(({ key }) => key)
  const key = (declaration.correct?.atoms ?? mapped ?? []).map(String)
  const partnerOf = (left: Choice) => {
    const own = key
      .filter((pair) => pair.startsWith(`${left.id} `))
      .map((pair) => pair.slice(left.id.length + 1))
    const right = own.length === 1 ? rights.find(({ id }) => id === own[0]) : undefined
    // A side without a partner, or with two, is a question we cannot ask.
    if (right === undefined) throw new Unreadable(key.length === 0 ? "key-missing" : "rule-not-ours")
    return right
  }
  const pairs = lefts.map((left) => ({ left, right: partnerOf(left) }))
  if (pairs.length < 1 || pairs.length !== key.length) throw new Unreadable("rule-not-ours")

  const asked = (atoms: readonly string[]): Responses =>
    new Map([[declaration.identifier, given("multiple", ...atoms)]])
  const shareOf = shareIn(
    desk,
    asked(key),
    (worth) => (atoms: readonly string[]) => scoreOf(desk, asked(atoms)) / worth,
  )
  const all = lefts.flatMap((left) => rights.map((right) => `${left.id} ${right.id}`))
  const wrong = all.filter((pair) => !key.includes(pair))
  const count = key.length
  const whole = (right: number, total: number) => (right === count && total === count ? 1 : 0)
  const cases = [
    [],
    ...all.map((pair) => [pair]),
    ...key.map((left) => key.filter((pair) => pair !== left)),
    ...wrong.map((pair) => [...key.filter((one) => one.split(" ")[0] !== pair.split(" ")[0]), pair]),
  ]
  const rightIn = (pairs: readonly string[]) => pairs.filter((pair) => key.includes(pair)).length
  const isWhole = cases.every((pairs) => isSame(shareOf(pairs), whole(rightIn(pairs), pairs.length)))
  const areShares = cases.every((pairs) => isSame(shareOf(pairs), rightIn(pairs) / count))
  if (!isWhole && !areShares) throw new Unreadable("rule-not-ours")
  if (!isWhole) desk.remark("shares")
  const used = new Set(pairs.map(({ right }) => right.id))
  return {
    pairs: pairs.map(({ left, right }) => ({ left: left.text, right: right.text })),
    distractors: rights.filter(({ id }) => !used.has(id)).map(({ text }) => text),
    feedback: resultFeedback(asked(key), asked(wrong.slice(0, 1)), desk),
  }
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
  const shareOf = shareIn(
    desk,
    asked(key),
    (worth) => (ids: readonly string[]) => scoreOf(desk, asked(ids)) / worth,
  )
  const others = ordersOf(key, desk)
  if (others.some((ids) => !isSame(shareOf(ids), 0))) throw new Unreadable("rule-not-ours")
  return {
    items: items.flatMap((one) => (one === undefined ? [] : [one.text])),
    feedback: resultFeedback(asked(key), asked(key.toReversed()), desk),
  }
}

function shareIn<Share>(desk: Desk, right: Responses, of: (worth: number) => Share): Share {
  return of(worthOf(desk, scoreOf(desk, right)))
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

const resultFeedback = (right: Responses, wrong: Responses, desk: Desk): ReadFeedback =>
  readFeedback(
    [
      { id: "RIGHT", responses: right, share: 1 },
      { id: "WRONG", responses: wrong, share: 0 },
    ],
    desk,
  )
