/** Changes in the law and what they touch (ITM-7); and which law stands behind an item or a paper on a day (PAP-5). */
import { z } from "zod"
import { day, instant, localised } from "../shapes.ts"
import { itemKind } from "./item-body.ts"
import { itemState } from "./items.ts"
import { pageQuery } from "./paging.ts"
import { lawPlace } from "./statute-text.ts"
import { fateCounts, flaggedCounts } from "./statutes.ts"

export const lawChangeParams = z.strictObject({ lawChangeId: z.uuid().toLowerCase() })

export const citingKinds = ["answerable", "stem", "scenario", "rationale"] as const
export const markJudgements = ["untouched", "moved-to", "changed", "vanished", "not-found"] as const

export const lawChangeRow = z.strictObject({
  lawChangeId: z.uuid(),
  statute: z.string(),
  title: localised,
  fromVersion: day,
  /** Null is a repeal. */
  toVersion: day.nullable(),
  effectiveFrom: day,
  loadedBy: z.string().nullable(),
  loadedAt: instant,
  /** Of the reader's units: flagged, and of these still waiting for somebody. */
  itemCount: z.int(),
  openItemCount: z.int(),
})
export type LawChangeRow = z.infer<typeof lawChangeRow>
export const lawChangeList = z.strictObject({ today: day, changes: z.array(lawChangeRow) })
export type LawChangeList = z.infer<typeof lawChangeList>

export const lawChangePage = lawChangeRow.extend({
  today: day,
  fates: fateCounts.nullable(),
  flagged: flaggedCounts,
  /** Of the reader's units: items whose text is identical under new numbers, not re-bound yet. */
  rebindableCount: z.int(),
  /** Re-bound by others and waiting for the reader's approval. */
  approvableCount: z.int(),
  /** Titles and numbers alone: what stands on a sealed paper, and so what it cites, is not said. */
  papers: z.array(
    z.strictObject({
      paperId: z.uuid(),
      title: localised,
      asOf: day,
      questionCount: z.int(),
      sittings: z.array(
        z.strictObject({ sittingId: z.uuid(), title: localised, startsAt: instant, isTouched: z.boolean() }),
      ),
    }),
  ),
})
export type LawChangePage = z.infer<typeof lawChangePage>

export const markStandings = ["open", "re-bound", "settled"] as const

export const lawChangeItemQuery = pageQuery.extend({
  judgement: z.enum(["leans-on-change", "moved-to", "changed", "vanished", "not-found"]).optional(),
  standing: z.enum(markStandings).optional(),
})
export type LawChangeItemQuery = z.infer<typeof lawChangeItemQuery>

export const lawMark = z.strictObject({
  citing: z.enum(citingKinds),
  /** Of a case set's question, its number from 1; null where there is one question, or none. */
  question: z.int().nullable(),
  version: day,
  article: z.string(),
  paragraph: z.int(),
  item: z.int(),
  judgement: z.enum(markJudgements),
  leansOnChange: z.boolean(),
  successors: z.array(lawPlace),
})
export type LawMark = z.infer<typeof lawMark>

export const lawChangeItem = z.strictObject({
  itemId: z.uuid(),
  itemVersionId: z.uuid(),
  code: z.string(),
  version: z.int(),
  kind: itemKind,
  state: itemState,
  excerpt: z.string(),
  /** What keeps it from being good law: the gravest of its marks. */
  judgement: z.enum(["leans-on-change", "moved-to", "changed", "vanished", "not-found"]),
  standing: z.enum(markStandings),
  /** Every place it cites goes on identical under another number. */
  isRebindable: z.boolean(),
  rebound: z
    .strictObject({ itemVersionId: z.uuid(), version: z.int(), state: itemState, by: z.string() })
    .nullable(),
  marks: z.array(lawMark),
})
export type LawChangeItem = z.infer<typeof lawChangeItem>
export const lawChangeItems = z.strictObject({ total: z.int(), rows: z.array(lawChangeItem) })
export type LawChangeItems = z.infer<typeof lawChangeItems>

/** Some of the flagged versions, or null for all that this can be done to. */
export const lawChangeActBody = z.strictObject({
  itemVersionIds: z.array(z.uuid().toLowerCase()).min(1).max(500).nullable(),
})
export type LawChangeActBody = z.infer<typeof lawChangeActBody>

export const lawChangeActReply = z.strictObject({
  count: z.int(),
  /** Named, and left as they were. */
  left: z.array(z.uuid()),
})
export type LawChangeActReply = z.infer<typeof lawChangeActReply>

// Which law, which version, in force on that day?

export const lawDayQuery = z.strictObject({ day: day.optional() })

export const citationStandings = [
  "in-force",
  /** The cited version was followed, and the place is in the version in force as it was. */
  "carried",
  "not-yet-in-force",
  "changed-since",
  "ended",
] as const

export const inForce = z.strictObject({ version: day, effectiveFrom: day, effectiveTo: day.nullable() })

export const itemLaw = z.strictObject({
  itemId: z.uuid(),
  itemVersionId: z.uuid(),
  version: z.int(),
  day,
  /** All that it cites was good law on that day. */
  isGoodLaw: z.boolean(),
  citations: z.array(
    z.strictObject({
      citing: z.enum(citingKinds),
      question: z.int().nullable(),
      statute: z.string(),
      title: localised,
      version: day,
      article: z.string(),
      paragraph: z.int(),
      item: z.int(),
      standing: z.enum(citationStandings),
      inForce: inForce.nullable(),
      lawChangeId: z.uuid().nullable(),
    }),
  ),
})
export type ItemLaw = z.infer<typeof itemLaw>

export const paperLaw = z.strictObject({
  paperId: z.uuid(),
  title: localised,
  asOf: day,
  day,
  isGoodLaw: z.boolean(),
  questionCount: z.int(),
  /** Statute by statute; which articles a sealed paper asks about is not said. */
  laws: z.array(
    z.strictObject({
      statute: z.string(),
      title: localised,
      version: day,
      inForce: inForce.nullable(),
      questionCount: z.int(),
      /** Of these, how many rest on what was not good law that day. */
      badCount: z.int(),
    }),
  ),
})
export type PaperLaw = z.infer<typeof paperLaw>
