/** What is known of an item beside its words: enemies, where it stood before candidates, and how it is classified (ITM-11). */
import { z } from "zod"
import { idInPath, instant, localised } from "../shapes.ts"
import { itemKind } from "./item-body.ts"
import { itemPool, itemState } from "./items.ts"

const reason = z.string().trim().min(1).max(500)

export const enemyBody = z.strictObject({ otherId: z.uuid().toLowerCase(), reason })
export type EnemyBody = z.infer<typeof enemyBody>

export const enemyParams = z.strictObject({ itemId: idInPath, otherId: idInPath })
export const enemyRemovalBody = z.strictObject({ reason })

export const enemyList = z.strictObject({
  enemies: z.array(
    z.strictObject({
      itemId: z.uuid(),
      code: z.string(),
      kind: itemKind,
      state: itemState,
      excerpt: z.string(),
      reason: z.string(),
      addedBy: z.string(),
      addedAt: instant,
    }),
  ),
})
export type EnemyList = z.infer<typeof enemyList>

export const enemyRefusals = [
  "item-is-itself",
  "already-enemies",
  "not-enemies",
  "enemies-of-two-pools",
] as const
export type EnemyRefusal = (typeof enemyRefusals)[number]

/** Papers whose sitting has begun, newest first. What is sealed is not here: who writes items must not know it. */
export const itemExposure = z.strictObject({
  lastUsedAt: instant.nullable(),
  paperCount: z.int(),
  sittingCount: z.int(),
  attemptCount: z.int(),
  uses: z.array(
    z.strictObject({
      paperId: z.uuid(),
      paper: localised,
      /** The version of the item that stands on it. */
      version: z.int(),
      sittingId: z.uuid(),
      sitting: localised,
      startsAt: instant,
      attemptCount: z.int(),
    }),
  ),
})
export type ItemExposure = z.infer<typeof itemExposure>

export const itemTag = z.string().trim().min(1).max(40)
export const mostTags = 20

/** Facts about an item, which change without a version: what is named here is set, what is not stays. */
export const classificationBody = z.strictObject({
  tags: z.array(itemTag).max(mostTags).optional(),
  difficulty: z.int().min(1).max(5).optional(),
  unitId: z.int().min(1).max(2_147_483_647).optional(),
})
export type ClassificationBody = z.infer<typeof classificationBody>

export const classification = z.strictObject({
  tags: z.array(z.string()),
  difficulty: z.int(),
  unitId: z.int(),
  unit: z.string(),
  pool: itemPool,
  /** Newest first. */
  changes: z.array(
    z.strictObject({
      field: z.enum(["tags", "difficulty", "unit"]),
      before: z.string(),
      after: z.string(),
      by: z.string(),
      at: instant,
    }),
  ),
})
export type Classification = z.infer<typeof classification>

/** Tags in use in the reader's units, the most used first; for completing what is typed. */
export const tagList = z.strictObject({
  tags: z.array(z.strictObject({ tag: z.string(), count: z.int() })),
})
export type TagList = z.infer<typeof tagList>
