/**
 * An item of the bank as a question that travels: everything it says, and nothing of where it stands in its life.
 *
 * Errors: a draft that does not yet say what is right, where a question has to, gives null.
 * Source: ITM-9 in docs/rules.md.
 */
import type { ChoiceKind, LocalisedRich as Whole } from "@sworn/question-bank"
import type { AnswerableBody, HotspotArea, ItemBody, NumberKey, TextKey } from "@sworn/question-bank/keyed"
import type {
  AcceptedNumber,
  AcceptedText,
  ExchangeQuestion,
  ExchangeTrueFalse,
  HotspotArea as ExchangeArea,
  LocalisedRich,
  SimpleQuestion,
} from "../question.ts"
import { decimalText, usualVerdicts } from "./asked.ts"
import { nameOf, type BankReference, type Naming } from "./reference.ts"
import { referenceOf } from "./register.ts"

export function questionOfBody(
  body: ItemBody,
  {
    code,
    reference,
    naming,
  }: { readonly code: string; readonly reference: BankReference; readonly naming: Naming },
): ExchangeQuestion | null {
  const parts = body.answerables.map((answerable) => partOf(answerable, reference, naming))
  const [only] = parts
  const about = {
    code,
    difficulty: body.difficulty,
    ...(body.levels.length === 0
      ? {}
      : { level: body.levels.map((level) => nameOf(level, reference.levels, naming)).join("、") }),
    ...(body.tags.length === 0 ? {} : { tags: body.tags }),
    ...(body.category === null
      ? {}
      : { policeCategory: nameOf(body.category, reference.categories, naming) }),
    ...(body.isPilot ? { pilot: true as const } : {}),
  }
  if (body.kind !== "case-set") return only === undefined || only === null ? null : { ...about, ...only }
  const questions = parts.filter((part) => part !== null)
  if (questions.length < parts.length) return null
  const title = body.title === null ? undefined : sparse(body.title)
  return {
    ...about,
    kind: "case-set",
    ...(title === undefined ? {} : { titleIn: title, title: firstOf(title) }),
    stem: body.scenario === null ? { "zh-CN": "" } : (sparse(body.scenario) ?? { "zh-CN": "" }),
    questions,
  }
}

function partOf(answerable: AnswerableBody, reference: BankReference, naming: Naming): SimpleQuestion | null {
  const rationale = sparse(answerable.rationale)
  const common = {
    stem: text(answerable.stem),
    ...(answerable.subject === "" ? {} : { subject: nameOf(answerable.subject, reference.subjects, naming) }),
    ...(answerable.laws.length === 0
      ? {}
      : { laws: answerable.laws.map((law) => referenceOf(law, reference.register)) }),
    ...(rationale === undefined ? {} : { rationale }),
  }
  switch (answerable.kind) {
    case "single":
    case "multiple":
    case "indefinite":
      return {
        ...common,
        kind: answerable.kind,
        options: answerable.options.map((option) => ({
          text: text(option.text),
          right: answerable.key.includes(option.id),
          ...(option.fixed ? { fixed: true } : {}),
        })),
      }
    case "true-false": {
      const verdict = trueFalseOf(answerable)
      return verdict === null ? null : { ...common, kind: "true-false", ...verdict }
    }
    case "matching": {
      const partnerOf = new Map(answerable.key)
      const textOf = new Map(answerable.options.map((option) => [option.id, text(option.text)]))
      const rights = answerable.prompts.map((prompt) => textOf.get(partnerOf.get(prompt.id) ?? ""))
      if (rights.includes(undefined)) return null
      const used = new Set(partnerOf.values())
      return {
        ...common,
        kind: "matching",
        pairs: answerable.prompts.map((prompt, at) => ({ left: text(prompt.text), right: rights[at] ?? {} })),
        distractors: answerable.options.filter(({ id }) => !used.has(id)).map((option) => text(option.text)),
      }
    }
    case "ordering": {
      const textOf = new Map(answerable.options.map((option) => [option.id, text(option.text)]))
      const items = answerable.key.map((id) => textOf.get(id))
      if (items.includes(undefined) || items.length < textOf.size) return null
      return { ...common, kind: "ordering", items: items.filter((item) => item !== undefined) }
    }
    case "numeric":
      return {
        ...common,
        kind: "numeric",
        accepted: answerable.key.map(acceptedOf),
        ...(answerable.unit === null ? {} : { unit: text(answerable.unit) }),
      }
    case "cloze":
      return { ...common, kind: "cloze", gaps: answerable.key.map(gapOf) }
    case "short-text": {
      const { kind, mostCharacters, key } = answerable
      return { ...common, kind, mostCharacters, ...gapOf(key) }
    }
    case "essay": {
      const { kind, mostCharacters, key } = answerable
      const modelAnswer = sparse(key)
      return { ...common, kind, mostCharacters, ...(modelAnswer === undefined ? {} : { modelAnswer }) }
    }
    case "hotspot": {
      const { mediaId, alt, width, height } = answerable.image
      const image = { mediaId, alt: alt["zh-CN"] || alt.en, altIn: text(alt), size: { width, height } }
      return { ...common, kind: "hotspot", image, areas: answerable.key.map(areaOf) }
    }
  }
}

/** The languages that say anything; undefined where none does. */
function sparse(whole: Whole): LocalisedRich | undefined {
  const filled = Object.entries(whole).filter(([, rich]) => rich.length > 0)
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

/** Of a text that a question must have, however empty. */
const text = (whole: Whole): LocalisedRich => sparse(whole) ?? { "zh-CN": "" }

const firstOf = (title: LocalisedRich): string =>
  Object.values(title).find((rich): rich is string => typeof rich === "string") ?? ""

function trueFalseOf(
  answerable: Extract<AnswerableBody, { readonly kind: ChoiceKind }>,
): Pick<ExchangeTrueFalse, "answer" | "labels"> | null {
  const [first, second, ...others] = answerable.options
  const [right, ...moreRight] = answerable.key
  if (first === undefined || second === undefined || others.length > 0) return null
  if (right === undefined || moreRight.length > 0) return null
  const isFirst = right === first.id
  const isUsual = says(first.text, "true") && says(second.text, "false")
  if (isUsual) return { answer: isFirst }
  const isTurned = says(first.text, "false") && says(second.text, "true")
  return {
    answer: isFirst !== isTurned,
    labels: [
      { means: !isTurned, text: text(first.text) },
      { means: isTurned, text: text(second.text) },
    ],
  }
}

const says = (whole: Whole, verdict: "true" | "false"): boolean =>
  whole["zh-CN"] === usualVerdicts[verdict]["zh-CN"] && whole.en === usualVerdicts[verdict].en

const gapOf = ({ accepted, caseMatters }: TextKey) => ({
  accepted: accepted.map((one): AcceptedText => ({ text: one, credit: 100 })),
  caseMatters,
})

function acceptedOf(key: NumberKey): AcceptedNumber {
  const [value, tolerance] = [Number(key.value), Number(key.tolerance)]
  const isExact = decimalText(value) === key.value && decimalText(tolerance) === key.tolerance
  return { value, tolerance, credit: 100, ...(isExact ? {} : { exact: key }) }
}

function areaOf(area: HotspotArea): ExchangeArea {
  switch (area.shape) {
    case "rectangle": {
      const { shape, x, y, width, height } = area
      return { shape, coordinates: [x, y, x + width, y + height], right: true }
    }
    case "circle":
      return { shape: area.shape, coordinates: [area.x, area.y, area.radius], right: true }
    case "polygon":
      return { shape: area.shape, coordinates: area.points.flat(), right: true }
  }
}
