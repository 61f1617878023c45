import type { FateCounts } from "@sworn/contract/staff"
import type { StatuteComparison } from "@sworn/question-bank"

/** Of the articles of two versions: what became of the old ones, and how many of the new ones go back to none. */
export function fateCountsOf({ fates, origins }: StatuteComparison): FateCounts {
  const count = (fate: string) => fates.filter((one) => one.fate === fate).length
  return {
    same: count("same"),
    moved: count("moved"),
    changed: count("changed"),
    vanished: count("vanished"),
    added: origins.filter(({ origin }) => origin === "added").length,
  }
}
