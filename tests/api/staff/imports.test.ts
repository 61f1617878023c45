/** Files of questions on their way into the bank: told, mapped, checked, taken; and never half (ITM-9). */
import { exchangeFormats, tableKinds, type ImportPage } from "@sworn/contract/staff"
import { decoded, openXlsxTable, readCsv } from "@sworn/interchange"
import { writeXlsx } from "hucre/xlsx"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plantedTable } from "../../../packages/interchange/src/table/planted.fixture.ts"
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

describe("a workbook of 10,000 rows with 137 faults of the kinds a workbook can have (TR-06)", () => {
  it("has each found with row, column and reason, and the bank as it was until it is taken", async () => {
    const { rows, planted } = plantedTable(["quote-broken", "control-characters"])
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

describe("a file that is not what it seems", () => {
  it("is told by its content, in whatever encoding, delimiter and line ends (bad/Z10)", async () => {
    const text = csv(goodRow()).replaceAll(",", ";").replaceAll("\n", "\r")
    const gb = Buffer.from("cce2d0cd2ccce2b8c92cb4f0b0b80ac5d0b6cfcce22cbeafb2ec8230b7312cb6d40a", "hex")
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(csv(goodRow()), "utf16le")])
    for (const [bytes, encoding, delimiter] of [
      [Buffer.from(text), "utf-8", ";"],
      [gb, "gb18030", ","],
      [wide, "utf-16le", ","],
    ] as const) {
      const page = await checked(author, bytes, { unitId, fileName: "无名" })
      expect(page).toMatchObject({
        format: "csv",
        seen: { encoding, delimiter },
        summary: { good: 1, faulty: 0 },
      })
    }
  })

  it("gives a fault for its row and no more: open quotes, NULs, a cell of ten megabytes (bad/Z10)", async () => {
    const bad = [
      `单选题,"开,甲,乙,丙,丁,B,`,
      goodRow().replace("？", "\0"),
      `判断题,${"长".repeat(3_500_000)},,,,,对,`,
    ]
    const page = await checked(author, csv(goodRow(), ...bad, goodRow()), { unitId })
    expect(page.summary).toMatchObject({ good: 2, faulty: 3 })
    expect((await findingsOf(author, page.importId)).rows.map(({ row, code }) => [row, code])).toEqual([
      [3, "quote-broken"],
      [4, "control-characters"],
      [5, "cell-too-long"],
    ])
  }, 60_000)

  it("that is a workbook gives its values alone, a formula's result and not the formula (bad/Z9)", async () => {
    const header = ["题型", "题干", "选项A", "选项B", "答案"]
    const formula = { formula: `HYPERLINK("http://evil.example","B")`, formulaResult: "B" }
    const dde = { formula: `cmd|'/c calc'!A1`, formulaResult: "A" }
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "题",
          rows: [
            header,
            ["单选题", "公式在答案格里的题目是什么", "甲", "乙", null],
            ["单选题", "动态数据交换的题目", "甲", "乙", null],
          ],
          cells: new Map([
            ["1,4", formula],
            ["2,4", dde],
          ]),
        },
      ],
    })
    const page = await checked(author, bytes, { unitId, fileName: "a.xlsx" })
    expect(page.summary).toMatchObject({ good: 2, faulty: 0 })
    await commit(author, page)
    const rows = await room.sql<{ content: unknown }[]>`
      select content from import_items join item_versions using (item_id) where import_id = ${page.importId}`
    expect(JSON.stringify(rows)).not.toMatch(/HYPERLINK|calc|evil/)
  })

  it("that is broken, empty, of no known kind or too large is refused, and nothing is kept (bad/Z9)", async () => {
    const [{ count: before }] = await room.sql<[{ count: number }]>`select count(*)::int from imports`
    const pk = (text: string) => Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.from(text)])
    const cases: readonly (readonly [Buffer, string, number, string])[] = [
      [pk("xl/workbook.xml"), "a.xlsx", 422, "file-cannot-be-read"],
      [pk("nothing"), "a.bin", 422, "file-format-unknown"],
      [Buffer.alloc(0), "a.csv", 201, ""],
      [Buffer.alloc(0), "a.bin", 422, "file-format-unknown"],
      [Buffer.alloc(31_000_000, "a"), "a.csv", 413, "file-too-large"],
    ]
    for (const [bytes, fileName, status, refusal] of cases.filter(([, , code]) => code !== 201))
      expect(await refusalIn(await upload(author, bytes, { unitId, fileName })), fileName).toEqual([
        status,
        refusal,
      ])
    const endless = await author.call(`/api/imports?fileName=a&unitId=${unitId}&pool=live`, {
      method: "POST",
      body: Buffer.alloc(65 * 1024 * 1024),
      headers: { "content-type": "application/octet-stream" },
    })
    expect(endless.status).toBe(413)
    const asJson = await author.call(`/api/imports?fileName=a&unitId=${unitId}&pool=live`, {
      method: "POST",
      body: {},
    })
    expect(asJson.status).toBe(415)
    const [{ count }] = await room.sql<[{ count: number }]>`select count(*)::int from imports`
    expect(count).toBe(before)
  }, 60_000)

  it("of any other format that is none is a fault of the whole, not of ours", async () => {
    const noTable = exchangeFormats.filter((format) => !["xlsx", "csv", "qti", "docx"].includes(format))
    for (const format of noTable) {
      const noise = `${format} \u0000<x>{~=}ANSWER: Z]]>`
      const page = await checked(author, noise, { unitId, fileName: "a.txt", format })
      expect(page.summary?.good, format).toBe(0)
      expect((await commit(author, page, { goodOnly: true })).status).toBe(422)
    }
  })
})

describe("questions of another system", () => {
  const picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  const quiz = (
    stem: string,
    file = `<file name="a.png" encoding="base64">${picture}</file>`,
  ) => `<?xml version="1.0"?>
    <quiz><question type="truefalse"><name><text>题</text></name>
    <questiontext format="html"><text><![CDATA[<p>${stem}<img src="@@PLUGINFILE@@/a.png" alt="图"></p>]]></text>${file}</questiontext>
    <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`

  it("bring their pictures, drawn anew, as pictures of the bank", async () => {
    const page = await checked(author, quiz("看图判断此标志的含义"), { unitId, fileName: "a.xml" })
    expect(page).toMatchObject({ format: "moodle-xml", summary: { good: 1, faulty: 0 } })
    expect((await commit(author, page)).status).toBe(201)
    const [row] = await room.sql<{ content: string; type: string }[]>`
      select v.content::text, m.type from import_items join item_versions v using (item_id)
      join media m on v.content::text like '%' || m.media_id || '%' where import_id = ${page.importId}`
    expect(row).toMatchObject({ type: "image/png", content: expect.stringContaining('"alt": "图"') })
  })

  it("in GIFT and Aiken are taken with what they say, and what they do not stays missing", async () => {
    const gift = "::甲::公安机关对醉酒的人应当约束至酒醒吗{TRUE}\n\n乙类传染病的防治措施{=隔离 ~放任}\n"
    const aiken = "人民警察的任务是什么\nA. 维护国家安全\nB. 经商\nANSWER: A\n"
    for (const [text, format, good] of [
      [gift, "gift", 2],
      [aiken, "aiken", 1],
    ] as const) {
      const page = await checked(author, text, { unitId, fileName: "a.txt" }, { levels: [] })
      expect(page).toMatchObject({ format, summary: { good, faulty: 0 } })
      expect(page.summary?.unfinished.map(({ fault }) => fault)).toContain("level-missing")
      expect((await commit(author, page)).status).toBe(201)
    }
  })
})

describe("the rows with faults", () => {
  it("come back in the columns in which they came, with what is wrong, and are taken once mended", async () => {
    const faulty = goodRow().replace(",B,", ",E,")
    const page = await checked(author, csv(goodRow(), faulty), { unitId, fileName: "治安题.csv" })
    await commit(author, page, { goodOnly: true })
    const reply = await author.call(`/api/imports/${page.importId}/error-file`)
    const text = decoded(new Uint8Array(await reply.arrayBuffer())).text
    const rows = [...readCsv(text)].map(({ cells }) => cells)

    expect(reply.headers.get("content-disposition")).toContain(encodeURIComponent("治安题_错误.csv"))
    expect(rows).toEqual([
      [...csv().trim().split(","), "错误原因"],
      [...faulty.split(","), "答案: 答案不在选项之中"],
    ])
    const mended = text.replace('"E"', '"C"')
    const again = await checked(author, mended, { unitId })
    expect(again.summary).toMatchObject({ good: 1, faulty: 0 })
    expect((await commit(author, again)).status).toBe(201)
  })

  it("of a workbook are a workbook, and speak the reader's language", async () => {
    const rows = [csv().trim().split(","), goodRow().replace(",B,", ",,").split(",")]
    const bytes = await writeXlsx({ sheets: [{ name: "题", rows }] })
    const page = await checked(author, bytes, { unitId, fileName: "a.xlsx" })
    const reply = await author.call(`/api/imports/${page.importId}/error-file?language=en`)
    const table = await openXlsxTable(new Uint8Array(await reply.arrayBuffer()))
    const cells = typeof table === "string" ? [] : table.rows.map((row) => row.cells.at(-1))
    expect(cells).toEqual(["error", "答案: The answer is missing"])
  })
})

describe("a template", () => {
  it.each(tableKinds)("of %s is understood when it comes back filled in", async (kind) => {
    for (const [format, language] of [
      ["csv", "zh-CN"],
      ["csv", "en"],
      ["xlsx", "zh-CN"],
      ["xlsx", "en"],
    ] as const) {
      const reply = await author.call(
        `/api/imports/template?kind=${kind}&format=${format}&language=${language}`,
      )
      expect(reply.status).toBe(200)
      const bytes = new Uint8Array(await reply.arrayBuffer())
      const sent = await upload(author, bytes, { unitId, fileName: `t.${format}` })
      const page = (await sent.json()) as ImportPage
      expect(page.seen.suggested).not.toContain(null)
      await settle(author, page, { locale: language })
      const { page: judged } = await check(author, page.importId)
      expect(judged.summary).toMatchObject({ good: 1, faulty: 0, kinds: [{ kind, count: 1 }] })
      await author.call(`/api/imports/${page.importId}`, { method: "DELETE" })
    }
  })
})
