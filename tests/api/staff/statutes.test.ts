/** An amendment over real routes: what it flags, suspends and lets be bound anew, and what was law on a day; told with a law never passed. */
import type {
  ComparisonPage,
  ItemLaw,
  ItemPage,
  ItemVersionPage,
  LawChangeActReply,
  LawChangeItems,
  LawChangeList,
  LawChangePage,
  LoadedVersion,
  LoadingPreview,
  PaperLaw,
} from "@sworn/contract/staff"
import { keepLaw } from "@sworn/exam-api/statutes/keep-law"
import { addDays } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  asJson,
  countEvents,
  loading,
  post,
  read,
  refusalOf,
  todayIn,
  version2019,
  version2024,
} from "../../support/ferry-desk.ts"
import { plantItems, plantPaper, type PlantedItem } from "../../support/planted-items.ts"

let room: ExamRoom
let author: Person
let reviewer: Person
let second: Person
let today: string
/** The day on which the second version takes effect: ten days from now. */
let begins: string

const dayMs = 86_400_000
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  second = await room.as("reviewer-second")
  today = await todayIn(room)
  begins = addDays(today, 10)
  await loading(reviewer, version2019)
})
afterAll(() => room.close())

describe("an amendment that takes effect in ten days (ITM-7)", () => {
  let items: Record<string, PlantedItem>
  let loaded: LoadedVersion
  let papers: Record<"open" | "sat" | "untouched", { paperId: string; sittingIds: readonly string[] }>

  const cite = (article: string, paragraph = 0, item = 0) => [
    { statute: "ferry-law", version: "2019-03-01", article, paragraph, item },
  ]
  const other = [
    { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2, item: 0 },
  ]
  const change = (person: Person) => read<LawChangePage>(person, `/api/law-changes/${loaded.lawChangeId}`)
  const flagged = async (filter = "") =>
    (await read<LawChangeItems>(reviewer, `/api/law-changes/${loaded.lawChangeId}/items?size=200${filter}`))
      .rows
  const stateOf = async (code: string) => {
    const [row] = await room.sql<[{ state: string }]>`
      select state from item_versions where item_version_id = ${items[code]!.itemVersionId}`
    return row.state
  }

  beforeAll(async () => {
    const planted = await plantItems(room, [
      { code: "F-same", laws: cite("1") },
      { code: "F-second-paragraph", laws: cite("2", 2) },
      { code: "F-changed", laws: cite("2", 1) },
      { code: "F-moved", laws: cite("5") },
      {
        code: "F-moved-too",
        laws: [...cite("3", 1, 3), ...cite("5")],
        rationale: "《渡口巡查法》第五条第一款。",
      },
      { code: "F-leaning", laws: cite("3", 2) },
      { code: "F-vanished", laws: cite("6") },
      { code: "F-not-found", laws: cite("44") },
      { code: "F-rationale", laws: other, rationale: "依照渡口巡查法第5条，应当暂停摆渡。" },
      { code: "F-scenario", laws: other, scenario: "巡查员根据《渡口巡查法》第六条收取费用。" },
      { code: "F-stem", laws: other, stem: "《渡口巡查法》第二条规定的标志由谁佩戴？" },
      { code: "F-other-law", laws: other, rationale: "依照《刑事诉讼法》第五条。" },
      { code: "F-range", laws: cite("5"), rationale: "《渡口巡查法》第五条至第六条。" },
      { code: "F-draft", laws: cite("5"), state: "draft" },
      { code: "F-retired", laws: cite("5"), state: "retired" },
    ])
    items = Object.fromEntries(planted.map((item) => [item.code, item]))
    const now = await room.clock.now()
    const of = (...codes: string[]) => codes.map((code) => items[code]!)
    papers = {
      open: await plantPaper(room, "甲卷", today, of("F-changed", "F-moved", "F-same"), [
        { title: "施行前", startsAt: now + 5 * dayMs },
        { title: "施行后", startsAt: now + 20 * dayMs },
      ]),
      sat: await plantPaper(room, "乙卷", "2020-01-01", of("F-moved"), [
        { title: "往年", startsAt: now - 400 * dayMs },
      ]),
      untouched: await plantPaper(room, "丙卷", today, of("F-same", "F-other-law"), [
        { title: "不受影响", startsAt: now + 20 * dayMs },
      ]),
    }
  })

  it("is previewed by the very act that will be done, and leaves nothing behind", async () => {
    const count = await countEvents(room)
    const preview = await asJson<LoadingPreview>(
      loading(reviewer, version2024(begins), "ferry-law", "previews"),
    )
    expect(preview).toMatchObject({ follows: "2019-03-01", suspendsFrom: begins })
    expect(preview.fates).toEqual({ same: 1, moved: 1, changed: 4, vanished: 1, added: 1 })
    expect(await countEvents(room)).toBe(count)
    const known = (await read<LawChangeList>(author, "/api/law-changes")).changes
    expect(known.filter(({ statute }) => statute === "ferry-law")).toEqual([])
    const [rows] = await room.sql`select count(*)::int as n from law_mentions where statute = 'ferry-law'`
    expect(rows).toEqual({ n: 0 })

    loaded = await asJson<LoadedVersion>(loading(reviewer, version2024(begins)))
    // Any text may be previewed: what it says of a sealed paper could be asked of it article by article.
    expect(Object.keys(preview.flagged)).not.toContain("papers")
    expect(Object.keys(preview.flagged)).not.toContain("sittings")
    const { papers, sittings } = loaded.flagged
    expect(loaded.flagged).toEqual({ ...preview.flagged, papers, sittings })
    expect([papers, sittings].every((count) => count > 0)).toBe(true)
  })

  it("flags exactly what cites a place that was touched, by what happened to it", async () => {
    const rows = await flagged()
    expect(Object.fromEntries(rows.map(({ code, judgement }) => [code, judgement]))).toEqual({
      "F-changed": "changed",
      "F-moved": "moved-to",
      "F-moved-too": "moved-to",
      "F-leaning": "moved-to",
      "F-vanished": "vanished",
      "F-not-found": "not-found",
      "F-rationale": "moved-to",
      "F-scenario": "vanished",
      "F-stem": "changed",
      "F-range": "vanished",
      "F-draft": "moved-to",
    })
    expect(loaded.flagged).toMatchObject({ items: 11, answerables: 8, stems: 1, scenarios: 1, rationales: 3 })
    const [moved] = rows.filter(({ code }) => code === "F-moved-too")
    expect(
      moved!.marks.map(({ citing, article, successors }) => [citing, article, successors[0]?.article]),
    ).toEqual([
      ["answerable", "3", "4"],
      ["answerable", "5", "7"],
      ["rationale", "5", "7"],
    ])
  })

  it("flags papers that may still be sat, and sittings from the day on, by title alone", async () => {
    const page = await change(reviewer)
    expect([page.flagged.papers, page.flagged.sittings]).toEqual([1, 1])
    expect(page.papers).toMatchObject([
      {
        paperId: papers.open.paperId,
        questionCount: 2,
        sittings: [
          { title: { "zh-CN": "施行前" }, isTouched: false },
          { title: { "zh-CN": "施行后" }, isTouched: true },
        ],
      },
    ])
  })

  it("opens one task for each item, due before the law ends", async () => {
    const tasks = await room.sql<{ code: string; dueOn: string }[]>`
      select i.code, t.due_on as "dueOn" from review_tasks t join items i using (item_id)
      where law_change_id = ${loaded.lawChangeId} order by i.code`
    expect(tasks.length).toBe(11)
    expect(new Set(tasks.map(({ dueOn }) => dueOn))).toEqual(new Set([addDays(begins, -1)]))
  })

  it("says of an item, on any day, which law it rests on and whether that is in force (ITM-6)", async () => {
    const on = (code: string, day: string) =>
      read<ItemLaw>(author, `/api/items/${items[code]!.itemId}/law?day=${day}`)
    const before = await on("F-changed", addDays(begins, -1))
    const after = await on("F-changed", begins)
    expect([before.isGoodLaw, before.citations[0]!.standing]).toEqual([true, "in-force"])
    expect([after.isGoodLaw, after.citations[0]!.standing, after.citations[0]!.lawChangeId]).toEqual([
      false,
      "changed-since",
      loaded.lawChangeId,
    ])
    expect(after.citations[0]!.inForce).toEqual({
      version: "2024-05-10",
      effectiveFrom: begins,
      effectiveTo: null,
    })
    expect((await on("F-second-paragraph", begins)).citations[0]!.standing).toBe("carried")
    expect((await on("F-same", "2019-06-30")).citations[0]!.standing).toBe("not-yet-in-force")
    expect(
      (await on("F-scenario", begins)).citations.map(({ citing, standing }) => [citing, standing]),
    ).toContainEqual(["scenario", "changed-since"])
  })

  it("says the same of a paper, on its own day unless another is asked for, and not which articles (PAP-5)", async () => {
    const setter = await room.as("setter")
    const own = await read<PaperLaw>(setter, `/api/papers/${papers.open.paperId}/law`)
    expect(own).toMatchObject({ day: today, asOf: today, isGoodLaw: true })
    const later = await read<PaperLaw>(setter, `/api/papers/${papers.open.paperId}/law?day=${begins}`)
    expect(later).toMatchObject({
      isGoodLaw: false,
      laws: [
        {
          statute: "ferry-law",
          version: "2019-03-01",
          questionCount: 3,
          badCount: 2,
          inForce: { version: "2024-05-10" },
        },
      ],
    })
    expect(JSON.stringify(later)).not.toContain("article")
    expect((await author.call(`/api/papers/${papers.open.paperId}/law`)).status).toBe(403)
  })

  it("refuses a sitting on a day on which a question's law is gone, and a paper of such a day (PAP-5)", async () => {
    const now = await room.clock.now()
    const bad = [items["F-changed"]!]
    await expect(plantPaper(room, "丁卷", begins, bad)).rejects.toMatchObject({
      constraint_name: "papers_ask_of_law_in_force",
    })
    await expect(
      plantPaper(room, "戊卷", today, bad, [{ title: "太晚", startsAt: now + 15 * dayMs }]),
    ).rejects.toMatchObject({ constraint_name: "papers_ask_of_law_in_force" })
    await plantPaper(room, "己卷", today, bad, [{ title: "正好", startsAt: now + 8 * dayMs }])
  })

  it("binds anew one by one, text and binding together, and leaves what a person must decide", async () => {
    const idsOf = (...codes: string[]) => codes.map((code) => items[code]!.itemVersionId)
    const path = `/api/law-changes/${loaded.lawChangeId}`
    const wanted = idsOf("F-moved-too", "F-rationale", "F-changed", "F-leaning", "F-range", "F-draft")
    const bound = await asJson<LawChangeActReply>(
      post(reviewer, `${path}/rebindings`, { itemVersionIds: wanted }),
    )
    expect(bound).toEqual({ count: 2, left: idsOf("F-changed", "F-leaning", "F-range", "F-draft") })

    const { version } = await read<ItemVersionPage>(author, `/api/items/${items["F-moved-too"]!.itemId}`)
    expect(version).toMatchObject({ version: 2, state: "in_review", author: "顾明澈" })
    expect(version.note).toContain("第五条→第七条")
    const [answerable] = version.body.answerables
    expect(
      answerable!.laws.map(({ version, article, paragraph, item }) => [version, article, paragraph, item]),
    ).toEqual([
      ["2024-05-10", "4", 1, 3],
      ["2024-05-10", "7", 0, 0],
    ])
    expect(answerable!.rationale["zh-CN"]).toBe("《渡口巡查法》第七条第一款。")
    const spoken = await read<ItemVersionPage>(author, `/api/items/${items["F-rationale"]!.itemId}`)
    expect(spoken.version.body.answerables[0]!.rationale["zh-CN"]).toBe("依照渡口巡查法第7条，应当暂停摆渡。")

    // ITM-1: it is the reviewer's own now, whichever way they try.
    expect(await asJson(post(reviewer, `${path}/approvals`, { itemVersionIds: null }))).toEqual({
      count: 0,
      left: [],
    })
    const own = await post(reviewer, `/api/item-versions/${version.itemVersionId}/events`, {
      act: "approve",
      reason: "",
    })
    expect(await refusalOf(own)).toBe("item-is-your-own")
    expect(await asJson(post(second, `${path}/approvals`, { itemVersionIds: null }))).toEqual({
      count: 2,
      left: [],
    })
    expect((await flagged("&standing=settled")).map(({ code }) => code)).toEqual([
      "F-moved-too",
      "F-rationale",
    ])
  })

  it("goes on offering the old version until the day, and the new one from the day on", async () => {
    const offered = async (day: string, code: string) => {
      const rows = await room.bankSql<{ version: number }[]>`
        select v.version from item_versions_offered_on(${day}) as id join item_versions v on v.item_version_id = id
        where v.item_id = ${items[code]!.itemId}`
      return rows.map(({ version }) => version)
    }
    const lastDay = addDays(begins, -1)
    expect([await offered(lastDay, "F-moved-too"), await offered(begins, "F-moved-too")]).toEqual([[1], [2]])
    expect([await offered(lastDay, "F-changed"), await offered(begins, "F-changed")]).toEqual([[1], []])
    expect([await offered(lastDay, "F-same"), await offered(begins, "F-same")]).toEqual([[1], [1]])
  })

  it("suspends nothing before the day, and all that is left on it, by the database's clock", async () => {
    expect(await keepLaw({ bankSql: room.bankSql, log: quiet })).toBe(0)
    await room.clock.advance(10 * dayMs)
    author = await room.as("author")
    reviewer = await room.as("reviewer")
    second = await room.as("reviewer-second")
    // Before any job has run: shown as suspended, and not to be approved.
    const [shown] = await flagged("&judgement=changed")
    expect([shown!.state, await stateOf("F-changed")]).toEqual(["suspended", "approved"])

    // Nor does a list of the bank depend on a job: the first to look on the day finds it as the law stands.
    const listed = await read<ItemPage>(author, "/api/items?text=F-changed")
    expect(listed.rows.map(({ code, state }) => [code, state])).toEqual([["F-changed", "suspended"]])
    expect(await keepLaw({ bankSql: room.bankSql, log: quiet })).toBe(0)
    const states = await Promise.all(
      [
        "F-changed",
        "F-moved",
        "F-vanished",
        "F-scenario",
        "F-same",
        "F-second-paragraph",
        "F-other-law",
        "F-draft",
      ].map(stateOf),
    )
    expect(states).toEqual(
      [..."ssssaaad"].map((sign) => ({ s: "suspended", a: "approved", d: "draft" })[sign]),
    )
  })

  it("keeps out what cites the law that is gone, also what was written after it was loaded", async () => {
    const [late] = await plantItems(room, [{ code: "F-late", laws: cite("2", 1), state: "in_review" }])
    const approve = (id: string) =>
      post(reviewer, `/api/item-versions/${id}/events`, { act: "approve", reason: "" })
    expect(await refusalOf(await approve(late!.itemVersionId))).toBe("law-has-changed")
    const reinstated = await post(second, `/api/item-versions/${items["F-moved"]!.itemVersionId}/events`, {
      act: "reinstate",
      reason: "看起来没有变化",
    })
    expect(await refusalOf(reinstated)).toBe("law-has-changed")
    await expect(
      room.sql`update item_versions set state = 'approved' where item_version_id = ${items["F-moved"]!.itemVersionId}`,
    ).rejects.toMatchObject({ constraint_name: "approval_rests_on_law_in_force" })
  })

  it("is compared article by article for whoever asks", async () => {
    const path = "/api/statutes/ferry-law/comparison?from=2019-03-01&to=2024-05-10"
    const page = await read<ComparisonPage>(author, path)
    expect(page.comparison.fates.map(({ article, fate }) => `${article} ${fate}`)).toEqual(
      "1 same,2 changed,3 changed,4 changed,5 moved,6 vanished,7 changed".split(","),
    )
    expect((await author.call(path.replace("2019-03-01", "2018-01-01"))).status).toBe(404)
  })

  it("may be followed by a repeal, which takes the law from all that still cites it", async () => {
    const endsOn = addDays(begins, 30)
    const repealed = await asJson<LoadedVersion>(
      loading(reviewer, { endsOn, source: "公报" }, "ferry-law", "repeals"),
    )
    const rows = (await read<LawChangeItems>(reviewer, `/api/law-changes/${repealed.lawChangeId}/items`)).rows
    expect(rows.map(({ code, version, judgement }) => [code, version, judgement])).toEqual(
      [
        ["F-moved-too", 2],
        ["F-rationale", 2],
        ["F-same", 1],
        ["F-second-paragraph", 1],
      ].map((one) => [...one, "vanished"]),
    )
    expect(await refusalOf(await loading(reviewer, { endsOn, source: "公报" }, "ferry-law", "repeals"))).toBe(
      "statute-not-in-force",
    )
  })
})
