/** The audit log as one chain: what breaks it is found, what is done is in it, and nobody writes it but through its door. */
import type { AuditPage } from "@sworn/contract/staff"
import { sha256 } from "@sworn/exam-api/attempts/sha256"
import { appendAuditAs, findAuditHead, readAuditEvents } from "@sworn/exam-api/audit/audit.store"
import { appendToFile, postTo, readAnchors } from "@sworn/exam-api/audit/anchor-places"
import { makeAnchoring } from "@sworn/exam-api/audit/anchors"
import { verifyAudit, type Anchor } from "@sworn/exam-api/audit/verify-audit"
import { openPool, type Sql, type Transaction } from "@sworn/exam-api/database/pool"
import { minutes } from "@sworn/exam-core"
import { migrateDatabase } from "@sworn/drizzle/migrate"
import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../support/exam-room.ts"
import { cloneDatabase, dropDatabase } from "../support/postgres.ts"
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

const fromHere = { requestId: "test", address: "192.0.2.7" }

describe("a log that was tampered with", () => {
  let anchor: Anchor
  beforeAll(async () => {
    await room.sql.begin((tx) =>
      appendAuditAs(
        tx,
        "system",
        fromHere,
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
    expect(await verify(room.sql, [anchor])).toMatchObject({
      eventCount: anchor.seq,
      anchorCount: 1,
      broken: null,
    })
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

  it.each([
    `details = details || '{"b": 0.001}'`,
    "request_id = 'x'",
    "hash = sha256('')",
    "scope = '1.'",
    "scope = null",
  ])("is found where an event was edited, by the chain: %s (bad/A1)", async (edit) => {
    const found = await tampering(async (tx) => {
      await tx.unsafe(`update audit_events set ${edit} where seq = 5`)
      return verify(tx)
    })
    expect(found.broken).toEqual({ seq: 5, kind: "altered" })
  })

  it("is found where it says that somebody was elsewhere", async () => {
    const found = await tampering(async (tx) => {
      await tx`update audit_sources set address = '198.51.100.1' where seq = 5`
      return verify(tx)
    })
    expect(found.broken).toEqual({ seq: 5, kind: "altered" })
  })

  it("still holds when addresses have been forgotten, as they must be in time", async () => {
    const found = await tampering(async (tx) => {
      await tx`delete from audit_sources where seq <= 10`
      return verify(tx)
    })
    expect(found.broken).toBeNull()
  })

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
            head := audit_hash(head, one.seq, one.at, one.actor, one.action, one.subject, one.details, one.request_id,
              one.scope, one.source_hash);
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
  it.each(["candidateSql", "staffSql", "scorerSql"] as const)(
    "is open to %s, and it alone (bad/A7)",
    async (role) => {
      const before = await countOfEvents()
      await room[role].begin((tx) =>
        appendAuditAs(tx, "system", fromHere, [{ action: "tested", subject: "door", details: {} }]),
      )
      const values = room[role]`
      insert into audit_events (seq, at, actor, action, subject, details, request_id, hash)
      values (1000000, now(), 'x', 'x', 'x', '{}', 'x', sha256(''))`

      await expect(values).rejects.toMatchObject({ code: "42501" })
      for (const act of [
        "update audit_events set actor = 'x'",
        "delete from audit_events",
        "truncate audit_events",
      ])
        await expect(room[role].unsafe(act)).rejects.toMatchObject({ code: "42501" })
      expect(await countOfEvents()).toBe(before + 1)
    },
  )

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
      await appendAuditAs(tx, "system", fromHere, [{ action: "tested", subject: "lost", details: {} }])
      throw new Error("The act failed")
    })
    await expect(failing).rejects.toThrow("The act failed")
    await room.as("hr")

    expect(await countOfEvents()).toBe(before + 1)
    expect((await verify()).broken).toBeNull()
  })
})

describe("what the log says", () => {
  const post = (person: Person, path: string, body?: unknown) => person.call(path, { method: "POST", body })

  it("and every refusal of a right is on record, with who and what (REC-2)", async () => {
    const reply = await (await room.as("hr")).call("/api/audit")
    const [event] = await room.sql`
      select e.action, e.subject, e.details, s.username from audit_events e
      join staff s on s.staff_id::text = e.actor where e.request_id = ${reply.headers.get("x-request-id")}`

    expect(reply.status).toBe(403)
    expect(event).toEqual({
      action: "right-refused",
      subject: "/api/audit",
      details: { method: "GET", held: ["hr-officer"] },
      username: "hr",
    })
  })

  it("a wrong password is on record, without what was typed where no account has the name", async () => {
    const wrong = async (username: string) => {
      const reply = await post(room.atTheDesk(), "/api/session", { username, password: "wrong" })
      const [event] = await room.sql`
        select action, subject, actor from audit_events where request_id = ${reply.headers.get("x-request-id")}`
      return event
    }
    const [{ id }] = await room.sql<
      [{ id: string }]
    >`select staff_id as id from staff where username = 'marker'`

    expect(await wrong("marker")).toEqual({ action: "sign-in-refused", subject: id, actor: "nobody" })
    expect(await wrong("my-secret-password")).toMatchObject({ subject: "no account" })
  })

  it("an export's event says who, when, which filter, how many rows, why, and the hash (bad/A8)", async () => {
    const reply = await (
      await room.as("auditor")
    ).call("/api/audit/export?purpose=%E5%B9%B4%E5%BA%A6%E6%A0%B8%E6%9F%A5&action=signed-in")
    const lines = (await reply.text()).trimEnd().split("\n")
    const events = await room.sql`
      select e.action, e.details, s.username from audit_events e join staff s on s.staff_id::text = e.actor
      where e.subject = ${reply.headers.get("x-sworn-export-id")} order by e.seq`

    const about = { purpose: "年度核查", filter: { action: "signed-in" }, rowCount: lines.length - 1 }
    expect(events).toMatchObject([
      { action: "export-begun", username: "auditor", details: about },
      { action: "export-finished", details: { ...about, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ])
    expect(reply.headers.get("x-sworn-rows")).toBe(String(lines.length - 1))
    expect(lines[0]).toBe("seq,at,actor,username,action,subject,details,request_id,address,scope,hash")
    expect(lines.slice(1).every((line) => line.includes(",signed-in,"))).toBe(true)
  })

  it("openings, saves and hand-ins go on while nobody gets into the log (F12)", async () => {
    const open = await room.plan({
      level: "basic",
      startsInMs: 0,
      durationMs: minutes(60),
      candidateCount: 2,
    })
    const [one, two] = [await seat(room, open.candidates[0]!), await seat(room, open.candidates[1]!)]
    await one.answer(one.items[0]!, one.items[0]!.optionIds[0]!)
    let letGo = () => {}
    const held = room.sql.begin(async (tx) => {
      await appendAuditAs(tx, "system", fromHere, [{ action: "tested", subject: "stuck", details: {} }])
      await new Promise<void>((resolve) => (letGo = resolve))
    })
    await expect
      .poll(async () => (await room.sql`select 1 from pg_locks where locktype = 'advisory'`).length)
      .toBe(1)
    const handedIn = await one.handIn()
    for (const item of two.items.slice(0, 10)) await two.answer(item, item.optionIds[0]!)
    const reopened = await two.call(`/api/attempts/${two.attemptId}/openings`, { method: "POST" })

    letGo()
    await held
    expect([handedIn.status, reopened.status]).toEqual([200, 201])
    expect((await verify()).broken).toBeNull()
  })
})

describe("anchors", () => {
  let folder: string
  const warnings: unknown[] = []
  const log = { info: () => {}, warn: (...what: unknown[]) => void warnings.push(what), error: () => {} }
  beforeEach(async () => {
    warnings.length = 0
    folder = await mkdtemp(join(tmpdir(), "sworn-anchors-"))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const anchoring = (places: Readonly<Record<string, (line: string) => Promise<void>>>) =>
    makeAnchoring({ log, readHead: () => findAuditHead(room.sql), places })

  it("go to a file, one line each, and prove the log up to the last of them (REC-2)", async () => {
    const anchor = anchoring({ file: appendToFile(folder) })
    await anchor()
    await room.as("hr")
    await anchor()
    const anchors = await readAnchors(folder)
    const found = await verify(room.sql, anchors)

    expect(anchors).toHaveLength(2)
    expect(anchors[1]!.seq).toBeGreaterThan(anchors[0]!.seq)
    expect(found).toMatchObject({ eventCount: anchors[1]!.seq, anchorCount: 2, broken: null })
  })

  it("survive a line that a power cut broke off, and no other damage", async () => {
    const file = join(folder, "audit-anchors.ndjson")
    const anchor = anchoring({ file: appendToFile(folder) })
    await anchor()
    await appendFile(file, '{"at":17')
    expect(await readAnchors(folder)).toHaveLength(1)
    await anchor()
    expect(await readAnchors(folder)).toHaveLength(2)
    await appendFile(file, "{}\n")
    await expect(readAnchors(folder)).rejects.toThrow("Line 3 of the anchors is damaged.")
  })

  it("go to an address as well; one that refuses, or is silent, is a warning and keeps nothing else back", async () => {
    const got: string[] = []
    const receiver = createServer(async (request, response) => {
      let text = ""
      for await (const chunk of request) text += chunk
      got.push(text)
      if (request.url === "/silent") return
      response.writeHead(request.url === "/good" ? 204 : 500).end()
    }).listen(0, "127.0.0.1")
    await once(receiver, "listening")
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`

    await anchoring({ address: postTo(`${address}/good`, 2000), file: appendToFile(folder) })()
    expect(got).toEqual([await readFile(join(folder, "audit-anchors.ndjson"), "utf8")])
    expect(warnings).toEqual([])

    for (const path of ["bad", "silent"])
      await anchoring({ address: postTo(`${address}/${path}`, 100), file: appendToFile(folder) })()
    expect(warnings).toHaveLength(2)
    expect(await readAnchors(folder)).toHaveLength(3)
    receiver.closeAllConnections()
    receiver.close()
  })

  it("are what the auditor's own look compares with (bad/A3)", async () => {
    const auditor = await room.as("auditor")
    const look = async () => (await auditor.call("/api/audit/verification", { method: "POST" })).json()
    room.anchors.push((await findAuditHead(room.sql))!)
    expect(await look()).toMatchObject({ anchorCount: 1, broken: null })

    room.anchors.push({ at: 0, seq: 1_000_000, hash: "00".repeat(32) })
    expect(await look()).toMatchObject({ broken: { kind: "truncated" } })
    room.anchors.length = 0
  })
})

describe("the auditor's list", () => {
  const read = async (query: string) =>
    (await (await (await room.as("auditor")).call(`/api/audit?${query}`)).json()) as AuditPage

  it("is newest first, by day, person, act and subject, in pages", async () => {
    const all = await read("size=3")
    expect(all.total).toBe(await countOfEvents())
    expect(all.rows.map((row) => row.seq)).toEqual([all.total, all.total - 1, all.total - 2])
    expect(all.actions).toContain("right-refused")

    const signedIn = await read("action=signed-in&actor=hr&size=200")
    expect(signedIn.rows.every((row) => row.username === "hr" && row.action === "signed-in")).toBe(true)
    expect(signedIn.total).toBe(signedIn.rows.length)
    expect((await read(`subject=${signedIn.rows[0]!.actor}`)).total).toBeGreaterThanOrEqual(signedIn.total)
    expect((await read("to=2020-01-01")).total).toBe(0)
    expect((await read("from=2020-01-01")).total).toBeGreaterThan(all.total)
  })
})

describe("the command npm run verify-audit", () => {
  it("says that the log holds, or where it first breaks, and then fails (REC-2)", async () => {
    const { passwords, nationalIdSecret, serverUrl } = inject("seededServer")
    const [{ name }] = await room.sql<[{ name: string }]>`select current_database() as name`
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    const folder = await mkdtemp(join(tmpdir(), "sworn-anchors-"))
    await writeFile(
      join(folder, "secrets.json"),
      JSON.stringify({ nationalIds: nationalIdSecret, ...passwords }),
    )
    const command = fileURLToPath(import.meta.resolve("@sworn/exam-api/commands/verify-audit"))
    const run = () =>
      spawnSync(process.execPath, [command], {
        encoding: "utf8",
        env: { ...process.env, DATABASE_URL: url.href, SWORN_DATA_DIR: folder },
      })
    const keep = appendToFile(folder)
    const head = (await findAuditHead(room.sql))!
    await keep(`${JSON.stringify(head)}\n`)
    const holding = run()
    await keep(`${JSON.stringify({ ...head, seq: head.seq + 1 })}\n`)
    const broken = run()

    expect([holding.stdout, holding.stderr, holding.status]).toEqual([
      `holds: ${head.seq} events, 1 anchors\n`,
      "",
      0,
    ])
    expect([broken.stdout, broken.status]).toEqual([`breaks at ${head.seq + 1}: truncated\n`, 1])
    await rm(folder, { recursive: true })
  })
})

describe("a log from before there was a chain", () => {
  it("is numbered without gaps and chained as it stands, when its database is brought up to date", async () => {
    const { serverUrl } = inject("seededServer")
    const folder = await mkdtemp(join(tmpdir(), "sworn-migrations-"))
    const besideMigrations = fileURLToPath(new URL("../../drizzle", import.meta.url))
    await cp(join(besideMigrations, "migrations"), join(folder, "migrations"), { recursive: true })
    const journal = join(folder, "migrations/meta/_journal.json")
    const { entries, ...rest } = JSON.parse(await readFile(journal, "utf8")) as { entries: { tag: string }[] }
    const before = entries.slice(
      0,
      entries.findIndex(({ tag }) => tag.endsWith("audit_chain")),
    )
    await writeFile(journal, JSON.stringify({ ...rest, entries: before }))
    await mkdir(join(folder, "roles"))
    for (const role of ["candidate", "staff", "scorer", "bank"])
      await writeFile(join(folder, `roles/${role}.sql`), "select 1")

    const name = `old_${process.pid}_${Date.now()}`
    const url = await cloneDatabase(serverUrl, "template1", name)
    await migrateDatabase(url, folder)
    const sql = openPool(url, { connections: 1, statementTimeoutMs: 0 })
    for (const act of ["first", "lost", "second", "third"]) {
      const adding = sql.begin(async (tx) => {
        await tx`
          insert into audit_events (at, actor, action, subject, details, request_id)
          values (exam_now(), 'system', ${act}, 'old', '{}', 'test')`
        if (act === "lost") throw new Error("lost")
      })
      await adding.catch(() => {})
    }
    const numbers = async () =>
      (await sql`select seq::int as seq, action from audit_events order by seq`).map((row) => ({ ...row }))
    const wasNumbered = await numbers()
    await migrateDatabase(url)

    expect(wasNumbered.map(({ seq }) => seq)).toEqual([1, 3, 4])
    expect(await numbers()).toEqual([
      { seq: 1, action: "first" },
      { seq: 2, action: "second" },
      { seq: 3, action: "third" },
    ])
    await sql.begin((tx) =>
      appendAuditAs(tx, "system", fromHere, [{ action: "new", subject: "new", details: {} }]),
    )
    expect(await verify(sql)).toEqual({ eventCount: 4, anchorCount: 0, broken: null })
    await expect(sql`update audit_events set actor = 'x'`).rejects.toThrow(/never changed/)
    await sql.end()
    await dropDatabase(serverUrl, name)
    await rm(folder, { recursive: true })
  })
})
