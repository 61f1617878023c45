/** Drafts: what somebody is writing, saved as they type, and nobody else's to see. */
import { z } from "zod"
import { idInPath, instant } from "../shapes.ts"
import { itemBody } from "./item-body.ts"
import { itemPool } from "./items.ts"

const whole = z.int().min(1).max(2_147_483_647)

export const itemDraftParams = z.strictObject({ draftId: idInPath })

/** `version` counts the saves: one more than the newest that this tab has seen, or the very same words once more. */
export const itemDraftBody = z.strictObject({
  /** Null is for an item to come; otherwise the version the words began with. */
  itemId: z.uuid().toLowerCase().nullable(),
  basedOn: whole.nullable(),
  unitId: whole,
  pool: itemPool,
  body: itemBody,
  version: whole,
})
export type ItemDraftBody = z.infer<typeof itemDraftBody>

export const itemDraftSaved = z.strictObject({ draftId: z.uuid(), version: z.int(), savedAt: instant })
export type ItemDraftSaved = z.infer<typeof itemDraftSaved>

export const itemDraft = itemDraftBody.extend({
  draftId: z.uuid(),
  savedAt: instant,
  /** Of the item, when there is one already. */
  code: z.string().nullable(),
  /** The newest version of the item: above basedOn, somebody has written one meanwhile. */
  newestVersion: z.int().nullable(),
})
export type ItemDraft = z.infer<typeof itemDraft>

export const itemDraftList = z.strictObject({
  drafts: z.array(
    itemDraft.omit({ body: true }).extend({
      kind: z.string(),
      /** The beginning of what it asks so far. */
      excerpt: z.string(),
    }),
  ),
})
export type ItemDraftList = z.infer<typeof itemDraftList>

/** `draft-has-newer-words` comes with `draft: { draftId, version, savedAt }`, `draft-is-elsewhere` with the one that is. */
export const itemDraftRefusals = [
  "draft-has-newer-words",
  "draft-is-elsewhere",
  "draft-changes-its-item",
  "draft-needs-its-version",
  "too-many-drafts",
] as const
export type ItemDraftRefusal = (typeof itemDraftRefusals)[number]
