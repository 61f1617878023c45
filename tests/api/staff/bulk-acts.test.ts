/** Acts over everything a filter matches: looked at, run and taken back, at the size of a real bank. */
import type {
  BulkAct,
  BulkActDone,
  BulkActList,
  BulkActUndone,
  BulkPreview,
  ItemPage,
  ItemVersionPage,
  ReviewTaskPage,
  WrittenVersion,
} from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { staffIdOf } from "../../support/staff-desk.ts"
import { fillBank } from "../../load/plausible-bank.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let reviewerId: string
let authorId: string

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  reviewerId = await staffIdOf(room, "reviewer")
  authorId = await staffIdOf(room, "author")
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const post = (person: Person, path: string, body?: unknown) => person.call(path, { method: "POST", body })
const refusalOf = async (reply: Response) => (await asJson<{ refusal: string }>(reply)).refusal
let round = 0

type Written = readonly WrittenVersion[]
/** So many items of the author's that one tag finds. */
async function written(
  count: number,
  change: object = {},
): Promise<{ readonly items: Written; readonly tag: string }> {
  const tag = `批次${(round += 1)}`
  const item = await newItemIn(room)
  const body = { ...item.body, tags: [tag], ...change }
  const items = await Promise.all(
    Array.from({ length: count }, async () =>
      asJson<WrittenVersion>(await post(author, "/api/items", { ...item, body })),
    ),
  )
  return { items, tag }
}
const act = (person: Person, { itemVersionId }: WrittenVersion, what: string, reason = "") =>
  post(person, `/api/item-versions/${itemVersionId}/events`, { act: what, reason })
async function approved(count: number) {
  const batch = await written(count)
  for (const item of batch.items) {
    await act(author, item, "submit")
    await act(reviewer, item, "approve")
  }
  return batch
}

const preview = async (person: Person, what: BulkAct, filter: object) =>
  asJson<BulkPreview>(await post(person, "/api/bulk-acts/preview", { act: what, filter }))
async function run(person: Person, what: BulkAct, filter: object, more: object = {}): Promise<BulkActDone> {
  const { matched } = await preview(person, what, filter)
  const reply = await post(person, "/api/bulk-acts", { act: what, filter, matched, ...more })
  expect(reply.status).toBe(201)
  return asJson(reply)
}
const undo = async (person: Person, { actId }: BulkActDone) =>
  asJson<BulkActUndone>(await post(person, `/api/bulk-acts/${actId}/undo`))
const find = async (query: string) => asJson<ItemPage>(await author.call(`/api/items?size=200&${query}`))
const stateOf = async ({ itemId }: WrittenVersion) =>
  (await asJson<ItemVersionPage>(await author.call(`/api/items/${itemId}`))).version.state

describe("an act over everything a filter matches", () => {
  it("says first what it would change and what it would leave alone and why, and changes nothing", async () => {
    const { tag, items } = await written(3)
    await post(author, `/api/items/${items[0]!.itemId}/classification`, { tags: [tag, "已有"] })
    const found = await preview(author, { act: "add-tag", tag: "已有" }, { tag })

    expect(found).toEqual({ matched: 3, possible: 2, refused: [{ refusal: "already-so", count: 1 }] })
    expect((await find("tag=已有")).total).toBe(1)
  })

  it.each([
    ["add-tag", { act: "add-tag", tag: "新标签" }, "tag=新标签"],
    ["set-difficulty", { act: "set-difficulty", difficulty: 5 }, "difficulty=5"],
  ] as const)("%s: is done, found by, recorded once, and taken back", async (_name, what, query) => {
    const { tag } = await written(4)
    const done = await run(author, what, { tag })
    const after = await find(`tag=${tag}&${query}`)
    const undone = await undo(author, done)
    const events = await room.sql<{ action: string; details: Record<string, unknown> }[]>`
      select action, details from audit_events where subject = ${done.actId} order by seq`

    expect(done).toMatchObject({ matched: 4, done: 4, refused: [] })
    expect(after.total).toBe(4)
    expect(undone).toEqual({ reverted: 4, leftAlone: 0 })
    expect((await find(`tag=${tag}&${query}`)).total).toBe(0)
    expect(events).toMatchObject([
      { action: "items-changed-in-bulk", details: { act: what, filter: { tag }, matched: 4, done: 4 } },
      { action: "bulk-act-undone", details: { reverted: 4 } },
    ])
    const rows = await room.sql`select 1 from bulk_act_items where act_id = ${done.actId} and reverted`
    expect(rows).toHaveLength(4)
  })

  it("takes a tag off, and puts it back only where it is still missing", async () => {
    const { tag, items } = await written(3)
    const done = await run(author, { act: "remove-tag", tag }, { tag })
    expect((await find(`tag=${tag}`)).total).toBe(0)
    await post(author, `/api/items/${items[0]!.itemId}/classification`, { tags: [tag, "另加"] })

    expect(await undo(author, done)).toEqual({ reverted: 2, leftAlone: 1 })
    expect((await find(`tag=${tag}`)).total).toBe(3)
  })

  it("is taken back only where it stands as it was left, and says how many were left alone", async () => {
    const { tag, items } = await written(5)
    const done = await run(author, { act: "set-difficulty", difficulty: 4 }, { tag })
    await post(reviewer, `/api/items/${items[0]!.itemId}/classification`, { difficulty: 2 })
    await post(reviewer, `/api/items/${items[1]!.itemId}/classification`, { difficulty: 3 })

    expect(await undo(author, done)).toEqual({ reverted: 3, leftAlone: 2 })
    expect((await find(`tag=${tag}&difficulty=1`)).total).toBe(3)
    expect(await refusalOf(await post(author, `/api/bulk-acts/${done.actId}/undo`))).toBe(
      "act-already-undone",
    )
    expect((await post(reviewer, `/api/bulk-acts/${done.actId}/undo`)).status).toBe(404)
  })

  it("moves to a unit of one's own, and stays in its pool (ITM-5)", async () => {
    const { tag, items } = await written(2)
    const [below] = await room.sql<[{ id: number }]>`
      select c.unit_id as id from units c join items i on i.unit_id = c.parent_id where i.item_id = ${items[0]!.itemId} limit 1`
    const [root] = await room.sql<[{ id: number }]>`select unit_id as id from units where parent_id is null`
    const done = await run(author, { act: "move", unitId: below.id }, { tag })
    const outside = await post(author, "/api/bulk-acts/preview", {
      act: { act: "move", unitId: root.id },
      filter: { tag },
    })

    expect((await find(`tag=${tag}&unit=${below.id}&pool=live`)).total).toBe(2)
    expect(await refusalOf(outside)).toBe("unit-not-found")
    expect(await undo(author, done)).toEqual({ reverted: 2, leftAlone: 0 })
  })

  it("submits what is whole and one's own, as one by one (ITM-1, ITM-6)", async () => {
    const item = await newItemIn(room)
    const { tag, items } = await written(2)
    const [question] = item.body.answerables
    const unfinished = { ...item.body, tags: [tag], answerables: [{ ...question!, laws: [] }] }
    await post(author, "/api/items", { ...item, body: unfinished })
    await act(author, items[0]!, "submit")
    const found = await preview(author, { act: "submit" }, { tag })
    const done = await run(author, { act: "submit" }, { tag })
    const tasks = await asJson<ReviewTaskPage>(
      await reviewer.call(`/api/review-tasks?item=${items[1]!.itemId}`),
    )

    expect(found).toMatchObject({ matched: 3, possible: 1 })
    expect(done.refused.toSorted((one, other) => one.refusal.localeCompare(other.refusal, "en"))).toEqual([
      { refusal: "item-is-not-whole", count: 1 },
      { refusal: "item-not-in-that-state", count: 1 },
    ])
    expect(tasks.rows).toMatchObject([{ kind: "review", assignedTo: null }])
    await act(reviewer, items[1]!, "approve")
    expect(await undo(author, done)).toEqual({ reverted: 0, leftAlone: 1 })
    expect(await stateOf(items[1]!)).toBe("approved")
  })

  it("withdraws again what waits as it was submitted", async () => {
    const { tag, items } = await written(2)
    const done = await run(author, { act: "submit" }, { tag })
    await act(reviewer, items[0]!, "reject", "有歧义")

    expect(await undo(author, done)).toEqual({ reverted: 1, leftAlone: 1 })
    expect(await stateOf(items[1]!)).toBe("draft")
    const { rows } = await asJson<ReviewTaskPage>(
      await reviewer.call(`/api/review-tasks?state=closed&item=${items[1]!.itemId}`),
    )
    expect(rows).toMatchObject([{ outcome: "withdrawn" }])
  })

  it("retires with a reason, and restores what was retired by it (ITM-2)", async () => {
    const { tag, items } = await approved(2)
    const what = { act: "retire", reason: "法律已修改" } as const
    const done = await run(reviewer, what, { tag })
    const page = await asJson<ItemVersionPage>(await author.call(`/api/items/${items[0]!.itemId}`))

    expect(page.version.state).toBe("retired")
    expect(page.events.at(-1)).toMatchObject({ act: "retire", reason: "法律已修改" })
    expect(await undo(reviewer, done)).toEqual({ reverted: 2, leftAlone: 0 })
    expect(await stateOf(items[0]!)).toBe("approved")
    expect(
      (await post(reviewer, "/api/bulk-acts/preview", { act: { act: "retire" }, filter: { tag } })).status,
    ).toBe(400)
  })

  it("restores nothing whose law is gone by then (ITM-7)", async () => {
    const { tag, items } = await approved(1)
    const done = await run(reviewer, { act: "retire", reason: "演练" }, { tag })
    const lastDay = (day: string | null) => room.sql`
      update statute_versions set effective_to = ${day} where (statute, version) in
        (select statute, version from law_references where item_version_id = ${items[0]!.itemVersionId})`
    await lastDay("2025-12-31")
    const undone = await undo(reviewer, done)
    await lastDay(null)

    expect(undone).toEqual({ reverted: 0, leftAlone: 1 })
    expect(await stateOf(items[0]!)).toBe("retired")
  })

  it("assigns reviews to a reviewer, never an author their own (ITM-1)", async () => {
    const { tag, items } = await written(3)
    for (const item of items.slice(0, 2)) await act(author, item, "submit")
    const toAuthor = await preview(reviewer, { act: "assign", assignedTo: authorId, dueOn: null }, { tag })
    const done = await run(reviewer, { act: "assign", assignedTo: reviewerId, dueOn: "2031-01-01" }, { tag })
    const mine = await asJson<ReviewTaskPage>(await reviewer.call("/api/review-tasks?assignee=self&size=200"))

    expect(toAuthor.refused).toContainEqual({ refusal: "reviewer-is-its-author", count: 2 })
    expect(done).toMatchObject({ done: 2, refused: [{ refusal: "item-not-in-that-state", count: 1 }] })
    expect(mine.rows.filter(({ itemId }) => items.some((item) => item.itemId === itemId))).toHaveLength(2)
    await act(reviewer, items[0]!, "approve")
    expect(await undo(reviewer, done)).toEqual({ reverted: 1, leftAlone: 1 })
  })

  it.each([
    ["an author", "submit"],
    ["a reviewer", "retire"],
    ["a reviewer", "assign"],
  ] as const)("is %s's alone: %s", async (who, name) => {
    const other = who === "an author" ? reviewer : author
    const acts = {
      submit: { act: "submit" },
      retire: { act: "retire", reason: "试" },
      assign: { act: "assign", assignedTo: reviewerId, dueOn: null },
    }
    const body = { act: acts[name], filter: {}, matched: 1 }

    expect((await post(other, "/api/bulk-acts/preview", { act: acts[name], filter: {} })).status).toBe(403)
    expect((await post(other, "/api/bulk-acts", body)).status).toBe(403)
  })

  it("is looked at again when the bank has changed since", async () => {
    const { tag } = await written(2)
    const body = { act: { act: "add-tag", tag: "晚到" }, filter: { tag }, matched: 1 }

    expect(await refusalOf(await post(author, "/api/bulk-acts", body))).toBe("bank-has-changed")
    expect((await find("tag=晚到")).total).toBe(0)
    const nothing = { act: { act: "add-tag", tag: "无" }, filter: { tag: "没有这个标签" } }
    expect(await refusalOf(await post(author, "/api/bulk-acts/preview", nothing))).toBe(
      "filter-matches-nothing",
    )
  })

  it("is done to what was ticked, or to all but what was unticked", async () => {
    const { tag, items } = await written(4)
    const [first, second] = items
    const only = {
      act: { act: "set-difficulty", difficulty: 3 },
      filter: { tag },
      only: [first!.itemId],
      matched: 1,
    }
    const except = {
      act: { act: "set-difficulty", difficulty: 4 },
      filter: { tag },
      except: [first!.itemId, second!.itemId],
      matched: 2,
    }

    expect((await post(author, "/api/bulk-acts", only)).status).toBe(201)
    expect((await post(author, "/api/bulk-acts", except)).status).toBe(201)
    expect((await find(`tag=${tag}&difficulty=3`)).total).toBe(1)
    expect((await find(`tag=${tag}&difficulty=4`)).total).toBe(2)
  })

  it("touches nothing of another unit's, nor more than 20 tags of an item", async () => {
    const { tag, items } = await written(2)
    const many = Array.from({ length: 19 }, (_, at) => `满${at}`)
    await post(author, `/api/items/${items[0]!.itemId}/classification`, { tags: [tag, ...many] })
    await room.sql`
      update items set unit_id = (select unit_id from units where parent_id is null) where item_id = ${items[1]!.itemId}`

    expect(await preview(author, { act: "add-tag", tag: "再加" }, { tag })).toEqual({
      matched: 1,
      possible: 0,
      refused: [{ refusal: "too-many-tags", count: 1 }],
    })
  })
})

describe("ten thousand items", () => {
  it("are tagged, retired and restored in one act each", { timeout: 240_000 }, async () => {
    await fillBank(room.sql, 10_000)
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const start = performance.now()
      const result = await work()
      console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
      return result
    }
    const filter = { text: "N-" }
    const what = { act: "add-tag", tag: "万题" } as const
    const seen = await timed("preview over 10,000", () => preview(author, what, filter))
    const tagged = await timed("a tag on 10,000", () => run(author, what, filter))
    const [one] = (await find("tag=万题&order=code")).rows
    await post(author, `/api/items/${one!.itemId}/classification`, { tags: [] })
    const untagged = await timed("its undo", () => undo(author, tagged))
    const retired = await timed("retiring those approved", () =>
      run(reviewer, { act: "retire", reason: "演练" }, filter),
    )
    const restored = await timed("restoring them", () => undo(reviewer, retired))

    expect(seen).toEqual({ matched: 10_000, possible: 10_000, refused: [] })
    expect(tagged).toMatchObject({ matched: 10_000, done: 10_000 })
    expect(untagged).toEqual({ reverted: 9999, leftAlone: 1 })
    expect((await find("tag=万题")).total).toBe(0)
    expect(retired.done).toBeGreaterThan(5000)
    expect(restored).toEqual({ reverted: retired.done, leftAlone: 0 })
    const { acts } = await asJson<BulkActList>(await reviewer.call("/api/bulk-acts"))
    expect(acts[0]).toMatchObject({ act: { act: "retire" }, filter, reverted: retired.done })
  })
})
