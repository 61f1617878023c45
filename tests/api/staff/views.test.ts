/** Lists kept under a name: each person's own, over real routes and a real database. */
import type { SavedView } from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let author: Person
let reviewer: Person

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
})
afterAll(() => room.close())

const save = (person: Person, name: string, query = "kind=single") =>
  person.call("/api/views", { method: "POST", body: { list: "items", name, query } })
const drop = (person: Person, { viewId }: SavedView) =>
  person.call(`/api/views/${viewId}`, { method: "DELETE" })
const viewsOf = async (person: Person, list = "items") =>
  ((await (await person.call(`/api/views?list=${list}`)).json()) as { views: SavedView[] }).views

describe("a view of a list", () => {
  it("is kept under its name, for its person and its list alone", async () => {
    const reply = await save(author, " 单选 ", "kind=single&level=basic")

    expect(reply.status).toBe(201)
    expect(await viewsOf(author)).toMatchObject([{ name: "单选", query: "kind=single&level=basic" }])
    expect([await viewsOf(author, "reviews"), await viewsOf(reviewer)]).toEqual([[], []])
  })

  it("keeps its name: a second one of the same name is refused, and another person may have it", async () => {
    await save(author, "待审")
    const again = await save(author, "待审", "state=draft")

    expect([again.status, await again.json()]).toMatchObject([409, { refusal: "view-name-taken" }])
    expect((await viewsOf(author)).find(({ name }) => name === "待审")?.query).toBe("kind=single")
    expect((await save(reviewer, "待审")).status).toBe(201)
  })

  it("is dropped by its person and nobody else", async () => {
    const view = (await (await save(author, "旧的")).json()) as SavedView
    const byAnother = await drop(reviewer, view)
    const byOwner = await drop(author, view)
    const again = await drop(author, view)

    expect([byAnother.status, byOwner.status, again.status]).toEqual([404, 204, 404])
    expect((await viewsOf(author)).map(({ name }) => name)).not.toContain("旧的")
  })

  it("is one of twenty at most", async () => {
    const before = (await viewsOf(author)).length
    for (let n = before; n < 20; n += 1) expect((await save(author, `视图 ${n}`)).status).toBe(201)
    const oneMore = await save(author, "第二十一个")

    expect([oneMore.status, await oneMore.json()]).toMatchObject([409, { refusal: "too-many-views" }])
    expect(await viewsOf(author)).toHaveLength(20)
  })

  it.each([
    ["no name", { list: "items", name: " ", query: "" }],
    ["a list that is none", { list: "results", name: "x", query: "" }],
    ["a question beyond measure", { list: "items", name: "x", query: "a".repeat(2001) }],
  ])("is not kept with %s", async (_what, body) => {
    expect((await author.call("/api/views", { method: "POST", body })).status).toBe(400)
  })
})
