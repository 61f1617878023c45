/**
 * Lists to choose from within a text: a case set with a choice for each, which earns what its list earns of the whole.
 *
 * Units:  points are centipoints; together they are the item's.
 */
import { blankSign, normalised, type Rich } from "@sworn/question-bank"
import type { ExchangeQuestion, LocalisedRich, SimpleQuestion } from "../../question.ts"
import { present } from "../about.ts"
import { isSame } from "../desk.ts"
import { Unreadable } from "../faults.ts"
import { drawnIn } from "./blanks.ts"
import type { Asked, Condition } from "./canvas-item.ts"
import type { CanvasDesk } from "./read-canvas.ts"

type Part = { readonly question: SimpleQuestion; readonly percent: number }

export function dropdownsIn(desk: CanvasDesk, stem: Rich): ExchangeQuestion {
  const { asked, fields } = desk.item
  if (asked.length === 0) throw new Unreadable("key-missing")
  const names = asked.map(
    ({ response, material }) => desk.words(material) || response.replace(/^response_/, ""),
  )
  const isOne = asked.length === 1
  const placeOf = (number: number) => (isOne ? blankSign : `${blankSign}(${number})`)
  const { blocks, names: drawn } = drawnIn(stem, names, (number) => ({ kind: "text", text: placeOf(number) }))
  if (drawn.size < names.length)
    throw new Unreadable(
      "content-missing",
      names.find((name) => !drawn.has(name)),
    )
  const text = desk.inLocale(normalised(blocks))
  const parts = asked.map((one, at) => partOf(one, desk, isOne ? text : desk.inLocale(`(${at + 1})`)))
  const percent = parts.reduce((sum, part) => sum + part.percent, 0)
  // Hundredths of a hundred that do not divide are rounded there.
  if (Math.abs(percent - 100) > 0.5) throw new Unreadable("rule-not-ours")
  const [only] = parts
  if (isOne && only !== undefined) return only.question
  desk.remark("parts-as-case")
  const points = Math.round(Number(fields.get("points_possible") ?? Number.NaN) * 100)
  return { kind: "case-set", stem: text, questions: withPoints(parts, points) }
}

/** The last has what the others leave, so that nothing is lost by rounding. */
function withPoints(parts: readonly Part[], points: number): readonly SimpleQuestion[] {
  if (!(points > 0)) return parts.map(({ question }) => question)
  let left = points
  return parts.map(({ question, percent }, at) => {
    const own = at === parts.length - 1 ? left : Math.round((points * percent) / 100)
    left -= own
    return { ...question, points: own }
  })
}

function partOf({ response, labels }: Asked, desk: CanvasDesk, stem: LocalisedRich): Part {
  if (labels.length < 2) throw new Unreadable("too-few-answers")
  const scores = new Map(
    desk.item.conditions
      .filter(
        ({ score, tests }) => (score?.value ?? 0) !== 0 && tests.some((one) => one.response === response),
      )
      .map((condition) => scoreIn(condition)),
  )
  const percent = Math.max(0, ...scores.values())
  const isRight = (id: string) => percent > 0 && isSame(scores.get(id) ?? 0, percent)
  const right = labels.filter(({ id }) => isRight(id)).length
  if (right !== 1) throw new Unreadable(right === 0 ? "key-missing" : "rule-not-ours")
  const options = labels.map(({ id, material }) => {
    const score = scores.get(id)
    return {
      text: desk.textOf(material),
      right: isRight(id),
      ...present({
        credit: score === undefined || isRight(id) ? undefined : (score / percent) * 100,
        feedback: desk.feedbackTo(id),
      }),
    }
  })
  return { question: { kind: "single", stem, options }, percent }
}

function scoreIn({ tests, score }: Condition): readonly [string, number] {
  const [only, ...others] = tests
  if (only === undefined || others.length > 0 || only.how !== "equal" || only.isDenied || !score?.isAdded)
    throw new Unreadable("rule-not-ours")
  return [only.value, score.value]
}
