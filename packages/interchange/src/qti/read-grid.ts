/**
 * Pairs of which one side may have several partners, or none: a choice among all pairs.
 *
 * Whoever ticks pairs in a table answers the same, and earns the same, as whoever chooses them from a list.
 */
import { blocksOf, normalised, type Inline, type Rich } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import { inLocale, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { attribute } from "./names.ts"
import { chosenOf, type Choice, type ReadChoice } from "./read-choice.ts"
import { sidesOf } from "./read-pairs.ts"

/** As many as a question of the bank has options, twice over. */
const mostPairs = 24

export function readGrid(interaction: Element, desk: Desk): ReadChoice {
  const [first, second] = sidesOf(interaction, desk)
  if (desk.own !== null) throw new Unreadable("rule-not-ours")
  if (first.length * second.length > mostPairs) throw new Unreadable("too-many-declarations", "pairs")
  const choices = first.flatMap((left) =>
    second.map((right): Choice => ({
      id: `${left.id} ${right.id}`,
      text: inLocale(desk, paired(left.text[desk.locale] ?? "", right.text[desk.locale] ?? "")),
      fixed: true,
    })),
  )
  desk.remark("pairs-as-options")
  return chosenOf(choices, Number(attribute(interaction, "max-associations") ?? 1), interaction, desk)
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
