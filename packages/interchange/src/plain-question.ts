/**
 * A question as formats of plain words can say it: in one language, without structure and pictures, and without what has
 * no separator that it could not contain. What goes is named in `lost`.
 */
import {
  inlinesOf,
  locales,
  mediaIn,
  normalised,
  plainTextOf,
  saysTheSameText,
  type Inline,
  type Locale,
  type Rich,
} from "@sworn/question-bank"
import type { AcceptedNumber, LocalisedRich, SimpleQuestion } from "./question.ts"
import { lossesOfOurs, type LossCode } from "./report.ts"
import { lawsIn, lawText, listIn } from "./table/answers.ts"

type Pen = {
  readonly lost: Set<LossCode>
  readonly rich: (text: LocalisedRich) => Rich
  readonly plain: (text: LocalisedRich) => LocalisedRich
  readonly isNothing: (text: LocalisedRich) => boolean
  readonly localised: (rich: Rich) => LocalisedRich
}

export function plainQuestion(
  question: SimpleQuestion,
  locale: Locale,
  lost: Set<LossCode>,
  trimmed: (text: string) => string = (text) => text.trim(),
): SimpleQuestion {
  const rich = (text: LocalisedRich): Rich => {
    const texts = locales.map((one) => text[one]).filter((one) => one !== undefined)
    const own = normalised(text[locale] ?? texts[0] ?? "")
    if (texts.some((other) => !saysTheSameText(other, own))) lost.add("language")
    return own
  }
  const plain = (text: LocalisedRich): LocalisedRich => {
    const own = rich(text)
    if (mediaIn(own).length > 0) lost.add("image")
    if (typeof own !== "string") lost.add("rich-text")
    return { [locale]: trimmed(plainTextOf(own)) }
  }
  const pen: Pen = {
    lost,
    rich,
    plain,
    isNothing: (text) => plainTextOf(text[locale] ?? "") === "",
    localised: (own) => ({ [locale]: own }),
  }
  for (const code of lossesOfOurs(question)) lost.add(code)
  return { ...bodyOf(question, pen), ...fieldsOf(question, pen) } as SimpleQuestion
}

/** One text for the same fields in whatever order. */
export const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )

function bodyOf(question: SimpleQuestion, pen: Pen): SimpleQuestion {
  const { lost, plain } = pen
  const stem = question.kind === "cloze" ? question.stem : plain(question.stem)
  const withoutFeedback = <One extends { readonly feedback?: LocalisedRich }>(list: readonly One[]) =>
    list.map(({ feedback, ...one }) => {
      if (feedback !== undefined) lost.add("feedback")
      return one
    })
  switch (question.kind) {
    case "single":
    case "multiple":
    case "indefinite": {
      const { kind, options } = question
      if (options.some((one) => one.feedback !== undefined)) lost.add("feedback")
      if (options.some((one) => one.credit !== undefined)) lost.add("credit")
      if (options.some((one) => one.fixed)) lost.add("fixed")
      return { kind, stem, options: options.map((one) => ({ text: plain(one.text), right: one.right })) }
    }
    case "true-false":
      if (question.feedbackOnTrue ?? question.feedbackOnFalse) lost.add("feedback")
      return { kind: question.kind, stem, answer: question.answer }
    case "essay": {
      const answer = question.modelAnswer === undefined ? undefined : plain(question.modelAnswer)
      const isSaid = answer !== undefined && !pen.isNothing(answer)
      return { kind: question.kind, stem, ...(isSaid ? { modelAnswer: answer } : {}) }
    }
    case "numeric":
      if (question.otherwise !== undefined) lost.add("feedback")
      return {
        kind: question.kind,
        stem,
        accepted: withoutFeedback(question.accepted).map(withoutDigits),
      }
    case "short-text":
      if (question.caseMatters) lost.add("case")
      return {
        kind: question.kind,
        stem,
        accepted: withoutFeedback(question.accepted),
        caseMatters: false,
      }
    case "cloze": {
      if (question.gaps.some((gap) => gap.caseMatters)) lost.add("case")
      const rich = pen.rich(question.stem)
      const words = blanksAndWords(rich)
      if (mediaIn(rich).length > 0) lost.add("image")
      if (!saysTheSameText(words, rich)) lost.add("rich-text")
      const gaps = question.gaps.map(({ accepted }) => ({
        accepted: withoutFeedback(accepted),
        caseMatters: false,
      }))
      return { kind: question.kind, stem: pen.localised(words), gaps }
    }
    case "ordering":
      return { kind: question.kind, stem, items: question.items.map(plain) }
    case "matching":
      return {
        kind: question.kind,
        stem,
        pairs: question.pairs.map(({ left, right }) => ({ left: plain(left), right: plain(right) })),
        distractors: question.distractors.map(plain),
      }
    case "hotspot":
      return { kind: question.kind, stem, image: question.image, areas: question.areas }
    case "description":
      return { kind: question.kind, stem }
  }
}

const withoutDigits = ({ value, tolerance, credit }: Omit<AcceptedNumber, "feedback">): AcceptedNumber => ({
  value,
  tolerance,
  credit,
})

/** A stem as its words with the blanks between them, in one paragraph. */
function blanksAndWords(rich: Rich): Rich {
  const words = inlinesOf(rich).map((inline): Inline =>
    inline.kind === "blank" || inline.kind === "break"
      ? inline
      : { kind: "text", text: plainTextOf([{ kind: "paragraph", content: [inline] }]) },
  )
  return normalised([{ kind: "paragraph", content: words }])
}

function fieldsOf(question: SimpleQuestion, { lost, plain, isNothing }: Pen): object {
  if (question.title !== undefined) lost.add("title")
  if (question.feedback !== undefined) lost.add("feedback")
  const kept = <Value>(
    field: LossCode,
    value: Value | undefined,
    comesBack: (value: Value) => boolean,
  ): Value | undefined => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined
    if (comesBack(value)) return value
    lost.add(field)
    return undefined
  }
  const isListed = (separator: RegExp, joint: string) => (list: readonly string[]) =>
    sorted(listIn(list.join(joint), separator)) === sorted(list)
  const rationale = question.rationale === undefined ? undefined : plain(question.rationale)
  const fields = {
    code: question.code?.trim(),
    level: question.level?.trim(),
    subject: question.subject?.trim(),
    difficulty: question.difficulty,
    points: question.points,
    tags: kept("tags", question.tags, isListed(/[\s,，、;；|]+/, "、")),
    category: kept("category", question.category, isListed(/[/>]+/, "/")),
    laws: kept("laws", question.laws, (laws) => sorted(lawsIn(lawText(laws))) === sorted(laws)),
    rationale: rationale === undefined || isNothing(rationale) ? undefined : rationale,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
