/** What no paper can ask, whoever assembles it: the database holds it to what the bank says of each item. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { plantItems, plantPaper, type Planted, type PlantedItem } from "../support/planted-items.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

let count = 0
const planted = async (...items: readonly Partial<Planted>[]) => {
  const [law] = await room.sql<[{ statute: string; version: string }]>`
    select statute, version::text from statute_versions where effective_to is null limit 1`
  const laws = [{ ...law, article: "20", paragraph: 0, item: 0 }]
  return plantItems(
    room,
    items.map((item) => ({ code: `P-${(count += 1)}`, laws, ...item })),
  )
}
const frozen = (items: readonly PlantedItem[]) => plantPaper(room, "试卷", "2026-11-01", items)
const refused = (constraint: string) => ({ code: "23514", constraint_name: constraint })

describe("a paper", () => {
  it("asks approved items of the live pool, case sets among them, whole (PAP-3)", async () => {
    const items = await planted({}, { scenario: "某日，甲与乙发生口角。" }, {})
    const { paperId } = await frozen(items)
    expect(await room.sql`select 1 from paper_items where paper_id = ${paperId}`).toHaveLength(4)
  })

  it("never asks what nobody approved, or what somebody suspended or retired (ITM-1)", async () => {
    for (const state of ["draft", "in_review", "suspended", "retired"] as const) {
      const items = await planted({}, { state })
      await expect(frozen(items)).rejects.toMatchObject(refused("papers_ask_approved_items"))
    }
  })

  it("never asks an item of the practice pool, which officers have seen (ITM-5)", async () => {
    const items = await planted({}, { pool: "practice" })
    await expect(frozen(items)).rejects.toMatchObject(refused("papers_ask_live_items"))
  })

  it("never splits a case set (PAP-3)", async () => {
    const [single, set] = (await planted({}, { scenario: "某日，甲与乙发生口角。" })) as [
      PlantedItem,
      PlantedItem,
    ]
    const half = { ...set, answerableIds: set.answerableIds.slice(1) }
    await expect(frozen([single, half])).rejects.toMatchObject(refused("papers_keep_case_sets_whole"))
  })

  it("never asks two enemies, unless they have been reconciled (PAP-3)", async () => {
    const [one, other, third] = (await planted({}, {}, {})) as [PlantedItem, PlantedItem, PlantedItem]
    const [first, second] = [one.itemId, other.itemId].toSorted() as [string, string]
    await room.sql`
      insert into item_enemies (enemy_id, one_id, other_id, reason, added_by, added_at)
      select gen_random_uuid(), ${first}, ${second}, '互为提示', staff_id, exam_now() from staff where username = 'author'`
    await expect(frozen([one, third, other])).rejects.toMatchObject(refused("papers_keep_enemies_apart"))
    await frozen([one, third])
    await room.sql`
      update item_enemies set removed_by = added_by, removed_at = exam_now(), removed_reason = '已改写'
      where one_id = ${first} and other_id = ${second}`
    await frozen([one, third, other])
  })
})
