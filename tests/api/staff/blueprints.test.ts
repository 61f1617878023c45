/** Blueprints over real routes: written, judged, approved by somebody else, retired; and how much of the bank fits them (PAP-1, PAP-2). */
import type {
  BlueprintList,
  BlueprintPage,
  CoverageReply,
  LawChangePage,
  LoadedVersion,
  SupplyReply,
  TouchedBlueprints,
  WrittenBlueprint,
} from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import type { BlueprintBody, LawRequirement } from "@sworn/question-bank"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plantBlueprint, wholeBlueprint } from "../../support/blueprints.ts"
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
import { plantItems } from "../../support/planted-items.ts"
import { twoUnits } from "../../support/standing-people.ts"

let room: ExamRoom
let setter: Person
let second: Person
let office: Person
let unitId: number

beforeAll(async () => {
  room = await openExamRoom()
  setter = await room.as("setter")
  second = await room.as("setter-second")
  office = await room.as("office")
  const [unit] = await room.sql<[{ id: number }]>`
    select g.unit_id as id from staff_grants g join staff s using (staff_id) where s.username = 'setter'`
  unitId = unit.id
  await loading(await room.as("reviewer"), version2019)
})
afterAll(() => room.close())

const write = async (body: unknown, of = unitId) => post(setter, "/api/blueprints", { unitId: of, body })
const written = async (body: BlueprintBody) => {
  const reply = await write(body)
  expect(reply.status).toBe(201)
  return asJson<WrittenBlueprint>(reply)
}
const act = (person: Person, blueprintId: string, what: "approvals" | "retirements", body: unknown) =>
  post(person, `/api/blueprints/${blueprintId}/${what}`, body)
const about = (article: string, more: Partial<LawRequirement> = {}): LawRequirement => ({
  statute: "ferry-law",
  version: "2019-03-01",
  article,
  paragraph: 0,
  item: 0,
  least: 1,
  ...more,
})

describe("a blueprint that is being written", () => {
  it("is kept unfinished, and says what is missing with the numbers (PAP-1)", async () => {
    const whole = wholeBlueprint()
    const body = { ...whole, cells: whole.cells.slice(1), title: { "zh-CN": "未完", en: "" } }
    const { blueprintId, version, faults } = await written(body)
    expect(version).toBe(1)
    expect(faults.map(({ fault, kind, wanted, found }) => [fault, kind, wanted, found])).toEqual([
      ["translation-missing", null, null, null],
      ["section-count-differs", "single", 40, 32],
      ["share-too-small", null, 20_00, 12_00],
    ])
    const page = await read<BlueprintPage>(setter, `/api/blueprints/${blueprintId}`)
    expect(page.version).toMatchObject({ state: "draft", author: "叶知行", body, faults })
    expect(page).toMatchObject({
      mayWrite: true,
      openActs: [],
      rules: { total: 100_00, coreLeastPercent: 60 },
    })
  })

  it("keeps every version whole, the newest first, and refuses a writer who did not see the last", async () => {
    const { blueprintId } = await written(wholeBlueprint("第一版"))
    const next = { body: wholeBlueprint("第二版"), note: "改名", basedOn: 1 }
    expect((await post(second, `/api/blueprints/${blueprintId}/versions`, next)).status).toBe(201)
    const late = await post(setter, `/api/blueprints/${blueprintId}/versions`, next)
    expect([late.status, await refusalOf(late)]).toEqual([409, "blueprint-has-newer-version"])

    const page = await read<BlueprintPage>(setter, `/api/blueprints/${blueprintId}?version=1`)
    expect(page.version.body.title["zh-CN"]).toBe("第一版")
    expect(page.versions.map(({ version, note, author }) => [version, note, author])).toEqual([
      [2, "改名", "宋与之"],
      [1, "", "叶知行"],
    ])
  })

  it.each([
    [
      "a subject there is none of",
      { shares: [{ subject: "no-such", leastPercent: 5 }] },
      "subject-not-known",
    ],
    ["a category there is none of", { category: "no-such" }, "category-not-known"],
    [
      "a law that is not in the register",
      { requirements: [about("1", { statute: "no-law" })] },
      "law-not-known",
    ],
    ["an article the law has not", { requirements: [about("99")] }, "law-place-not-known"],
    [
      "a paragraph the article has not",
      { requirements: [about("1", { paragraph: 3 })] },
      "law-place-not-known",
    ],
  ])("is refused with %s, and nothing is kept", async (_what, more, refusal) => {
    const before = await countEvents(room)
    const reply = await write({ ...wholeBlueprint(), ...more })
    expect([reply.status, await refusalOf(reply)]).toEqual([422, refusal])
    expect(await countEvents(room)).toBe(before)
  })

  it.each([
    ["half an item", { cells: [{ subject: "criminal-law", kind: "single", band: 0, count: 1.5 }] }],
    ["fewer than none", { cells: [{ subject: "criminal-law", kind: "single", band: 0, count: -1 }] }],
    ["a kind there is none of", { sections: [{ kind: "oral", count: 1, pointsEach: 100, itemsEach: 1 }] }],
    ["an item of no paragraph", { requirements: [about("3", { item: 1 })] }],
    ["a share above all", { shares: [{ subject: "criminal-law", leastPercent: 101 }] }],
    ["a sixth band", { bands: [1, 2, 3, 4, 5, 5].map((least) => ({ least, most: 5 })) }],
    ["what nobody asked for", { answer: "A" }],
  ])("is malformed with %s", async (_what, more) => {
    expect((await write({ ...wholeBlueprint(), ...more })).status).toBe(400)
  })

  it("belongs to a unit of its writer, and is nobody's elsewhere", async () => {
    const { there } = await twoUnits(room)
    const elsewhere = await plantBlueprint(room, wholeBlueprint("别处"), { unitId: there.unitId })
    const own = await read<BlueprintList>(second, "/api/blueprints")
    expect(own.rows.map(({ blueprintId }) => blueprintId)).toContain(elsewhere.blueprintId)
    expect((await write(wholeBlueprint(), 2_147_483_647)).status).toBe(404)
  })
})

describe("the approval of a blueprint (PAP-1)", () => {
  it("is another paper setter's or the exam administrator's, never its author's", async () => {
    const { blueprintId } = await written(wholeBlueprint("待批"))
    const own = await act(setter, blueprintId, "approvals", { version: 1 })
    expect([own.status, await refusalOf(own)]).toEqual([403, "blueprint-is-your-own"])
    const page = await read<BlueprintPage>(second, `/api/blueprints/${blueprintId}`)
    expect(page.openActs).toEqual(["approve"])
    const reply = await act(second, blueprintId, "approvals", { version: 1 })
    expect([reply.status, await reply.json()]).toEqual([201, { version: 1, state: "approved" }])
    const twice = await act(office, blueprintId, "approvals", { version: 1 })
    expect([twice.status, await refusalOf(twice)]).toEqual([409, "blueprint-not-in-that-state"])

    const other = await written(wholeBlueprint("考务批"))
    expect((await act(office, other.blueprintId, "approvals", { version: 1 })).status).toBe(201)
    const approved = await read<BlueprintPage>(setter, `/api/blueprints/${other.blueprintId}`)
    expect(approved.version).toMatchObject({ state: "approved", approvedBy: "沈若谷" })
  })

  it("is refused while anything is missing, and of a version that is not the newest", async () => {
    const whole = wholeBlueprint("不全")
    const { blueprintId } = await written({ ...whole, total: 99_00 })
    const broken = await act(second, blueprintId, "approvals", { version: 1 })
    expect([broken.status, await refusalOf(broken)]).toEqual([422, "blueprint-is-not-whole"])
    const next = { body: whole, note: "", basedOn: 1 }
    await post(setter, `/api/blueprints/${blueprintId}/versions`, next)
    const old = await act(second, blueprintId, "approvals", { version: 1 })
    expect([old.status, await refusalOf(old)]).toEqual([409, "blueprint-has-newer-version"])
  })

  it("stays while the next version is a draft, passes to it when that is approved, and ends for a reason", async () => {
    const { blueprintId } = await plantBlueprint(room, wholeBlueprint("沿革"))
    const next = { body: wholeBlueprint("沿革二"), note: "", basedOn: 1 }
    await post(setter, `/api/blueprints/${blueprintId}/versions`, next)
    const row = async () =>
      (await read<BlueprintList>(setter, "/api/blueprints?size=200")).rows.find(
        (one) => one.blueprintId === blueprintId,
      )
    expect(await row()).toMatchObject({ version: 2, state: "draft", approvedVersion: 1 })
    await act(second, blueprintId, "approvals", { version: 2 })
    expect(await row()).toMatchObject({ version: 2, state: "approved", approvedVersion: 2, itemCount: 100 })

    const silent = await act(setter, blueprintId, "retirements", { version: 2, reason: " " })
    expect([silent.status, await refusalOf(silent)]).toEqual([422, "reason-is-missing"])
    expect((await act(setter, blueprintId, "retirements", { version: 2, reason: "大纲换了" })).status).toBe(
      201,
    )
    // What it took the place of does not come back by itself.
    expect(await row()).toMatchObject({ version: 2, state: "retired", approvedVersion: null })
    const page = await read<BlueprintPage>(setter, `/api/blueprints/${blueprintId}`)
    expect(page.version).toMatchObject({ retiredReason: "大纲换了", retiredBy: "叶知行" })
  })

  it.each([
    [
      "its author's own approval",
      "approver_of_a_blueprint_is_not_its_author",
      `state = 'approved', approved_by = author_id, approved_at = exam_now()`,
    ],
    ["another body", "blueprints_are_written_once", `body = '{}'`],
    [
      "a retirement of what was never approved",
      "blueprints_are_written_once",
      `state = 'retired', retired_by = author_id, retired_at = exam_now(), retired_reason = 'x'`,
    ],
  ])("the database refuses %s", async (_what, constraint, change) => {
    const { blueprintVersionId } = await plantBlueprint(room, wholeBlueprint(), { state: "draft" })
    const tried = room.sql.unsafe(
      `update blueprint_versions set ${change} where blueprint_version_id = '${blueprintVersionId}'`,
    )
    await expect(tried).rejects.toMatchObject({ constraint_name: constraint })
  })

  it("the database lets nothing begin approved, and nothing go", async () => {
    const { blueprintId, blueprintVersionId } = await plantBlueprint(room, wholeBlueprint())
    const born = room.sql`
      insert into blueprint_versions (blueprint_version_id, blueprint_id, version, state, level, body, author_id, created_at,
        approved_by, approved_at)
      select gen_random_uuid(), ${blueprintId}, 2, 'approved', level, body, author_id, created_at, approved_by, approved_at
      from blueprint_versions where blueprint_version_id = ${blueprintVersionId}`
    await expect(born).rejects.toMatchObject({ constraint_name: "blueprints_begin_as_drafts" })
    const gone = room.sql`delete from blueprint_versions where blueprint_version_id = ${blueprintVersionId}`
    await expect(gone).rejects.toMatchObject({ constraint_name: "blueprints_are_written_once" })
  })
})

describe("the coverage of a blueprint (PAP-2, TR-08)", () => {
  const cell = { subject: "criminal-law", kind: "single" }
  const supplied = async (places: readonly unknown[] = [], more: object = {}) =>
    asJson<SupplyReply>(
      post(setter, "/api/blueprints/supplies", { level: "basic", category: null, places, ...more }),
    )
  const planted = async (more: object = {}) =>
    (await supplied([], more)).supply.find(
      (one) => one.subject === cell.subject && one.kind === "single" && one.difficulty === 3,
    )?.count ?? 0
  const laws = [{ statute: "ferry-law", version: "2019-03-01", article: "3", paragraph: 1, item: 2 }]

  it("counts approved items of the live pool on good law, and no others", async () => {
    const before = await planted()
    const items = await plantItems(room, [
      ...["a", "b", "c"].map((code) => ({ code: `cover-${code}`, laws })),
      { code: "cover-draft", laws, state: "draft" as const },
      { code: "cover-suspended", laws, state: "suspended" as const },
    ])
    expect(await planted()).toBe(before + 3)

    const [one, two, three] = items.map(({ itemVersionId }) => itemVersionId)
    const set = (what: string, id: string) =>
      room.sql.unsafe(`alter table item_versions disable trigger versions_are_written_once;
        update item_versions set ${what} where item_version_id = '${id}';
        alter table item_versions enable trigger versions_are_written_once`)
    await set("is_pilot = true", one!)
    expect(await planted()).toBe(before + 2)
    await set("category = 'traffic'", two!)
    expect([await planted(), await planted({ category: "traffic" })]).toEqual([before + 1, before + 2])
    await set("levels = '{advanced}'", three!)
    expect(await planted()).toBe(before)
    await set("levels = '{basic}'", three!)
    // The day before the law began there was nothing to ask about it.
    expect([await planted({ day: "2019-07-01" }), await planted({ day: "2019-06-30" })]).toEqual([1, 0])
  })

  it("finds what is bound to a place: the more exact for the less, never the other way round", async () => {
    await plantItems(room, [{ code: "cover-whole", laws: [{ ...laws[0]!, paragraph: 0, item: 0 }] }])
    const place = (paragraph: number, item: number) => ({ ...laws[0]!, paragraph, item })
    const { places } = await supplied([place(0, 0), place(1, 0), place(1, 2), place(1, 3), place(2, 0)])
    const counts = places.map(({ supply }) => supply.reduce((sum, { count }) => sum + count, 0))
    expect(counts).toEqual([2, 1, 1, 0, 0])
    expect(places.every(({ isGoodLaw }) => isGoodLaw)).toBe(true)
    const early = await supplied([place(0, 0)], { day: "2019-06-30" })
    expect(early.places).toEqual([{ isGoodLaw: false, supply: [] }])
  })

  it("puts a case set where most of its questions are, with how many it has", async () => {
    await plantItems(room, [{ code: "cover-set", laws, scenario: "某渡口夜间起雾。" }])
    const { supply } = await supplied()
    expect(supply).toContainEqual({
      subject: "criminal-law",
      kind: "case-set",
      itemsEach: 2,
      difficulty: 3,
      count: 1,
    })
  })

  it("leads a set of several subjects by the most of its questions", async () => {
    const { supply } = await supplied([], { level: "advanced" })
    const sets = supply.filter(({ kind }) => kind === "case-set")
    expect(sets.map(({ subject, itemsEach, count }) => [subject, itemsEach, count])).toEqual([
      ["administrative", 5, 1],
      ["criminal-procedure", 5, 1],
      ["police-law", 5, 1],
      ["remedies", 5, 1],
    ])
  })

  it("counts what is offered, not what is being written after it", async () => {
    const before = await planted()
    const [item] = await plantItems(room, [{ code: "cover-next", laws }])
    await room.sql`
      insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, created_at)
      select gen_random_uuid(), item_id, 2, 'draft', '{advanced}', 3, content, author_id, exam_now() from item_versions
      where item_version_id = ${item!.itemVersionId}`
    expect(await planted()).toBe(before + 1)
  })

  it("says cell by cell how many are missing, in the reader's units alone", async () => {
    const body = {
      ...wholeBlueprint("覆盖", [about("3", { least: 2 }), about("6")]),
      bands: [{ least: 3, most: 3 }],
    }
    const { blueprintId } = await plantBlueprint(room, body)
    const coverage = await read<CoverageReply>(setter, `/api/blueprints/${blueprintId}/coverage`)
    const found = await planted()
    const [first] = coverage.cells.filter(
      ({ subject, kind }) => subject === cell.subject && kind === "single",
    )
    expect(first).toMatchObject({ count: 8, available: found, missing: Math.max(0, 8 - found) })
    expect(coverage.wantedCount).toBe(100)
    expect(coverage.missingCount).toBe(coverage.cells.reduce((sum, { missing }) => sum + missing, 0))
    expect(coverage.requirements.map(({ available, missing }) => [available, missing])).toEqual([
      [3, 0],
      [0, 1],
    ])
    // Whoever reads from a unit without a bank sees what that has.
    await room.sql`update staff_grants set unit_id = ${(await twoUnits(room)).there.unitId}
      where staff_id = (select staff_id from staff where username = 'office')`
    const none = await asJson<SupplyReply>(
      post(office, "/api/blueprints/supplies", { level: "basic", category: null, places: [] }),
    )
    expect(none.supply).toEqual([])
  })
})

describe("a blueprint whose law will change (ITM-7)", () => {
  let blueprintId: string
  let lawChangeId: string
  const page = (version?: number) =>
    read<BlueprintPage>(
      setter,
      `/api/blueprints/${blueprintId}${version === undefined ? "" : `?version=${version}`}`,
    )
  const touched = (person: Person) =>
    read<TouchedBlueprints>(person, `/api/law-changes/${lawChangeId}/blueprints`)
  const row = async () =>
    (await read<BlueprintList>(setter, "/api/blueprints?size=200")).rows.find(
      (one) => one.blueprintId === blueprintId,
    )

  beforeAll(async () => {
    const reviewer = await room.as("reviewer")
    const title = { "zh-CN": "渡口新法", en: "Ferry Law to come" }
    await loading(reviewer, { ...version2019, title }, "ferry-to-come")
    const requirements = [
      about("5", { statute: "ferry-to-come" }),
      about("2", { statute: "ferry-to-come", paragraph: 2 }),
    ]
    blueprintId = (await plantBlueprint(room, wholeBlueprint("待变", requirements))).blueprintId
    const day = addDays(await todayIn(room), 30)
    const loaded = await asJson<LoadedVersion>(loading(reviewer, version2024(day), "ferry-to-come"))
    lawChangeId = loaded.lawChangeId!
    expect(loaded.flagged).toMatchObject({ items: 0, blueprints: 1 })
  })

  it("says which requirement is touched, from when, and where its text went; the other is carried over", async () => {
    const { law, version } = await page()
    expect(version.state).toBe("approved")
    expect(law).toMatchObject([
      {
        standing: "in-force",
        touched: { lawChangeId, judgement: "moved-to", successors: [{ article: "7" }] },
      },
      { standing: "in-force", touched: null },
    ])
    expect(await row()).toMatchObject({ isTouched: true, approvedVersion: 1 })
  })

  it("is listed under the change for setters and reviewers, and counted for whoever reads the change", async () => {
    const reviewer = await room.as("reviewer")
    for (const person of [setter, reviewer])
      expect(await touched(person)).toMatchObject({
        rebindableCount: 1,
        rows: [{ blueprintId, standing: "open", isRebindable: true, marks: [{ article: "5" }] }],
      })
    const change = await read<LawChangePage>(setter, `/api/law-changes/${lawChangeId}`)
    expect(change.flagged.blueprints).toBe(1)
  })

  it("may be approved as it stands until the day, is bound anew as a draft, and passes to it on the day", async () => {
    const { version } = await page()
    await post(setter, `/api/blueprints/${blueprintId}/versions`, {
      body: { ...version.body, title: { "zh-CN": "待变二", en: "Two" } },
      note: "",
      basedOn: 1,
    })
    expect((await act(second, blueprintId, "approvals", { version: 2 })).status).toBe(201)

    const bound = await post(setter, `/api/law-changes/${lawChangeId}/blueprint-rebindings`, {
      blueprintVersionIds: null,
    })
    expect([bound.status, await bound.json()]).toEqual([201, { count: 1, left: [] }])
    const anew = await page()
    expect(anew.version).toMatchObject({ version: 3, state: "draft", author: "叶知行" })
    expect(anew.version.body.requirements.map((one) => [one.version, one.article, one.paragraph])).toEqual([
      ["2024-05-10", "7", 0],
      ["2024-05-10", "2", 2],
    ])
    expect((await touched(setter)).rows.map(({ version: of, standing }) => [of, standing])).toEqual([
      [2, "re-bound"],
    ])
    expect((await act(second, blueprintId, "approvals", { version: 3 })).status).toBe(201)
    // Papers of today still follow the law of today.
    expect(await row()).toMatchObject({ version: 3, isTouched: false, approvedVersion: 2 })
    await room.clock.advance(30 * 86_400_000)
    // Nobody is signed in for so long.
    setter = await room.as("setter")
    second = await room.as("setter-second")
    expect(await row()).toMatchObject({ isTouched: false, approvedVersion: 3 })
  })

  it("is refused its approval from that day on, if it still asks about what is gone", async () => {
    const { version } = await page(2)
    await post(setter, `/api/blueprints/${blueprintId}/versions`, {
      body: version.body,
      note: "旧",
      basedOn: 3,
    })
    const late = await act(second, blueprintId, "approvals", { version: 4 })
    expect([late.status, await refusalOf(late)]).toEqual([409, "blueprint-law-is-gone"])
  })
})
