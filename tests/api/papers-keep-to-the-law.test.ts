/** What no paper asks and no sitting is set for: law that is gone, has not begun, or stands behind a version that was mended. */
import { addDays } from "@sworn/exam-core"
import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { loading, todayIn, version2019, version2024 } from "../support/ferry-desk.ts"
import { plantItems, plantPaper, type PlantedItem } from "../support/planted-items.ts"

const dayMs = 86_400_000
const cite = (article: string, version = "2019-03-01") => [
  { statute: "ferry-law", version, article, paragraph: 0, item: 0 },
]
const refused = (constraint: string) => ({ code: "23514", constraint_name: constraint })

let room: ExamRoom
let today: string
let mended: PlantedItem
let old: string

/** A second, approved version of an item, on an article that stays as it is. */
async function mend({ itemVersionId }: PlantedItem, version: string): Promise<void> {
  const later = randomUUID()
  await room.sql.begin(async (tx) => {
    await tx`
      insert into item_versions (item_version_id, item_id, version, state, levels, difficulty, content, author_id, approved_by,
        created_at, search_text)
      select ${later}, item_id, 2, 'approved', levels, difficulty, content, author_id, approved_by, exam_now(), search_text
      from item_versions where item_version_id = ${itemVersionId}`
    await tx`
      insert into item_keys (answerable_id, key_version, item_version_id, subject, key, rationale, decided_at)
      select ${later}, 1, ${later}, subject, key, rationale, exam_now() from item_keys where item_version_id = ${itemVersionId}`
    await tx`
      insert into law_references (answerable_id, item_version_id, statute, version, article, paragraph, item)
      values (${later}, ${later}, 'ferry-law', ${version}, '1', 0, 0)`
  })
}
const sit = (paperId: string, startsAt: number) => room.sql`
  insert into sittings (sitting_id, campaign_id, paper_id, title, category, starts_at, duration_ms, rules, configuration_version)
  select gen_random_uuid(), (select campaign_id from campaigns limit 1), ${paperId}, '{"zh-CN": "场次", "en": "Sitting"}', 'general',
    to_timestamp(${startsAt}::float8 / 1000), 3600000, '{}', 1`
const inDays = async (days: number) => (await room.clock.now()) + days * dayMs

beforeAll(async () => {
  room = await openExamRoom()
  today = await todayIn(room)
  const reviewer = await room.as("reviewer")
  await loading(reviewer, version2019)
  mended = (await plantItems(room, [{ code: "L-mended", laws: cite("2") }]))[0]!
  old = (await plantPaper(room, "旧卷", today, [mended])).paperId
  await mend(mended, "2019-03-01")
  await loading(reviewer, version2024(addDays(today, 10)))
})
afterAll(() => room.close())

describe("a paper (PAP-5)", () => {
  it("is sat on no day on which what it asks has changed, be its item mended since", async () => {
    await sit(old, await inDays(5))
    await expect(sit(old, await inDays(20))).rejects.toMatchObject(refused("papers_ask_of_law_in_force"))
    const move = room.sql`
      update sittings set starts_at = to_timestamp(${await inDays(20)}::float8 / 1000) where paper_id = ${old}`
    await expect(move).rejects.toMatchObject(refused("papers_ask_of_law_in_force"))
  })

  it("never asks a version that a later one has taken the place of (ITM-2)", async () => {
    await expect(plantPaper(room, "新卷", today, [mended])).rejects.toMatchObject(
      refused("papers_ask_versions_that_stand"),
    )
    const [waiting] = (await plantItems(room, [{ code: "L-waiting", laws: cite("1") }])) as [PlantedItem]
    await mend(waiting, "2024-05-10")
    await plantPaper(room, "施行前", today, [waiting])
  })

  it("never asks about law that has not begun, on its day or on that of a sitting", async () => {
    const [early] = (await plantItems(room, [{ code: "L-early", laws: cite("1", "2024-05-10") }])) as [
      PlantedItem,
    ]
    await expect(plantPaper(room, "早卷", today, [early])).rejects.toMatchObject(
      refused("papers_ask_of_law_in_force"),
    )
    const { paperId } = await plantPaper(room, "新法卷", addDays(today, 10), [early])
    await expect(sit(paperId, await inDays(5))).rejects.toMatchObject(refused("papers_ask_of_law_in_force"))
    await sit(paperId, await inDays(20))
  })
})

describe("practice", () => {
  it("goes on with what an amendment left as it was, and with nothing that it touched (ITM-7)", async () => {
    const items = await plantItems(room, [
      { code: "L-same", laws: cite("1"), pool: "practice" },
      { code: "L-touched", laws: cite("2"), pool: "practice" },
      { code: "L-rebound", laws: cite("5"), pool: "practice" },
    ])
    await mend(items[2]!, "2024-05-10")
    const reviewer = await room.as("reviewer")
    await loading(reviewer, { ...version2024(addDays(today, 30)), version: "2025-05-10" })
    const released = async () =>
      (
        await room.sql<{ code: string }[]>`
          select i.code from practice_versions join item_versions using (item_version_id) join items i using (item_id)
          where i.code like 'L-%' order by i.code`
      ).map(({ code }) => code)

    expect(await released()).toEqual(["L-rebound", "L-same", "L-touched"])
    await room.clock.advance(11 * dayMs)
    expect(await released()).toEqual(["L-rebound", "L-same"])
  })
})
