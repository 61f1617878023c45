/** Drafts: saved as they are typed, private to whoever types, and gone once they are a version. */
import type { ItemDraft, ItemDraftList, WrittenVersion } from "@sworn/contract/staff"
import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { addStanding, twoUnits } from "../../support/standing-people.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let item: Awaited<ReturnType<typeof newItemIn>>

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  item = await newItemIn(room)
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const words = (stem: string) => {
  const [question] = item.body.answerables
  return { ...item.body, answerables: [{ ...question!, stem: { "zh-CN": stem, en: stem } }] }
}
const save = (person: Person, draftId: string, version: number, stem: string, more: object = {}) =>
  person.call(`/api/item-drafts/${draftId}`, {
    method: "PUT",
    body: { ...item, itemId: null, basedOn: null, body: words(stem), version, ...more },
  })
const read = async (draftId: string) => asJson<ItemDraft>(await author.call(`/api/item-drafts/${draftId}`))
const list = async (person: Person) =>
  (await asJson<ItemDraftList>(await person.call("/api/item-drafts"))).drafts
const post = (path: string, body: unknown) => author.call(path, { method: "POST", body })
const written = async () => asJson<WrittenVersion>(await post("/api/items", item))

describe("a draft", () => {
  it("is kept as it is typed, and a save that is retried is one save", async () => {
    const draftId = randomUUID()
    const first = await save(author, draftId, 1, "正在写")
    const retried = await save(author, draftId, 1, "正在写")
    const second = await save(author, draftId, 2, "正在写的题")

    expect([first.status, retried.status, second.status]).toEqual([200, 200, 200])
    expect(await retried.json()).toEqual(await first.json())
    expect(await read(draftId)).toMatchObject({ version: 2, itemId: null, newestVersion: null })
    expect((await list(author)).find((one) => one.draftId === draftId)).toMatchObject({
      kind: "single",
      excerpt: "正在写的题",
    })
  })

  it("is not written over by a tab that has not seen its newest words", async () => {
    const draftId = randomUUID()
    await save(author, draftId, 1, "甲窗口")
    await save(author, draftId, 2, "甲窗口又写了一句")
    const stale = await save(author, draftId, 2, "乙窗口的旧内容")

    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      refusal: "draft-has-newer-words",
      draft: { draftId, version: 2 },
    })
    expect((await read(draftId)).body.answerables[0]?.stem["zh-CN"]).toBe("甲窗口又写了一句")
  })

  it("takes the saves of two tabs one after the other, and only one of the same number", async () => {
    const draftId = randomUUID()
    await save(author, draftId, 1, "起头")
    const replies = await Promise.all(["甲", "乙", "丙"].map((stem) => save(author, draftId, 2, stem)))

    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  it("is nobody else's to read, to write or to discard", async () => {
    const draftId = randomUUID()
    await save(author, draftId, 1, "只有我看得见")
    const path = `/api/item-drafts/${draftId}`

    expect((await reviewer.call(path)).status).toBe(404)
    expect((await save(reviewer, draftId, 2, "别人写的")).status).toBe(404)
    expect((await reviewer.call(path, { method: "DELETE" })).status).toBe(404)
    expect((await list(reviewer)).map((one) => one.draftId)).not.toContain(draftId)
    expect((await read(draftId)).version).toBe(1)
  })

  it("is one for a person and an item", async () => {
    const { itemId } = await written()
    const [here, there] = [randomUUID(), randomUUID()]
    const about = { itemId, basedOn: 1 }
    expect((await save(author, here, 1, "改写", about)).status).toBe(200)
    const second = await save(author, there, 1, "又一份", about)

    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ refusal: "draft-is-elsewhere", draft: { draftId: here } })
    expect((await save(reviewer, there, 1, "审核人的修改", about)).status).toBe(200)
  })

  it("goes when it is written, as an item or as its next version", async () => {
    const draftId = randomUUID()
    await save(author, draftId, 1, "新题")
    const { itemId } = await asJson<WrittenVersion>(await post("/api/items", { ...item, draftId }))
    const next = randomUUID()
    await save(author, next, 1, "改写", { itemId, basedOn: 1 })
    const other = randomUUID()
    await save(author, other, 1, "另一题")
    await post(`/api/items/${itemId}/versions`, { body: words("改写"), note: "", basedOn: 1 })

    expect((await author.call(`/api/item-drafts/${draftId}`)).status).toBe(404)
    expect((await author.call(`/api/item-drafts/${next}`)).status).toBe(404)
    expect((await author.call(`/api/item-drafts/${other}`)).status).toBe(200)
  })

  it("is one item, however often it is said that it is written", async () => {
    const draftId = randomUUID()
    const writing = () => post("/api/items", { ...item, draftId })
    const replies = await Promise.all([writing(), writing()])
    replies.push(await writing())

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    const [first, ...others] = await Promise.all(replies.map((reply) => asJson<WrittenVersion>(reply)))
    for (const other of others) expect(other).toEqual(first)
    expect(await room.sql`select 1 from item_versions where item_id = ${first!.itemId}`).toHaveLength(1)

    const { unitId } = (await twoUnits(room)).here
    const { cookie } = await addStanding(room, "item-author", "in force", "here", unitId)
    const headers = { cookie, "content-type": "application/json", origin: "http://localhost" }
    const byAnother = (id: string) =>
      room.staffApi.request("/api/items", {
        method: "POST",
        headers,
        body: JSON.stringify({ ...item, unitId, draftId: id }),
      })
    expect((await byAnother(first!.itemId)).status).toBe(404)
    expect((await byAnother(randomUUID())).status).toBe(201)
  })

  it("tells when somebody has written a newer version meanwhile", async () => {
    const { itemId } = await written()
    const draftId = randomUUID()
    await save(author, draftId, 1, "慢慢改", { itemId, basedOn: 1 })
    const body = { body: words("抢先改"), note: "", basedOn: 1 }
    await reviewer.call(`/api/items/${itemId}/versions`, { method: "POST", body })

    expect(await read(draftId)).toMatchObject({ basedOn: 1, newestVersion: 2 })
  })

  it.each([
    ["without the version it began with", { itemId: randomUUID(), basedOn: null }, 422],
    ["of an item that does not exist", { itemId: randomUUID(), basedOn: 1 }, 404],
    ["in a unit of others", { unitId: 2_000_000_000 }, 404],
  ])("is not taken %s", async (_what, more, status) => {
    expect((await save(author, randomUUID(), 1, "草稿", more)).status).toBe(status)
  })

  it("stays in the pool it was begun for (ITM-5)", async () => {
    const draftId = randomUUID()
    await save(author, draftId, 1, "正式题")
    const reply = await save(author, draftId, 2, "正式题", { pool: "practice" })

    expect(await reply.json()).toMatchObject({ refusal: "draft-changes-its-item" })
  })

  it("is kept though it is one of very many no longer", async () => {
    await room.sql`
      insert into item_drafts (draft_id, unit_id, pool, body, version, owner, saved_at)
      select gen_random_uuid(), ${item.unitId}, 'live', ${room.sql.json(item.body)}, 1, staff_id, now()
      from staff, generate_series(1, 200) where username = 'reviewer'`
    expect(await (await save(reviewer, randomUUID(), 1, "第两百零一份")).json()).toMatchObject({
      refusal: "too-many-drafts",
    })
    await room.sql`delete from item_drafts where owner = (select staff_id from staff where username = 'reviewer')`
  })
})
