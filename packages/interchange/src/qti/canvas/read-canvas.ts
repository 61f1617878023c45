/**
 * Canvas' QTI 1.2: `questestinterop` with the kind of each question in its metadata.
 *
 * Canvas writes its conditions by rote, a form for each kind; a question whose conditions have another form is not
 * guessed at. A file of another system's QTI 1.2, without Canvas' kinds, is told so item by item.
 *
 * Units:  Canvas' scores are of a hundred; its points become centipoints.
 */
import type { Rich } from "@sworn/question-bank"
import { blocksOf, isBlankText, normalised, plainTextOf } from "@sworn/question-bank"
import type { Element } from "@xmldom/xmldom"
import { richFromHtml, type Refused } from "../../html.ts"
import type { AcceptedText, ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../../question.ts"
import { verdictIn } from "../../table/answers.ts"
import { present } from "../about.ts"
import { Unreadable, type QtiRemark } from "../faults.ts"
import type { ItemOptions, ReadItem } from "../read-item.ts"
import { answersOf } from "./answers.ts"
import { blanksIn } from "./blanks.ts"
import { canvasItemOf, itemsOf, onlyAsked, scoring, type CanvasItem } from "./canvas-item.ts"
import { dropdownsIn } from "./dropdowns.ts"
import { htmlOfMaterial, type Material } from "./material.ts"
import { numbersIn } from "./numbers.ts"

export const isCanvas = (root: Element): boolean => root.localName === "questestinterop"

type CanvasOptions = Omit<ItemOptions, "steps">

export const readCanvas = (root: Element, options: CanvasOptions): readonly ReadItem[] =>
  itemsOf(root).map((item) => readCanvasItem(canvasItemOf(item), options))

export type CanvasDesk = {
  readonly item: CanvasItem
  readonly textOf: (material: Material) => LocalisedRich
  readonly inLocale: (rich: Rich) => LocalisedRich
  readonly words: (material: Material) => string
  readonly remark: (code: QtiRemark) => void
  /** Feedback to one answer. */
  readonly feedbackTo: (value: string) => LocalisedRich | undefined
}

function readCanvasItem(item: CanvasItem, { locale, mediumOf }: CanvasOptions): ReadItem {
  const remarks = new Set<QtiRemark | Refused>()
  const rich = (material: Material): Rich => {
    const { rich, refused } = richFromHtml(htmlOfMaterial(material), mediumOf)
    refused.forEach((one) => void remarks.add(one))
    return rich
  }
  const said = new Set<string>()
  const feedbackAt = (ident: string): LocalisedRich | undefined => {
    const material = item.feedback.get(ident)
    const text = material === undefined ? "" : rich(material)
    said.add(ident)
    return isBlankText(text) ? undefined : { [locale]: text }
  }
  const desk: CanvasDesk = {
    item,
    inLocale: (text) => ({ [locale]: text }),
    textOf: (material) => ({ [locale]: rich(material) }),
    words: (material) => plainTextOf(rich(material)).trim(),
    remark: (code) => void remarks.add(code),
    feedbackTo: (value) => {
      const own = item.conditions.find(
        ({ tests, feedback }) =>
          feedback.length > 0 && tests.length === 1 && tests[0]?.value === value && tests[0].how === "equal",
      )
      const ident = own?.feedback.find((one) => !shared.has(one)) ?? `${value}_fb`
      return item.feedback.has(ident) ? feedbackAt(ident) : undefined
    },
  }
  try {
    const question = questionOf(desk)
    const rationale = feedbackAt("general_fb")
    const feedback = present({ right: feedbackAt("correct_fb"), wrong: feedbackAt("general_incorrect_fb") })
    if ([...item.feedback.keys()].some((ident) => !said.has(ident))) remarks.add("feedback-lost")
    const about = aboutOf(item)
    const hasFeedback = Object.keys(feedback).length > 0
    if (question.kind === "case-set") {
      // A set has no rationale of its own: each of its questions has it, and none is right or wrong as the whole is.
      if (hasFeedback) remarks.add("feedback-lost")
      const questions = question.questions.map((one) => ({ ...one, ...present({ rationale }) }))
      return { question: { ...about, ...question, questions }, remarks: [...remarks] }
    }
    const more = present({ rationale, feedback: hasFeedback ? feedback : undefined })
    return { question: { ...about, ...question, ...more } as ExchangeQuestion, remarks: [...remarks] }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.code, detail: error.detail }
    throw error
  }
}

const shared = new Set(["general_fb", "correct_fb", "general_incorrect_fb"])

function aboutOf({ ident, title, fields }: CanvasItem) {
  const points = Number(fields.get("points_possible") ?? fields.get("cc_weighting") ?? Number.NaN)
  const bank = fields.get("bank_title") ?? fields.get("question_bank") ?? ""
  return present({
    code: ident || undefined,
    // What Canvas calls every question that nobody named.
    title: title === "" || title === "Question" ? undefined : title,
    points: points > 0 ? Math.round(points * 100) : undefined,
    category: bank === "" ? undefined : [bank],
  })
}

/** What a Common Cartridge calls them; Canvas writes its courses so as well, for others to read. */
const profiles = new Map([
  ["cc.multiple_choice", "multiple_choice_question"],
  ["cc.true_false", "true_false_question"],
  ["cc.multiple_response", "multiple_answers_question"],
  ["cc.fib", "short_answer_question"],
  ["cc.pattern_match", "short_answer_question"],
  ["cc.essay", "essay_question"],
])

function kindOf({ fields }: CanvasItem): string {
  const profile = (fields.get("cc_profile") ?? "").replace(/\.v\d{1,3}p\d{1,3}$/i, "").toLowerCase()
  return fields.get("question_type") ?? profiles.get(profile) ?? profile
}

function questionOf(desk: CanvasDesk): ExchangeQuestion {
  const { item, textOf } = desk
  const kind = kindOf(item)
  const stem = textOf(item.stem)
  switch (kind) {
    case "multiple_choice_question":
    case "true_false_question":
      return choiceOf(desk, stem, kind === "true_false_question")
    case "multiple_answers_question":
      return answersOf(desk, stem)
    case "matching_question":
      return matchingOf(desk, stem)
    case "ordering_question":
      return orderingOf(desk, stem)
    case "short_answer_question":
      return { kind: "short-text", stem, ...acceptedOf(desk) }
    case "numerical_question":
      return { kind: "numeric", stem, accepted: numbersIn(desk) }
    case "fill_in_multiple_blanks_question":
      return { kind: "cloze", ...blanksIn(desk, normalised(Object.values(stem)[0] ?? "")) }
    case "multiple_dropdowns_question":
      return dropdownsIn(desk, normalised(Object.values(stem)[0] ?? ""))
    case "essay_question":
      return { kind: "essay", stem }
    case "text_only_question":
      return { kind: "description", stem }
    case "calculated_question":
      throw new Unreadable("template", kind)
    default:
      throw new Unreadable("interaction", kind === "" ? "question_type" : kind)
  }
}

function choiceOf(desk: CanvasDesk, stem: LocalisedRich, isVerdict: boolean): SimpleQuestion {
  const { labels } = onlyAsked(desk.item)
  const conditions = scoring(desk.item)
  if (labels.length < 2) throw new Unreadable("too-few-answers")
  if (conditions.length === 0) throw new Unreadable("key-missing")
  // Each condition names the one label that it rewards.
  const credits = new Map(
    conditions.map(({ tests, score }) => {
      const [only, ...others] = tests
      if (only === undefined || others.length > 0 || only.how !== "equal" || only.isDenied || score === null)
        throw new Unreadable("rule-not-ours")
      return [only.value, score.value] as const
    }),
  )
  const isRight = (id: string) => credits.get(id) === 100
  if (labels.filter(({ id }) => isRight(id)).length !== 1) throw new Unreadable("rule-not-ours")
  if (isVerdict) {
    const verdicts = labels.map(({ material }) => verdictIn(desk.words(material)))
    const answer = verdicts[labels.findIndex(({ id }) => isRight(id))]
    if (answer != null && labels.length === 2) {
      const said = (verdict: boolean) => desk.feedbackTo(labels[verdicts.indexOf(verdict)]?.id ?? "")
      return {
        kind: "true-false",
        stem,
        answer,
        ...present({ feedbackOnTrue: said(true), feedbackOnFalse: said(false) }),
      }
    }
  }
  const options = labels.map(({ id, material }) => {
    const credit = credits.get(id)
    return {
      text: desk.textOf(material),
      right: isRight(id),
      ...present({
        credit: credit === undefined || credit === 100 ? undefined : credit,
        feedback: desk.feedbackTo(id),
      }),
    }
  })
  return { kind: "single", stem, options }
}

function matchingOf(desk: CanvasDesk, stem: LocalisedRich): SimpleQuestion {
  const { asked } = desk.item
  const conditions = scoring(desk.item)
  const used = new Set<string>()
  const pairs = asked.map(({ response, material, labels }) => {
    const own = conditions.filter(({ tests }) => tests.some((one) => one.response === response))
    const right = labels.find(({ id }) => own.length === 1 && own[0]?.tests[0]?.value === id)
    if (right === undefined) throw new Unreadable(own.length === 0 ? "key-missing" : "rule-not-ours")
    used.add(right.id)
    return { left: desk.textOf(material), right: desk.textOf(right.material) }
  })
  if (pairs.length === 0) throw new Unreadable("too-few-answers")
  if (pairs.length > 1) desk.remark("shares")
  const distractors = (asked[0]?.labels ?? [])
    .filter(({ id }) => !used.has(id))
    .map(({ material }) => desk.textOf(material))
  return { kind: "matching", stem, pairs, distractors }
}

function orderingOf(desk: CanvasDesk, stem: LocalisedRich): SimpleQuestion {
  const { labels, isOrdered, around } = onlyAsked(desk.item)
  const [only, ...others] = scoring(desk.item)
  const order = only?.tests.map(({ value }) => labels.find(({ id }) => id === value)) ?? []
  if (only === undefined) throw new Unreadable("key-missing")
  const isWhole = new Set(order).size === labels.length && order.every((one) => one !== undefined)
  if (!isOrdered || others.length > 0 || !isWhole) throw new Unreadable("rule-not-ours")
  const asked = [stem, desk.textOf(around)].flatMap((text) => Object.values(text)).flatMap(blocksOf)
  return {
    kind: "ordering",
    stem: desk.inLocale(normalised(asked)),
    items: order.map((label) => desk.textOf(label?.material ?? [])),
  }
}

/** Any of the texts is taken; in whatever case, where nothing else is said. */
function acceptedOf(desk: CanvasDesk): {
  readonly accepted: readonly AcceptedText[]
  readonly caseMatters: boolean
} {
  onlyAsked(desk.item)
  const conditions = scoring(desk.item)
  const tests = conditions.flatMap((condition) => condition.tests)
  const accepted = conditions.flatMap(({ tests, score, joins }) =>
    tests.map(({ how, value, isDenied }): AcceptedText => {
      const isAll = joins.has("and") && tests.length > 1
      if (how !== "equal" || isDenied || isAll || score === null) throw new Unreadable("rule-not-ours")
      return { text: value, credit: score.value, ...present({ feedback: desk.feedbackTo(value) }) }
    }),
  )
  if (accepted.length === 0) throw new Unreadable("key-missing")
  const caseMatters = tests.some((one) => one.caseMatters)
  if (caseMatters && !tests.every((one) => one.caseMatters)) throw new Unreadable("rule-not-ours")
  return { accepted, caseMatters }
}
