/** The item bank, for those who write and review it. Everything here may hold keys, and none of it is a candidate's. */
import {
  commentBody,
  itemActBody,
  itemActReply,
  itemFacets,
  itemFilter,
  itemPage,
  itemParams,
  itemQuery,
  itemVersionPage,
  itemVersionParams,
  itemVersionQuery,
  likenessBody,
  likenessReply,
  newItemBody,
  newVersionBody,
  tagList,
  writtenVersion,
  type ItemRefusal,
} from "@sworn/contract/staff"
import { isAuthorsStep } from "@sworn/question-bank"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, pathsOf, readerOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { actOnVersion } from "./act-on-version.ts"
import { addComment } from "./add-comment.ts"
import { findLikenesses } from "./find-likenesses.ts"
import { readItem } from "./read-item.ts"
import { readFacets, readItems, readTagList } from "./read-items.ts"
import { writeItem, writeVersion } from "./write-version.ts"

const statusOf = {
  "not-found": 404,
  "item-not-in-that-state": 409,
  "item-is-somebody-elses": 403,
  "item-is-your-own": 403,
  "reason-is-missing": 422,
  "item-is-not-whole": 422,
  "item-has-newer-version": 409,
  "kind-never-changes": 422,
  "item-asks-nothing": 422,
  "subject-not-known": 422,
  "law-not-known": 422,
  "law-has-changed": 409,
  "law-place-not-known": 422,
  "category-not-known": 422,
} as const satisfies Record<ItemRefusal | "not-found", number>

export const itemRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("The bank, cut by a filter", itemPage),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", itemQuery),
      async (c) => c.json(await readItems(deps, readerOf(c), c.req.valid("query")), 200),
    )
    .get(
      "/facets",
      describes("How many items each choice of the filter would leave", itemFacets),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", itemFilter),
      async (c) => c.json(await readFacets(deps, readerOf(c), c.req.valid("query")), 200),
    )
    .get(
      "/tags",
      describes("Tags in use on what a filter leaves, the most used first", tagList),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", itemFilter),
      async (c) => c.json(await readTagList(deps, readerOf(c), c.req.valid("query")), 200),
    )
    .post(
      "/",
      describes("Write a new item", writtenVersion, 201),
      requireRole(deps, "item-author"),
      staffValid("json", newItemBody),
      async (c) => {
        const outcome = await writeItem(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/likenesses",
      describes("Items that ask nearly the same", likenessReply),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("json", likenessBody),
      async (c) => c.json(await findLikenesses(deps, readerOf(c), c.req.valid("json")), 200),
    )
    .get(
      "/:itemId",
      describes("An item, in its newest version or the one asked for", itemVersionPage),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      staffValid("query", itemVersionQuery),
      async (c) => {
        const { itemId } = c.req.valid("param")
        const reader = { ...readerOf(c), reviewScope: pathsOf(c.var.actor, "item-reviewer") }
        const item = await readItem(deps, reader, itemId, c.req.valid("query").version)
        if (item === null) return staffProblem(c, "not-found", 404)
        return c.json(item, 200)
      },
    )
    .post(
      "/:itemId/versions",
      describes("Write the next version of an item", writtenVersion, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemParams),
      staffValid("json", newVersionBody),
      async (c) => {
        const { itemId } = c.req.valid("param")
        const outcome = await writeVersion(deps, authorOf(c), itemId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )

export const itemVersionRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .post(
      "/:itemVersionId/events",
      describes("Submit, approve, reject, suspend, reinstate or retire a version", itemActReply, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemVersionParams),
      staffValid("json", itemActBody),
      async (c) => {
        const body = c.req.valid("json")
        const scope = isAuthorsStep(body.act) ? c.var.scope : pathsOf(c.var.actor, "item-reviewer")
        if (scope.length === 0) return staffProblem(c, "not-allowed", 403)

        const { itemVersionId } = c.req.valid("param")
        const outcome = await actOnVersion(deps, { ...authorOf(c), scope }, itemVersionId, body)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:itemVersionId/comments",
      describes("Say something about a version", null, 204),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemVersionParams),
      staffValid("json", commentBody),
      async (c) => {
        const { itemVersionId } = c.req.valid("param")
        const outcome = await addComment(deps, authorOf(c), itemVersionId, c.req.valid("json").text)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        return c.body(null, 204)
      },
    )
