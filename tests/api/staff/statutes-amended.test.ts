/**
 * Two real amendments over real routes and a real bank: an item for every article, paragraph and item of the old texts, and
 * exactly those flagged that the amendment touched (ITM-7).
 *
 * The texts are not in the repository. Where their folder is absent, the tests that need it are skipped and say so.
 */
import type {
  BlueprintList,
  BlueprintPage,
  ItemVersionPage,
  LawChangeActReply,
  LawChangeItems,
  LawChangePage,
  LoadedVersion,
  TouchedBlueprints,
} from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { keepLaw } from "@sworn/exam-api/statutes/keep-law"
import { articleLabel, compareStatutes, judgeReference, needsReview } from "@sworn/question-bank"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  amendedLaws,
  citingAll,
  isThere,
  lawOf,
  placeIn,
  textOf,
  type AmendedLaw,
} from "../../support/amended-laws.ts"
import { plantBlueprint, wholeBlueprint } from "../../support/blueprints.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { plantItems, plantPaper, type PlantedItem } from "../../support/planted-items.ts"

if (!isThere)
  console.warn("SKIPPED: ../shared/data/statutes is absent, so the real amendments are not loaded.")

describe.skipIf(!isThere).each(amendedLaws)("$title, amended", (law) => {
  let room: ExamRoom
  let reviewer: Person
  let second: Person
  let setter: Person
  let setterSecond: Person
  let loaded: LoadedVersion
  let planted: readonly PlantedItem[]
  let papers: { readonly touched: string; readonly untouched: string }

  const load = async (which: AmendedLaw["old"]) => {
    const reply = await reviewer.call(`/api/statutes/${law.statute}/versions`, {
      method: "POST",
      body: {
        version: which.version,
        effectiveFrom: which.from,
        effectiveTo: null,
        issuingBody: "全国人民代表大会常务委员会",
        source: "公开文本",
        title: null,
        text: textOf(which.file),
      },
    })
    expect(reply.status).toBe(201)
    return (await reply.json()) as LoadedVersion
  }
  const comparison = () => compareStatutes(lawOf(law.old.file), lawOf(law.new.file))
  /** What the pure judgement says of each planted code. */
  const expected = () => {
    const compared = comparison()
    const judged = planted.flatMap(({ code }) => {
      const [kind = "", place = ""] = code.split(/-(.*)/)
      if (kind === "N" || kind === "B") return []
      const [article = "", paragraph = 0, item = 0] = place
        .split("/")
        .map((part, at) => (at === 0 ? part : Number(part)))
      const cited = { article: String(article), paragraph: Number(paragraph), item: Number(item) }
      const judgement = judgeReference(cited, compared)
      return needsReview(judgement)
        ? [[code, judgement.kind === "untouched" ? "leans-on-change" : judgement.kind]]
        : []
    })
    return Object.fromEntries(judged) as Record<string, string>
  }
  const changeOf = async (person: Person) =>
    (await (await person.call(`/api/law-changes/${loaded.lawChangeId}`)).json()) as LawChangePage
  const touched = async () => {
    const reply = await setter.call(`/api/law-changes/${loaded.lawChangeId}/blueprints`)
    return (await reply.json()) as TouchedBlueprints
  }
  const approve = (person: Person, blueprintId: string, version: number) =>
    person.call(`/api/blueprints/${blueprintId}/approvals`, { method: "POST", body: { version } })
  const post = async (
    person: Person,
    what: "rebindings" | "approvals",
    itemVersionIds: readonly string[] | null,
  ) => {
    const reply = await person.call(`/api/law-changes/${loaded.lawChangeId}/${what}`, {
      method: "POST",
      body: { itemVersionIds },
    })
    expect(reply.status).toBe(201)
    return (await reply.json()) as LawChangeActReply
  }
  const statesOf = async () => {
    const rows = await room.sql<{ code: string; state: string }[]>`
      select i.code, v.state from item_versions v join items i using (item_id)
      where v.item_version_id = any(${planted.map(({ itemVersionId }) => itemVersionId)}::uuid[])`
    return Object.fromEntries(rows.map(({ code, state }) => [code, state]))
  }

  beforeAll(async () => {
    room = await openExamRoom()
    reviewer = await room.as("reviewer")
    second = await room.as("reviewer-second")
    setter = await room.as("setter")
    setterSecond = await room.as("setter-second")
    await load(law.old)
    planted = await plantItems(room, citingAll(law, lawOf(law.old.file)))
    const touched = planted.find(({ code }) => code === "A-41")!
    const untouched = planted.filter(({ code }) => code.startsWith("B-"))
    papers = {
      touched: (await plantPaper(room, "旧法卷", law.old.from, [touched])).paperId,
      untouched: (await plantPaper(room, "新法卷", law.new.from, untouched)).paperId,
    }
    // One for each place of the old text that an item is bound to, and some that no change of it is about.
    for (const {
      code,
      laws: [cited],
    } of planted.filter(({ code }) => /^[API]-/.test(code)))
      await plantBlueprint(room, wholeBlueprint(code, [{ ...cited!, least: 1 }]))
    const requires = (version: string) => [
      { statute: law.statute, version, article: "41", paragraph: 0, item: 0, least: 1 },
    ]
    await plantBlueprint(room, wholeBlueprint("new", requires(law.new.version)))
    await plantBlueprint(room, wholeBlueprint("none"))
    const retired = await plantBlueprint(room, wholeBlueprint("retired", requires(law.old.version)))
    const reason = { version: 1, reason: "停用" }
    await setterSecond.call(`/api/blueprints/${retired.blueprintId}/retirements`, {
      method: "POST",
      body: reason,
    })
    loaded = await load(law.new)
  }, 60_000)
  afterAll(() => room.close())

  it("flags exactly what cites a place that changed, moved or vanished, in bindings and in texts (ITM-7)", async () => {
    const { rows, total } = await flagged(reviewer, loaded.lawChangeId!)
    expect(Object.fromEntries(rows.map(({ code, judgement }) => [code, judgement]))).toEqual(expected())
    expect(rows.length).toBe(total)
    expect(loaded.flagged).toEqual(law.flagged)
    const articles = rows.filter(({ code }) => code.startsWith("A-")).map(({ judgement }) => judgement)
    expect(
      Object.fromEntries([...Map.groupBy(articles, (one) => one)].map(([one, all]) => [one, all.length])),
    ).toEqual(law.articles)
  })

  it("flags exactly the blueprints that require such a place, and leaves the others alone (ITM-7)", async () => {
    const wanted = Object.entries(expected()).filter(([code]) => /^[API]-/.test(code))
    const { rows } = await touched()
    expect(rows.map(({ title, marks }) => [title.en, marks[0]!.judgement]).toSorted()).toEqual(
      wanted.toSorted(),
    )
    expect(rows.length).toBe(law.flagged.blueprints)
    const compared = comparison()
    for (const { title, marks, state, standing } of rows) {
      const judged = judgeReference(placeIn(title.en), compared)
      const places = judged.kind === "changed" ? judged.successors : "place" in judged ? [judged.place] : []
      expect([marks.length, marks[0]!.successors]).toEqual([1, places])
      expect([state, standing]).toEqual(["approved", "open"])
    }
    const told: BlueprintList["rows"] = []
    for (let page = 1; page < 4; page += 1) {
      const list = await setter.call(`/api/blueprints?size=200&page=${page}`)
      told.push(...((await list.json()) as BlueprintList).rows)
    }
    const isOf = (flag: boolean) =>
      told.filter(({ title, isTouched }) => isTouched === flag && /^([API]-|new|none|retired)/.test(title.en))
    // What requires a place that stayed; the new version, nothing, and what is retired.
    const places = planted.filter(({ code }) => /^[API]-/.test(code)).length
    expect(isOf(false).length).toBe(places - wanted.length + 3)
    expect(
      isOf(true)
        .map(({ title }) => title.en)
        .toSorted(),
    ).toEqual(wanted.map(([code]) => code).toSorted())
  })

  it("says where each place went, and of a paper its title and no more", async () => {
    const { rows } = await flagged(reviewer, loaded.lawChangeId!)
    const compared = comparison()
    for (const { code, marks } of rows.filter(({ code }) => code.startsWith("A-"))) {
      const fate = compared.fates.find(({ article }) => `A-${article}` === code)!
      expect(marks).toMatchObject([{ citing: "answerable", article: fate.article }])
      expect(marks[0]!.successors.map(({ article }) => article)).toEqual(fate.successors)
    }
    const change = await changeOf(reviewer)
    expect(change.papers).toMatchObject([{ paperId: papers.touched, questionCount: 1, sittings: [] }])
    expect(JSON.stringify(change.papers)).not.toContain("A-41")
    expect(change.fates).toMatchObject({ moved: law.articles["moved-to"], changed: law.articles["changed"] })
  })

  it("opens a task for each item it flags, and for no other", async () => {
    const rows = await room.sql<{ code: string; dueOn: string; closed: boolean }[]>`
      select i.code, t.due_on as "dueOn", t.closed_at is not null as closed from review_tasks t join items i using (item_id)
      where t.kind = 'law-change' and t.law_change_id = ${loaded.lawChangeId}`
    expect(rows.map(({ code }) => code).toSorted()).toEqual(Object.keys(expected()).toSorted())
    expect(rows.every(({ closed }) => !closed)).toBe(true)
  })

  it("offers none of them any more, before any job has run, and all that it left alone", async () => {
    const codes = async (day: string) => {
      const rows = await room.bankSql<{ code: string }[]>`
        select i.code from item_versions_offered_on(${day}) as id join item_versions v on v.item_version_id = id
        join items i using (item_id) where i.code ~ '^[A-Z]-[0-9]' and i.item_id = any(${planted.map(({ itemId }) => itemId)}::uuid[])`
      return rows.map(({ code }) => code).toSorted()
    }
    const gone = expected()
    const all = planted.map(({ code }) => code)
    expect(await codes("2026-11-01")).toEqual(all.filter((code) => !(code in gone)).toSorted())
    // What is bound to the new law, or means it, was not law the day before.
    const lastDay = addDays(law.new.from, -1)
    const kept = all.filter((code) => !(code in gone) && !/^[BN]-/.test(code))
    expect(await codes(lastDay)).toEqual(kept.toSorted())
  })

  it("has suspended exactly those, since the new law is in force, with an event that nobody did it", async () => {
    expect(await keepLaw({ bankSql: room.bankSql, log: quietLog })).toBe(0)
    const gone = expected()
    const states = await statesOf()
    for (const [code, state] of Object.entries(states))
      expect([code, state]).toEqual([code, code in gone ? "suspended" : "approved"])
    const [event] = await room.sql`
      select acted_by, act from item_events where item_version_id = ${planted.find(({ code }) => code in gone)!.itemVersionId}`
    expect(event).toMatchObject({ acted_by: null, act: "suspend" })
  })

  it(
    "binds all identical text anew at once; another reviewer lets it back in (ITM-1, ITM-7)",
    { timeout: 120_000 },
    async () => {
      expect((await changeOf(reviewer)).rebindableCount).toBe(law.flagged.byJudgement["moved-to"])
      const bound = await post(reviewer, "rebindings", null)
      expect(bound).toEqual({ count: law.reboundCount, left: [] })
      expect((await post(reviewer, "approvals", null)).count).toBe(0)

      const before = await flagged(second, loaded.lawChangeId!, "&standing=re-bound")
      expect(before.rows.map(({ rebound }) => rebound?.state)).toEqual(
        Array(law.reboundCount).fill("in_review"),
      )
      expect((await changeOf(second)).approvableCount).toBe(law.reboundCount)
      expect((await post(second, "approvals", null)).count).toBe(law.reboundCount)

      const settled = await flagged(second, loaded.lawChangeId!, "&standing=settled")
      expect(settled.total).toBe(law.reboundCount)
      const [tasks] = await room.sql<[{ open: number; rebound: number }]>`
      select count(*) filter (where closed_at is null)::int as open, count(*) filter (where outcome = 'rebound')::int as rebound
      from review_tasks where law_change_id = ${loaded.lawChangeId}`
      expect(tasks).toEqual({ open: law.flagged.items - law.reboundCount, rebound: law.reboundCount })
    },
  )

  it("binds blueprints anew where the text is identical; another person approves them (ITM-7)", async () => {
    const bind = async (person: Person) => {
      const path = `/api/law-changes/${loaded.lawChangeId}/blueprint-rebindings`
      const reply = await person.call(path, { method: "POST", body: { blueprintVersionIds: null } })
      expect(reply.status).toBe(201)
      return (await reply.json()) as LawChangeActReply
    }
    expect((await touched()).rebindableCount).toBe(law.reboundBlueprints)
    expect(await bind(setter)).toEqual({ count: law.reboundBlueprints, left: [] })
    expect(await bind(setter)).toEqual({ count: 0, left: [] })

    const compared = comparison()
    const rebound = (await touched()).rows.filter(({ standing }) => standing === "re-bound")
    expect(rebound.length).toBe(law.reboundBlueprints)
    for (const { blueprintId, title } of rebound) {
      const judged = judgeReference(placeIn(title.en), compared)
      if (judged.kind !== "moved-to") throw new Error(`${title.en} did not move`)
      const own = await approve(setter, blueprintId, 2)
      expect([own.status, await own.json()]).toMatchObject([403, { refusal: "blueprint-is-your-own" }])
      expect((await approve(setterSecond, blueprintId, 2)).status).toBe(201)
      const { article, paragraph = 0, item = 0 } = judged.place
      const place = { statute: law.statute, version: law.new.version, article, paragraph, item, least: 1 }
      const page = (await (await setter.call(`/api/blueprints/${blueprintId}`)).json()) as BlueprintPage
      expect(page.version.body).toEqual(wholeBlueprint(title.en, [place]))
      expect(page.law).toMatchObject([{ standing: "in-force", touched: null }])
    }
    const settled = (await touched()).rows.filter(({ standing }) => standing === "settled")
    expect(settled.length).toBe(law.reboundBlueprints)
  })

  it("lets no blueprint be approved that requires what is gone", async () => {
    const changed = (await touched()).rows.find(({ marks }) => marks[0]!.judgement === "changed")!
    const page = await setter.call(`/api/blueprints/${changed.blueprintId}`)
    const { version } = (await page.json()) as BlueprintPage
    expect(version.state).toBe("approved")
    const next = { body: version.body, note: "", basedOn: 1 }
    const path = `/api/blueprints/${changed.blueprintId}`
    expect((await setter.call(`${path}/versions`, { method: "POST", body: next })).status).toBe(201)
    const refused = await approve(setterSecond, changed.blueprintId, 2)
    expect([refused.status, await refused.json()]).toMatchObject([409, { refusal: "blueprint-law-is-gone" }])
    const forced = room.sql`
      update blueprint_versions set state = 'approved', approved_at = exam_now(),
        approved_by = (select staff_id from staff where username = 'office')
      where blueprint_id = ${changed.blueprintId} and version = 2`
    await expect(forced).rejects.toMatchObject({ constraint_name: "blueprint_rests_on_law_in_force" })
  })

  it("changed nothing but the numbers, in bindings and in texts of both languages", async () => {
    const compared = comparison()
    for (const { code, judgement, rebound, itemId } of (
      await flagged(second, loaded.lawChangeId!, "&standing=settled")
    ).rows) {
      expect([code, judgement]).toEqual([code, "moved-to"])
      const [one, two] = await Promise.all(
        [1, rebound!.version].map((version) => readItem(second, itemId, version)),
      )
      const place = placeIn(code)
      const moved = judgeReference(place, compared)
      if (moved.kind !== "moved-to") throw new Error(`${code} did not move`)
      const text = JSON.stringify(one!.version.body)
        .replaceAll(/"id":"[^"]*"/g, '"id":""')
        .replaceAll(articleLabel(place.article), articleLabel(moved.place.article))
        .replaceAll(`第${place.article}条`, `第${moved.place.article}条`)
        .replaceAll(`Article ${place.article} of`, `Article ${moved.place.article} of`)
      const bound = {
        article: moved.place.article,
        paragraph: moved.place.paragraph ?? 0,
        item: moved.place.item ?? 0,
      }
      const expectedBody = JSON.parse(text) as ItemVersionPage["version"]["body"]
      const isBound = /^[API]-/.test(code)
      for (const each of expectedBody.answerables)
        if (isBound)
          Object.assign(each, { laws: [{ statute: law.statute, version: law.new.version, ...bound }] })
      expect(JSON.parse(JSON.stringify(two!.version.body).replaceAll(/"id":"[^"]*"/g, '"id":""'))).toEqual(
        expectedBody,
      )
    }
  })
})

describe.skipIf(!isThere)("the longest law there is", () => {
  it("comes through the door whole, and is loaded over the days the register knew", async () => {
    const room = await openExamRoom()
    const reviewer = await room.as("reviewer")
    const text = textOf("刑法")
    const reading = await reviewer.call("/api/statutes/readings", { method: "POST", body: { text } })
    expect(await reading.json()).toMatchObject({ statute: "criminal-law", counts: { articles: 505 } })
    const loaded = await reviewer.call("/api/statutes/criminal-law/versions", {
      method: "POST",
      body: {
        version: "2023-12-29",
        effectiveFrom: "2024-03-01",
        effectiveTo: null,
        issuingBody: null,
        source: null,
        title: null,
        text,
      },
    })
    expect(loaded.status).toBe(201)
    await room.close()
  })
})

const readItem = async (person: Person, itemId: string, version: number) =>
  (await (await person.call(`/api/items/${itemId}?version=${version}`)).json()) as ItemVersionPage

const quietLog = { info: () => {}, warn: () => {}, error: () => {} }

async function flagged(person: Person, lawChangeId: string, filter = ""): Promise<LawChangeItems> {
  const rows: LawChangeItems["rows"] = []
  for (let page = 1; ; page += 1) {
    const reply = await person.call(`/api/law-changes/${lawChangeId}/items?size=200&page=${page}${filter}`)
    expect(reply.status).toBe(200)
    const got = (await reply.json()) as LawChangeItems
    rows.push(...got.rows)
    if (got.rows.length === 0) return { total: got.total, rows }
  }
}
