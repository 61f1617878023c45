/** The encrypted paper and its key: staged ahead, opened by the database's clock alone. */
import type { PaperContent } from "@sworn/question-bank"
import { minutes } from "@sworn/exam-core"
import { createDecipheriv, createHash } from "node:crypto"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat, type Seat } from "../support/seat.ts"

let room: ExamRoom
let early: Seat
beforeAll(async () => {
  room = await openExamRoom()
  early = await seat(room, (await room.plan({ level: "basic", startsInMs: minutes(5) })).candidates[0]!)
})
afterAll(() => room.close())

const packageOf = (who: Seat, paperId = who.candidacy.paper.paperId) =>
  who.call(`/api/papers/${paperId}/package`)
const keyOf = (who: Seat) => who.call(`/api/attempts/${who.attemptId}/paper-key`)

function opened(sealed: Buffer, key: Buffer): PaperContent {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const zipped = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
  return JSON.parse(gunzipSync(zipped).toString("utf8")) as PaperContent
}

describe("a paper", () => {
  it("is there from check-in on, unreadable, and is what its checksum says (PAP-7, bad/I3)", async () => {
    const reply = await packageOf(early)
    const sealed = Buffer.from(await reply.arrayBuffer())
    expect(reply.status).toBe(200)
    expect(createHash("sha256").update(sealed).digest("hex")).toBe(early.candidacy.paper.packageSha256)
    expect(sealed.includes("犯罪")).toBe(false)
  })

  it("has no key before the start, and the right one from the start on (PAP-7)", async () => {
    const before = await keyOf(early)
    expect(before.status).toBe(425)
    expect(await before.json()).toMatchObject({ refusal: "paper-not-open-yet" })

    await room.clock.advance(minutes(5))
    const { key } = (await (await keyOf(early)).json()) as { key: string }
    const paper = opened(
      Buffer.from(await (await packageOf(early)).arrayBuffer()),
      Buffer.from(key, "base64"),
    )
    expect(paper.sections.map((section) => section.entries.length)).toEqual([40, 20, 30, 10])
  })

  it("keeps its key from the candidates' connection itself before the start, whatever a program asks", async () => {
    const sitting = await room.plan({ level: "basic", startsInMs: minutes(5) })
    const one = await seat(room, sitting.candidates[0]!)
    const [row] = await room.candidateSql<[{ key: Buffer | null }]>`
      select release_paper_key(${sitting.campaignId}, ${one.attemptId}) as key`
    expect(row.key).toBeNull()
  })

  it("of another sitting does not exist for a candidate (bad/I4)", async () => {
    const advanced = await room.plan({ level: "advanced", startsInMs: minutes(5) })
    expect((await packageOf(early, advanced.paperId)).status).toBe(404)
    expect((await packageOf(early, crypto.randomUUID())).status).toBe(404)
    expect((await early.call("/api/papers/..%2f/package")).status).toBe(404)
  })

  it("holds every kind on the two demo papers, case sets with their scenario (ITM-3, PAP-8)", async () => {
    const kinds = await room.sql<{ level: string; kind: string; items: number; points: number }[]>`
      select p.level, s ->> 'kind' as kind, (s ->> 'itemCount')::int as items,
        (s ->> 'itemCount')::int * (s ->> 'pointsEach')::int as points
      from papers p cross join jsonb_array_elements(p.sections) s order by p.level, kind`
    expect(kinds.filter((one) => one.level === "basic").map((one) => one.kind)).toEqual([
      "indefinite",
      "multiple",
      "single",
      "true-false",
    ])
    expect(kinds.find((one) => one.level === "advanced" && one.kind === "case-set")).toMatchObject({
      items: 20,
      points: 40_00,
    })
    for (const level of ["basic", "advanced"]) {
      const [paper] = await room.sql<[{ total: number }]>`select total from papers where level = ${level}`
      expect(kinds.filter((one) => one.level === level).reduce((sum, one) => sum + one.points, 0)).toBe(
        paper.total,
      )
    }
  })

  it("pins versions of items that another person approved, and cites law in force on its day (ITM-1, ITM-2, PAP-5)", async () => {
    const [faults] = await room.sql<[{ count: number }]>`
      select count(*)::int as count from paper_items i
      join papers p using (paper_id)
      join item_keys k using (answerable_id, key_version)
      join item_versions v using (item_version_id)
      left join law_references r on r.answerable_id = i.answerable_id
      left join statute_versions s on s.statute = r.statute and s.version = r.version
      where v.state <> 'approved' or v.approved_by = v.author_id or s.statute is null
        or p.as_of < s.effective_from or p.as_of > s.effective_to`
    expect(faults.count).toBe(0)
    await expect(room.sql`update item_keys set key = '{}'`).rejects.toThrow(/never changed or deleted/)
  })
})
