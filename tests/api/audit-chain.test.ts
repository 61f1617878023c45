/** The audit log as one chain: what breaks it is found, what is done is in it, and nobody writes it but through its door. */
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { appendAuditAs, findAuditHead, readAuditEvents } from "@sworn/exam-api/audit/audit.store"
import { appendToFile, postTo, readAnchors } from "@sworn/exam-api/audit/anchor-places"
import { makeAnchoring } from "@sworn/exam-api/audit/anchors"
import { verifyAudit, type Anchor } from "@sworn/exam-api/audit/verify-audit"
import type { Sql, Transaction } from "@sworn/exam-api/database/pool"
import { minutes } from "@sworn/exam-core"
import { once } from "node:events"
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { demoPassword, openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { seat } from "../support/seat.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const verify = (sql: Sql | Transaction = room.sql, anchors: readonly Anchor[] = []) =>
  verifyAudit(readAuditEvents(sql, 7), anchors, sha256)

/** As somebody who holds the whole database, and for this test only. */
async function tampering<Seen>(act: (tx: Transaction) => Promise<Seen>): Promise<Seen> {
  let seen: Seen | undefined
  const undone = new Error("undone")
  await room.sql
    .begin(async (tx) => {
      await tx`alter table audit_events disable trigger user`
      seen = await act(tx)
      throw undone
    })
    .catch((cause: unknown) => {
      if (cause !== undone) throw cause
    })
  return seen as Seen
}

const countOfEvents = async () =>
  (await room.sql<[{ count: number }]>`select count(*)::int as count from audit_events`)[0].count

describe("a log that was tampered with", () => {
  let anchor: Anchor
  beforeAll(async () => {
    await room.sql.begin((tx) =>
      appendAuditAs(
        tx,
        "system",
        "test",
        Array.from({ length: 20 }, (_, at) => ({
          action: "tested",
          subject: `subject ${at}`,
          details: { b: at / 2, a: ['"\\', "\u0001\u2028", "执法"], longer: { z: null, y: 1e21 } },
        })),
      ),
    )
    anchor = (await findAuditHead(room.sql))!
  })

  it("holds before it was, whatever its words are made of (REC-2)", async () => {
    expect(await verify(room.sql, [anchor])).toMatchObject({ eventCount: anchor.seq, anchorCount: 1, broken: null })
  })

  it.each(["at = at + interval '1 millisecond'", "actor = 'x'", "action = 'x'", "subject = 'x'"])(
    "is found where an event was edited, by the chain: %s (bad/A1)",
    async (edit) => {
      const found = await tampering(async (tx) => {
        await tx.unsafe(`update audit_events set ${edit} where seq = 5`)
        return verify(tx)
      })
      expect(found.broken).toEqual({ seq: 5, kind: "altered" })
    },
  )

  it.each([`details = details || '{"b": 0.001}'`, "request_id = 'x'", "hash = sha256('')"])(
    "is found where an event was edited, by the chain: %s (bad/A1)",
    async (edit) => {
      const found = await tampering(async (tx) => {
        await tx.unsafe(`update audit_events set ${edit} where seq = 5`)
        return verify(tx)
      })
      expect(found.broken).toEqual({ seq: 5, kind: "altered" })
    },
  )

  it("is found where an event was deleted from the middle, by the chain (bad/A2)", async () => {
    const found = await tampering(async (tx) => {
      await tx`delete from audit_events where seq = 9`
      return verify(tx)
    })
    expect(found.broken).toEqual({ seq: 9, kind: "missing" })
  })

  it("is found where the gap was closed by renumbering (bad/A2)", async () => {
    const found = await tampering(async (tx) => {
      await tx`delete from audit_events where seq = 9`
      await tx`update audit_events set seq = -seq + 1000000 where seq > 9`
      await tx`update audit_events set seq = 1000000 - seq - 1 where seq > 10000`
      return verify(tx)
    })
    expect(found.broken).toEqual({ seq: 9, kind: "altered" })
  })

  it("is found where its end was cut off, by the anchor only (bad/A3)", async () => {
    const [alone, anchored] = await tampering(async (tx) => {
      await tx`delete from audit_events where seq > 15`
      return [await verify(tx), await verify(tx, [anchor])]
    })
    expect(alone?.broken).toBeNull()
    expect(anchored?.broken).toEqual({ seq: 16, kind: "truncated" })
  })

  it("is found where events changed places, by the chain (bad/A4)", async () => {
    const found = await tampering(async (tx) => {
      await tx`update audit_events set seq = 1000006 where seq = 6`
      await tx`update audit_events set seq = 6 where seq = 7`
      await tx`update audit_events set seq = 7 where seq = 1000006`
      return verify(tx)
    })
    expect(found.broken).toEqual({ seq: 6, kind: "altered" })
  })

  it("is found where all of it was written anew, by the anchor only (bad/A5)", async () => {
    const [alone, anchored] = await tampering(async (tx) => {
      await tx`update audit_events set actor = 'somebody else' where seq = 3`
      await tx`
        do $$ declare one audit_events; head bytea := decode(repeat('00', 32), 'hex'); begin
          for one in select * from audit_events order by seq loop
            head := audit_hash(head, one.seq, one.at, one.actor, one.action, one.subject, one.details, one.request_id);
            update audit_events set hash = head where seq = one.seq;
          end loop;
        end $$`
      return [await verify(tx), await verify(tx, [anchor])]
    })
    expect(alone?.broken).toBeNull()
    expect(anchored?.broken).toEqual({ seq: anchor.seq, kind: "rewritten" })
  })
})

describe("the door into the log", () => {
  it.each(["candidateSql", "staffSql", "scorerSql"] as const)("is open to %s, and it alone (bad/A7)", async (role) => {
    const before = await countOfEvents()
    await room[role].begin((tx) =>
      appendAuditAs(tx, "system", "test", [{ action: "tested", subject: "door", details: {} }]),
    )
    const values = room[role]`
      insert into audit_events (seq, at, actor, action, subject, details, request_id, hash)
      values (1000000, now(), 'x', 'x', 'x', '{}', 'x', sha256(''))`

    await expect(values).rejects.toMatchObject({ code: "42501" })
    for (const act of ["update audit_events set actor = 'x'", "delete from audit_events", "truncate audit_events"])
      await expect(room[role].unsafe(act)).rejects.toMatchObject({ code: "42501" })
    expect(await countOfEvents()).toBe(before + 1)
  })

  it("lets two hundred through at once, one after another, with no gap and no fork (REC-2)", async () => {
    const before = await countOfEvents()
    const [office, hr] = [await room.as("office"), await room.as("hr")]
    const acts = Array.from({ length: 200 }, (_, at) => {
      if (at % 4 === 0) return office.call("/api/qualifications")
      if (at % 4 === 1) return hr.call("/api/sittings/x/registrations", { method: "POST", body: {} })
      const idNumber = "110101199003070011"
      return room.atTheDoor().call("/api/session", {
        method: "POST",
        body: { ticketNo: `9${String(at).padStart(11, "0")}`, idNumber },
      })
    })
    const statuses = new Set((await Promise.all(acts)).map((reply) => reply.status))

    expect([...statuses].toSorted()).toEqual([401, 403])
    expect(await countOfEvents()).toBe(before + 2 + 200)
    expect((await verify()).broken).toBeNull()
  })

  it("takes nothing back but with its whole transaction, and leaves no gap when it does", async () => {
    const before = await countOfEvents()
    const failing = room.staffSql.begin(async (tx) => {
      await appendAuditAs(tx, "system", "test", [{ action: "tested", subject: "lost", details: {} }])
      throw new Error("The act failed")
    })
    await expect(failing).rejects.toThrow("The act failed")
    await room.as("hr")

    expect(await countOfEvents()).toBe(before + 1)
    expect((await verify()).broken).toBeNull()
  })
})

describe("every act that writes", () => {
  const id = "00000000-0000-4000-8000-000000000000"
  type Scene = {
    readonly sitting: Awaited<ReturnType<ExamRoom["plan"]>>
    readonly past: Awaited<ReturnType<ExamRoom["plan"]>>
  }
  let scene: Scene
  let next = 0
  beforeAll(async () => {
    const sitting = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60) })
    const past = await room.plan({ level: "basic", startsInMs: minutes(90), candidateCount: 2 })
    scene = { sitting, past }
  })
  const newcomer = () => scene.sitting.candidates[next++]!

  const acts: Record<string, () => Promise<Response>> = {
    "candidate POST /api/session": async () => {
      const { ticketNo, nationalId: idNumber } = newcomer()
      return room.atTheDoor().call("/api/session", { method: "POST", body: { ticketNo, idNumber } })
    },
    "candidate DELETE /api/session": async () =>
      (await room.candidate(newcomer())).call("/api/session", { method: "DELETE" }),
    "candidate POST /api/attempts/:attemptId/openings": async () => {
      const who = newcomer()
      const path = `/api/attempts/${who.attemptId}/openings`
      return (await room.candidate(who)).call(path, { method: "POST" })
    },
    "candidate POST /api/attempts/:attemptId/hand-in": async () => {
      const person = await seat(room, newcomer())
      await person.answer(person.items[0]!, person.items[0]!.optionIds[0]!)
      return person.handIn()
    },
    "staff POST /api/session": () =>
      room.atTheDesk().call("/api/session", { method: "POST", body: { username: "hr", password: demoPassword } }),
    "staff DELETE /api/session": async () => (await room.as("hr")).call("/api/session", { method: "DELETE" }),
  }
  /** Journal saves are a chain of their own, and never wait for this one. */
  const ownChain = ["candidate POST /api/attempts/:attemptId/journal"]
  const elsewhere: string[] = []
  void [acts, ownChain, elsewhere, id]
  it.todo("x")
})
