/** One interaction as the question it asks. */
import { blankSign, blocksOf, normalised, type Block } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { LocalisedRich, SimpleQuestion } from "../question.ts"
import { contentOf } from "./body.ts"
import { declarationFor, inLocale, textOf, type Desk } from "./desk.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import type { Stand } from "./markup.ts"
import { attribute, isNamed } from "./names.ts"
import { readChoice, readHottext } from "./read-choice.ts"
import { readGrid } from "./read-grid.ts"
import { readHotspot } from "./read-hotspot.ts"
import { readNumber } from "./read-number.ts"
import { readMatching, readOrdering } from "./read-pairs.ts"
import { readShortText } from "./read-text.ts"

/** The text around the interaction, and what stands in its place there; its prompt where nothing else is said. */
export type StemOf = (standFor?: (interaction: Element) => Stand) => LocalisedRich

export function readOne(interaction: Element, desk: Desk, stem: StemOf): SimpleQuestion {
  const isInline = isNamed(interaction, "inline-choice-interaction")
  if (isInline || isNamed(interaction, "choice-interaction")) {
    const { question, feedback } = readChoice(interaction, desk)
    // A list within a sentence becomes one below it, and its place is drawn.
    return { ...question, stem: isInline ? stem(() => drawnBlank) : stem(), ...said(feedback) }
  }
  if (isNamed(interaction, "text-entry-interaction")) return textQuestion(interaction, desk, stem)
  if (isNamed(interaction, "order-interaction")) {
    const { items, feedback } = readOrdering(interaction, desk)
    return { kind: "ordering", stem: stem(), items, ...said(feedback) }
  }
  if (isNamed(interaction, "hottext-interaction")) {
    const { question, feedback } = readHottext(interaction, desk)
    return { ...question, stem: stem(), ...said(feedback) }
  }
  if (isNamed(interaction, "slider-interaction")) return sliderOf(interaction, desk, stem)
  if (isNamed(interaction, "associate-interaction")) {
    const { question, feedback } = readGrid(interaction, desk)
    return { ...question, stem: stem(), ...said(feedback) }
  }
  if (["match-interaction", "gap-match-interaction"].some((name) => isNamed(interaction, name))) {
    const matching = readMatching(interaction, desk)
    if (matching === null) {
      const { question, feedback } = readGrid(interaction, desk)
      return { ...question, stem: stem(), ...said(feedback) }
    }
    const { pairs, distractors, feedback } = matching
    return { kind: "matching", stem: stem(), pairs, distractors, ...said(feedback) }
  }
  if (isNamed(interaction, "extended-text-interaction")) return essayOf(interaction, desk, stem())
  const { image, areas, feedback } = readHotspot(interaction, desk)
  return { kind: "hotspot", stem: stem(), image, areas, ...said(feedback) }
}

/** Feedback that is about the whole question. */
export function said({
  rationale,
  result,
}: ReadFeedback): Partial<Pick<SimpleQuestion, "rationale" | "feedback">> {
  return {
    ...(rationale === undefined ? {} : { rationale }),
    ...(Object.keys(result).length === 0 ? {} : { feedback: result }),
  }
}

const drawnBlank: Stand = { kind: "text", text: blankSign }

/** Where the answer stands within a sentence, its place is drawn; alone at the end it needs none. */
function textQuestion(interaction: Element, desk: Desk, stem: StemOf): SimpleQuestion {
  const text = stem(() => (isAlone(interaction) ? null : drawnBlank))
  if (takesNumber(interaction, desk)) return numberOf(interaction, desk, text)
  const { accepted, caseMatters, feedback } = readShortText(interaction, desk)
  return { kind: "short-text", stem: text, accepted, caseMatters, ...said(feedback) }
}

const takesNumber = (interaction: Element, desk: Desk): boolean =>
  ["float", "integer"].includes(declarationFor(desk, interaction).baseType)

function numberOf(interaction: Element, desk: Desk, stem: LocalisedRich): SimpleQuestion {
  const { accepted, otherwise, feedback } = readNumber(interaction, desk)
  return {
    kind: "numeric",
    stem,
    accepted,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...said(feedback),
  }
}

/** A number on a scale is typed here: the question says from where to where the scale goes. */
function sliderOf(interaction: Element, desk: Desk, stem: StemOf): SimpleQuestion {
  if (!takesNumber(interaction, desk)) throw new Unreadable("interaction", "slider-interaction")
  const [from, to] = ["lower-bound", "upper-bound"].map((name) => attribute(interaction, name) ?? "")
  const asked = Object.values(stem())[0] ?? ""
  const scale: Block = { kind: "paragraph", content: [{ kind: "text", text: `(${from} – ${to})` }] }
  return numberOf(interaction, desk, inLocale(desk, normalised([...blocksOf(asked), scale])))
}

/** Nothing else in its paragraph. */
function isAlone(interaction: Element): boolean {
  const parent = interaction.parentNode
  return (
    parent !== null &&
    Array.from(parent.childNodes).every(
      (node) => node === interaction || (node.textContent ?? "").trim() === "",
    )
  )
}

function essayOf(interaction: Element, desk: Desk, stem: LocalisedRich): SimpleQuestion {
  const { rubrics } = desk.body
  const isCompared = desk.declarations.responses.get(
    attribute(interaction, "response-identifier") ?? "",
  )?.correct
  if (isCompared != null) desk.remark("scored-by-people")
  const answer = rubrics.find((one) => (attribute(one, "view") ?? "").split(/\s+/).includes("scorer"))
  if (rubrics.length > (answer === undefined ? 0 : 1)) desk.remark("rubric-lost")
  const modelAnswer =
    answer !== undefined
      ? textOf(desk, contentOf(answer))
      : isCompared == null
        ? undefined
        : inLocale(desk, isCompared.atoms.join("\n"))
  return {
    kind: "essay",
    stem,
    ...(modelAnswer === undefined ? {} : { modelAnswer }),
    ...said(readFeedback([], desk)),
  }
}
