/**
 * Grading: from what the journal holds and the keys of that year to a score, line by line.
 *
 * Pure and versioned: the same responses, keys and policies give the same score set, byte for byte (GRD-10). When the
 * rule itself must change, this function is kept under its number and a new one is written beside it.
 *
 * Units:  whole centipoints.
 * Errors: a response to an item that the paper does not hold throws: the journal refused it on its way in.
 * Source: GRD-1, GRD-2, GRD-6, GRD-10, GRD-11 and GRD-12 in docs/rules.md.
 */
import {
  scoredItems,
  type Centipoints,
  type PaperContent,
  type Response,
  type ScoringPolicy,
} from "@sworn/question-bank"
import { scoreResponse, type ItemKey } from "@sworn/question-bank/keyed"
import { verdictOf, type SubjectScore, type Verdict } from "../result.ts"

export const gradingVersion = 1

export type PinnedKey = { readonly version: number; readonly key: ItemKey; readonly subject: string }

export type KeyedPaper = {
  readonly content: PaperContent
  readonly keys: ReadonlyMap<string, PinnedKey>
  readonly passMark: Centipoints
}

export type ScoreLine = {
  readonly itemId: string
  readonly policy: ScoringPolicy
  readonly keyVersion: number
  readonly points: Centipoints
}

export type Graded = {
  readonly lines: readonly ScoreLine[]
  readonly score: Centipoints
  readonly verdict: Verdict
  readonly bySubject: readonly SubjectScore[]
}

export function grade(paper: KeyedPaper, responses: ReadonlyMap<string, Response>): Graded {
  const lines: ScoreLine[] = []
  const earned = new Map<string, Centipoints>()
  const possible = new Map<string, Centipoints>()
  let score: Centipoints = 0

  for (const section of paper.content.sections) {
    let sectionScore: Centipoints = 0
    for (const item of scoredItems(section)) {
      const { key, version, subject } = pinned(paper, item.id)
      const { policy, pointsEach: worth } = section
      const points = scoreResponse({ item, key, worth, policy }, responses.get(item.id))

      lines.push({ itemId: item.id, policy, keyVersion: version, points })
      sectionScore += points
      earned.set(subject, (earned.get(subject) ?? 0) + points)
      possible.set(subject, (possible.get(subject) ?? 0) + worth)
    }
    // GRD-3: where a policy may take points away, a section still never falls below nothing.
    score += Math.max(0, sectionScore)
  }

  const held = new Set(lines.map((line) => line.itemId))
  const stray = [...responses.keys()].find((itemId) => !held.has(itemId))
  if (stray !== undefined)
    throw new Error(`The journal answers item ${stray}, which is not on paper ${paper.content.paperId}`)

  const bySubject = [...possible].map(([subject, worth]) => ({
    subject,
    earned: earned.get(subject) ?? 0,
    possible: worth,
  }))
  return { lines, score, verdict: verdictOf(score, paper.passMark), bySubject }
}

function pinned(paper: KeyedPaper, itemId: string): PinnedKey {
  const key = paper.keys.get(itemId)
  if (key === undefined) throw new Error(`Item ${itemId} of paper ${paper.content.paperId} has no pinned key`)
  return key
}
