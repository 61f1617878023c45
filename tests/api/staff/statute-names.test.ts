/** What else texts call a statute: whoever reviews says so, and the bank is read anew by it (ITM-7). */
import type { LawChangeItems, LoadedVersion, NamedStatute, StatuteVersionPage } from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  asJson,
  loading,
  read,
  refusalOf,
  todayIn,
  version2019,
  version2024,
} from "../../support/ferry-desk.ts"
import { plantItems } from "../../support/planted-items.ts"

let room: ExamRoom
let reviewer: Person
let loaded: LoadedVersion

const other = [
  { statute: "criminal-procedure-law", version: "2018-10-26", article: "85", paragraph: 2, item: 0 },
]

beforeAll(async () => {
  room = await openExamRoom()
  reviewer = await room.as("reviewer")
  await plantItems(room, [
    { code: "N-short", laws: other, rationale: "依照渡巡法第五条，应当暂停摆渡。" },
    { code: "N-full", laws: other, rationale: "依照《渡口巡查法》第二条。" },
    // Without a name of its own, what is said of the quay counts for the ferries.
    { code: "N-beside", laws: other, rationale: "依照《渡口巡查法》第一条、岸规第六条。" },
  ])
  await loading(reviewer, version2019)
  loaded = await asJson<LoadedVersion>(loading(reviewer, version2024(addDays(await todayIn(room), 10))))
  await loading(
    reviewer,
    { ...version2019, title: { "zh-CN": "码头巡查规定", en: "Quay Patrol Rules" } },
    "quay-rules",
  )
})
afterAll(() => room.close())

const name = (shortNames: readonly string[], statute = "ferry-law") =>
  reviewer.call(`/api/statutes/${statute}/short-names`, { method: "PUT", body: { shortNames } })
const mentionsOf = async (statute: string) =>
  (
    await room.sql<{ code: string; article: string }[]>`
      select i.code, m.article from law_mentions m join item_versions v using (item_version_id) join items i using (item_id)
      where m.statute = ${statute} order by i.code, m.article`
  ).map(({ code, article }) => `${code} ${article}`)
const flagged = async () =>
  (await read<LawChangeItems>(reviewer, `/api/law-changes/${loaded.lawChangeId}/items?size=200`)).rows.map(
    ({ code }) => code,
  )

describe("the short names of a statute", () => {
  it("let the bank's texts be recognised by them, and flag what the change already touched", async () => {
    expect(await mentionsOf("ferry-law")).toEqual(["N-beside 1", "N-beside 6", "N-full 2"])
    expect(await flagged()).not.toContain("N-short")

    const reply = await asJson<NamedStatute>(name([" 渡巡法 ", "渡巡法", "渡口巡查法"]))

    expect(reply).toEqual({ shortNames: ["渡巡法"], found: 1, lost: 0 })
    expect(await mentionsOf("ferry-law")).toContain("N-short 5")
    expect(await flagged()).toContain("N-short")
    const [task] = await room.sql`
      select t.kind from review_tasks t join items i using (item_id) where i.code = 'N-short' and t.closed_at is null`
    expect(task).toEqual({ kind: "law-change" })
    const page = await read<StatuteVersionPage>(reviewer, "/api/statutes/ferry-law/versions/2019-03-01")
    expect(page.shortNames).toEqual(["渡巡法"])
  })

  it("take an article away from the law that it was counted for by mistake", async () => {
    expect(await asJson<NamedStatute>(name(["岸规"], "quay-rules"))).toMatchObject({ found: 1, lost: 1 })

    expect(await mentionsOf("quay-rules")).toEqual(["N-beside 6"])
    expect(await mentionsOf("ferry-law")).not.toContain("N-beside 6")
  })

  it("are taken off again with what was found by them alone", async () => {
    expect(await asJson<NamedStatute>(name([]))).toEqual({ shortNames: [], found: 0, lost: 1 })
    expect(await mentionsOf("ferry-law")).toEqual(["N-beside 1", "N-full 2"])
  })

  it("are each one statute's alone, and of a statute that is known", async () => {
    const taken = await name(["岸规"])
    const title = await name(["刑事诉讼法"])

    expect([taken.status, await refusalOf(taken)]).toEqual([409, "statute-name-taken"])
    expect([title.status, await refusalOf(title)]).toEqual([409, "statute-name-taken"])
    expect((await name(["某法"], "no-such-law")).status).toBe(404)
    expect((await name(["法"])).status).toBe(400)
  })

  it("are on record as they were and as they are", async () => {
    const events = await room.sql<{ subject: string; details: object }[]>`
      select subject, details from audit_events where action = 'statute-named' order by seq`
    expect(events.map(({ subject }) => subject)).toEqual(["ferry-law", "quay-rules", "ferry-law"])
    expect(events.at(-1)?.details).toEqual({ before: ["渡巡法"], after: [], found: 0, lost: 1, suspended: 0 })
  })
})
