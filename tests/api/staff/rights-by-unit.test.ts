/** A person who writes in one unit and reviews in another: what they may do is asked of the item's unit (ITM-1). */
import type { BulkActDone, BulkActUndone, ItemVersionPage, WrittenVersion } from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { asJson, post } from "../../support/ferry-desk.ts"

let room: ExamRoom
let author: Person
let both: Person

beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  both = await room.as("reviewer-second")
})
afterAll(() => room.close())

/** From now on the second reviewer writes where they reviewed, and reviews somewhere else. */
const reviewElsewhere = () =>
  room.sql.begin(async (tx) => {
    await tx`
    insert into staff_grants
    select (jsonb_populate_record(null::staff_grants, to_jsonb(g) || jsonb_build_object('grant_id', gen_random_uuid(),
      'role', 'item-author'))).* from staff_grants g join staff s using (staff_id) where s.username = 'reviewer-second'`
    await tx`
    update staff_grants g set unit_id = (select elsewhere.unit_id from units elsewhere
      where not elsewhere.path ^@ own.path and not own.path ^@ elsewhere.path limit 1)
    from staff s, units own
    where s.staff_id = g.staff_id and own.unit_id = g.unit_id and s.username = 'reviewer-second' and g.role = 'item-reviewer'`
  })
const write = async () => asJson<WrittenVersion>(post(author, "/api/items", await newItemIn(room)))
const act = (person: Person, { itemVersionId }: WrittenVersion, what: string, reason = "") =>
  post(person, `/api/item-versions/${itemVersionId}/events`, { act: what, reason })

describe("who reviews in another unit alone", () => {
  it("decides nothing here, is offered nothing, and takes no retirement of their own back", async () => {
    const [waiting, retired] = [await write(), await write()]
    await act(author, retired, "submit")
    expect((await act(both, retired, "approve")).status).toBe(201)
    const selection = { act: { act: "retire", reason: "误" }, filter: { text: retired.code }, matched: 1 }
    const done = await asJson<BulkActDone>(post(both, "/api/bulk-acts", selection))
    expect(done.done).toBe(1)
    await act(author, waiting, "submit")
    await reviewElsewhere()

    for (const what of ["approve", "reject"])
      expect((await act(both, waiting, what, "理由")).status).toBe(404)
    const page = await asJson<ItemVersionPage>(both.call(`/api/items/${waiting.itemId}`))
    expect(page.version.state).toBe("in_review")
    expect(page.openActs).toEqual([])
    const undone = await asJson<BulkActUndone>(post(both, `/api/bulk-acts/${done.actId}/undo`, {}))
    expect(undone).toEqual({ reverted: 0, leftAlone: 1 })
  })
})
