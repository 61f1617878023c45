/** Writing, reviewing and finding items, over real routes and a real database. */
import type { ItemPage, ItemVersionPage, LikenessReply, WrittenVersion } from "@sworn/contract/staff"
import type { Block } from "@sworn/question-bank"
import type { ChoiceBody, ItemBody } from "@sworn/question-bank/keyed"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let unitId: number

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  const [unit] = await room.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  unitId = unit.unitId
})
afterAll(() => room.close())

const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })
const law = { statute: "criminal-law", version: "", article: "20", paragraph: 1, item: 0 }
const asked = (stem: string): ChoiceBody => ({
  id: "00000000-0000-4000-8000-000000000001",
  kind: "single",
  subject: "criminal-law",
  stem: both(stem),
  options: ["甲", "乙", "丙", "丁"].map((text, at) => ({ id: `o${at}`, text: both(text) })),
  key: ["o1"],
  rationale: both("依据条文"),
  laws: [law],
})
const whole = (stem: string): ItemBody => ({
  kind: "single",
  title: null,
  scenario: null,
  answerables: [asked(stem)],
  levels: ["basic"],
  category: null,
  difficulty: 3,
  isPilot: false,
  tags: ["测试"],
})
beforeAll(async () => {
  const [known] = await room.sql<[{ statute: string; version: string }]>`
    select statute, version::text from statute_versions order by statute limit 1`
  Object.assign(law, known)
})

const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })
const asJson = async <T>(reply: Response) => (await reply.json()) as T
async function written(stem: string, change: Partial<ItemBody> = {}): Promise<WrittenVersion> {
  const reply = await post(author, "/api/items", {
    unitId,
    pool: "live",
    body: { ...whole(stem), ...change },
  })
  expect(reply.status).toBe(201)
  return asJson(reply)
}
const act = (person: Person, { itemVersionId }: WrittenVersion, what: string, reason = "") =>
  post(person, `/api/item-versions/${itemVersionId}/events`, { act: what, reason })
const readItem = async (person: Person, itemId: string, version?: number) =>
  asJson<ItemVersionPage>(await person.call(`/api/items/${itemId}${version ? `?version=${version}` : ""}`))

describe("an item", () => {
  it("keeps tables within lists in its options, as deep as a rich text may go (ITM-12)", async () => {
    const cell = (content: readonly Block[]): readonly Block[] => [{ kind: "table", rows: [[{ content }]] }]
    const marked: Block = { kind: "paragraph", content: [{ kind: "text", text: "要点", marks: ["strong"] }] }
    const deep = Array.from({ length: 6 }).reduce<readonly Block[]>(cell, [marked])
    const question = asked("选项里有表格的题")
    const options = question.options.map((option, at) =>
      at === 0 ? { ...option, text: { "zh-CN": deep, en: deep } } : option,
    )
    const { itemId } = await written("选项里有表格的题", { answerables: [{ ...question, options }] })
    const [kept] = (await readItem(author, itemId)).version.body.answerables
    expect((kept as ChoiceBody).options[0]?.text["zh-CN"]).toEqual(deep)
  })

  it("is drafted, rejected with a reason, mended, and approved by somebody else (ITM-1, ITM-10)", async () => {
    const first = await written("正当防卫的成立条件是什么")
    expect(first.code).toMatch(/^S-\d{4}$/)
    expect((await act(author, first, "submit")).status).toBe(201)
    const rejected = await act(reviewer, first, "reject", "第二个选项有歧义")
    const bare = await act(reviewer, first, "reject", " ")

    const second = await asJson<WrittenVersion>(
      await post(author, `/api/items/${first.itemId}/versions`, {
        body: whole("正当防卫的成立条件包括哪一项"),
        note: "改写选项",
        basedOn: 1,
      }),
    )
    await act(author, second, "submit")
    const own = await act(author, second, "approve")
    const approved = await act(reviewer, second, "approve")
    const item = await readItem(reviewer, first.itemId)

    expect([rejected.status, bare.status, own.status, approved.status]).toEqual([201, 409, 403, 201])
    expect(item.version).toMatchObject({ version: 2, state: "approved", note: "改写选项", faults: [] })
    expect(item.versions.map(({ version, state }) => [version, state])).toEqual([
      [2, "approved"],
      [1, "draft"],
    ])
    expect(item.events).toMatchObject([
      { version: 1, act: "written", by: "苏砚秋" },
      { version: 1, act: "submit" },
      { version: 1, act: "reject", reason: "第二个选项有歧义", by: "顾明澈" },
      { version: 2, act: "written", reason: "改写选项" },
      { version: 2, act: "submit" },
      { version: 2, act: "approve", by: "顾明澈" },
    ])
  })

  it("nobody approves their own, also not who reviews as well, nor by SQL (bad/I12)", async () => {
    const item = await written("谁审核自己的试题")
    await act(author, item, "submit")
    await room.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), staff_id, 'item-reviewer', ${unitId}, '2026-01-01', 'system', now() from staff
      where username = 'author'`
    const refused = await act(author, item, "approve")
    await room.sql`update staff_grants set ended_at = now(), ended_by = 'system' where role = 'item-reviewer'
      and staff_id = (select staff_id from staff where username = 'author')`

    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ refusal: "item-is-your-own" })
    await expect(room.bankSql`
      update item_versions set state = 'approved', approved_by = author_id where item_version_id = ${item.itemVersionId}`).rejects.toThrow(
      /approver_is_not_the_author/,
    )
  })

  it("offers reviewers' acts to reviewers alone (ITM-1)", async () => {
    const item = await written("谁可以审核这一题")
    await act(author, item, "submit")
    // Somebody else who writes items, and reviews none.
    await room.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), staff_id, 'item-author', ${unitId}, '2026-01-01', 'system', now() from staff
      where username = 'marker'`
    const colleague = await room.as("marker")

    expect((await readItem(author, item.itemId)).openActs).toEqual(["withdraw"])
    expect((await readItem(reviewer, item.itemId)).openActs).toEqual(["approve", "reject"])
    expect((await readItem(colleague, item.itemId)).openActs).toEqual([])
    expect((await act(colleague, item, "approve")).status).toBe(403)
  })

  it("keeps what was written for ever (ITM-2)", async () => {
    const { itemVersionId } = await written("写下的不再改")
    await expect(
      room.sql`update item_versions set content = '{}' where item_version_id = ${itemVersionId}`,
    ).rejects.toThrow(/never changed/)
    await expect(
      room.bankSql`update item_keys set key = '{}' where item_version_id = ${itemVersionId}`,
    ).rejects.toThrow(/permission denied/)
  })

  it("may be unfinished, says what is missing, and does not go to review before it is whole (ITM-6)", async () => {
    const draft = await written("未完", {
      answerables: [{ ...asked("未完"), laws: [], subject: "", key: [] }],
    })
    const refused = await act(author, draft, "submit")

    expect(draft.faults.map(({ fault }) => fault)).toEqual([
      "single-needs-one-key",
      "subject-missing",
      "law-missing",
    ])
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ refusal: "item-is-not-whole" })
  })

  it("stays in its pool, and of its kind (ITM-5)", async () => {
    const { itemId } = await written("练习与正式不相混")
    const body = { ...whole("练习与正式不相混"), kind: "indefinite" as const }
    const reply = await post(author, `/api/items/${itemId}/versions`, { body, note: "", basedOn: 1 })

    expect(await reply.json()).toMatchObject({ refusal: "kind-never-changes" })
    await expect(room.bankSql`update items set pool = 'practice' where item_id = ${itemId}`).rejects.toThrow(
      /permission denied/,
    )
  })

  it("is not written over by who did not see the newest version", async () => {
    const { itemId } = await written("两个人同时改")
    const write = () =>
      post(author, `/api/items/${itemId}/versions`, { body: whole("改过"), note: "", basedOn: 1 })
    const statuses = (await Promise.all([write(), write(), write()])).map(({ status }) => status).toSorted()

    expect(statuses).toEqual([201, 409, 409])
  })

  it("gives every version's questions ids of their own, and shows them as written", async () => {
    const body = {
      ...whole("案例"),
      kind: "case-set" as const,
      title: both("案例"),
      scenario: both("材料"),
      answerables: [asked("一"), { ...asked("二"), key: ["o2"] }],
    }
    const first = await written("", body)
    const again = await asJson<WrittenVersion>(
      await post(author, `/api/items/${first.itemId}/versions`, { body, note: "", basedOn: 1 }),
    )
    const [one, two] = [await readItem(author, first.itemId, 1), await readItem(author, first.itemId, 2)]
    const ids = [one, two].flatMap(({ version }) => version.body.answerables.map(({ id }) => id))

    expect(new Set(ids).size).toBe(4)
    expect(again.faults).toEqual([])
    expect(two.version.body).toMatchObject({
      ...body,
      answerables: body.answerables.map(({ id: _id, ...rest }) => rest),
    })
  })

  it.each([
    ["statute", { laws: [{ ...law, statute: "no-such-law", version: "2020-01-01" }] }, "law-not-known"],
    ["subject", { subject: "no-such-subject" }, "subject-not-known"],
  ])("cites no %s that is not in the register", async (_what, change, refusal) => {
    const [question] = whole("引用").answerables
    const body = { ...whole("引用"), answerables: [{ ...question!, ...change }] }
    const reply = await post(author, "/api/items", { unitId, pool: "live", body })

    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal })
  })
})

describe("the bank", () => {
  const search = async (query: string) =>
    asJson<ItemPage>(await author.call(`/api/items?${new URLSearchParams(query)}`))

  it("is searched by text, Chinese without spaces included, and what is typed is no pattern", async () => {
    await written("传唤后询问查证的时间100%不得超过八小时")

    expect((await search("text=询问查证的时间")).rows[0]?.excerpt).toContain("询问查证的时间")
    expect((await search("text=100%25不得")).total).toBe(1)
    expect((await search("text=1_0%25不得")).total).toBe(0)
  })

  it.each([
    ["kind=multiple", (row: ItemPage["rows"][number]) => row.kind === "multiple"],
    ["level=advanced", (row: ItemPage["rows"][number]) => row.levels.includes("advanced")],
    ["difficulty=4", (row: ItemPage["rows"][number]) => row.difficulty === 4],
    ["state=approved", (row: ItemPage["rows"][number]) => row.state === "approved"],
    ["subject=police-law", (row: ItemPage["rows"][number]) => row.subjects.includes("police-law")],
    ["author=author", (row: ItemPage["rows"][number]) => row.author === "苏砚秋"],
    ["tag=测试", (row: ItemPage["rows"][number]) => row.state !== "retired"],
  ])("is narrowed by %s", async (query, fits) => {
    const { total, rows } = await search(`${query}&size=200`)

    expect(total).toBeGreaterThan(0)
    expect(rows.every(fits)).toBe(true)
  })

  it("says which items ask nearly the same (ITM-11)", async () => {
    const stem = "人民警察依法执行职务时，公民和组织应当给予支持和协助，下列说法正确的是哪一项"
    const { code } = await written(stem)
    const reply = await post(author, "/api/items/likenesses", { stem: stem.replace("哪一项", "哪一个") })
    const { matches } = await asJson<LikenessReply>(reply)

    expect(matches[0]).toMatchObject({ code })
    expect(matches[0]!.likeness).toBeGreaterThan(0.8)
  })

  it("shows nothing of another unit's", async () => {
    const { itemId, itemVersionId } = await written("他单位的试题")
    await room.sql`
      update items set unit_id = (select unit_id from units where parent_id is null) where item_id = ${itemId}`

    expect((await author.call(`/api/items/${itemId}`)).status).toBe(404)
    expect(
      (await post(reviewer, `/api/item-versions/${itemVersionId}/comments`, { text: "在吗" })).status,
    ).toBe(404)
    expect((await search(`text=他单位的试题`)).total).toBe(0)
  })

  it("keeps what is said about a version with it", async () => {
    const item = await written("有人评论的试题")
    await post(reviewer, `/api/item-versions/${item.itemVersionId}/comments`, { text: "建议换一个案例" })

    await post(author, `/api/items/${item.itemId}/versions`, {
      body: whole("有人评论后改写的试题"),
      note: "",
      basedOn: 1,
    })

    // It is read beside the newer text too, and says that it was about the older one (ITM-10).
    expect(await readItem(author, item.itemId)).toMatchObject({
      version: { version: 2 },
      comments: [{ version: 1, text: "建议换一个案例", by: "顾明澈" }],
    })
  })
})

describe("the bank's database role", () => {
  it.each([
    "select * from results",
    "select * from attempts",
    "select * from officers",
    "select * from audit_events",
    "delete from item_versions",
    "update item_versions set content = '{}'",
    "delete from item_events",
  ])("may not: %s", async (statement) => {
    await expect(room.bankSql.unsafe(statement)).rejects.toThrow(/permission denied/)
  })
})
