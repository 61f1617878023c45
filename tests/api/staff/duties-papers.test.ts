/** A live paper: two persons unseal it shortly before the start, nobody who taught its cohort touches it, every look is on record. */
import type { PaperList, ReadablePaper } from "@sworn/contract/staff"
import { staffIdOf } from "@sworn/drizzle/seeds"
import { minutes } from "@sworn/exam-core"
import { randomUUID } from "node:crypto"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let setter: Person
let second: Person
let office: Person
let paperId: string
let sittingId: string
beforeAll(async () => {
  room = await openExamRoom()
  setter = await room.asSteppedUp("setter")
  second = await room.asSteppedUp("setter-second")
  office = await room.asSteppedUp("office")
  await room.sql`
    update platform_configurations set configuration = jsonb_set(configuration, '{duties,requestMs}', '3600000')`
  const [basic] = await room.sql<{ paperId: string; sittingId: string }[]>`
    select s.paper_id as "paperId", s.sitting_id as "sittingId" from sittings s join campaigns c using (campaign_id)
    where c.level = 'basic'`
  ;({ paperId, sittingId } = basic!)
})
afterAll(() => room.close())
afterEach(() => room.sql`delete from teachings where recorded_by = 'test'`)

const startsIn = (ms: number) => room.sql`
  update sittings set starts_at = exam_now() + ${ms} * interval '1 millisecond' where sitting_id = ${sittingId}`
const over = () => startsIn(-minutes(10_000))
const read = (person: Person) => person.call(`/api/papers/${paperId}/content`)
const refusalOf = async (reply: Response) => ((await reply.json()) as { refusal?: string }).refusal
const ask = (person: Person) =>
  person.call("/api/requests", {
    method: "POST",
    body: { act: "paper-unsealing", subject: paperId, reason: "开考前核对印刷备份卷", details: {} },
  })
const decide = (person: Person, requestId: string, decision = "approved") =>
  person.call(`/api/requests/${requestId}/decision`, {
    method: "POST",
    body: { decision, reason: "同意启封" },
  })

/** Requests are good for an hour here: this ends what was approved before. */
async function sealAnew() {
  await room.clock.advance(minutes(130))
  setter = await room.asSteppedUp("setter")
  second = await room.asSteppedUp("setter-second")
  office = await room.asSteppedUp("office")
}

async function unseal(by: Person, and: Person): Promise<void> {
  const asked = await ask(by)
  if (asked.status !== 201) throw new Error(`Asking answered ${asked.status}: ${await asked.text()}`)
  const { requestId } = (await asked.json()) as { requestId: string }
  const decided = await decide(and, requestId)
  if (decided.status !== 201) throw new Error(`Deciding answered ${decided.status}: ${await decided.text()}`)
}

const teach = (
  username: Parameters<typeof staffIdOf>[0],
  { level = "basic", unit = "云岭省公安厅", daysAgo = 30 } = {},
) => room.sql`
  insert into teachings (teaching_id, staff_id, level, unit_id, from_day, until_day, recorded_by, recorded_at)
  select ${randomUUID()}, ${staffIdOf(username)}, ${level}, unit_id, today - ${daysAgo + 10}::int, today - ${daysAgo}::int, 'test',
    exam_now()
  from units, lateral (select (exam_now() at time zone 'Asia/Shanghai')::date as today) t where name = ${unit}`

const lastReading = async () => {
  const [row] = await room.sql`
    select action, actor, details - 'transaction' as details from audit_events
    where subject = ${paperId} and action like 'paper-read%' order by seq desc limit 1`
  return row
}

describe("a live paper (PAP-6)", () => {
  beforeEach(sealAnew)

  it("is sealed for everyone, and that someone tried is on record", async () => {
    await startsIn(minutes(20))
    expect(await refusalOf(await read(setter))).toBe("paper-sealed")
    expect(await lastReading()).toMatchObject({
      action: "paper-reading-refused",
      actor: staffIdOf("setter"),
      details: { refusal: "paper-sealed", isLive: true },
    })
    expect(await refusalOf(await read(await room.as("ratifier")))).toBe("paper-sealed")
  })

  it("opens to its two custodians once both have said so, without keys, and each look is on record (REC-2)", async () => {
    await startsIn(minutes(20))
    await unseal(setter, second)
    for (const [person, username] of [
      [setter, "setter"],
      [second, "setter-second"],
    ] as const) {
      const reply = await read(person)
      expect(reply.status).toBe(200)
      expect(reply.headers.get("cache-control")).toBe("no-store")
      const text = await reply.text()
      const paper = JSON.parse(text) as ReadablePaper
      expect(paper.sections.flatMap((section) => section.entries).length).toBeGreaterThan(10)
      expect(text).not.toMatch(/"(key|keyVersion|correct|isCorrect|rationale|score)"/)
      expect(await lastReading()).toMatchObject({ action: "paper-read", actor: staffIdOf(username) })
    }
  })

  it("stays sealed to a custodian who was neither of the two", async () => {
    await startsIn(minutes(20))
    await unseal(setter, office)
    expect(await refusalOf(await read(second))).toBe("paper-sealed")
  })

  it("is not read by the exam administrator, who may be the second person", async () => {
    await startsIn(minutes(20))
    await unseal(setter, office)
    expect((await read(setter)).status).toBe(200)
    expect(await refusalOf(await read(office))).toBe("not-allowed")
  })

  it("does not open on one person's word, in the API or in SQL (INT-7)", async () => {
    await startsIn(minutes(20))
    const { requestId } = (await (await ask(setter)).json()) as { requestId: string }
    expect(await refusalOf(await read(setter))).toBe("paper-sealed")
    expect(await refusalOf(await decide(setter, requestId))).toBe("two-persons-needed")
    await expect(
      room.staffSql`insert into two_person_decisions (request_id, requested_by, decision, reason, decided_by)
        values (${requestId}, ${staffIdOf("setter")}, 'approved', 'alone', ${staffIdOf("setter")})`,
    ).rejects.toMatchObject({ constraint_name: "two_persons_decide" })
    expect((await decide(second, requestId, "declined")).status).toBe(201)
    expect(await refusalOf(await read(setter))).toBe("paper-sealed")
  })

  it("opens 30 minutes before the start and not a minute sooner", async () => {
    await startsIn(minutes(32))
    await unseal(setter, second)
    expect(await refusalOf(await read(setter))).toBe("paper-not-yet-unsealed")
    await startsIn(minutes(29))
    expect((await read(setter)).status).toBe(200)
  })

  it("is free to setters and ratifiers once every sitting of it is over, and looks are still on record", async () => {
    await over()
    expect((await read(setter)).status).toBe(200)
    const ratifier = await room.as("ratifier")
    expect((await read(ratifier)).status).toBe(200)
    expect(await lastReading()).toMatchObject({
      actor: staffIdOf("ratifier"),
      details: { isLive: false },
    })
  })

  it("is not there for whoever has no right to it", async () => {
    expect((await (await room.as("setter")).call(`/api/papers/${randomUUID()}/content`)).status).toBe(404)
    await expect(room.staffSql`select content from paper_contents`).rejects.toMatchObject({ code: "42501" })
    const [row] = await room.staffSql`
      select refusal, reading from open_paper(${paperId}, ${staffIdOf("hr")}, 'x', null, '')`
    expect(row).toEqual({ refusal: "not-found", reading: null })
  })

  it("is never handed out within a transaction that could still take its record back", async () => {
    await over()
    await expect(
      room.staffSql.begin(async (tx) => {
        const [row] =
          await tx`select reading from open_paper(${paperId}, ${staffIdOf("setter")}, 'x', null, '')`
        return tx`select paper_as_opened(${row!["reading"]})`
      }),
    ).rejects.toThrow(/only once its reading is on record/)
    await expect(
      room.staffSql.begin(async (tx) =>
        tx.savepoint(async (inner) => {
          const [row] =
            await inner`select reading from open_paper(${paperId}, ${staffIdOf("setter")}, 'x', null, '')`
          return inner`select paper_as_opened(${row!["reading"]})`
        }),
      ),
    ).rejects.toThrow(/only once its reading is on record/)
    await expect(room.staffSql`select paper_as_opened(1)`).rejects.toThrow(
      /only once its reading is on record/,
    )
  })
})

describe("whoever taught a cohort (PAP-11)", () => {
  beforeEach(async () => {
    await sealAnew()
    await startsIn(minutes(20))
  })
  const name = "nobody_handles_the_paper_of_a_cohort_they_taught"

  it("neither asks to unseal its paper nor approves it, by the API and by SQL", async () => {
    await teach("setter-second")
    expect(await refusalOf(await ask(second))).toBe("cohort-taught")
    const { requestId } = (await (await ask(setter)).json()) as { requestId: string }
    expect(await refusalOf(await decide(second, requestId))).toBe("cohort-taught")
    await expect(
      room.staffSql`insert into two_person_requests (request_id, act, subject, unit_id, reason, details, requested_by)
        values (${randomUUID()}, 'paper-unsealing', ${paperId}, 1, 'x', '{}', ${staffIdOf("setter-second")})`,
    ).rejects.toMatchObject({ code: "23514", constraint_name: name })
    await expect(
      room.staffSql`insert into two_person_decisions (request_id, requested_by, decision, reason, decided_by)
        values (${requestId}, ${staffIdOf("setter")}, 'approved', 'x', ${staffIdOf("setter-second")})`,
    ).rejects.toMatchObject({ constraint_name: name })
  })

  it("does not read it, even unsealed before the teaching was known", async () => {
    await unseal(setter, second)
    await teach("setter")
    expect(await refusalOf(await read(setter))).toBe("cohort-taught")
    expect(await lastReading()).toMatchObject({ details: { refusal: "cohort-taught" } })
    expect((await read(second)).status).toBe(200)
  })

  it("neither assembles nor approves it", async () => {
    await teach("author")
    for (const column of ["assembled_by", "approved_by"]) {
      await expect(
        room.sql`update papers set ${room.sql(column)} = ${staffIdOf("author")} where paper_id = ${paperId}`,
      ).rejects.toMatchObject({ constraint_name: name })
    }
  })

  it("makes no sitting take a paper of theirs", async () => {
    await teach("reviewer")
    await expect(
      room.sql`update sittings set paper_id = paper_id where sitting_id = ${sittingId}`,
    ).rejects.toMatchObject({ constraint_name: name })
  })

  it.each([
    ["of another level", { level: "advanced" }],
    ["whose units nobody sits from", { unit: "澜湖省公安厅" }],
    ["taught more than a year before", { daysAgo: 370 }],
  ])("is free of it for people %s", async (_, teaching) => {
    await teach("setter-second", teaching)
    expect((await ask(second)).status).toBe(201)
  })

  it("is listed when it came about after the paper was frozen, and nobody loses the seat", async () => {
    const conflicts = () => room.sql`
      select people, subject, details from duty_conflicts where kind = 'taught-and-handled'`
    expect(await conflicts()).toEqual([])
    await teach("reviewer")
    expect([...(await conflicts())]).toEqual([
      { people: [staffIdOf("reviewer")], subject: paperId, details: { what: "approved" } },
    ])
  })
})

describe("the list of papers", () => {
  const papers = async (person: Person) => (await (await person.call("/api/papers")).json()) as PaperList
  const one = async (person: Person) =>
    (await papers(person)).papers.find((paper) => paper.paperId === paperId)

  it("says what may be done about each, and nothing of what stands in it", async () => {
    await sealAnew()
    await startsIn(minutes(60))
    expect(await one(setter)).toMatchObject({ state: "sealed", isBarred: false, request: null })
    await startsIn(minutes(20))
    await ask(setter)
    expect(await one(office)).toMatchObject({
      state: "unsealable",
      request: { state: "waiting", isParty: false },
    })
    expect(await one(setter)).toMatchObject({ request: { state: "waiting", isParty: true } })
    await over()
    expect(await one(setter)).toMatchObject({ state: "over", nextStartsAt: null })
    await teach("setter")
    expect(await one(setter)).toMatchObject({ isBarred: true })
    expect(JSON.stringify(await papers(office))).not.toMatch(/stem|options/)
  })
})
