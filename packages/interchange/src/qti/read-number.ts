/**
 * Numbers: values with how far from them is still right, in the order in which the rule asks for them.
 *
 * Every edge of every range is tried, and a little beyond, against what our own model would give there.
 */
import type { Element } from "@xmldom/xmldom"
import type { AcceptedNumber, LocalisedRich } from "../question.ts"
import { atomOf, type Declaration } from "./declarations.ts"
import { declarationFor, given, isSame, scoreOf, worthOf, type Desk } from "./desk.ts"
import { toleranceOf } from "./expressions.ts"
import { Unreadable } from "./faults.ts"
import { readFeedback, type ReadFeedback } from "./feedback.ts"
import { attribute, kids, ruleName } from "./names.ts"
import { answerId, creditWithin, requireNothingFor } from "./read-text.ts"
import { constantOf, type Responses } from "./rules.ts"

export type ReadNumber = {
  readonly accepted: readonly AcceptedNumber[]
  readonly otherwise?: LocalisedRich
  readonly feedback: ReadFeedback
}

type Range = { readonly value: number; readonly tolerance: number }

export function readNumber(interaction: Element, desk: Desk): ReadNumber {
  const declaration = declarationFor(desk, interaction)
  const ranges = rangesIn(declaration, desk)
  if (ranges.length === 0) throw new Unreadable("key-missing")
  const asked = (value: number): Responses => new Map([[declaration.identifier, given("single", value)]])
  const scores = ranges.map(({ value }) => scoreOf(desk, asked(value)))
  const worth = worthOf(desk, Math.max(0, ...scores))
  const shareFor = (value: number) => scoreOf(desk, asked(value)) / worth
  // The first range that holds a value decides; a value that an earlier range holds says nothing of its own.
  const firstFor = (value: number) => ranges.findIndex((range) => holds(range, value))
  const shares = ranges.map((range, at) => {
    const own = edgesOf(range).find((value) => firstFor(value) === at)
    return own === undefined ? null : shareFor(own)
  })
  for (const value of ranges.flatMap(edgesOf)) {
    const at = firstFor(value)
    const share = shares[at]
    if (share !== null && !isSame(shareFor(value), share ?? 0)) throw new Unreadable("rule-not-ours")
  }
  requireNothingFor([new Map(), asked(farFrom(ranges))], desk)

  const kept = ranges
    .map((range, at) => ({ ...range, share: shares[at] ?? null, saidShare: saidShareAt(at) }))
    .filter(({ share }) => desk.own !== null || (share ?? 0) > 1e-6)
  const feedback = readFeedback(
    [
      ...kept.map(({ value, share }, at) => ({
        id: answerId(at),
        responses: asked(value),
        share: share ?? 0,
      })),
      { id: "OTHER", responses: asked(farFrom(ranges)), share: 0 },
    ],
    desk,
  )
  const otherwise = feedback.byAnswer.get("OTHER")
  return {
    accepted: kept.map(({ value, tolerance, share, saidShare }, at) => {
      const said = feedback.byAnswer.get(answerId(at))
      return {
        value,
        tolerance,
        credit: creditWithin(share ?? saidShare),
        ...(said === undefined ? {} : { feedback: said }),
      }
    }),
    ...(otherwise === undefined ? {} : { otherwise }),
    feedback,
  }

  /** Of a range that never decides: what its own branch of the rule would have given. */
  function saidShareAt(at: number): number {
    const branch = comparisonsIn(desk)[at]?.parentNode as Element | undefined
    const step =
      branch === undefined ? undefined : kids(branch).find((one) => ruleName(one) === "set-outcome-value")
    const [value] = step === undefined ? [] : kids(step)
    return value === undefined ? 0 : Number(constantOf(value)) / worth
  }
}

const holds = ({ value, tolerance }: Range, given: number): boolean =>
  given >= value - tolerance - 1e-12 && given <= value + tolerance + 1e-12

const edgesOf = ({ value, tolerance }: Range): readonly number[] => {
  const step = Math.max(1e-6, Math.abs(value) * 1e-9, tolerance * 1e-6)
  const edges = [value - tolerance, value + tolerance]
  return [value, ...edges, ...edges.flatMap((edge) => [edge - step, edge + step])]
}

const farFrom = (ranges: readonly Range[]): number =>
  Math.max(...ranges.map(({ value, tolerance }) => Math.abs(value) + tolerance)) * 2 + 12_345.6789

function rangesIn({ identifier, baseType, correct, mapping }: Declaration, desk: Desk): readonly Range[] {
  const compared = comparisonsIn(desk).flatMap((one): Range[] => {
    const parts = kids(one)
    if (!parts.some((part) => attribute(part, "identifier") === identifier && ruleName(part) === "variable"))
      return []
    return parts.flatMap((part): Range[] => {
      const value =
        ruleName(part) === "base-value"
          ? atomOf(constantOf(part), baseType)
          : ruleName(part) === "correct"
            ? correct?.atoms[0]
            : undefined
      return typeof value === "number" && Number.isFinite(value) ? [rangeOf(one, value)] : []
    })
  })
  if (desk.own !== null) return compared
  compared.push(...intervalsIn(identifier, desk))
  const values = [...(correct?.atoms ?? []), ...(mapping?.entries.map(({ key }) => key) ?? [])]
  const exact = values
    .filter((value) => typeof value === "number" && Number.isFinite(value))
    .map((value) => ({ value: Number(value), tolerance: 0 }))
  const all = compared.length > 0 && mapping === null ? compared : [...compared, ...exact]
  return [...new Map(all.map((range) => [`${range.value} ${range.tolerance}`, range])).values()]
}

/** From one value to another, both asked for together; whether the values themselves belong to it, the rule is asked later. */
function intervalsIn(identifier: string, { rule }: Desk): readonly Range[] {
  const together = Map.groupBy(rule?.bounds ?? [], (one) => one.parentNode)
  return [...together.values()].flatMap((bounds): Range[] => {
    const edges = bounds.flatMap((one) => {
      const parts = kids(one)
      const at = parts.findIndex(
        (part) => ruleName(part) === "variable" && attribute(part, "identifier") === identifier,
      )
      const other = parts[1 - at]
      const value =
        other !== undefined && ruleName(other) === "base-value" ? Number(constantOf(other)) : Number.NaN
      if (at < 0 || parts.length !== 2 || !Number.isFinite(value)) return []
      return [{ isLower: ruleName(one).startsWith("g") === (at === 0), value }]
    })
    const low = edges.find(({ isLower }) => isLower)?.value
    const high = edges.find(({ isLower }) => !isLower)?.value
    if (low === undefined || high === undefined || low > high || edges.length > 2) return []
    return [{ value: exactly((low + high) / 2), tolerance: exactly((high - low) / 2) }]
  })
}

/** Our own rules compare once for the score and once more for what is said to it. */
function comparisonsIn({ rule, own }: Desk): readonly Element[] {
  const all = rule?.constants ?? []
  if (own === null) return all
  return all.filter((one) =>
    kids(one.parentNode as Element).some((step) => attribute(step, "identifier") === "SCORE"),
  )
}

/** A range that is wider to one side is the same range around its middle. */
function rangeOf(element: Element, wanted: number): Range {
  if (ruleName(element) !== "equal") return { value: wanted, tolerance: 0 }
  const tolerance = toleranceOf(element, wanted)
  if (tolerance === null || !tolerance.withBounds) throw new Unreadable("rule-not-ours")
  const { below, above } = tolerance
  if (below === above) return { value: wanted, tolerance: exactly(below) }
  return { value: exactly(wanted + (above - below) / 2), tolerance: exactly((above + below) / 2) }
}

const exactly = (value: number): number => Number(value.toPrecision(14))
