/**
 * One item of QTI 3 or QTI 2 as a question.
 *
 * Which kind it is, its interactions say; what is right and what it earns, its rule. An item that is not wholly one of
 * ours is refused with the reason; what only belongs around it (styles, notes for staff) is left out with a remark.
 *
 * Errors: a fault by its code, with a word of detail for whoever looks into the file.
 */
import type { Locale } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import type { Refused } from "../html.ts"
import type { ExchangeQuestion } from "../question.ts"
import { ownAboutOf, present, type About, type OwnAbout } from "./about.ts"
import { bodyOf, promptOf, type Body } from "./body.ts"
import { declarationsIn } from "./declarations.ts"
import { declarationFor, inLocale, type Desk } from "./desk.ts"
import { Unreadable, type QtiFault, type QtiRemark } from "./faults.ts"
import { readFeedback } from "./feedback.ts"
import type { Stand } from "./markup.ts"
import { attribute, isNamed, kids } from "./names.ts"
import { readOne, said, type StemOf } from "./read-one.ts"
import { readParts } from "./read-parts.ts"
import { readCloze } from "./read-text.ts"
import { ruleOf } from "./rules.ts"
import { mostSteps, type Steps } from "./steps.ts"

export type ReadItem =
  | {
      readonly question: ExchangeQuestion
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
    return { question: { ...about, ...question } as ExchangeQuestion, remarks: [...remarks] }
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

function questionIn(item: Element, { locale, mediumOf, own, remark, steps }: Options): ExchangeQuestion {
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
    besides: null,
    lose: () => remark("feedback-lost"),
    remark,
  }
  if (isAsked && desk.rule === null) remark("rule-missing")
  if (body.hasStyles) remark("style-lost")
  if (body.rubrics.length > 0 && isAsked) remark("rubric-lost")
  return readBody(body, desk)
}

function readBody(body: Body, desk: Desk): ExchangeQuestion {
  const { interactions } = body
  const [first, ...others] = interactions
  const stem: StemOf = (standFor = promptOf) => inLocale(desk, body.stem(desk.markup, standFor))
  if (first === undefined) return { kind: "description", stem: stem(), ...said(readFeedback([], desk)) }
  const areBlanks = interactions.every((one) => isBlank(one, desk))
  if (areBlanks && (others.length > 0 || desk.own?.kind === "cloze")) {
    const inOrder = blanksIn(body, desk)
    const cloze = readCloze(inOrder, desk)
    if (cloze === null) return readParts(body, desk)
    const { gaps, feedback } = cloze
    const blankFor = (one: Element): Stand => ({ kind: "blank", number: inOrder.indexOf(one) + 1 })
    return { kind: "cloze", stem: stem(blankFor), gaps, ...said(feedback) }
  }
  return others.length > 0 ? readParts(body, desk) : readOne(first, desk, stem)
}

/** A place for words; one for a number is a question of its own. */
const isBlank = (interaction: Element, desk: Desk): boolean =>
  isNamed(interaction, "text-entry-interaction") && declarationFor(desk, interaction).baseType === "string"

/** Others' blanks count as they stand; ours as their responses are declared, because a text may have them in any order. */
function blanksIn({ interactions }: Body, { own, declarations }: Desk): readonly Element[] {
  if (own === null) return interactions
  const names = [...declarations.responses.keys()]
  const placeOf = (one: Element) => names.indexOf(attribute(one, "response-identifier") ?? "")
  return interactions.toSorted((one, other) => placeOf(one) - placeOf(other))
}
