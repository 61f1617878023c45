/** One act over everything a filter matches: looked at first, run, and taken back. */
import { z } from "zod"
import { day, idInPath, instant } from "../shapes.ts"
import { itemTag } from "./item-relations.ts"
import { itemFilter } from "./items.ts"

const anId = z.uuid().toLowerCase()
const whole = z.int().min(1).max(2_147_483_647)

export const bulkAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("add-tag"), tag: itemTag }),
  z.strictObject({ act: z.literal("remove-tag"), tag: itemTag }),
  z.strictObject({ act: z.literal("set-difficulty"), difficulty: z.int().min(1).max(5) }),
  z.strictObject({ act: z.literal("move"), unitId: whole }),
  z.strictObject({ act: z.literal("submit") }),
  z.strictObject({ act: z.literal("retire"), reason: z.string().trim().min(1).max(1000) }),
  z.strictObject({ act: z.literal("assign"), assignedTo: anId, dueOn: day.nullable() }),
])
export type BulkAct = z.infer<typeof bulkAct>
export const bulkActNames = [
  "add-tag",
  "remove-tag",
  "set-difficulty",
  "move",
  "submit",
  "retire",
  "assign",
] as const

/** Everything the filter matches, less what was unticked; or, with `only`, just these of it. */
export const bulkSelection = z.strictObject({
  filter: itemFilter,
  except: z.array(anId).max(1000).optional(),
  only: z.array(anId).max(1000).optional(),
})
export type BulkSelection = z.infer<typeof bulkSelection>

export const bulkPreviewBody = z.strictObject({ act: bulkAct, ...bulkSelection.shape })
export type BulkPreviewBody = z.infer<typeof bulkPreviewBody>

/** Why an item is left alone; "already-so" is no fault. */
export const bulkItemRefusals = [
  "already-so",
  "too-many-tags",
  "item-not-in-that-state",
  "item-is-somebody-elses",
  "item-is-not-whole",
  "law-place-not-known",
  "reviewer-is-its-author",
  "assignee-not-fitting",
] as const
export const bulkItemRefusal = z.enum(bulkItemRefusals)
export type BulkItemRefusal = (typeof bulkItemRefusals)[number]

const refusedOnes = z.array(z.strictObject({ refusal: bulkItemRefusal, count: z.int() }))

export const bulkPreview = z.strictObject({
  /** What the filter matches. */
  matched: z.int(),
  /** What the act would change. */
  possible: z.int(),
  refused: refusedOnes,
})
export type BulkPreview = z.infer<typeof bulkPreview>

/** `matched` is what the preview said: a bank that has changed since is looked at again first. */
export const bulkActBody = bulkPreviewBody.extend({ matched: z.int().min(0) })
export type BulkActBody = z.infer<typeof bulkActBody>

export const bulkActDone = z.strictObject({
  actId: z.uuid(),
  matched: z.int(),
  done: z.int(),
  refused: refusedOnes,
})
export type BulkActDone = z.infer<typeof bulkActDone>

export const bulkActParams = z.strictObject({ actId: idInPath })

export const bulkActUndone = z.strictObject({
  reverted: z.int(),
  /** Changed by somebody since, and therefore not touched. */
  leftAlone: z.int(),
})
export type BulkActUndone = z.infer<typeof bulkActUndone>

/** The reader's own, newest first. */
export const bulkActList = z.strictObject({
  acts: z.array(
    z.strictObject({
      actId: z.uuid(),
      act: bulkAct,
      filter: itemFilter,
      matched: z.int(),
      done: z.int(),
      runAt: instant,
      undoneAt: instant.nullable(),
      reverted: z.int().nullable(),
    }),
  ),
})
export type BulkActList = z.infer<typeof bulkActList>

export const bulkActRefusals = [
  "filter-matches-nothing",
  "filter-matches-too-many",
  "bank-has-changed",
  "act-already-undone",
] as const
export type BulkActRefusal = (typeof bulkActRefusals)[number]
/** Far above any bank's yearly work, far below what one transaction should hold. */
export const mostBulkItems = 50_000
