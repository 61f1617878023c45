/** What a closed sitting leaves behind, and who watches over the log (ATT-3, REC-2). */
import { closeSittings } from "@sworn/exam-api/grading/close-sittings"
import { findReopenedJournals } from "@sworn/exam-api/grading/sitting-closings.store"
import { forgetAddresses } from "@sworn/exam-api/audit/forget-addresses"
import { findAuditHead, readAuditEvents } from "@sworn/exam-api/audit/audit.store"
import { makeAuditWatch } from "@sworn/exam-api/audit/watch-audit"
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { verifyAudit } from "@sworn/exam-api/audit/verify-audit"
import { minutes } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { seat } from "../support/seat.ts"

let room: ExamRoom
const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const day = minutes(24 * 60)

beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const closings = () => room.sql<
  { subject: string; details: { attemptCount: number; journalsHash: string } }[]
>`
  select subject, details from audit_events where action = 'sitting-closed' order by seq`

describe("a sitting that is over", () => {
  it("is closed once, with where its journals end on record; before that it is not (ATT-3)", async () => {
    const { candidates } = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })
    const candidate = await seat(room, candidates[0]!)
    for (const item of candidate.items.slice(0, 3)) await candidate.answer(item, item.optionIds[0]!)
    const early = await closeSittings({ sql: room.scorerSql, log: quiet })
    await room.clock.advance(minutes(400))
    const inTime = await closeSittings({ sql: room.scorerSql, log: quiet })
    const again = await closeSittings({ sql: room.scorerSql, log: quiet })

    expect([early, again]).toEqual([0, 0])
    expect(inTime).toBeGreaterThan(0)
    const [attempt] = await room.sql<[{ sitting: string; length: number }]>`
      select sitting_id as sitting, journal_length as length from attempts where attempt_id = ${candidate.attemptId}`
    expect(attempt.length).toBe(4)
    const [closing] = (await closings()).filter(({ subject }) => subject === attempt.sitting)
    expect(closing?.details.attemptCount).toBe(1)
    expect(closing?.details.journalsHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await findReopenedJournals(room.staffSql)).toBeNull()
  })

  it("is found out when a journal is written anew afterwards, chain and all", async () => {
    await expect(
      room.sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`
        await tx`update attempts set chain_head = sha256(chain_head) where opened_at is not null`
        const found = await findReopenedJournals(tx as never)
        throw new Error(found?.kind)
      }),
    ).rejects.toThrow("journals")
  })
})

describe("the watch over the log", () => {
  const errors: unknown[] = []
  const log = { ...quiet, error: (...what: unknown[]) => void errors.push(what) }
  beforeEach(() => void (errors.length = 0))
  const watch = (readFrom = (seq: number) => readAuditEvents(room.staffSql, 5, seq)) =>
    makeAuditWatch({ log, sha256, readFrom, readHead: () => findAuditHead(room.staffSql) })

  it("says nothing while events are added as they should be", async () => {
    const one = watch()
    for (let look = 0; look < 3; look += 1) {
      await one.look()
      await room.as("hr")
    }
    await one.look()

    expect(one.alarm()).toBeNull()
    expect(errors).toEqual([])
  })

  it.each([
    ["missing", "delete from audit_events where seq = (select max(seq) - 1 from audit_events)"],
    ["truncated", "delete from audit_events where seq >= (select max(seq) - 1 from audit_events)"],
    ["altered", "update audit_events set action = 'x' where seq = (select max(seq) - 1 from audit_events)"],
  ])("raises the alarm at its next look when an event is %s, and keeps it up", async (kind, tampering) => {
    await room.as("hr")
    const one = watch()
    if (kind === "truncated") {
      await room.as("office")
      await one.look()
    } else {
      await one.look()
      await room.as("office")
      await room.as("hr")
    }
    const kept =
      await room.sql`select * from audit_events where seq >= (select max(seq) - 1 from audit_events) order by seq`
    await asOwner((tx) => tx.unsafe(tampering))
    await one.look()
    await one.look()
    await asOwner(async (tx) => {
      await tx`delete from audit_events where seq = any(${kept.map((row) => row["seq"] as string)}::bigint[])`
      for (const row of kept)
        await tx`insert into audit_events ${tx({ ...row, details: tx.json(row["details"] as never) })}`
    })

    expect(one.alarm()?.kind).toBe(kind)
    expect(errors).toHaveLength(2)
    expect((await verifyAudit(readAuditEvents(room.sql), [], sha256)).broken).toBeNull()
  })

  const asOwner = (act: (tx: Parameters<Parameters<typeof room.sql.begin>[1]>[0]) => Promise<unknown>) =>
    room.sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await act(tx)
    })
})

describe("addresses", () => {
  it("are forgotten after the configured time, with the chain still whole and the act on record", async () => {
    await room.sql`insert into audit_sources (seq, salt, address)
      select 1, gen_random_uuid(), '192.0.2.1' where not exists (select 1 from audit_sources where seq = 1)`
    await room.clock.advance(401 * day)
    const forgotten = await forgetAddresses(room.staffSql)
    const events = await room.sql`select 1 from audit_events where action = 'addresses-forgotten'`

    expect(forgotten).toBeGreaterThan(0)
    expect(events).toHaveLength(1)
    expect(await room.sql`select 1 from audit_sources`).toEqual([])
    expect((await verifyAudit(readAuditEvents(room.sql), [], sha256)).broken).toBeNull()
  })

  it("are kept for half a year at least, whatever is asked", async () => {
    const [{ seq }] = await room.sql<[{ seq: string }]>`select max(seq) as seq from audit_events`
    await room.sql`insert into audit_sources values (${seq}, gen_random_uuid(), '192.0.2.2')`
    const [{ count }] = await room.staffSql<[{ count: string }]>`select forget_addresses(0) as count`

    expect(Number(count)).toBe(0)
  })
})

describe("a candidate who asks for another's attempt", () => {
  it("hears that it is not there, and the asking is on record, once a minute (bad/I1)", async () => {
    const { candidates } = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })
    const one = await seat(room, candidates[0]!)
    const other = await seat(room, candidates[1]!)
    const replies = await Promise.all([1, 2, 3].map(() => one.call(`/api/attempts/${other.attemptId}`)))
    const events = await room.sql`
      select actor from audit_events where action = 'right-refused' and subject = ${other.attemptId}`

    expect(replies.map((reply) => reply.status)).toEqual([404, 404, 404])
    expect(events.map((row) => row["actor"])).toEqual([one.attemptId])
  })
})
