/** Files of questions that nobody takes in or gives up: kept for so many days as the platform says, and then let go of (ITM-9). */
import { forgetOldFiles } from "@sworn/exam-api/exchange/forget-old-files"
import type { ImportList, ImportPage } from "@sworn/contract/staff"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { checked, commit, readImport, settle, unitOf, upload } from "../../support/imports.ts"

let room: ExamRoom
let author: Person
let unitId: number
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  unitId = await unitOf(room, "author")
})
afterAll(() => room.close())

let files = 0
const file = (faulty = "") => {
  files += 1
  return `题型,题干,答案\n判断题,第${files}份文件里的题目。,对\n${faulty}`
}
const uploaded = async (text = file()) =>
  (await (await upload(author, text, { unitId })).json()) as ImportPage
const kept = async ({ importId }: ImportPage) => {
  const [row] = await room.sql<[{ hasBytes: boolean; days: number; expiredAt: number | null }]>`
    select bytes is not null as "hasBytes", expired_at as "expiredAt",
      round(extract(epoch from expires_at - exam_now()) / 86400)::int as days
    from imports where import_id = ${importId}`
  return row
}
const passesItsDay = ({ importId }: ImportPage) =>
  room.sql`update imports set expires_at = exam_now() - interval '1 second' where import_id = ${importId}`
const refusalIn = async (reply: Response) => [
  reply.status,
  ((await reply.json()) as { refusal?: string }).refusal,
]

describe("a file that is left lying", () => {
  it("says until when it is kept, as many days as the platform says, and anew when something is done with it", async () => {
    const page = await uploaded()
    expect(Math.round(((page.expiresAt ?? 0) - page.uploadedAt) / 86_400_000)).toBe(30)
    await room.sql`
      insert into platform_configurations (version, effective_from, configuration, changed_by, changed_at)
      select coalesce(max(version), 0) + 1, exam_today(), ${room.sql.json({ records: { fileDays: 7 } })}, 'system', exam_now()
      from platform_configurations`
    expect((await kept(page)).days).toBe(30)
    await settle(author, page)
    expect((await kept(page)).days).toBe(7)
    expect((await kept(await uploaded())).days).toBe(7)
  })

  it("is over from its day on, before anybody has made room: nothing more can be done with it", async () => {
    const page = await checked(author, file(), { unitId })
    await passesItsDay(page)
    const now = await readImport(author, page.importId)
    expect(now).toMatchObject({ state: "expired", expiresAt: null })
    const call = (path: string, method: string) =>
      author.call(`/api/imports/${page.importId}${path}`, { method })
    expect(await refusalIn(await settle(author, page))).toEqual([409, "import-is-over"])
    expect(await refusalIn(await call("/check", "POST"))).toEqual([409, "import-is-over"])
    expect(await refusalIn(await commit(author, page))).toEqual([409, "import-is-over"])
    expect(await refusalIn(await call("", "DELETE"))).toEqual([409, "import-is-over"])
    const list = (await (await author.call("/api/imports")).json()) as ImportList
    expect(list.rows.find(({ importId }) => importId === page.importId)?.state).toBe("expired")
  })

  it("loses its bytes when the next one comes, on record; that it was there stays", async () => {
    const text = file()
    const page = await uploaded(text)
    await passesItsDay(page)
    const next = await uploaded()
    expect(await kept(page)).toMatchObject({ hasBytes: false, expiredAt: expect.any(Number) })
    expect((await kept(next)).hasBytes).toBe(true)
    const events = await room.sql<{ actor: string; action: string; details: object }[]>`
      select actor, action, details from audit_events where subject = ${page.importId} order by seq`
    expect(events.at(-1)).toMatchObject({
      actor: "system",
      action: "import-expired",
      details: { sha256: page.sha256, uploadedAt: page.uploadedAt },
    })
    // The same file may come again: it was never taken.
    const again = await uploaded(text)
    expect(again.importId).not.toBe(page.importId)
  })

  it("is let go of without an upload too, once, and not while somebody holds it", async () => {
    const page = await uploaded()
    await passesItsDay(page)
    await room.sql.begin(async (tx) => {
      await tx`select from imports where import_id = ${page.importId} for no key update`
      expect(await forgetOldFiles(room.bankSql)).toBe(0)
    })
    expect(await forgetOldFiles(room.bankSql)).toBe(1)
    expect(await forgetOldFiles(room.bankSql)).toBe(0)
  })

  it("keeps its rows to mend as long after a commit, and the commit for ever", async () => {
    const page = await checked(author, file("判断题,答案不对。,也许\n"), { unitId })
    expect((await commit(author, page, { goodOnly: true })).status).toBe(201)
    const errorFile = () => author.call(`/api/imports/${page.importId}/error-file`)
    expect([(await errorFile()).status, (await kept(page)).days]).toEqual([200, 7])
    await passesItsDay(page)
    expect([(await errorFile()).status, await forgetOldFiles(room.bankSql)]).toEqual([404, 1])
    expect(await readImport(author, page.importId)).toMatchObject({
      state: "committed",
      itemCount: 1,
      leftOut: 1,
      hasErrorFile: false,
      expiresAt: null,
    })
    const [event] = await room.sql<{ action: string }[]>`
      select action from audit_events where subject = ${page.importId} order by seq desc limit 1`
    expect(event?.action).toBe("import-file-forgotten")
  })
})
