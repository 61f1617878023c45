import type { StatuteRefusal } from "@sworn/contract/staff"
import { accepted, addDays, refused, type Outcome } from "@sworn/exam-core"
import { faultsOfRegister, type LawChange } from "@sworn/question-bank"
import type { RegisteredVersion } from "./statutes.store.ts"

type NewVersion = {
  readonly statute: string
  readonly version: string
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
}

export type RegisterPlace = {
  readonly effectiveTo: string | null
  /** The version that ends because this one begins. */
  readonly ended: { readonly version: string; readonly effectiveTo: string } | null
  /** Versions that follow each other, have both texts, and were not compared yet. */
  readonly neighbours: readonly {
    readonly from: string
    readonly to: string
    readonly effectiveFrom: string
  }[]
}

/** Where a version comes to stand among the others of its statute (PAP-5): on every day there is one law, or none, never two. */
export function placeInRegister(
  versions: readonly RegisteredVersion[],
  changes: readonly LawChange[],
  { statute, version, effectiveFrom, effectiveTo }: NewVersion,
): Outcome<RegisterPlace, StatuteRefusal> {
  const known = versions.find((one) => one.version === version)
  if (known?.hasText) return refused("version-already-loaded")
  if (known !== undefined && !hasDays(known, effectiveFrom, effectiveTo))
    return refused("version-days-differ")

  const others = versions.filter((one) => one.version !== version)
  const before = others.findLast((one) => one.effectiveFrom < effectiveFrom)
  const after = others.find((one) => one.effectiveFrom >= effectiveFrom)
  const isBetween = changes.some(
    ({ fromVersion, toVersion }) => fromVersion === before?.version && toVersion === after?.version,
  )
  if (known === undefined && before !== undefined && after !== undefined && isBetween)
    return refused("version-between-others")
  if (known === undefined && before !== undefined && !before.hasText)
    return refused("version-before-has-no-text")

  const lastDay = known?.effectiveTo ?? effectiveTo ?? (after ? addDays(after.effectiveFrom, -1) : null)
  const ended =
    before !== undefined && before.effectiveTo === null
      ? { version: before.version, effectiveTo: addDays(effectiveFrom, -1) }
      : null
  const own = { statute, version, effectiveFrom, effectiveTo: lastDay }
  const became = [
    ...others.map((one) =>
      one.version === ended?.version ? { ...one, effectiveTo: ended.effectiveTo } : one,
    ),
    own,
  ]
  const earlier = new Set(faultsOfRegister(versions).map((one) => JSON.stringify(one)))
  const fault = faultsOfRegister(became).find((one) => !earlier.has(JSON.stringify(one)))
  if (fault !== undefined && fault.fault !== "version-repeats") return refused(fault.fault)

  const pairs = [
    ...(before?.hasText ? [{ from: before.version, to: version, effectiveFrom }] : []),
    ...(after?.hasText ? [{ from: version, to: after.version, effectiveFrom: after.effectiveFrom }] : []),
  ]
  const neighbours = pairs.filter(({ from }) => changes.every(({ fromVersion }) => fromVersion !== from))
  return accepted({ effectiveTo: lastDay, ended, neighbours })
}

const hasDays = (known: RegisteredVersion, effectiveFrom: string, effectiveTo: string | null): boolean =>
  known.effectiveFrom === effectiveFrom && (effectiveTo === null || effectiveTo === known.effectiveTo)
