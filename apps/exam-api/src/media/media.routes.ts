/** Images of the bank. They come as raw bytes, and go as what they were drawn to. */
import { keptMedium, largestUploadBytes, mediaParams, type MediaRefusal } from "@sworn/contract/staff"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { StaffDeps } from "../deps.ts"
import { isUpload } from "../http/hygiene.ts"
import { describes, describesFile } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { keepMedium } from "./keep-medium.ts"
import { findMedium } from "./media.store.ts"

const statusOf = {
  "media-not-an-image": 422,
  "media-too-wide": 422,
  "media-broken": 422,
} as const satisfies Record<MediaRefusal, number>

/** What has this name never changes. Shared caches must not keep what only staff may see. */
const keptForAYear = "private, max-age=31536000, immutable"

export const mediaRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .post(
      "/",
      describes("Upload an image as raw bytes", keptMedium, 201),
      requireRole(deps, "item-author", "item-reviewer"),
      bodyLimit({ maxSize: largestUploadBytes, onError: (c) => staffProblem(c, "body-too-large", 413) }),
      async (c) => {
        if (!isUpload(c)) return staffProblem(c, "unsupported-media-type", 415)
        const outcome = await keepMedium(deps, authorOf(c), new Uint8Array(await c.req.arrayBuffer()))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .get(
      "/:mediaId",
      describesFile("An image", "image/png", "image/jpeg"),
      requireRole(deps, "item-author", "item-reviewer", "paper-setter", "ratifier"),
      staffValid("param", mediaParams),
      async (c) => {
        const { mediaId } = c.req.valid("param")
        const medium = await findMedium(deps.bankSql, mediaId)
        if (medium === null) return staffProblem(c, "not-found", 404)
        const etag = `"${mediaId}"`
        c.header("cache-control", keptForAYear)
        c.header("etag", etag)
        if (c.req.header("if-none-match") === etag) return c.body(null, 304)
        c.header("content-type", medium.type)
        return c.body(medium.bytes, 200)
      },
    )
