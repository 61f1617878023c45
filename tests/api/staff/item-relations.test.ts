/** What is known of an item beside its words: enemies, exposure, classification. */
import type {
  Classification,
  EnemyList,
  ItemExposure,
  ItemPage,
  ItemVersionPage,
  WrittenVersion,
} from "@sworn/contract/staff"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { seat } from "../../support/seat.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const get = async <T>(path: string) => asJson<T>(await author.call(path))
async function written(change: object = {}): Promise<WrittenVersion> {
  return asJson(await post(author, "/api/items", { ...(await newItemIn(room)), ...change }))
}
const refusalOf = async (reply: Response) => (await asJson<{ refusal: string }>(reply)).refusal
const elsewhere = (itemId: string) => room.sql`
  update items set unit_id = (select unit_id from units where parent_id is null) where item_id = ${itemId}`

describe("enemies (PAP-3)", () => {
  const keepApart = (itemId: string, otherId: string, reason = "互为提示") =>
    post(author, `/api/items/${itemId}/enemies`, { otherId, reason })
  const enemiesOf = async (itemId: string) => (await get<EnemyList>(`/api/items/${itemId}/enemies`)).enemies

  it("are enemies both ways, once, until somebody says why not", async () => {
    const [one, other] = [await written(), await written()]
    expect((await keepApart(one.itemId, other.itemId)).status).toBe(204)
    expect(await refusalOf(await keepApart(other.itemId, one.itemId))).toBe("already-enemies")
    expect(await enemiesOf(one.itemId)).toMatchObject([{ itemId: other.itemId, reason: "互为提示" }])
    expect(await enemiesOf(other.itemId)).toMatchObject([{ itemId: one.itemId, code: one.code }])

    const removal = (reason: string) =>
      post(reviewer, `/api/items/${other.itemId}/enemies/${one.itemId}/removal`, { reason })
    expect((await removal(" ")).status).toBe(400)
    expect((await removal("已改写")).status).toBe(204)
    expect(await refusalOf(await removal("再来一次"))).toBe("not-enemies")
    expect(await enemiesOf(one.itemId)).toEqual([])
    expect((await keepApart(other.itemId, one.itemId, "仍然互为提示")).status).toBe(204)
    expect(
      await room.sql`select 1 from item_enemies where removed_reason = '已改写' and removed_by is not null`,
    ).toHaveLength(1)
  })

  it("are two items of one pool: practice and live never meet (ITM-5)", async () => {
    const [live, practice] = [await written(), await written({ pool: "practice" })]

    expect(await refusalOf(await keepApart(live.itemId, practice.itemId))).toBe("enemies-of-two-pools")
    expect(await refusalOf(await keepApart(live.itemId, live.itemId))).toBe("item-is-itself")
    const [one, other] = [live.itemId, practice.itemId].toSorted() as [string, string]
    await expect(room.bankSql`
      insert into item_enemies (enemy_id, one_id, other_id, reason, added_by, added_at)
      select gen_random_uuid(), ${one}, ${other}, '绕过', staff_id, now() from staff where username = 'author'`).rejects.toThrow(
      /never meet/,
    )
  })

  it("are never the questions of a case set, which are not split (PAP-3)", async () => {
    const item = await newItemIn(room)
    const [question] = item.body.answerables
    const both = (text: string) => ({ "zh-CN": text, en: text })
    const body = {
      ...item.body,
      kind: "case-set",
      title: both("案例"),
      scenario: both("材料"),
      answerables: [question, question],
    }
    const set = await written({ body })
    const { version } = await get<ItemVersionPage>(`/api/items/${set.itemId}`)
    const [first, second] = version.body.answerables

    expect((await keepApart(set.itemId, first!.id)).status).toBe(404)
    expect((await keepApart(first!.id, second!.id)).status).toBe(404)
  })

  it("of another unit's items are nobody's to name", async () => {
    const [one, other] = [await written(), await written()]
    await keepApart(one.itemId, other.itemId)
    await elsewhere(other.itemId)

    expect(await enemiesOf(one.itemId)).toEqual([])
    expect((await keepApart(other.itemId, one.itemId)).status).toBe(404)
  })
})

describe("classification", () => {
  const classify = (itemId: string, what: object) => post(author, `/api/items/${itemId}/classification`, what)
  const classificationOf = (itemId: string) => get<Classification>(`/api/items/${itemId}/classification`)

  it("changes without a version, keeps every change, and is found by at once (ITM-11)", async () => {
    const { itemId, itemVersionId } = await written()
    expect((await classify(itemId, { tags: ["枪支", "枪支", "警械"], difficulty: 4 })).status).toBe(204)
    expect((await classify(itemId, { difficulty: 5 })).status).toBe(204)
    expect((await classify(itemId, { difficulty: 5 })).status).toBe(204)

    expect(await classificationOf(itemId)).toMatchObject({
      tags: ["枪支", "警械"],
      difficulty: 5,
      changes: [
        { field: "difficulty", before: "4", after: "5", by: "苏砚秋" },
        { field: "difficulty", before: "1", after: "4" },
        { field: "tags", before: "", after: "枪支、警械" },
      ],
    })
    const found = await get<ItemPage>("/api/items?tag=枪支&tag=警械&difficulty=5")
    expect(found.rows).toMatchObject([{ itemId, itemVersionId, version: 1, tags: ["枪支", "警械"] }])
  })

  it("leaves a version as its author gave it, and the next one begins with what holds now (ITM-2)", async () => {
    const { itemId } = await written()
    await classify(itemId, { difficulty: 2, tags: ["复核"] })
    const before = await get<ItemVersionPage>(`/api/items/${itemId}`)
    const body = { ...before.version.body, difficulty: 3 }
    await post(author, `/api/items/${itemId}/versions`, { body, note: "", basedOn: 1 })
    const [first, second] = [
      await get<ItemVersionPage>(`/api/items/${itemId}?version=1`),
      await get<ItemVersionPage>(`/api/items/${itemId}`),
    ]

    expect(before.version.body).toMatchObject({ difficulty: 2, tags: ["复核"] })
    expect(first.version.body).toMatchObject({ difficulty: 1, tags: [] })
    expect(second.version.body).toMatchObject({ difficulty: 3, tags: ["复核"] })
    expect((await classificationOf(itemId)).changes[0]).toMatchObject({ before: "2", after: "3" })
  })

  it("moves an item within the own units, never to another pool (ITM-5)", async () => {
    const { itemId } = await written()
    const [root] = await room.sql<[{ id: number }]>`select unit_id as id from units where parent_id is null`
    const [below] = await room.sql<[{ id: number; name: string }]>`
      select c.unit_id as id, c.name from units c join items i on i.unit_id = c.parent_id where i.item_id = ${itemId} limit 1`

    expect(await refusalOf(await classify(itemId, { unitId: root.id }))).toBe("unit-not-found")
    expect((await classify(itemId, { unitId: below.id })).status).toBe(204)
    expect(await classificationOf(itemId)).toMatchObject({ unitId: below.id, unit: below.name, pool: "live" })
    expect((await classify(itemId, { pool: "practice" })).status).toBe(400)
    await expect(room.bankSql`update items set kind = 'multiple' where item_id = ${itemId}`).rejects.toThrow(
      /permission denied/,
    )
  })

  it("is on record for ever", async () => {
    const { itemId } = await written()
    await classify(itemId, { difficulty: 4 })
    await expect(
      room.sql`update item_classifications set after = '1' where item_id = ${itemId}`,
    ).rejects.toThrow(/never changed/)
  })
})

describe("exposure (ITM-11)", () => {
  it("says where an item stood once a sitting has begun, and before how many; nothing of who they were", async () => {
    const sitting = await room.plan({
      level: "basic",
      startsInMs: minutes(5),
      durationMs: minutes(60),
      candidateCount: 3,
    })
    const [used] = await room.sql<[{ itemId: string }]>`
      select u.item_id as "itemId" from item_uses u join sittings s using (paper_id) where s.sitting_id = ${sitting.sittingId}
        and not exists (select from item_uses other join papers_in_use using (paper_id) where other.item_id = u.item_id
          and other.paper_id <> u.paper_id) limit 1`
    const exposure = () => get<ItemExposure>(`/api/items/${used.itemId}/exposure`)
    const before = await exposure()
    await room.clock.advance(minutes(6))
    for (const who of sitting.candidates.slice(0, 2)) await seat(room, who)
    const after = await exposure()

    expect(before.uses.map(({ sittingId }) => sittingId)).not.toContain(sitting.sittingId)
    expect(after.uses[0]).toMatchObject({ sittingId: sitting.sittingId, version: 1, attemptCount: 2 })
    expect(after).toMatchObject({
      lastUsedAt: after.uses[0]!.startsAt,
      sittingCount: after.uses.length,
      attemptCount: before.attemptCount + 2,
    })
    expect(JSON.stringify(after)).not.toContain(sitting.candidates[0]!.attemptId)
    await expect(room.bankSql`select * from attempts`).rejects.toThrow(/permission denied/)
    await expect(room.bankSql`select * from sittings`).rejects.toThrow(/permission denied/)
  })

  it("finds what was used before and after a day, and what never was", async () => {
    const today = "2999-01-01"
    const [ever, never, past, future] = await Promise.all(
      ["used=ever", "used=never", `lastUsedBefore=${today}`, `lastUsedAfter=${today}`].map((query) =>
        get<ItemPage>(`/api/items?${query}&size=200&order=last-used`),
      ),
    )
    const all = await get<ItemPage>("/api/items?size=1")

    expect(ever!.total + never!.total).toBe(all.total)
    expect(ever!.total).toBeGreaterThan(0)
    expect(never!.rows.every((row) => row.lastUsedAt === null && row.paperCount === 0)).toBe(true)
    expect(past!.total).toBe(ever!.total)
    expect(past!.rows.every((row) => row.lastUsedAt !== null)).toBe(true)
    expect(future!.total).toBe(0)
  })

  it("is nothing outside the own units", async () => {
    const { itemId } = await written()
    await elsewhere(itemId)
    expect((await author.call(`/api/items/${itemId}/exposure`)).status).toBe(404)
  })
})
