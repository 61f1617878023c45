/** Files of questions on their way into the bank: told, mapped, checked, taken; and never half. */
import type { FindingPage, ImportPage, ImportProgress, ImportSettings } from "@sworn/contract/staff"
import { plantedTable } from "../../../packages/interchange/src/table/planted.fixture.ts"
import { writeXlsx } from "hucre/xlsx"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let author: Person
let unitId: number
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
  const [unit] = await room.sql<[{ unitId: number }]>`
    select g.unit_id as "unitId" from staff_grants g join staff s using (staff_id) where s.username = 'author'`
  unitId = unit.unitId
  await room.sql`insert into statutes (statute, title) values ('police-law', '{"zh-CN": "中华人民共和国人民警察法", "en": "Police Law"}') on conflict do nothing`
  await room.sql`insert into statute_versions (statute, version, title, effective_from) values ('police-law', '2012-10-26', '{"zh-CN": "中华人民共和国人民警察法", "en": "Police Law"}', '2013-01-01') on conflict do nothing`
})
afterAll(() => room.close())

it("works", async () => {
  const { rows } = plantedTable(["quote-broken", "control-characters"])
  const bytes = await writeXlsx({ sheets: [{ name: "题库", rows }] })
  const reply = await author.call(
    `/api/imports?fileName=${encodeURIComponent("题.xlsx")}&unitId=${unitId}&pool=practice`,
    {
      method: "POST",
      body: bytes,
      headers: { "content-type": "application/octet-stream" },
    },
  )
  console.log(reply.status)
  const page = (await reply.json()) as ImportPage
  console.log(JSON.stringify(page).slice(0, 600))
  const settings: ImportSettings = {
    locale: "zh-CN",
    mapping: page.seen.suggested,
    kind: null,
    kindCodes: [],
    levels: ["basic"],
    subject: "criminal-law",
    category: null,
    difficulty: 3,
    tags: [],
    law: null,
    translation: "leave-empty",
  }
  const put = await author.call(`/api/imports/${page.importId}/settings`, { method: "PUT", body: settings })
  console.log(put.status, (await put.text()).slice(0, 200))
  const started = performance.now()
  const check = await author.call(`/api/imports/${page.importId}/check`, {
    method: "POST",
    headers: { "content-length": "0" },
  })
  console.log(check.status, await check.text())
  for (;;) {
    const progress = (await (
      await author.call(`/api/imports/${page.importId}/progress`)
    ).json()) as ImportProgress
    console.log(Math.round(performance.now() - started), JSON.stringify(progress))
    if (progress.state !== "checking") break
    await wait(100)
  }
  const done = (await (await author.call(`/api/imports/${page.importId}`)).json()) as ImportPage
  console.log(JSON.stringify(done.summary))
  const findings = (await (
    await author.call(`/api/imports/${page.importId}/findings?kind=fault&size=5`)
  ).json()) as FindingPage
  console.log(JSON.stringify(findings.rows))
  const s2 = performance.now()
  const commit = await author.call(`/api/imports/${page.importId}/commit`, {
    method: "POST",
    body: { goodOnly: true, expected: { good: done.summary!.good, faulty: done.summary!.faulty } },
  })
  console.log(commit.status, (await commit.text()).slice(0, 300), Math.round(performance.now() - s2))
})
