/** What is known of an item beside its words: enemies, exposure, classification. Mounted beside the items. */
import {
  classification,
  classificationBody,
  enemyBody,
  enemyList,
  enemyParams,
  enemyRemovalBody,
  itemExposure,
  itemParams,
  type EnemyRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { classifyItem, readClassification } from "./classify-item.ts"
import { keepApart, letMeet } from "./keep-apart.ts"
import { readEnemies, readExposure } from "./read-relations.ts"

const statusOf = {
  "not-found": 404,
  "item-is-itself": 422,
  "already-enemies": 409,
  "not-enemies": 409,
  "enemies-of-two-pools": 422,
  "unit-not-found": 422,
} as const satisfies Record<EnemyRefusal | "not-found" | "unit-not-found", number>

export const itemRelationRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/:itemId/exposure",
      describes("Where an item has stood before candidates", itemExposure),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      async (c) => {
        const exposure = await readExposure(deps, c.var.scope, c.req.valid("param").itemId)
        if (exposure === null) return staffProblem(c, "not-found", 404)
        return c.json(exposure, 200)
      },
    )
    .get(
      "/:itemId/classification",
      describes("Tags, difficulty and unit of an item, and their changes", classification),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      async (c) => {
        const found = await readClassification(deps, c.var.scope, c.req.valid("param").itemId)
        if (found === null) return staffProblem(c, "not-found", 404)
        return c.json(found, 200)
      },
    )
    .post(
      "/:itemId/classification",
      describes("Set tags, difficulty or unit of an item", null, 204),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      staffValid("json", classificationBody),
      async (c) => {
        const { itemId } = c.req.valid("param")
        const outcome = await classifyItem(deps, authorOf(c), itemId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .get(
      "/:itemId/enemies",
      describes("Items that an item must not meet on a paper", enemyList),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      async (c) => {
        const enemies = await readEnemies(deps, c.var.scope, c.req.valid("param").itemId)
        if (enemies === null) return staffProblem(c, "not-found", 404)
        return c.json(enemies, 200)
      },
    )
    .post(
      "/:itemId/enemies",
      describes("Keep two items off each other's papers", null, 204),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      staffValid("json", enemyBody),
      async (c) => {
        const { itemId } = c.req.valid("param")
        const outcome = await keepApart(deps, authorOf(c), itemId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:itemId/enemies/:otherId/removal",
      describes("Let two items meet again", null, 204),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", enemyParams),
      staffValid("json", enemyRemovalBody),
      async (c) => {
        const outcome = await letMeet(deps, authorOf(c), c.req.valid("param"), c.req.valid("json").reason)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
