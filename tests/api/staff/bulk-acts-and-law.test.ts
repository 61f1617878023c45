/** What was out of the bank, or came into it, around the loading of an amendment: judged like all that stood (ITM-7). */
import type { BulkActDone, ItemVersionPage, LoadedVersion, WrittenVersion } from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { keepLaw } from "@sworn/exam-api/statutes/keep-law"
import { afterAll, beforeAll, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  asJson,
  ferryItem,
  loading,
  post,
  todayIn,
  version2019,
  version2024,
} from "../../support/ferry-desk.ts"
import { unitOf } from "../../support/imports.ts"
import { plantItems, type PlantedItem } from "../../support/planted-items.ts"

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const cite = (article: string) => [
  { statute: "ferry-law", version: "2019-03-01", article, paragraph: 0, item: 0 },
]

let room: ExamRoom
let author: Person
let reviewer: Person
let loaded: LoadedVersion
let retired: readonly PlantedItem[]

const statesOf = async (itemVersionIds: readonly string[]) =>
  (
    await room.sql<{ state: string }[]>`
      select state from item_versions where item_version_id = any(${[...itemVersionIds]}::uuid[])
      order by array_position(${[...itemVersionIds]}::uuid[], item_version_id)`
  ).map(({ state }) => state)
const tasksOf = async (itemId: string) => room.sql`
  select 1 from review_tasks where item_id = ${itemId} and kind = 'law-change' and law_change_id = ${loaded.lawChangeId}`

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  reviewer = await room.as("reviewer")
  await loading(reviewer, version2019)
  const other = [
    { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2, item: 0 },
  ]
  retired = await plantItems(room, [
    { code: "U-1", laws: cite("2") },
    { code: "U-2", laws: other, rationale: "依照渡口巡查法第5条，应当暂停摆渡。" },
    { code: "U-3", laws: cite("1") },
  ])
})
afterAll(() => room.close())

it("what was retired meanwhile comes back marked, with a task, and is suspended on the day like the others", async () => {
  const selection = { act: { act: "retire", reason: "误" }, filter: { text: "U-" }, matched: 3 }
  const done = await asJson<BulkActDone>(post(reviewer, "/api/bulk-acts", selection))
  expect(done.done).toBe(3)
  loaded = await asJson<LoadedVersion>(loading(reviewer, version2024(addDays(await todayIn(room), 10))))
  await post(reviewer, `/api/bulk-acts/${done.actId}/undo`, {})

  const ids = retired.map(({ itemVersionId }) => itemVersionId)
  expect(await statesOf(ids)).toEqual(["approved", "approved", "approved"])
  for (const [at, count] of [1, 1, 0].entries())
    expect(await tasksOf(retired[at]!.itemId)).toHaveLength(count)
})

it("what is approved between the loading and the day has a task too", async () => {
  const body = ferryItem("依照本法，下列何时不得暂停摆渡？", "5")
  const about = { unitId: await unitOf(room, "author"), pool: "live", body }
  const { itemId, itemVersionId } = await asJson<WrittenVersion>(post(author, "/api/items", about))
  for (const [person, act] of [
    [author, "submit"],
    [reviewer, "approve"],
  ] as const)
    await post(person, `/api/item-versions/${itemVersionId}/events`, { act, reason: "" })
  const page = await asJson<ItemVersionPage>(author.call(`/api/items/${itemId}`))
  expect(page.version.state).toBe("approved")
  expect(await tasksOf(itemId)).toHaveLength(1)

  await room.clock.advance(11 * 86_400_000)
  await keepLaw({ bankSql: room.bankSql, log: quiet })
  const ids = [...retired.map((one) => one.itemVersionId), itemVersionId]
  expect(await statesOf(ids)).toEqual(["suspended", "suspended", "approved", "suspended"])
})
