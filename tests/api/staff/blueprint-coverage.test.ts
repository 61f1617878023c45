/** How much of the bank fits a blueprint, over real routes: counted and never named (PAP-2, TR-08). */
import type { CoverageReply, SupplyReply } from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { aboutFerry, plantBlueprint, wholeBlueprint } from "../../support/blueprints.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { asJson, loading, post, read, version2019 } from "../../support/ferry-desk.ts"
import { plantItems } from "../../support/planted-items.ts"
import { twoUnits } from "../../support/standing-people.ts"

let room: ExamRoom
let setter: Person
let office: Person

beforeAll(async () => {
  room = await openExamRoom()
  setter = await room.as("setter")
  office = await room.as("office")
  await loading(await room.as("reviewer"), version2019)
})
afterAll(() => room.close())

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
      ...wholeBlueprint("覆盖", [aboutFerry("3", { least: 2 }), aboutFerry("6")]),
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
