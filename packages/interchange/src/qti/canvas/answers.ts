/** Several answers of Canvas': all or nothing, or a share for each. */
import type { LocalisedRich, SimpleQuestion } from "../../question.ts"
import { present } from "../about.ts"
import { Unreadable } from "../faults.ts"
import { onlyAsked, scoring, type Asked, type Condition } from "./canvas-item.ts"
import type { CanvasDesk } from "./read-canvas.ts"

/** One condition: every right label, and none of the others. Several, each with one label: shares, as far as they add up. */
export function answersOf(desk: CanvasDesk, stem: LocalisedRich): SimpleQuestion {
  const { labels } = onlyAsked(desk.item)
  const conditions = scoring(desk.item)
  const [only, ...others] = conditions
  if (only === undefined) throw new Unreadable("key-missing")
  if (labels.length < 2) throw new Unreadable("too-few-answers")
  const credits = only.score?.isAdded === true || others.length > 0 ? sharesOf(desk, conditions) : null
  const right =
    credits === null
      ? wholeOf(only, labels)
      : new Set(labels.map(({ id }) => id).filter((id) => (credits.get(id) ?? 0) > 0))
  const options = labels.map(({ id, material }) => ({
    text: desk.textOf(material),
    right: right.has(id),
    ...present({
      credit: credits === null ? undefined : (credits.get(id) ?? 0),
      feedback: desk.feedbackTo(id),
    }),
  }))
  return { kind: right.size === 1 ? "indefinite" : "multiple", stem, options }
}

function wholeOf({ tests: all, joins }: Condition, labels: Asked["labels"]): ReadonlySet<string> {
  const tests = all.filter(({ how }) => how === "equal")
  const named = (isDenied: boolean) =>
    new Set(tests.filter((one) => one.isDenied === isDenied).map(({ value }) => value))
  const [right, wrong] = [named(false), named(true)]
  const isWhole = labels.every(({ id }) => right.has(id) !== wrong.has(id))
  if (joins.has("or") || tests.length !== all.length || !isWhole || right.size === 0)
    throw new Unreadable("rule-not-ours")
  return right
}

/** The right ones make the whole; wrong ones can only take from it, and from nothing they take nothing. */
function sharesOf({ item }: CanvasDesk, conditions: readonly Condition[]): ReadonlyMap<string, number> {
  const credits = new Map(
    conditions.map(({ tests, score }) => {
      const [only, ...others] = tests
      if (only === undefined || others.length > 0 || only.how !== "equal" || only.isDenied || !score?.isAdded)
        throw new Unreadable("rule-not-ours")
      return [only.value, score.value] as const
    }),
  )
  const values = [...credits.values()]
  const whole = values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0)
  const canFallBelow = values.some((value) => value < 0) && item.least !== 0
  if (credits.size < conditions.length || Math.abs(whole - 100) > 0.5 || canFallBelow)
    throw new Unreadable("rule-not-ours")
  return credits
}
