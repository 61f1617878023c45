/**
 * Whether a response of a further kind is right as a whole. Nothing here knows of points.
 *
 * Texts are compared as people read them: width, white space at the ends and its length within are no difference, and neither
 * is case unless the key says so.
 *
 * Errors: a key or a response of another kind than its item throws; an essay throws, because people mark it.
 * Source: GRD-2, GRD-4 and GRD-7 in docs/rules.md.
 */
import type { PaperItem } from "../item.ts"
import type { Pair, Response } from "../response.ts"
import { decimalFrom, isWithinTolerance } from "../decimal.ts"
import { holds } from "./hotspot-area.ts"
import type { ItemKey, NumberKey, TextKey } from "./key.ts"

export function isRight(item: PaperItem, key: ItemKey, response: Response): boolean {
  if ("pairs" in key && "pairs" in response) return arePartners(key.pairs, response.pairs)
  if ("order" in key && "order" in response) return key.order.join("\n") === response.order.join("\n")
  if ("numbers" in key && "texts" in response) return isNumber(key.numbers, response.texts[0] ?? "")
  if ("texts" in key && "texts" in response) {
    const { texts } = response
    return key.texts.every((text, at) => isAccepted(text, texts[at] ?? ""))
  }
  if ("areas" in key && "point" in response) {
    const { point } = response
    return point !== null && key.areas.some((area) => holds(area, point))
  }
  throw new Error(`Item ${item.id} is ${item.kind}, but its key or its response is of another kind`)
}

/** Every prompt has its own option, and no prompt another. */
function arePartners(right: readonly Pair[], given: readonly Pair[]): boolean {
  const chosen = new Map(given)
  return (
    chosen.size === right.length && right.every(([promptId, optionId]) => chosen.get(promptId) === optionId)
  )
}

function isNumber(numbers: readonly NumberKey[], text: string): boolean {
  const given = decimalFrom(text)
  return given !== null && numbers.some((number) => isNear(number, given))
}

function isNear(
  { value, tolerance }: NumberKey,
  given: NonNullable<ReturnType<typeof decimalFrom>>,
): boolean {
  const [right, distance] = [decimalFrom(value), decimalFrom(tolerance)]
  if (right === null || distance === null)
    throw new Error(`A key holds ${value} ± ${tolerance}, which is no number`)
  return isWithinTolerance(given, right, distance)
}

const isAccepted = ({ accepted, caseMatters }: TextKey, text: string): boolean =>
  accepted.some((one) => readAs(one, caseMatters) === readAs(text, caseMatters))

function readAs(text: string, caseMatters: boolean): string {
  const plain = text.normalize("NFKC").trim().replace(/\s+/g, " ")
  return caseMatters ? plain : plain.toLowerCase()
}
