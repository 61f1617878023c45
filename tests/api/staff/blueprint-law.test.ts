/** A blueprint under an amendment that is still to come: flagged, bound anew by one and approved by another (ITM-7). */
import type {
  BlueprintList,
  BlueprintPage,
  LawChangePage,
  LoadedVersion,
  TouchedBlueprints,
} from "@sworn/contract/staff"
import { addDays } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { aboutFerry, plantBlueprint, wholeBlueprint } from "../../support/blueprints.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import {
  asJson,
  loading,
  post,
  read,
  refusalOf,
  todayIn,
  version2019,
  version2024,
} from "../../support/ferry-desk.ts"

let room: ExamRoom
let setter: Person
let second: Person

beforeAll(async () => {
  room = await openExamRoom()
  setter = await room.as("setter")
  second = await room.as("setter-second")
})
afterAll(() => room.close())

const approve = (person: Person, blueprintId: string, version: number) =>
  post(person, `/api/blueprints/${blueprintId}/approvals`, { version })

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
      aboutFerry("5", { statute: "ferry-to-come" }),
      aboutFerry("2", { statute: "ferry-to-come", paragraph: 2 }),
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
    expect((await approve(second, blueprintId, 2)).status).toBe(201)

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
    expect((await approve(second, blueprintId, 3)).status).toBe(201)
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
    const late = await approve(second, blueprintId, 4)
    expect([late.status, await refusalOf(late)]).toEqual([409, "blueprint-law-is-gone"])
  })
})
