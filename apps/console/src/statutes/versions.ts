/** Where a version stands today. Days compare as text. */
import type { VersionHead } from "@sworn/contract/staff"
import { isInForce, versionInForce } from "@sworn/question-bank"

export type VersionTime = "past" | "now" | "later"

export const timeOf = (version: VersionHead, today: string): VersionTime => {
  if (isInForce(version, today)) return "now"
  return version.effectiveFrom > today ? "later" : "past"
}

/** What a reader wants to see first: the law of today, else the next, else the last there was. */
export const firstShown = (versions: readonly VersionHead[], today: string): VersionHead | undefined =>
  versionInForce(versions, today) ??
  versions.find((version) => version.effectiveFrom > today) ??
  versions.at(-1)

/** Whole days from one to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
