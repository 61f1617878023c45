/** Drafts of those who write: saved as they type, seen by nobody else. */
import {
  itemDraft,
  itemDraftBody,
  itemDraftList,
  itemDraftParams,
  itemDraftSaved,
  type ItemDraftRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { discardDraft } from "./discard-draft.ts"
import { readDraft, readDrafts } from "./read-drafts.ts"
import { saveDraft } from "./save-draft.ts"

const statusOf = {
  "not-found": 404,
  "draft-has-newer-words": 409,
  "draft-is-elsewhere": 409,
  "draft-changes-its-item": 422,
  "draft-needs-its-version": 422,
  "too-many-drafts": 409,
} as const satisfies Record<ItemDraftRefusal | "not-found", number>

export const itemDraftRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("One's own drafts, the newest first", itemDraftList),
      requireRole(deps, "item-author", "item-reviewer"),
      async (c) => c.json(await readDrafts(deps, c.var.actor.staffId), 200),
    )
    .get(
      "/:draftId",
      describes("A draft of one's own", itemDraft),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemDraftParams),
      async (c) => {
        const draft = await readDraft(deps, c.var.actor.staffId, c.req.valid("param").draftId)
        if (draft === null) return staffProblem(c, "not-found", 404)
        return c.json(draft, 200)
      },
    )
    // PUT to an id the client chose: saving twice is saving once.
    .put(
      "/:draftId",
      describes("Keep what is being typed", itemDraftSaved),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemDraftParams),
      staffValid("json", itemDraftBody),
      async (c) => {
        const { draftId } = c.req.valid("param")
        const outcome = await saveDraft(deps, authorOf(c), draftId, c.req.valid("json"))
        if (!outcome.ok) {
          const more = outcome.draft === undefined ? {} : { draft: outcome.draft }
          return staffProblem(c, outcome.refusal, statusOf[outcome.refusal], more)
        }
        return c.json(outcome.value, 200)
      },
    )
    .delete(
      "/:draftId",
      describes("Throw a draft away", null, 204),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("param", itemDraftParams),
      async (c) => {
        const outcome = await discardDraft(deps, authorOf(c), c.req.valid("param").draftId)
        if (!outcome.ok) return staffProblem(c, outcome.refusal, 404)
        return c.body(null, 204)
      },
    )
