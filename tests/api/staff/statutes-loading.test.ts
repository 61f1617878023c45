/** Loading a statute over real routes: read, previewed, refused in sentences, and one event on record. */
import type {
  LoadedVersion,
  LoadingPreview,
  ReadingReply,
  StatuteList,
  StatuteVersionPage,
} from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  asJson,
  countEvents,
  ferryLaw2024,
  loading,
  post,
  read,
  refusalOf,
  todayIn,
  version2019,
  version2024,
} from "../../support/ferry-desk.ts"
import { plantItems } from "../../support/planted-items.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let today: string
let begins: string

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  today = await todayIn(room)
  begins = addDays(today, 10)
})
afterAll(() => room.close())

describe("loading a statute", () => {
  it("shows what was read, with every fault by its line, before anything is done", async () => {
    const reading = await asJson<ReadingReply>(
      post(reviewer, "/api/statutes/readings", { text: ferryLaw2024.replace("第六条", "第九条") }),
    )
    expect(reading).toMatchObject({
      title: "渡口巡查法",
      statute: null,
      adopted: "2024-05-10",
      effectiveFrom: "2024-09-01",
      counts: { articles: 8, chapters: 3 },
    })
    expect(reading.faults.map(({ reason }) => reason)).toContain("article-out-of-sequence")
  })

  it("is a reviewer's act; authors and setters read, and others do not", async () => {
    expect((await loading(author, version2019)).status).toBe(403)
    expect((await loading(author, version2019, "ferry-law", "previews")).status).toBe(403)
    expect((await author.call("/api/statutes")).status).toBe(200)
    expect((await (await room.as("setter")).call("/api/statutes")).status).toBe(200)
    expect((await (await room.as("hr")).call("/api/statutes")).status).toBe(403)
  })

  it("asks for a name where the register has none, and refuses what holds no article", async () => {
    const nameless = await loading(reviewer, { ...version2019, title: null })
    const empty = await loading(reviewer, { ...version2019, text: "# 渡口巡查法\n只有一句话" })
    expect([await refusalOf(nameless), await refusalOf(empty)]).toEqual([
      "statute-needs-a-name",
      "statute-has-no-articles",
    ])
  })

  it("is one act with one event on record, and its text stays as it was loaded (REC-2)", async () => {
    const before = await countEvents(room)
    const loaded = await loading(reviewer, version2019)
    expect(loaded.status).toBe(201)
    expect(await asJson<LoadedVersion>(loaded)).toMatchObject({ lawChangeId: null, flagged: { items: 0 } })
    expect(await countEvents(room)).toBe(before + 1)
    expect(await refusalOf(await loading(reviewer, version2019))).toBe("version-already-loaded")

    const page = await read<StatuteVersionPage>(author, "/api/statutes/ferry-law/versions/2019-03-01")
    expect(page.text?.articles.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"])
    expect([page.loadedBy, page.shown.issuingBody, page.sha256?.length]).toEqual([
      "顾明澈",
      "某市人民代表大会",
      64,
    ])
    await expect(
      room.sql`update statute_versions set body = '{}' where statute = 'ferry-law'`,
    ).rejects.toMatchObject({ constraint_name: "a_loaded_text_stays" })
  })

  it("refuses what would leave a day with two laws, or with none between two (PAP-5)", async () => {
    const refusals = async (change: object) =>
      refusalOf(await loading(reviewer, { ...version2024(begins), ...change }))
    expect(await refusals({ effectiveTo: today })).toBe("ends-before-it-begins")
    expect(await refusals({ effectiveFrom: "2019-07-01" })).toBe("versions-overlap")
    expect(
      await refusals({ version: "2010-01-01", effectiveFrom: "2010-01-01", effectiveTo: "2018-01-01" }),
    ).toBe("gap-between")
    expect(await refusals({ version: "2010-01-01", effectiveFrom: "2010-01-01", effectiveTo: today })).toBe(
      "versions-overlap",
    )
    const list = await read<StatuteList>(author, "/api/statutes")
    expect(list.statutes.find(({ statute }) => statute === "ferry-law")?.versions.length).toBe(1)
  })

  it("puts a text to days that were known, if they are the same days, and never compares what has none", async () => {
    const known = { ...version2019, title: null, version: "2021-01-22", effectiveFrom: "2021-07-15" }
    expect(
      await refusalOf(
        await loading(reviewer, { ...known, effectiveFrom: "2021-07-16" }, "administrative-penalty-law"),
      ),
    ).toBe("version-days-differ")
    const amended = { ...known, version: "2026-10-01", effectiveFrom: begins }
    expect(await refusalOf(await loading(reviewer, amended, "administrative-penalty-law"))).toBe(
      "version-before-has-no-text",
    )
    expect((await loading(reviewer, known, "administrative-penalty-law")).status).toBe(201)
  })

  it("flags more texts than are read at once", async () => {
    const rationale = "依照渡口巡查法第5条，应当暂停摆渡。"
    const many = Array.from({ length: 1100 }, (_, at) => ({ code: `M-${at}`, laws: [], rationale }))
    await plantItems(room, many)
    const preview = await asJson<LoadingPreview>(
      loading(reviewer, version2024(begins), "ferry-law", "previews"),
    )
    expect(preview.flagged.rationales).toBe(many.length)
  })
})
