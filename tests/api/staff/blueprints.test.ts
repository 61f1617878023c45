/** Blueprints over real routes: written, judged, approved by somebody else, and retired (PAP-1). */
import type { BlueprintList, BlueprintPage, WrittenBlueprint } from "@sworn/contract/staff"
import type { BlueprintBody } from "@sworn/question-bank"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { aboutFerry, plantBlueprint, wholeBlueprint } from "../../support/blueprints.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { asJson, countEvents, loading, post, read, refusalOf, version2019 } from "../../support/ferry-desk.ts"
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
      { requirements: [aboutFerry("1", { statute: "no-law" })] },
      "law-not-known",
    ],
    ["an article the law has not", { requirements: [aboutFerry("99")] }, "law-place-not-known"],
    [
      "a paragraph the article has not",
      { requirements: [aboutFerry("1", { paragraph: 3 })] },
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
    ["an item of no paragraph", { requirements: [aboutFerry("3", { item: 1 })] }],
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
