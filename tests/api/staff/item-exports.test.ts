/** Questions with their keys on their way out: everything a filter matches, on record, and nothing lost without a word (ITM-9). */
import { exchangeFormats, type ItemExportManifest } from "@sworn/contract/staff"
import { formatById, readOwnJson, type ExchangeQuestion } from "@sworn/interchange"
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { check, checked, commit, unitOf } from "../../support/imports.ts"

let room: ExamRoom
let author: Person
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.asSteppedUp("author")
})
afterAll(() => room.close())

const fetched = (person: Person, query: string) => person.call(`/api/items/export?purpose=培训&${query}`)
async function exported(query: string) {
  const reply = await fetched(author, query)
  if (reply.status !== 200) throw new Error(`The export answered ${reply.status}: ${await reply.text()}`)
  const bytes = new Uint8Array(await reply.arrayBuffer())
  const exportId = reply.headers.get("x-sworn-export-id") ?? ""
  const manifest = (await (await author.call(`/api/item-exports/${exportId}`)).json()) as ItemExportManifest
  return { reply, bytes, exportId, manifest }
}
const countOf = async (query: string) =>
  ((await (await author.call(`/api/items?size=1&${query}`)).json()) as { total: number }).total

describe("everything a filter matches", () => {
  it("is in the file, hashed, counted and on record with its purpose (REC-2)", async () => {
    const { reply, bytes, exportId, manifest } = await exported("format=json&kind=true-false")
    const { questions, faults } = readOwnJson(new TextDecoder().decode(bytes))
    const total = await countOf("kind=true-false")

    expect(faults).toEqual([])
    expect(questions).toHaveLength(total)
    expect(total).toBeGreaterThan(10)
    expect(reply.headers.get("x-sworn-rows")).toBe(String(total))
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    expect(manifest).toMatchObject({
      purpose: "培训",
      format: "json",
      itemCount: total,
      leftOut: 0,
      losses: [],
      sha256,
      filter: { kind: "true-false" },
    })
    const events = await room.sql<{ action: string; details: Record<string, unknown> }[]>`
      select action, details from audit_events where subject = ${exportId} order by seq`
    expect(events.map(({ action }) => action)).toEqual(["item-export-begun", "item-export-finished"])
    expect(events.at(-1)?.details).toMatchObject({ purpose: "培训", itemCount: total, sha256 })
  })

  it("comes back as it went, in our own JSON: every kind the bank has", async () => {
    const before = await exported("format=json")
    const unitId = await unitOf(room, "author")
    const page = await checked(author, before.bytes, { unitId, fileName: "全部.json", pool: "practice" })
    expect(page.summary).toMatchObject({ faulty: 0, good: before.manifest.itemCount })
    expect((await commit(author, page)).status).toBe(201)

    const after = await exported("format=json&author=author&pool=practice")
    const arrived = await room.sql<{ code: string }[]>`
      select code from import_items join items using (item_id) where import_id = ${page.importId}`
    const codes = new Set(arrived.map(({ code }) => code))
    const bare = (bytes: Uint8Array, isMeant: (code: string) => boolean = () => true) =>
      readOwnJson(new TextDecoder().decode(bytes))
        .questions.filter(({ question }) => isMeant(question.code ?? ""))
        .map(({ question: { code: _code, record: _record, ...rest } }) => JSON.stringify(rest))
        .toSorted()
    expect(bare(after.bytes, (code) => codes.has(code))).toEqual(bare(before.bytes))
  }, 120_000)

  it.each(exchangeFormats.filter((format) => formatById(format)?.write != null))(
    "as %s is read again without a fault, and what is not in it is named",
    async (format) => {
      const { bytes, manifest } = await exported(`format=${format}&level=basic&kind=multiple&pool=live`)
      const read = await formatById(format)?.read?.(bytes, { locale: "zh-CN" })
      expect(read?.faults).toEqual([])
      expect(read?.questions).toHaveLength(manifest.itemCount - manifest.leftOut)
      const lost = manifest.losses.map(({ code }) => code)
      if (format === "aiken") expect(lost).toEqual(["kind"])
      else if (format !== "json") expect(lost).toContain("language")
      for (const { items, count } of manifest.losses) expect(items.length).toBe(Math.min(50, count))
      if (format !== "aiken") expect(manifest.leftOut).toBe(0)
      else expect(manifest.leftOut).toBe(manifest.itemCount)
    },
    60_000,
  )

  it("has a case set whole where the format can hold one, and named where it cannot", async () => {
    const total = await countOf("kind=case-set")
    const whole = await exported("format=json&kind=case-set")
    const sets = readOwnJson(new TextDecoder().decode(whole.bytes)).questions.map(({ question }) => question)
    expect(sets).toHaveLength(total)
    for (const set of sets)
      expect((set as Extract<ExchangeQuestion, { kind: "case-set" }>).questions.length).toBeGreaterThan(1)
    const table = await exported("format=csv&kind=case-set")
    expect(table.manifest).toMatchObject({ itemCount: total, leftOut: total })
    expect(table.manifest.losses).toMatchObject([{ code: "kind", leftOut: true, count: total }])
  })

  it("begins no cell like a formula (bad/E1)", async () => {
    const unitId = await unitOf(room, "author")
    const rows = ["题型,题干,选项A,选项B,答案", `单选题,"=HYPERLINK(""http://x"")是什么意思",+1,@x,A`]
    await commit(author, await checked(author, rows.join("\n"), { unitId }))
    const { bytes } = await exported(`format=csv&text=${encodeURIComponent("HYPERLINK")}`)
    expect(new TextDecoder().decode(bytes)).toMatch(/"'=HYPERLINK.*"'\+1","'@x"/)
    const again = await checked(author, bytes, { unitId, fileName: "again.csv" })
    const { page } = await check(author, again.importId)
    expect(page.summary).toMatchObject({ good: 1, faulty: 0, likenesses: 1 })
  })
})

describe("keys leave the house", () => {
  it("for nobody who has not just proved who they are, for no reason, or in another role", async () => {
    const fresh = await room.as("author")
    expect((await fetched(fresh, "format=json")).status).toBe(403)
    expect((await author.call("/api/items/export?format=json")).status).toBe(400)
    expect((await author.call("/api/items/export?format=json&purpose=x")).status).toBe(400)
    expect((await fetched(author, "format=docx")).status).toBe(422)
    expect((await fetched(author, "format=json&unit=*")).status).toBe(400)
    expect((await fetched(await room.asSteppedUp("hr"), "format=json")).status).toBe(403)
  })

  it("only from the units of whoever asks (bad/E5)", async () => {
    const all = await countOf("")
    const [unit] = await room.sql<[{ unitId: number }]>`
      select unit_id as "unitId" from units u where not exists (select from items i where i.unit_id = u.unit_id)
        and u.path not like (select path from units where unit_id = ${await unitOf(room, "author")}) || '%' limit 1`
    await room.sql`
      update items set unit_id = ${unit.unitId} where item_id in (select item_id from items where kind = 'single' limit 3)`
    const { manifest } = await exported("format=json")
    const inScope = await countOf("")
    expect(manifest.itemCount).toBe(inScope)
    expect(inScope).toBeLessThanOrEqual(all)
  })

  it("and are on record as stopped when their reader leaves", async () => {
    const reply = await fetched(author, "format=json")
    const exportId = reply.headers.get("x-sworn-export-id") ?? ""
    await reply.body?.cancel()
    const events = await room.sql<{ action: string }[]>`
      select action from audit_events where subject = ${exportId} order by seq`
    expect(events.map(({ action }) => action)).toEqual(["item-export-begun", "item-export-stopped"])
    const [row] = await room.sql`select count(*)::int from item_exports where export_id = ${exportId}`
    expect(row).toEqual({ count: 0 })
    // Whoever comes next has the place.
    expect((await exported("format=aiken&kind=single")).reply.status).toBe(200)
  })
})
