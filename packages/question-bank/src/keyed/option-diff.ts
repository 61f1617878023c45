/** Which options of one version are which of another, and what came, went or stands elsewhere. */
import type { Option, OptionId } from "../item.ts"
import { locales } from "../locale.ts"
import { plainTextOf } from "../rich-text.ts"

/** An option or a prompt that came, went or stands elsewhere; places count from 0. */
export type OptionChange = {
  readonly change: "added" | "removed" | "moved"
  readonly option: Option
  readonly from: number | null
  readonly to: number | null
}

export type SameOption = { readonly from: number; readonly to: number }

/** By id; what then is left over on both sides, by what it says. In the order of the later version. */
export function sameOptions(before: readonly Option[], after: readonly Option[]): readonly SameOption[] {
  const byId = after.flatMap((option, to) =>
    pairAt(
      before.findIndex(({ id }) => id === option.id),
      to,
    ),
  )
  const taken = new Set(byId.map(({ from }) => from))
  const byText = after.flatMap((option, to) => {
    if (byId.some((same) => same.to === to)) return []
    const from = before.findIndex((one, at) => !taken.has(at) && saysOf(one) === saysOf(option))
    taken.add(from)
    return pairAt(from, to)
  })
  return [...byId, ...byText].toSorted((one, other) => one.to - other.to)
}

const pairAt = (from: number, to: number): readonly SameOption[] => (from < 0 ? [] : [{ from, to }])

const saysOf = ({ text }: Option): string =>
  JSON.stringify(locales.map((locale) => plainTextOf(text[locale]).trim()))

/** `placed` where the author's order is kept; the options of a matching or ordering item have none. */
export function optionChanges(
  before: readonly Option[],
  after: readonly Option[],
  placed: boolean,
): readonly OptionChange[] {
  const same = sameOptions(before, after)
  const removed = before.flatMap((option, from): OptionChange[] =>
    same.some((one) => one.from === from) ? [] : [{ change: "removed", option, from, to: null }],
  )
  const stayed = inStep(same.map(({ from }) => from))
  const others = after.flatMap((option, to): OptionChange[] => {
    const its = same.find((one) => one.to === to)
    if (its === undefined) return [{ change: "added", option, from: null, to }]
    return placed && !stayed.has(its.from) ? [{ change: "moved", option, from: its.from, to }] : []
  })
  return [...removed, ...others]
}

/** The ids of the earlier version, as the later one calls them. */
export function renamed(before: readonly Option[], after: readonly Option[]): (id: OptionId) => OptionId {
  const names = new Map(
    sameOptions(before, after).map(({ from, to }) => [before[from]?.id, after[to]?.id] as const),
  )
  return (id) => names.get(id) ?? id
}

/** The longest row of places that still stand in their order: all others were moved past them. */
function inStep(places: readonly number[]): ReadonlySet<number> {
  const rows: number[][] = []
  for (const place of places) {
    const before = rows.filter((row) => (row.at(-1) ?? 0) < place)
    const longest = before.reduce<number[]>((best, row) => (row.length > best.length ? row : best), [])
    rows.push([...longest, place])
  }
  return new Set(rows.reduce<number[]>((best, row) => (row.length > best.length ? row : best), []))
}
