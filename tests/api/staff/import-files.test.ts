/** What files of questions may be: hostile, of other systems, mended, or a template filled in (ITM-9). */
import { exchangeFormats, tableKinds, type ImportPage } from "@sworn/contract/staff"
import { decoded, openXlsxTable, readCsv } from "@sworn/interchange"
import { writeXlsx } from "hucre/xlsx"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { check, checked, commit, findingsOf, settle, unitOf, upload } from "../../support/imports.ts"

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

describe("a workbook with several sheets", () => {
  const header = ["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "法律依据"]
  const cells = () => goodRow().split(",")
  const faulty = () => cells().map((cell, at) => (at === 6 ? "E" : cell))

  it("is told by sheet, row and column, taken whole, and comes back with its sheets to be mended", async () => {
    const answerFirst = (row: readonly string[]) => [row[6] ?? "", ...row.slice(0, 6), row[7] ?? ""]
    const bytes = await writeXlsx({
      sheets: [
        { name: "说明", rows: [["请勿修改表头"]] },
        { name: "春季", rows: [header, cells(), faulty()] },
        { name: "秋季", rows: [answerFirst(header), answerFirst(cells()), answerFirst(faulty())] },
      ],
    })
    const page = await checked(author, bytes, { unitId, fileName: "两季.xlsx" })
    expect(page.seen.sheets).toEqual([
      { name: "春季", isRead: true },
      { name: "秋季", isRead: true },
      { name: "说明", isRead: false },
    ])
    expect(page.summary).toMatchObject({ rowsRead: 4, good: 2, faulty: 2 })
    expect(page.summary?.remarks).toContainEqual(expect.objectContaining({ code: "sheets-skipped" }))
    const { rows } = await findingsOf(author, page.importId)
    expect(rows.map(({ sheet, row, column, heading }) => [sheet, row, column, heading])).toEqual([
      ["春季", 3, 7, "答案"],
      ["秋季", 3, 1, "答案"],
    ])
    expect((await commit(author, page, { goodOnly: true })).status).toBe(201)

    const reply = await author.call(`/api/imports/${page.importId}/error-file`)
    const again = await checked(author, new Uint8Array(await reply.arrayBuffer()), {
      unitId,
      fileName: "再来.xlsx",
    })
    expect(again.seen.sheets?.map(({ name }) => name)).toEqual(["春季", "秋季"])
    expect(again.summary).toMatchObject({ rowsRead: 2, good: 0, faulty: 2 })
  })
})
