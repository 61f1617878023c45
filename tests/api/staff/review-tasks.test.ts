/** Review tasks: what waits for whom, opened and closed by what happens to the item. */
import type {
  AssigneeList,
  ItemActBody,
  ReviewTaskCount,
  ReviewTaskPage,
  WrittenVersion,
} from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { lawTask } from "../../support/audited-acts/bank-work.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { staffIdOf } from "../../support/staff-desk.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let authorId: string
let reviewerId: string

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  authorId = await staffIdOf(room, "author")
  reviewerId = await staffIdOf(room, "reviewer")
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const written = async () => asJson<WrittenVersion>(await post(author, "/api/items", await newItemIn(room)))
const act = (person: Person, { itemVersionId }: WrittenVersion, what: ItemActBody["act"], reason = "") =>
  post(person, `/api/item-versions/${itemVersionId}/events`, { act: what, reason })
async function submitted() {
  const item = await written()
  await act(author, item, "submit")
  return item
}
const tasksOf = async (item: WrittenVersion, query = "") =>
  (await asJson<ReviewTaskPage>(await reviewer.call(`/api/review-tasks?item=${item.itemId}${query}`))).rows
const count = async (person: Person) => asJson<ReviewTaskCount>(await person.call("/api/review-tasks/count"))
const to = (assignedTo: string | null, dueOn: string | null = null) => ({ assignedTo, dueOn, note: "" })

describe("a review (ITM-10)", () => {
  it("is opened by the submission and waits for anybody but the author", async () => {
    const before = [await count(author), await count(reviewer)]
    const item = await submitted()

    expect(await tasksOf(item)).toMatchObject([
      {
        kind: "review",
        code: item.code,
        assignedTo: null,
        openedBy: { staffId: authorId },
        state: "in_review",
      },
    ])
    expect((await count(reviewer)).unassigned).toBe(before[1]!.unassigned + 1)
    expect((await count(author)).unassigned).toBe(before[0]!.unassigned)
  })

  it.each([
    ["approve", "approved", ""],
    ["reject", "rejected", "选项有歧义"],
  ] as const)("is closed by the decision: %s", async (what, outcome, reason) => {
    const item = await submitted()
    await act(reviewer, item, what, reason)

    expect(await tasksOf(item)).toEqual([])
    expect(await tasksOf(item, "&state=closed")).toMatchObject([
      { outcome, closedBy: { staffId: reviewerId } },
    ])
  })

  it("is closed when the author withdraws, or writes a newer version", async () => {
    const [withdrawn, rewritten] = [await submitted(), await submitted()]
    await act(author, withdrawn, "withdraw")
    const { body } = await newItemIn(room)
    await post(author, `/api/items/${rewritten.itemId}/versions`, { body, note: "改", basedOn: 1 })

    expect(await tasksOf(withdrawn, "&state=closed")).toMatchObject([{ outcome: "withdrawn" }])
    expect(await tasksOf(rewritten, "&state=closed")).toMatchObject([{ outcome: "superseded" }])
  })

  it("is given to a reviewer by a day, and is in that queue and its count", async () => {
    const item = await submitted()
    const before = await count(reviewer)
    const reply = await post(reviewer, "/api/review-tasks", {
      itemId: item.itemId,
      ...to(reviewerId, "2020-01-31"),
    })
    const own = await asJson<ReviewTaskPage>(
      await reviewer.call("/api/review-tasks?assignee=self&overdue=true&kind=review&size=200"),
    )

    expect(reply.status).toBe(201)
    expect(await tasksOf(item)).toMatchObject([
      { assignedTo: { staffId: reviewerId }, dueOn: "2020-01-31", isOverdue: true },
    ])
    expect(own.rows.map(({ itemId }) => itemId)).toContain(item.itemId)
    expect(await count(reviewer)).toEqual({
      own: before.own + 1,
      overdue: before.overdue + 1,
      unassigned: before.unassigned - 1,
    })
  })

  it("is never given to the item's author, not by SQL either (ITM-1)", async () => {
    await room.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), ${authorId}, 'item-reviewer', unit_id, '2026-01-01', 'system', now()
      from staff_grants where staff_id = ${authorId} and role = 'item-author'`
    const item = await submitted()
    const [task] = await tasksOf(item)
    const reply = await post(reviewer, `/api/review-tasks/${task!.taskId}/assignment`, to(authorId))
    const people = await asJson<AssigneeList>(
      await reviewer.call(`/api/review-tasks/assignees?item=${item.itemId}`),
    )
    await room.sql`update staff_grants set ended_at = now(), ended_by = 'system' where role = 'item-reviewer'
      and staff_id = ${authorId}`

    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal: "reviewer-is-its-author" })
    expect(people.people).toContainEqual(expect.objectContaining({ staffId: authorId, mayReview: false }))
    expect(people.people).toContainEqual(expect.objectContaining({ staffId: reviewerId, mayReview: true }))
    await expect(
      room.bankSql`update review_tasks set assigned_to = ${authorId} where task_id = ${task!.taskId}`,
    ).rejects.toThrow(/never reviewed by its author/)
  })

  it("is for a reviewer of the item's unit alone", async () => {
    const item = await submitted()
    const setter = await staffIdOf(room, "setter")
    const [task] = await tasksOf(item)

    for (const staffId of [setter, crypto.randomUUID()]) {
      const reply = await post(reviewer, `/api/review-tasks/${task!.taskId}/assignment`, to(staffId))
      expect(await reply.json()).toMatchObject({ refusal: "assignee-not-fitting" })
    }
  })

  it("is asked for only while the item waits for one, and is not closed by hand", async () => {
    const draft = await written()
    const asked = await post(reviewer, "/api/review-tasks", { itemId: draft.itemId, ...to(reviewerId) })
    const [task] = await tasksOf(await submitted())
    const closed = await post(reviewer, `/api/review-tasks/${task!.taskId}/closure`, {
      outcome: "settled",
      note: "",
    })

    expect(await asked.json()).toMatchObject({ refusal: "item-not-in-review" })
    expect(await closed.json()).toMatchObject({ refusal: "review-closes-by-decision" })
  })
})

describe("a task of the law (ITM-7)", () => {
  it("may go to the author as well, and is put away once", async () => {
    const item = await written()
    const taskId = await lawTask(room, item.itemId)
    const given = await post(reviewer, `/api/review-tasks/${taskId}/assignment`, to(authorId, "2999-12-31"))
    const closure = () =>
      post(reviewer, `/api/review-tasks/${taskId}/closure`, { outcome: "not-needed", note: "条文未变" })

    expect(given.status).toBe(204)
    expect(await tasksOf(item, "&kind=law-change")).toMatchObject([
      { assignedTo: { staffId: authorId }, openedBy: null, isOverdue: false },
    ])
    expect((await closure()).status).toBe(204)
    expect(await (await closure()).json()).toMatchObject({ refusal: "task-is-closed" })
    expect(await tasksOf(item, "&state=closed")).toMatchObject([{ outcome: "not-needed", note: "条文未变" }])
  })
})

describe("the queue", () => {
  it("is found by text and cut by what is due", async () => {
    const item = await submitted()
    await post(reviewer, "/api/review-tasks", { itemId: item.itemId, ...to(reviewerId, "2031-05-05") })
    const ask = async (query: string) =>
      (await asJson<ReviewTaskPage>(await reviewer.call(`/api/review-tasks?size=200&${query}`))).rows.map(
        ({ itemId }) => itemId,
      )

    expect(await ask(`text=${item.code}`)).toEqual([item.itemId])
    expect(await ask("dueBefore=2031-05-05")).not.toContain(item.itemId)
    expect(await ask("dueBefore=2031-05-06")).toContain(item.itemId)
    expect(await ask("assignee=nobody")).not.toContain(item.itemId)
  })

  it("shows nothing of another unit's", async () => {
    const item = await submitted()
    const [task] = await tasksOf(item)
    await room.sql`
      update items set unit_id = (select unit_id from units where parent_id is null) where item_id = ${item.itemId}`

    expect(await tasksOf(item)).toEqual([])
    expect((await post(reviewer, `/api/review-tasks/${task!.taskId}/assignment`, to(null))).status).toBe(404)
    expect((await post(reviewer, "/api/review-tasks", { itemId: item.itemId, ...to(null) })).status).toBe(404)
  })
})
