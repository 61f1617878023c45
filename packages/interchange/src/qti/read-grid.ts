/**
 * Pairs of which one side may have several partners, or none, or that have no sides: a choice among all pairs.
 *
 * Whoever ticks pairs in a table answers the same, and earns the same, as whoever chooses them from a list.
 */
import { blocksOf, normalised, type Inline, type Rich } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import { inLocale, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { attribute, isNamed } from "./names.ts"
import { chosenOf, type Choice, type ReadChoice } from "./read-choice.ts"
import { choicesIn, sidesOf, type PairChoice } from "./read-pairs.ts"

/** As many as a question of the bank has options, twice over. */
const mostPairs = 24

export function readGrid(interaction: Element, desk: Desk): ReadChoice {
  if (desk.own !== null) throw new Unreadable("rule-not-ours")
  const pairs = pairsIn(interaction, desk)
  if (pairs.length > mostPairs) throw new Unreadable("too-many-declarations", "pairs")
  const choices = pairs.map(([one, other]): Choice => ({
    id: `${one.id} ${other.id}`,
    text: inLocale(desk, paired(one.text[desk.locale] ?? "", other.text[desk.locale] ?? "")),
    fixed: true,
  }))
  desk.remark("pairs-as-options")
  // The gaps themselves say how many there can be; QTI 2 asked no more.
  const usual = isNamed(interaction, "gap-match-interaction") ? 0 : 1
  const mostPaired = Number(attribute(interaction, "max-associations") ?? usual)
  return chosenOf(choices, mostPaired, interaction, desk)
}

type Pair = readonly [one: PairChoice, other: PairChoice]

/** From one side to the other; or, where there are no sides, any two, of which the lesser name stands first. */
function pairsIn(interaction: Element, desk: Desk): readonly Pair[] {
  if (!isNamed(interaction, "associate-interaction")) {
    const [first, second] = sidesOf(interaction, desk)
    return first.flatMap((one) => second.map((other): Pair => [one, other]))
  }
  const all = choicesIn(interaction, "simple-associable-choice", desk)
  return all.flatMap((one, at) =>
    all.slice(at + 1).map((other): Pair => (one.id < other.id ? [one, other] : [other, one])),
  )
}

/** In one line where either side is one. */
function paired(left: Rich, right: Rich): Rich {
  const [one, ...others] = blocksOf(left)
  const [other, ...rest] = blocksOf(right)
  const dash: Inline = { kind: "text", text: " — " }
  return one?.kind === "paragraph" && other?.kind === "paragraph" && others.length + rest.length === 0
    ? normalised([{ kind: "paragraph", content: [...one.content, dash, ...other.content] }])
    : normalised([...blocksOf(left), { kind: "paragraph", content: [dash] }, ...blocksOf(right)])
}
