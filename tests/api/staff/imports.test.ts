/** Files of questions on their way into the bank: told, mapped, checked, taken; and never half (ITM-9). */
import type { ImportPage } from "@sworn/contract/staff"
import { writeXlsx } from "hucre/xlsx"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plantedTable, single } from "../../../packages/interchange/src/table/planted.fixture.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  check,
  checked,
  commit,
  findingsOf,
  readImport,
  settle,
  unitOf,
  upload,
  usualSettings,
} from "../../support/imports.ts"

let room: ExamRoom
let author: Person
let unitId: number
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  unitId = await unitOf(room, "author")
  const title = room.sql.json({ "zh-CN": "中华人民共和国人民警察法", en: "Police Law" })
  await room.sql`insert into statutes (statute, title) values ('police-law', ${title})`
  await room.sql`
    insert into statute_versions (statute, version, title, effective_from)
    values ('police-law', '2012-10-26', ${title}, '2013-01-01')`
})
afterAll(() => room.close())

/** Of everything that the bank is made of, how much there is. */
const bankSize = async () => {
  const [row] = await room.sql`
    select (select count(*) from items) as items, (select count(*) from item_versions) as versions,
      (select count(*) from item_keys) as keys, (select count(*) from law_references) as laws,
      (select count(*) from item_events) as events, (select count(*) from item_stems) as stems,
      (select count(*) from item_cards) as cards, (select count(*) from media) as media`
  return row
}

let stems = 0
const csv = (...rows: readonly string[]) =>
  `题型,题干,选项A,选项B,选项C,选项D,答案,法律依据\n${rows.join("\n")}\n`
const goodRow = () => {
  stems += 1
  const signs = String.fromCodePoint(0x5000 + stems * 7, 0x6000 + stems * 11, 0x7000 + stems * 13).repeat(5)
  return `单选题,${signs}？,甲,乙,丙,丁,B,《人民警察法》第九条`
}
const refusalIn = async (reply: Response) => [
  reply.status,
  ((await reply.json()) as { refusal?: string }).refusal,
]

/** A workbook has no quotes to break and no control characters; what the bank knows makes two other kinds of fault. */
const workbook = () =>
  plantedTable(["quote-broken", "control-characters"], {
    "statute-not-known": (row) => ["法律依据", single(row).with(13, "《海商法》第一条")],
    "more-than-the-bank-takes": (row) => {
      const blanks = Array.from({ length: 21 }, (_, at) => `第${at + 1}空____`).join("，")
      const cells = single(row).with(0, "填空题").with(1, `第${row}题${blanks}`)
      return ["题干", cells.fill("", 2, 7).with(7, Array.from({ length: 21 }, () => "甲").join("|"))]
    },
  })

describe("a workbook of 10,000 rows with 137 faults of 25 kinds (TR-06)", () => {
  it("has each found with row, column and reason, and the bank as it was until it is taken", async () => {
    const { rows, planted } = workbook()
    expect(new Set(planted.map(({ code }) => code)).size).toBe(25)
    const bytes = await writeXlsx({ sheets: [{ name: "题库", rows }] })
    const before = await bankSize()
    const startedAt = performance.now()
    const uploaded = (await (
      await upload(author, bytes, { unitId, fileName: "题库.xlsx" })
    ).json()) as ImportPage
    await settle(author, uploaded)
    const { page, heard } = await check(author, uploaded.importId)
    console.info(`10,000 rows uploaded and judged in ${Math.round(performance.now() - startedAt)} ms`)

    expect(page.state).toBe("checked")
    expect(page.summary).toMatchObject({ rowsRead: 10_000, good: 9_863, faulty: 137 })
    const { rows: found, total } = await findingsOf(author, page.importId, "kind=fault")
    expect(total).toBe(137)
    expect(found.map(({ row, column, code }) => ({ row, column, code }))).toEqual(planted)
    for (const { words } of found) expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
    // Its progress was real: it rose, and told of the rows.
    const read = heard.filter(({ stage }) => stage === "reading").map((one) => one.read)
    expect(read).toEqual(read.toSorted((one, other) => one - other))
    expect(heard.some((one) => one.read > 0 && one.read < one.total)).toBe(true)
    expect(await bankSize()).toEqual(before)

    expect(await refusalIn(await commit(author, page))).toEqual([409, "import-has-faults"])
    expect(await bankSize()).toEqual(before)
    const taken = await commit(author, page, { goodOnly: true })
    expect(taken.status).toBe(201)
    expect(await taken.json()).toMatchObject({ state: "committed", itemCount: 9_863, leftOut: 137 })
    const after = await bankSize()
    expect(Number(after?.["items"]) - Number(before?.["items"])).toBe(9_863)
    expect(Number(after?.["versions"]) - Number(before?.["versions"])).toBe(9_863)
  }, 120_000)
})

describe("an import", () => {
  it("arrives as drafts of its importer, in the unit and pool that were chosen, bound to the law (ITM-1, ITM-6)", async () => {
    const page = await checked(author, csv(goodRow(), goodRow()), { unitId, pool: "live" })
    const reply = await commit(author, page)
    const items = await room.sql<Record<string, unknown>[]>`
      select i.pool, i.unit_id as "unitId", v.state, v.version, v.levels, s.username, l.statute, l.article, c.code, k.key
      from import_items m join items i using (item_id) join item_versions v using (item_id)
      join staff s on s.staff_id = v.author_id join law_references l using (item_version_id)
      join item_keys k using (item_version_id) join item_cards c using (item_id) where m.import_id = ${page.importId}`

    expect(reply.status).toBe(201)
    expect(items).toHaveLength(2)
    for (const item of items)
      expect(item).toMatchObject({
        pool: "live",
        unitId,
        state: "draft",
        version: 1,
        levels: ["basic"],
        username: "author",
        article: "9",
        code: expect.stringMatching(/^S-\d{4,}$/),
      })
    const events = await room.sql<{ details: Record<string, unknown> }[]>`
      select details from audit_events where subject = ${page.importId} and action = 'import-committed'`
    expect(events.map(({ details }) => details)).toEqual([
      expect.objectContaining({ sha256: page.sha256, itemCount: 2, leftOut: 0, goodOnly: false }),
    ])
  })

  it("takes all or nothing unless less was chosen, and then says how much is left out", async () => {
    const page = await checked(author, csv(goodRow(), "单选题,,甲,乙,丙,丁,B,", goodRow()), { unitId })
    expect(page.summary).toMatchObject({ good: 2, faulty: 1 })
    const before = await bankSize()

    expect(await refusalIn(await commit(author, page))).toEqual([409, "import-has-faults"])
    const other = { goodOnly: true, expected: { good: 3, faulty: 0 } }
    expect(await refusalIn(await commit(author, page, other))).toEqual([409, "import-has-changed"])
    expect(await bankSize()).toEqual(before)
    const taken = (await (await commit(author, page, { goodOnly: true })).json()) as ImportPage
    expect(taken).toMatchObject({ itemCount: 2, leftOut: 1, hasErrorFile: true })
    expect(await refusalIn(await commit(author, page, { goodOnly: true }))).toEqual([409, "import-is-over"])
  })

  it("takes nothing when the law has changed since it was looked at", async () => {
    const page = await checked(author, csv(goodRow(), goodRow()), { unitId })
    const before = await bankSize()
    const known = room.sql`title ->> 'zh-CN' = '中华人民共和国人民警察法' and effective_to is null`
    const ended = await room.sql<{ statute: string }[]>`
      update statute_versions set effective_to = '2026-01-01' where ${known} returning statute`
    const refused = await refusalIn(await commit(author, page))
    await room.sql`
      update statute_versions set effective_to = null
      where statute = any(${ended.map(({ statute }) => statute)}) and effective_to = '2026-01-01'`

    expect(refused).toEqual([409, "import-has-changed"])
    expect(await bankSize()).toEqual(before)
    expect((await readImport(author, page.importId)).state).toBe("checked")
    expect((await commit(author, page)).status).toBe(201)
  })

  it("tells what the bank does not know, at the cell that says it", async () => {
    const rows = ["《海商法》第一条", "《人民警察法》第若干条"].map((law) => goodRow().replace(/《.*$/, law))
    const page = await checked(author, csv(...rows), { unitId })
    expect((await findingsOf(author, page.importId)).rows).toMatchObject([
      { row: 2, column: 8, heading: "法律依据", code: "statute-not-known" },
      { row: 3, column: 8, heading: "法律依据", code: "law-unreadable" },
    ])
  })

  it("warns of what is asked twice, in the file and in the bank, and takes it all the same", async () => {
    const stem = "对违反治安管理行为人处以行政拘留处罚应当由哪一级公安机关依法作出决定"
    const row = (text: string) => `单选题,${text},甲,乙,丙,丁,B,`
    const first = await checked(author, csv(row(`${stem}？`)), { unitId })
    await commit(author, first)
    const page = await checked(author, csv(row(`${stem}。`), goodRow(), row(`${stem}呢`)), { unitId })

    expect(page.summary).toMatchObject({ good: 3, faulty: 0, likenesses: 2 })
    const { rows } = await findingsOf(author, page.importId, "kind=likeness")
    expect(rows.map(({ row: at, code }) => [at, code])).toEqual([
      [2, "like-one-in-the-bank"],
      [4, "like-one-in-the-file"],
    ])
    expect(rows[0]?.words.en).toMatch(/S-\d{4,} in the bank/)
    expect((await commit(author, page)).status).toBe(201)
  })

  it("is looked at with few others at once; who comes then is asked to try again, and loses nothing", async () => {
    const files = Array.from({ length: 12 }, () => csv(goodRow()))
    const replies = await Promise.all(files.map((file) => upload(author, file, { unitId })))
    const statuses = replies.map(({ status }) => status)

    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([])
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(4)
    expect(statuses).toContain(503)
    expect((await upload(author, files[statuses.indexOf(503)]!, { unitId })).status).toBe(201)
  })

  it("asks for its columns to be said, each field once and the question among them", async () => {
    const page = (await (await upload(author, csv(goodRow()), { unitId })).json()) as ImportPage
    const [first, , ...others] = usualSettings(page).mapping ?? []
    for (const mapping of [null, [first ?? null, null, ...others], [...others], ["stem", "stem"], ["wild"]])
      expect(await refusalIn(await settle(author, page, { mapping }))).toEqual([422, "mapping-does-not-fit"])
    expect(await refusalIn(await settle(author, page, { law: "海商法第一条" }))).toEqual([
      422,
      "law-not-readable",
    ])
    expect(await refusalIn(await settle(author, page, { subject: "astronomy" }))).toEqual([
      422,
      "subject-not-known",
    ])
    const unchecked = { ...page, summary: null }
    expect(await refusalIn(await commit(author, unchecked))).toEqual([409, "import-not-checked"])
  })

  it("forgets a check when its settings change", async () => {
    const page = await checked(author, csv(goodRow()), { unitId })
    await settle(author, page, { levels: ["advanced"] })
    expect(await readImport(author, page.importId)).toMatchObject({ state: "uploaded", summary: null })
    expect(await refusalIn(await commit(author, page))).toEqual([409, "import-not-checked"])
  })

  it("can be given up, and is then over", async () => {
    const page = await checked(author, csv(goodRow()), { unitId })
    const reply = await author.call(`/api/imports/${page.importId}`, { method: "DELETE" })
    expect(reply.status).toBe(204)
    expect(await refusalIn(await commit(author, page))).toEqual([409, "import-is-over"])
    const [row] = await room.sql`select bytes from imports where import_id = ${page.importId}`
    expect(row).toEqual({ bytes: null })
  })

  it("is led on by nobody else, and seen by the reviewers of its unit alone", async () => {
    const reviewer = await room.as("reviewer")
    const page = await checked(author, csv(goodRow()), { unitId })
    expect((await readImport(reviewer, page.importId)).isOwn).toBe(false)
    expect((await commit(reviewer, page)).status).toBe(403)
    expect((await upload(author, csv(goodRow()), { unitId: 999_999_999 })).status).toBe(404)
    expect((await (await room.as("hr")).call(`/api/imports/${page.importId}`)).status).toBe(403)
  })
})

describe("the same file", () => {
  it("twice is the import that is there, and its questions are never taken twice (bad/Z11)", async () => {
    const bytes = csv(goodRow(), goodRow())
    const page = await checked(author, bytes, { unitId })
    const again = await upload(author, bytes, { unitId, fileName: "另一个名字.csv" })
    expect(again.status).toBe(201)
    expect(((await again.json()) as ImportPage).importId).toBe(page.importId)

    await commit(author, page)
    const after = await bankSize()
    expect(await refusalIn(await upload(author, bytes, { unitId }))).toEqual([409, "file-already-imported"])
    expect(await refusalIn(await upload(author, bytes, { unitId, pool: "live" }))).toEqual([
      409,
      "file-already-imported",
    ])
    expect(await bankSize()).toEqual(after)
  })

  it("at once is taken once, whoever asks and however often (bad/Z11)", async () => {
    const bytes = csv(goodRow(), goodRow(), goodRow())
    const before = await bankSize()
    const uploads = await Promise.all([1, 2, 3].map(() => upload(author, bytes, { unitId })))
    const pages = (await Promise.all(uploads.map((reply) => reply.json()))) as ImportPage[]
    expect(new Set(pages.map(({ importId }) => importId)).size).toBe(1)
    await settle(author, pages[0]!)
    const { page } = await check(author, pages[0]!.importId)
    const commits = await Promise.all([1, 2, 3].map(() => commit(author, page)))
    expect(commits.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect(Number((await bankSize())?.["items"]) - Number(before?.["items"])).toBe(3)
  })

  it("beside as many others as there are connections is taken, and nobody waits for ever", async () => {
    const pages: ImportPage[] = []
    for (let at = 0; at < 5; at += 1) pages.push(await checked(author, csv(goodRow()), { unitId }))
    const commits = await Promise.all(pages.map((page) => commit(author, page)))
    expect(commits.map(({ status }) => status)).toEqual(pages.map(() => 201))
  })

  it("of two people is refused to the second, in the transaction itself (bad/Z11)", async () => {
    const bytes = csv(goodRow())
    const [first, second] = [await checked(author, bytes, { unitId }), crypto.randomUUID()]
    await room.sql`
      insert into imports select (jsonb_populate_record(i, jsonb_build_object('import_id', ${second}::text))).*
      from imports i where import_id = ${first.importId}`
    expect((await commit(author, first)).status).toBe(201)
    expect(await refusalIn(await commit(author, { ...first, importId: second }))).toEqual([
      409,
      "file-already-imported",
    ])
  })
})
