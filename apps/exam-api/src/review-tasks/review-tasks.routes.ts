/** What waits for authors and reviewers. */
import {
  assigneeList,
  assigneeQuery,
  assignmentBody,
  newReviewTaskBody,
  openedTask,
  reviewTaskCount,
  reviewTaskPage,
  reviewTaskParams,
  reviewTaskQuery,
  taskClosureBody,
  type ReviewTaskRefusal,
} from "@sworn/contract/staff"
import { Hono } from "hono"
import type { StaffDeps } from "../deps.ts"
import { describes } from "../http/openapi.ts"
import { staffProblem, staffValid } from "../http/staff-problem.ts"
import { authorOf, readerOf, requireRole, type StaffEnv } from "../http/staff-session.ts"
import { assignReview, assignTask } from "./assign-review.ts"
import { closeTask } from "./close-task.ts"
import { countTasks, readAssignees, readTasks } from "./read-tasks.ts"

const statusOf = {
  "not-found": 404,
  "task-is-closed": 409,
  "item-not-in-review": 409,
  "reviewer-is-its-author": 422,
  "assignee-not-fitting": 422,
  "review-closes-by-decision": 409,
} as const satisfies Record<ReviewTaskRefusal | "not-found", number>

export const reviewTaskRoutes = (deps: StaffDeps) =>
  new Hono<StaffEnv>()
    .get(
      "/",
      describes("Tasks about items, the open ones first due first", reviewTaskPage),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", reviewTaskQuery),
      async (c) => c.json(await readTasks(deps, readerOf(c), c.req.valid("query")), 200),
    )
    .get(
      "/count",
      describes("How many tasks wait for the reader", reviewTaskCount),
      requireRole(deps, "item-author", "item-reviewer"),
      async (c) => c.json(await countTasks(deps, readerOf(c)), 200),
    )
    .get(
      "/assignees",
      describes("Who could be given a task", assigneeList),
      requireRole(deps, "item-author", "item-reviewer"),
      staffValid("query", assigneeQuery),
      async (c) => c.json(await readAssignees(deps, readerOf(c), c.req.valid("query").item), 200),
    )
    .post(
      "/",
      describes("Give the review of an item to somebody", openedTask, 201),
      requireRole(deps, "item-reviewer"),
      staffValid("json", newReviewTaskBody),
      async (c) => {
        const outcome = await assignReview(deps, authorOf(c), c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.json(outcome.value, 201)
      },
    )
    .post(
      "/:taskId/assignment",
      describes("Give a task to somebody, by a day", null, 204),
      requireRole(deps, "item-reviewer"),
      staffValid("param", reviewTaskParams),
      staffValid("json", assignmentBody),
      async (c) => {
        const { taskId } = c.req.valid("param")
        const outcome = await assignTask(deps, authorOf(c), taskId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
    .post(
      "/:taskId/closure",
      describes("Put a task of the law away", null, 204),
      requireRole(deps, "item-reviewer"),
      staffValid("param", reviewTaskParams),
      staffValid("json", taskClosureBody),
      async (c) => {
        const { taskId } = c.req.valid("param")
        const outcome = await closeTask(deps, authorOf(c), taskId, c.req.valid("json"))
        if (!outcome.ok) return staffProblem(c, outcome.refusal, statusOf[outcome.refusal])
        return c.body(null, 204)
      },
    )
