/**
 * Whether what was cited is still law on a day: a citation is followed through every change of its statute up to then.
 *
 * A place that an amendment left as it was, under its own number, is carried over: nobody has to bind it anew, however often
 * the statute is amended around it.
 *
 * Units:  days are YYYY-MM-DD. A change counts from its first day on.
 * Errors: none.
 * Source: ITM-6, ITM-7 and PAP-5 in docs/rules.md.
 */
import type { StatuteComparison } from "./compare-statutes.ts"
import { judgeReference, needsReview, type LawBinding, type ReferenceJudgement } from "./judge-reference.ts"
import { versionInForce } from "./register.ts"

/** What took the place of a version: another one, or nothing when the statute was repealed. */
export type LawChange = {
  readonly statute: string
  readonly fromVersion: string
  readonly toVersion: string | null
  readonly effectiveFrom: string
  readonly comparison: StatuteComparison | null
}

type VersionDays = {
  readonly statute: string
  readonly version: string
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
}

export type TracedCitation<Change extends LawChange, Version extends VersionDays> = {
  readonly standing: "in-force" | "carried" | "not-yet-in-force" | "changed-since" | "ended"
  /** What was law on that day; null where nothing was. */
  readonly inForce: Version | null
  /** What broke it, and how. */
  readonly change: Change | null
  readonly judgement: ReferenceJudgement | null
}

export const judgeUnder = (
  cited: LawBinding,
  { comparison }: Pick<LawChange, "comparison">,
): ReferenceJudgement => (comparison === null ? { kind: "vanished" } : judgeReference(cited, comparison))

/** The first change that touches what is cited, of those that took effect by the day; without a day, of all. */
export function firstTouching<Change extends LawChange>(
  cited: LawBinding,
  changes: readonly Change[],
  day: string | null = null,
): { readonly change: Change; readonly judgement: ReferenceJudgement } | null {
  let version: string | null = cited.version
  // As many steps as there are changes: a register that runs in a circle must not run for ever.
  for (let step = 0; step < changes.length && version !== null; step += 1) {
    const change = changes.find((one) => one.statute === cited.statute && one.fromVersion === version)
    if (change === undefined || (day !== null && change.effectiveFrom > day)) return null
    const judgement = judgeUnder(cited, change)
    if (needsReview(judgement)) return { change, judgement }
    version = change.toVersion
  }
  return null
}

export function traceCitation<Change extends LawChange, Version extends VersionDays>(
  cited: LawBinding,
  versions: readonly Version[],
  changes: readonly Change[],
  day: string,
): TracedCitation<Change, Version> {
  const own = versions.filter(({ statute }) => statute === cited.statute)
  const named = own.find(({ version }) => version === cited.version)
  const inForce = versionInForce(own, day)
  const untouched = { inForce, change: null, judgement: null }
  if (named === undefined) return { standing: "ended", ...untouched }
  if (named.effectiveFrom > day) return { standing: "not-yet-in-force", ...untouched }
  if (inForce === named) return { standing: "in-force", ...untouched }

  const touched = firstTouching(cited, changes, day)
  if (touched !== null) return { standing: "changed-since", inForce, ...touched }
  const isFollowed = inForce !== null && leadsTo(cited, inForce.version, changes)
  return { standing: isFollowed ? "carried" : "ended", ...untouched }
}

function leadsTo({ statute, version }: LawBinding, wanted: string, changes: readonly LawChange[]): boolean {
  let at: string | null = version
  for (let step = 0; step <= changes.length && at !== null; step += 1) {
    if (at === wanted) return true
    at = changes.find((one) => one.statute === statute && one.fromVersion === at)?.toVersion ?? null
  }
  return false
}
