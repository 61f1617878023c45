/**
 * Numbers as Canvas keeps them: a value with bounds worked out from its margin, or the bounds alone.
 *
 * The bounds are what Canvas compares with, so they are what is read. One that is itself left out (Canvas has it for
 * answers by significant digits) is no range of ours.
 */
import type { AcceptedNumber } from "../../question.ts"
import { present } from "../about.ts"
import { Unreadable } from "../faults.ts"
import type { Condition } from "./canvas-item.ts"
import type { CanvasDesk } from "./read-canvas.ts"

export function numbersIn(desk: CanvasDesk): readonly AcceptedNumber[] {
  const accepted = desk.item.conditions.flatMap((condition): AcceptedNumber[] => {
    if (condition.score === null || condition.score.value === 0) return []
    const { value, tolerance, said } = rangeOf(condition)
    return [
      {
        value,
        tolerance,
        credit: condition.score.value,
        ...present({ feedback: said === undefined ? undefined : desk.feedbackTo(said) }),
      },
    ]
  })
  if (accepted.length === 0) throw new Unreadable("key-missing")
  return accepted
}

function rangeOf({ tests }: Condition): {
  readonly value: number
  readonly tolerance: number
  readonly said?: string
} {
  const valueOf = (how: string) => {
    const found = tests.find((one) => one.how === how && !one.isDenied)
    return found === undefined ? undefined : Number(found.value)
  }
  const said = tests.find(({ how }) => how === "equal")?.value
  const [exact, least, most] = ["equal", "least", "most"].map(valueOf)
  if (tests.some(({ how, isDenied }) => isDenied || !["equal", "least", "most"].includes(how)))
    throw new Unreadable("rule-not-ours")
  const low = least ?? exact ?? Number.NaN
  const high = most ?? exact ?? Number.NaN
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) throw new Unreadable("rule-not-ours")
  const middle = exactly((low + high) / 2)
  const isCentred = exact === undefined || Math.abs(exact - middle) <= 1e-9 * Math.max(1, Math.abs(exact))
  // A value outside of the middle of its own bounds is right as well, but no one range.
  if (!isCentred) throw new Unreadable("rule-not-ours")
  return {
    value: exact ?? middle,
    tolerance: exactly((high - low) / 2),
    ...(said === undefined ? {} : { said }),
  }
}

const exactly = (value: number): number => Number(value.toPrecision(12))
