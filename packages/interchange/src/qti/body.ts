/**
 * The body of an item: where its interactions stand, what is said to whom, and the feedback between the lines.
 *
 * Errors: an interaction that is not ours, or content that only a program could show, is thrown as `Unreadable`.
 */
import type { Element, Node } from "@xmldom/xmldom"
import { Unreadable } from "./faults.ts"
import { richOf, type Markup, type Stand } from "./markup.ts"
import { attribute, below, bounded, isNamed, kid, kids, qtiName } from "./names.ts"
import { blankSign, type Rich } from "@sworn/question-bank"

export type Feedback = {
  readonly outcome: string
  readonly identifier: string
  /** False where it is shown unless the outcome holds its identifier. */
  readonly showsOnMatch: boolean
  readonly nodes: readonly Node[]
}

export type Body = {
  readonly interactions: readonly Element[]
  readonly feedback: readonly Feedback[]
  /** For markers and authors, not for candidates. */
  readonly rubrics: readonly Element[]
  readonly hasStyles: boolean
  readonly stem: (markup: Markup, standFor: (interaction: Element) => Stand) => Rich
}

const supported = new Set([
  "choice-interaction",
  "inline-choice-interaction",
  "order-interaction",
  "match-interaction",
  "text-entry-interaction",
  "extended-text-interaction",
  "hotspot-interaction",
  "select-point-interaction",
  "hottext-interaction",
  "gap-match-interaction",
  "associate-interaction",
  "slider-interaction",
])
const programmed = new Set(["custom-interaction", "portable-custom-interaction"])

export function bodyOf(item: Element): Body {
  const body = kid(item, "item-body")
  const everything = body === null ? [] : Array.from(body.getElementsByTagName("*"))
  const interactions = everything.filter((one) => qtiName(one)?.endsWith("-interaction") === true)
  for (const one of interactions) {
    const name = qtiName(one) ?? ""
    if (programmed.has(name)) throw new Unreadable("custom-interaction", name)
    if (!supported.has(name)) throw new Unreadable("interaction", name)
  }
  if (body !== null) for (const name of ["hottext", "gap"]) bounded(below(body, name), name)
  const rubrics = everything.filter((one) => qtiName(one) === "rubric-block")
  return {
    interactions,
    feedback: [
      ...everything.filter((one) => /^feedback-(?:inline|block)$/.test(qtiName(one) ?? "")),
      ...kids(item, "modal-feedback"),
    ].map(feedbackOf),
    rubrics: rubrics.filter((one) => !isForCandidates(one)),
    hasStyles: below(item, "stylesheet").length > 0,
    stem: (markup, standFor) =>
      richOf(body === null ? [] : Array.from(body.childNodes), markup, (element, name) =>
        interactions.includes(element) ? standFor(element) : standInText(element, name),
      ),
  }
}

/** What stands for an element of QTI that is no interaction. */
export function standInText(element: Element, name: string): Stand {
  switch (name) {
    case "feedback-inline":
    case "feedback-block":
    case "stylesheet":
      return null
    case "rubric-block":
      return isForCandidates(element) ? { instead: contentOf(element) } : null
    case "content-body":
      return { instead: Array.from(element.childNodes) }
    case "hottext":
      return { instead: [textBeside(element, `${placeSignOf(element)} `), ...Array.from(element.childNodes)] }
    case "gap":
      return { kind: "text", text: `${blankSign}${placeSignOf(element)}` }
    case "gap-text":
    case "gap-img":
      return null
    case "printed-variable":
    case "template-inline":
    case "template-block":
      throw new Unreadable("template", name)
    default:
      throw new Unreadable("content-missing", name)
  }
}

const isForCandidates = (rubric: Element): boolean =>
  (attribute(rubric, "view") ?? "candidate").split(/\s+/).includes("candidate")

/** QTI 3 has a body within, QTI 2 has none. */
export function contentOf(element: Element): readonly Node[] {
  const inner = kid(element, "content-body")
  return Array.from((inner ?? element).childNodes).filter(
    (node) => node.nodeType !== 1 || !isNamed(node as Element, "stylesheet"),
  )
}

function feedbackOf(element: Element): Feedback {
  return {
    outcome: attribute(element, "outcome-identifier") ?? "",
    identifier: attribute(element, "identifier") ?? "",
    showsOnMatch: attribute(element, "show-hide") !== "hide",
    nodes: contentOf(element),
  }
}

/** What an interaction asks, in the place where it asks; where it asks within a text of its own, that as well. */
export const promptOf = (interaction: Element): Stand => {
  const prompt = kid(interaction, "prompt")
  const hasText = ["hottext-interaction", "gap-match-interaction"].some((name) => isNamed(interaction, name))
  const text = hasText ? Array.from(interaction.childNodes).filter((node) => node !== prompt) : []
  const nodes = [...(prompt === null ? [] : Array.from(prompt.childNodes)), ...text]
  return nodes.length === 0 ? null : { instead: nodes }
}

/** The number by which a place in such a text is known: its words may stand there twice. */
export function placeSignOf(element: Element): string {
  const name = qtiName(element) ?? ""
  let around = element.parentNode
  while (around !== null && qtiName(around as Element)?.endsWith("-interaction") !== true)
    around = around.parentNode
  return `(${around === null ? 1 : below(around as Element, name).indexOf(element) + 1})`
}

function textBeside(element: Element, text: string): Node {
  if (element.ownerDocument === null) throw new Error("An element of a document has no document")
  return element.ownerDocument.createTextNode(text)
}
