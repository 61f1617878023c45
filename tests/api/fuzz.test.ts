/**
 * Twenty thousand made-up requests: nothing breaks, every answer is one the document promises, and what may not come about
 * has not. `npm run fuzz -- --requests 100000 --seed 7` sends more, or the same again; `--only 123` one of them.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { makeFuzz, type FuzzReport } from "../support/fuzz.ts"

const requests = Number(process.env["SWORN_FUZZ_REQUESTS"] ?? 20_000)
/** The same here each time, so that only what changed can turn it red; the command draws another each time. */
const seed = Number(process.env["SWORN_FUZZ_SEED"] ?? 2026)
const only = process.env["SWORN_FUZZ_ONLY"] === undefined ? undefined : Number(process.env["SWORN_FUZZ_ONLY"])

let room: ExamRoom
let report: FuzzReport
const faults: unknown[] = []

beforeAll(
  async () => {
    room = await openExamRoom({
      log: { info: () => {}, warn: () => {}, error: (...what: unknown[]) => void faults.push(what) },
    })
    const { run } = await makeFuzz(room)
    const startedAt = performance.now()
    report = await run(requests, seed, only)
    const statuses = [...report.byStatus]
      .toSorted(([one], [other]) => one - other)
      .map(([status, count]) => `${status}: ${count}`)
    const took = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`fuzz: ${report.sent} requests, seed ${seed}, ${took} s; ${statuses.join(", ")}`)
  },
  60_000 + requests * 10,
)
afterAll(() => room.close())

describe("made-up requests", () => {
  it("break nothing, and each gets an answer that the document promises", () => {
    expect(report.failures, `npm run fuzz -- --requests ${requests} --seed ${seed}`).toEqual([])
    expect(faults).toEqual([])
  })

  it.skipIf(only !== undefined)("reach every operation of both documents, with each kind of answer", () => {
    expect(report.sent).toBe(requests)
    expect(report.unasked).toEqual([])
    for (const status of [200, 201, 204, 400, 401, 403, 404, 409, 413, 415, 422])
      expect(report.byStatus.get(status) ?? 0, String(status)).toBeGreaterThan(0)
  })

  it("leave an audit log whose chain holds", async () => {
    const [broken] = await room.sql<{ seq: number }[]>`
      select e.seq from audit_events e left join audit_events before on before.seq = e.seq - 1
      where e.seq > 1 and before.seq is null limit 1`
    expect(broken).toBeUndefined()
    const auditor = await room.as("auditor")
    expect(await (await auditor.call("/api/audit/verification", { method: "POST" })).json()).toMatchObject({
      broken: null,
    })
  })

  it.each([
    ["a certificate confirmed", "certificate_confirmations", "confirmed_by", ["hr-officer"]],
    ["results ratified", "ratifications", "ratified_by", ["ratifier"]],
    [
      "an officer registered",
      "registrations",
      "registered_by",
      ["exam-administrator", "registration-officer"],
    ],
    ["a role granted", "staff_grants", "granted_by", ["security-administrator"]],
  ])("leave no %s by anybody but whose act that is", async (_what, table, column, allowed) => {
    const strays = await room.sql.unsafe(
      `select t.${column}::text from ${table} t where t.${column}::text <> 'system' and not exists (
        select 1 from staff_grants g where g.staff_id::text = t.${column}::text and g.role = any($1::text[])) limit 5`,
      [allowed],
    )
    expect(strays).toEqual([])
  })

  it("leave every journal in one piece", async () => {
    const gaps = await room.sql`
      select attempt_id from attempt_journal group by campaign_id, attempt_id having max(position) <> count(*)`
    expect(gaps).toEqual([])
  })
})
