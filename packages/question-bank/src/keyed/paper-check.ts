/**
 * The check a paper passes before it is frozen.
 *
 * Errors: `faultsOfPaper` returns every fault with the section or item it concerns; an empty list lets the paper pass.
 * Source: PAP-1, PAP-5, PAP-8, GRD-1, GRD-2, GRD-7, ITM-4 and ITM-6 in docs/rules.md.
 */
import { isChoice, itemsIn, type PaperItem } from "../item.ts"
import { mediaOf, scoredItems, totalPoints, type Centipoints, type PaperContent } from "../paper.ts"
import { isInForce } from "../statutes/register.ts"
import type { ItemKey } from "./key.ts"
import { faultsOfKey, type KeyFault } from "./key-faults.ts"
import { scoresExactly } from "./scoring.ts"

/** A calendar day, YYYY-MM-DD. */
export type Day = string

export type CitedLaw = {
  readonly statute: string
  readonly version: string
  readonly article: string
  readonly effectiveFrom: Day
  readonly effectiveTo: Day | null
}

export type PaperPlan = {
  readonly content: PaperContent
  readonly keys: ReadonlyMap<string, ItemKey>
  readonly laws: ReadonlyMap<string, readonly CitedLaw[]>
  readonly asOf: Day
  readonly total: Centipoints
  readonly passMark: Centipoints
}

export type PaperFault = {
  readonly fault:
    | KeyFault
    | "points-do-not-add-up"
    | "pass-mark-above-total"
    | "policy-needs-rounding"
    | "item-repeats"
    | "item-without-key"
    | "item-without-law"
    | "law-not-in-force"
    | "section-holds-another-kind"
    | "medium-missing"
    | "policy-does-not-suit-kind"
    | "essay-needs-markers"
  readonly where: string
}

export function faultsOfPaper(plan: PaperPlan): readonly PaperFault[] {
  const { content } = plan
  const faults: PaperFault[] = []
  const found = (fault: PaperFault["fault"], where: string) => faults.push({ fault, where })

  if (totalPoints(content) !== plan.total) found("points-do-not-add-up", content.paperId)
  if (plan.passMark > plan.total) found("pass-mark-above-total", content.paperId)

  for (const mediaId of mediaOf(content)) {
    if (content.media?.[mediaId] === undefined) found("medium-missing", mediaId)
  }

  const seen = new Set<string>()
  for (const section of content.sections) {
    if (!scoresExactly(section.policy, section.pointsEach)) found("policy-needs-rounding", section.id)
    for (const entry of section.entries) {
      if (entry.kind !== section.kind) found("section-holds-another-kind", entry.id)
      for (const item of itemsIn(entry)) {
        if (seen.has(item.id)) found("item-repeats", item.id)
        seen.add(item.id)
      }
    }
    for (const item of scoredItems(section)) {
      if (!isChoice(item) && section.policy !== "exact") found("policy-does-not-suit-kind", item.id)
      if (needsMarkers(item)) found("essay-needs-markers", item.id)
      const key = plan.keys.get(item.id)
      if (key === undefined) found("item-without-key", item.id)
      else for (const fault of faultsOfKey(item, key)) found(fault, item.id)

      const laws = plan.laws.get(item.id) ?? []
      if (laws.length === 0) found("item-without-law", item.id)
      if (laws.some((law) => !isInForce(law, plan.asOf))) found("law-not-in-force", item.id)
    }
  }
  return faults
}

/** GRD-7 is off: nobody could mark it, so no result could ever stand on it. */
const needsMarkers = (item: PaperItem): boolean => item.kind === "essay"
