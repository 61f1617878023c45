/** Practising at the own account: released items alone, judged when answered, and nothing that a live paper could rest on. */
import type { PracticeChoices, PracticeDraw, PracticeVerdict } from "@sworn/contract/candidate"
import type { WrittenVersion } from "@sworn/contract/staff"
import type { ItemBody } from "@sworn/question-bank/keyed"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { staffPassword } from "../support/product.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let officer: Person
const both = (text: string) => ({ "zh-CN": text, en: `${text} (en)` })

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  const sitting = await room.plan({ level: "basic", startsInMs: 3_600_000, candidateCount: 1 })
  officer = await room.officer(sitting.candidates[0]!.policeNo)
  const body = { present: staffPassword, next: "a practised officer 26" }
  await officer.call("/api/account/password", { method: "POST", body })
  officer = await room.officer(sitting.candidates[0]!.policeNo, body.next)
})
afterAll(() => room.close())

const post = (person: Person, path: string, body: unknown) => person.call(path, { method: "POST", body })

async function bodyOf(stem: string): Promise<ItemBody> {
  const [law] = await room.sql<[{ statute: string; version: string }]>`
    select statute, version::text from statute_versions where effective_to is null order by statute limit 1`
  return {
    kind: "single",
    title: null,
    scenario: null,
    answerables: [
      {
        id: "00000000-0000-4000-8000-000000000001",
        kind: "single",
        subject: "criminal-law",
        stem: both(stem),
        options: ["甲", "乙", "丙", "丁"].map((text, at) => ({ id: `o${at}`, text: both(text) })),
        key: ["o1"],
        rationale: both("依据条文"),
        laws: [{ ...law, article: "20", paragraph: 1, item: 0 }],
      },
    ],
    levels: ["basic"],
    category: null,
    difficulty: 3,
    isPilot: false,
    tags: [],
  }
}

async function approved(stem: string, pool: "practice" | "live"): Promise<string> {
  const [unit] = await room.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  const written = await post(author, "/api/items", { ...unit, pool, body: await bodyOf(stem) })
  const { itemVersionId } = (await written.json()) as WrittenVersion
  for (const [person, act] of [
    [author, "submit"],
    [reviewer, "approve"],
  ] as const)
    expect(
      (await post(person, `/api/item-versions/${itemVersionId}/events`, { act, reason: "" })).status,
    ).toBe(201)
  return itemVersionId
}

const draw = async (query = "level=basic"): Promise<PracticeDraw["questions"]> =>
  ((await (await officer.call(`/api/account/practice/questions?${query}`)).json()) as PracticeDraw).questions
const answer = (itemId: string, response: unknown) =>
  post(officer, "/api/account/practice/answers", { itemId, response })

describe("practising", () => {
  it("draws items of the practice pool, whole and without what is right, and never a live one (ITM-5)", async () => {
    const released = await approved("练习题：何种情形属于正当防卫", "practice")
    const live = await approved("正式题：何种情形属于紧急避险", "live")
    const drawn = await draw()
    const choices = (await (await officer.call("/api/account/practice")).json()) as PracticeChoices

    expect(drawn.map(({ item }) => item.id)).toContain(released)
    expect(drawn.map(({ item }) => item.id)).not.toContain(live)
    expect(JSON.stringify(drawn)).not.toContain("依据条文")
    const basic = choices.levels.find(({ level }) => level === "basic")
    expect(basic?.subjects.find(({ subject }) => subject === "criminal-law")?.itemCount).toBeGreaterThan(0)
    expect((await draw("level=basic&subject=criminal-law")).map(({ item }) => item.id)).toContain(released)
    expect((await draw("level=advanced")).map(({ item }) => item.id)).not.toContain(released)
  })

  it("says after an answer whether it was right, what would have been, and on what law it rests (RES-8)", async () => {
    const itemId = await approved("练习题：下列哪一项正确", "practice")
    const right = (await (await answer(itemId, { optionIds: ["o1"] })).json()) as PracticeVerdict
    const wrong = (await (await answer(itemId, { optionIds: ["o2"] })).json()) as PracticeVerdict

    expect([right.isRight, wrong.isRight]).toEqual([true, false])
    expect(wrong).toMatchObject({ optionIds: ["o1"], why: both("依据条文") })
    expect(wrong.laws.map(({ article, paragraph }) => [article, paragraph])).toEqual([["20", 1]])
    expect((await answer(itemId, { optionIds: ["o9"] })).status).toBe(422)
    expect((await answer(itemId, { texts: ["甲"] })).status).toBe(422)
  })

  it("tells nothing of a live item, of one unreviewed, suspended or resting on law that has ended (RES-8)", async () => {
    const live = await approved("正式题：下列哪一项错误", "live")
    const suspended = await approved("练习题：即将暂停", "practice")
    const outdated = await approved("练习题：依据即将失效", "practice")
    await post(reviewer, `/api/item-versions/${suspended}/events`, { act: "suspend", reason: "条文有疑义" })
    expect((await answer(outdated, { optionIds: ["o1"] })).status).toBe(200)
    await room.sql`
      update statute_versions s set effective_to = (exam_now() at time zone 'Asia/Shanghai')::date - 1
      from law_references l where l.item_version_id = ${outdated} and (s.statute, s.version) = (l.statute, l.version)`

    for (const itemId of [live, suspended, outdated, crypto.randomUUID()])
      expect((await answer(itemId, { optionIds: ["o1"] })).status).toBe(404)
    const drawn = (await draw()).map(({ item }) => item.id)
    expect([live, suspended, outdated].filter((id) => drawn.includes(id))).toEqual([])
  })

  it("keeps nothing of what was tried, and reads through its own doors alone", async () => {
    const itemId = await approved("练习题：不留痕迹", "practice")
    const before = await rowCounts()
    await draw()
    expect((await answer(itemId, { optionIds: ["o2"] })).status).toBe(200)

    expect(before.length).toBeGreaterThan(20)
    expect(await rowCounts()).toEqual(before)
    for (const table of ["practice_versions", "item_keys", "media"])
      await expect(room.candidateSql.unsafe(`select * from ${table}`)).rejects.toMatchObject({
        code: "42501",
      })
  })
})

/** Of every table there is. */
const rowCounts = () => room.sql`
  select table_name, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', table_name), false, true, '')))[1]::text
  from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`
