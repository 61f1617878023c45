/** Review tasks: what waits for whom, until when (ITM-10). */
import { z } from "zod"
import { day, idInPath, instant } from "../shapes.ts"
import { itemKind } from "./item-body.ts"
import { itemState } from "./items.ts"
import { pageQuery } from "./paging.ts"

export const taskKind = z.enum(["review", "law-change"])
export const taskOutcomes = [
  "approved",
  "rejected",
  "withdrawn",
  "superseded",
  "settled",
  "rebound",
  "not-needed",
] as const

export const reviewTaskParams = z.strictObject({ taskId: idInPath })

const anId = z.uuid().toLowerCase()
const note = z.string().trim().max(1000)

/** Whom it waits for, by when. Nobody (null) leaves it to whoever takes it. */
const assignment = { assignedTo: anId.nullable(), dueOn: day.nullable(), note }

/** Sees to it that somebody reviews an item whose newest version is in review: the task that is open, or a new one. */
export const newReviewTaskBody = z.strictObject({ itemId: anId, ...assignment })
export type NewReviewTaskBody = z.infer<typeof newReviewTaskBody>

export const assignmentBody = z.strictObject(assignment)
export type AssignmentBody = z.infer<typeof assignmentBody>

/** By hand; approving and rejecting close a review by themselves. */
export const taskClosureBody = z.strictObject({ outcome: z.enum(["settled", "not-needed"]), note })
export type TaskClosureBody = z.infer<typeof taskClosureBody>

const flag = z.enum(["true", "false"]).transform((text) => text === "true")

export const reviewTaskFilter = z.strictObject({
  state: z.enum(["open", "closed"]).optional(),
  kind: taskKind.optional(),
  /** A person's id, "self" or "nobody". */
  assignee: z.union([anId, z.enum(["self", "nobody"])]).optional(),
  item: anId.optional(),
  /** Open and past its day. */
  overdue: flag.optional(),
  dueBefore: day.optional(),
  text: z.string().trim().max(200).optional(),
})
export const reviewTaskQuery = reviewTaskFilter.extend(pageQuery.shape)
export type ReviewTaskFilter = z.infer<typeof reviewTaskFilter>

const person = z.strictObject({ staffId: z.uuid(), name: z.string() })

export const reviewTaskRow = z.strictObject({
  taskId: z.uuid(),
  kind: taskKind,
  itemId: z.uuid(),
  itemVersionId: z.uuid().nullable(),
  code: z.string(),
  itemKind,
  state: itemState,
  excerpt: z.string(),
  author: person,
  lawChangeId: z.uuid().nullable(),
  assignedTo: person.nullable(),
  /** Null is the system. */
  openedBy: person.nullable(),
  openedAt: instant,
  dueOn: day.nullable(),
  isOverdue: z.boolean(),
  note: z.string(),
  closedAt: instant.nullable(),
  closedBy: person.nullable(),
  outcome: z.enum(taskOutcomes).nullable(),
})
export type ReviewTaskRow = z.infer<typeof reviewTaskRow>

export const reviewTaskPage = z.strictObject({ total: z.int(), rows: z.array(reviewTaskRow) })
export type ReviewTaskPage = z.infer<typeof reviewTaskPage>

/** For the badge in the rail: open ones of the reader's, how many of them are late, and those that wait for anybody. */
export const reviewTaskCount = z.strictObject({ own: z.int(), overdue: z.int(), unassigned: z.int() })
export type ReviewTaskCount = z.infer<typeof reviewTaskCount>

/** Who may be given a task about this item: its authors' and reviewers' colleagues, and what each may be given. */
export const assigneeQuery = z.strictObject({ item: anId.optional() })
export const assigneeList = z.strictObject({
  people: z.array(person.extend({ mayReview: z.boolean(), openTasks: z.int() })),
})
export type AssigneeList = z.infer<typeof assigneeList>

export const openedTask = z.strictObject({ taskId: z.uuid() })

export const reviewTaskRefusals = [
  "task-is-closed",
  "item-not-in-review",
  "reviewer-is-its-author",
  "assignee-not-fitting",
  "review-closes-by-decision",
] as const
export type ReviewTaskRefusal = (typeof reviewTaskRefusals)[number]
