/**
 * One item of QTI 3 or QTI 2 as a question.
 *
 * Which kind it is, its interactions say; what is right and what it earns, its rule. An item that is not wholly one of
 * ours is refused with the reason; what only belongs around it (styles, notes for staff) is left out with a remark.
 *
 * Errors: a fault by its code, with a word of detail for whoever looks into the file.
 */
import { blankSign, type Locale } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { Refused } from "../html.ts"
import type { LocalisedRich, SimpleQuestion } from "../question.ts"
import { ownAboutOf, present, type About, type OwnAbout } from "./about.ts"
import { bodyOf, contentOf, promptOf, type Body } from "./body.ts"
import { declarationsIn } from "./declarations.ts"
import { declarationFor, inLocale, textOf, type Desk } from "./desk.ts"
import { Unreadable, type QtiFault, type QtiRemark } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import type { Stand } from "./markup.ts"
import { attribute, isNamed, kids } from "./names.ts"
import { readChoice } from "./read-choice.ts"
import { readHotspot } from "./read-hotspot.ts"
import { readNumber } from "./read-number.ts"
import { readMatching, readOrdering } from "./read-pairs.ts"
import { readCloze, readShortText } from "./read-text.ts"
import { ruleOf } from "./rules.ts"
import { mostSteps, type Steps } from "./steps.ts"

export type ReadItem =
  | {
      readonly question: SimpleQuestion
      readonly remarks: readonly (QtiRemark | Refused)[]
    }
  | { readonly fault: QtiFault; readonly detail?: string | undefined }

export type ItemOptions = {
  readonly locale: Locale
  readonly mediumOf: (address: string) => string | null
  /** What the manifest knows of it. */
  readonly about: About
  /** Of the whole file. */
  readonly steps: Steps
}

export function readItem(item: Element, options: ItemOptions): ReadItem {
  const remarks = new Set<QtiRemark | Refused>()
  const steps = { left: Math.min(mostSteps.ofItem, options.steps.left) }
  const before = steps.left
  try {
    const own = ownAboutOf(item, kinds)
    const remark = (code: QtiRemark | Refused) => void remarks.add(code)
    const question = questionIn(item, { ...options, own, remark, steps })
    const about = own === null ? aboutOfOther(item, options.about) : own.about
    return { question: { ...about, ...question } as SimpleQuestion, remarks: [...remarks] }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.code, detail: error.detail }
    throw error
  } finally {
    options.steps.left -= before - steps.left
  }
}

export const kinds: ReadonlySet<string> = new Set([
  ..."single multiple indefinite true-false matching ordering numeric short-text cloze essay hotspot".split(
    " ",
  ),
  "description",
  "case-set",
])

/** An item of another system is known there by its identifier, and called by its title. */
function aboutOfOther(item: Element, told: About): About {
  const code = attribute(item, "identifier")
  const title = attribute(item, "title")
  return present({ code: code || undefined, title: title || undefined, ...told })
}

type Options = ItemOptions & {
  readonly own: OwnAbout | null
  readonly remark: (code: QtiRemark | Refused) => void
}

function questionIn(item: Element, { locale, mediumOf, own, remark, steps }: Options): SimpleQuestion {
  if (["true", "1"].includes(attribute(item, "adaptive") ?? "")) throw new Unreadable("adaptive")
  const declarations = declarationsIn(item)
  if (kids(item, "template-declaration").length > 0 || kids(item, "template-processing").length > 0)
    throw new Unreadable("template")
  const body = bodyOf(item)
  const score = kids(item, "outcome-declaration").find((one) => attribute(one, "identifier") === "SCORE")
  const worth = score === undefined ? null : attribute(score, "normal-maximum")
  const isAsked = body.interactions.some((one) => !isNamed(one, "extended-text-interaction"))
  const desk: Desk = {
    locale,
    declarations,
    body,
    own,
    markup: { mediumOf, refuse: remark },
    rule: isAsked ? ruleOf(item, declarations, steps) : null,
    declaredWorth: worth === null || worth === "" || Number.isNaN(Number(worth)) ? null : Number(worth),
    remark,
  }
  if (isAsked && desk.rule === null) remark("rule-missing")
  if (body.hasStyles) remark("style-lost")
  if (body.rubrics.length > 0 && isAsked) remark("rubric-lost")
  return readBody(body, desk)
}

function readBody(body: Body, desk: Desk): SimpleQuestion {
  const [first, ...others] = body.interactions
  const stem = (standFor: (interaction: Element) => Stand = promptOf) =>
    inLocale(desk, body.stem(desk.markup, standFor))
  if (first === undefined) return { kind: "description", stem: stem(), ...said(readFeedback([], desk)) }
  const areTexts = body.interactions.every((one) => isNamed(one, "text-entry-interaction"))
  if (others.length > 0 || (areTexts && desk.own?.kind === "cloze")) {
    if (!areTexts) throw new Unreadable("interactions-mixed")
    const inOrder = blanksIn(body, desk)
    const { gaps, feedback } = readCloze(inOrder, desk)
    const blankFor = (one: Element): Stand => ({ kind: "blank", number: inOrder.indexOf(one) + 1 })
    return { kind: "cloze", stem: stem(blankFor), gaps, ...said(feedback) }
  }
  const isInline = isNamed(first, "inline-choice-interaction")
  if (isInline || isNamed(first, "choice-interaction")) {
    const { question, feedback } = readChoice(first, desk)
    // A list within a sentence becomes one below it, and its place is drawn.
    return { ...question, stem: isInline ? stem(() => drawnBlank) : stem(), ...said(feedback) }
  }
  if (areTexts) return textQuestion(first, desk, stem)
  if (isNamed(first, "order-interaction")) {
    const { items, feedback } = readOrdering(first, desk)
    return { kind: "ordering", stem: stem(), items, ...said(feedback) }
  }
  if (isNamed(first, "match-interaction")) {
    const { pairs, distractors, feedback } = readMatching(first, desk)
    return { kind: "matching", stem: stem(), pairs, distractors, ...said(feedback) }
  }
  if (isNamed(first, "extended-text-interaction")) return essayOf(first, desk, stem())
  const { image, areas, feedback } = readHotspot(first, desk)
  return { kind: "hotspot", stem: stem(), image, areas, ...said(feedback) }
}

/** Others' blanks count as they stand; ours as their responses are declared, because a text may have them in any order. */
function blanksIn({ interactions }: Body, { own, declarations }: Desk): readonly Element[] {
  if (own === null) return interactions
  const names = [...declarations.responses.keys()]
  const placeOf = (one: Element) => names.indexOf(attribute(one, "response-identifier") ?? "")
  return interactions.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Feedback that is about the whole question. */
function said({ rationale, result }: ReadFeedback): Partial<Pick<SimpleQuestion, "rationale" | "feedback">> {
  return {
    ...(rationale === undefined ? {} : { rationale }),
    ...(Object.keys(result).length === 0 ? {} : { feedback: result }),
  }
}

const drawnBlank: Stand = { kind: "text", text: blankSign }

/** Where the answer stands within a sentence, its place is drawn; alone at the end it needs none. */
function textQuestion(
  interaction: Element,
  desk: Desk,
  stem: (standFor: (interaction: Element) => Stand) => LocalisedRich,
): SimpleQuestion {
  const text = stem(() => (isAlone(interaction) ? null : drawnBlank))
  const { baseType } = declarationFor(desk, interaction)
  if (baseType === "float" || baseType === "integer") {
    const { accepted, otherwise, feedback } = readNumber(interaction, desk)
    return {
      kind: "numeric",
      stem: text,
      accepted,
      ...(otherwise === undefined ? {} : { otherwise }),
      ...said(feedback),
    }
  }
  const { accepted, caseMatters, feedback } = readShortText(interaction, desk)
  return { kind: "short-text", stem: text, accepted, caseMatters, ...said(feedback) }
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
