/** From provisional results to confirmed certificates. */
import type {
  ConfirmationsReply,
  OfficerPage,
  QualificationPage,
  RatificationReply,
  RegistrationPage,
  ResultPage,
  SittingList,
} from "@sworn/contract/staff"
import { addDays, addMonths, dayOf, isCertificateNumber, minutes, seconds } from "@sworn/exam-core"
import type { ItemKey } from "@sworn/question-bank/keyed"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { seat } from "../../support/seat.ts"

let room: ExamRoom
let ratifier: Person
let sitting: Awaited<ReturnType<ExamRoom["plan"]>>

beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

const results = async (query = "", person = ratifier) =>
  (await (await person.call(`/api/sittings/${sitting.sittingId}/results${query}`)).json()) as ResultPage
const ratify = (resultCount: number, person = ratifier) =>
  person.call(`/api/sittings/${sitting.sittingId}/ratification`, { method: "POST", body: { resultCount } })
const sittingRow = async (person = ratifier) => {
  const { sittings } = (await (await person.call("/api/sittings")).json()) as SittingList
  return sittings.find((one) => one.sittingId === sitting.sittingId)
}
const countOf = async (table: string) =>
  (await room.sql<[{ count: number }]>`select count(*)::int as count from ${room.sql(table)}`)[0].count

/** Answers with the keys of the paper, so that two pass and one fails; one registered candidate stays away. */
async function holdSitting() {
  sitting = await room.plan({ level: "basic", startsInMs: 0, durationMs: minutes(60), candidateCount: 4 })
  const keys = await room.sql<{ itemId: string; key: ItemKey }[]>`
    select i.answerable_id as "itemId", k.key from paper_items i join item_keys k using (answerable_id, key_version)
    where i.paper_id = ${sitting.paperId}`
  const rightOf = new Map(keys.map(({ itemId, key }) => [itemId, optionsOf(key)]))
  for (const [at, who] of sitting.candidates.slice(0, 3).entries()) {
    const candidate = await seat(room, who)
    const entries = candidate.items.map((item, place) => ({
      epoch: candidate.opening.epoch,
      seq: place + 1,
      itemId: item.id,
      response: { optionIds: at < 2 ? rightOf.get(item.id)! : [] },
    }))
    const reply = await candidate.send(entries.slice(0, 100))
    if (reply.status !== 200) throw new Error(await reply.text())
    if (at === 0) await candidate.handIn()
  }
}

const optionsOf = (key: ItemKey): readonly string[] =>
  (key as unknown as { optionIds?: readonly string[]; right?: readonly string[] }).optionIds ??
  (Object.values(key).find(Array.isArray) as readonly string[])

describe("ratification", () => {
  beforeAll(async () => {
    await holdSitting()
    ratifier = await room.as("ratifier")
  })

  it("is refused while the sitting is under way, and leaves nothing behind (RES-2)", async () => {
    const reply = await ratify(3)

    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "sitting-not-over" })
    expect((await sittingRow())?.phase).toBe("in-progress")
    expect((await results()).summary.blockers).toEqual(["sitting-not-over", "attempts-not-graded"])
    expect(await countOf("ratifications")).toBe(0)
  })

  it("is refused within the grace, and while an attempt is not graded", async () => {
    await room.clock.advance(minutes(60) + seconds(15))
    ratifier = await room.as("ratifier")
    expect((await sittingRow())?.phase).toBe("closing")
    expect(await (await ratify(3)).json()).toMatchObject({ refusal: "sitting-not-over" })

    await room.clock.advance(seconds(20))
    const reply = await ratify(3)
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "attempts-not-graded" })
    expect((await sittingRow())?.phase).toBe("over")
  })

  it("shows provisional results to the ratifier, with those absent apart (RES-1, RES-10)", async () => {
    await room.grade()
    const page = await results()

    expect(page.summary).toMatchObject({
      due: 4,
      present: 3,
      absent: 1,
      graded: 3,
      passed: 2,
      failed: 1,
      blockers: [],
      publishedAt: null,
    })
    expect(page.total).toBe(3)
    expect(page.rows.map((row) => row.state)).toEqual(["provisional", "provisional", "provisional"])
    for (const row of page.rows) {
      expect(row.bySubject.reduce((sum, line) => sum + line.earned, 0)).toBe(row.score)
      expect(row.bySubject.reduce((sum, line) => sum + line.possible, 0)).toBe(page.summary.total)
    }
    expect((await results("?verdict=failed")).rows.map((row) => row.score)).toEqual([0])
    expect(await sittingRow()).toMatchObject({
      registeredCount: 4,
      presentCount: 3,
      handedInCount: 3,
      gradedCount: 3,
    })
  })

  it("shows how each registration ended", async () => {
    const registrar = await room.as("registrar")
    const { rows } = (await (
      await registrar.call(`/api/sittings/${sitting.sittingId}/registrations`)
    ).json()) as RegistrationPage

    expect(rows.map((row) => row.state)).toEqual(["submitted", "auto_submitted", "auto_submitted", "absent"])
  })

  it("is refused when the results are not those that were seen", async () => {
    const reply = await ratify(2)

    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ refusal: "results-have-changed" })
  })

  it("is not for whoever answers only for a part of the candidates", async () => {
    await room.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), staff_id, 'ratifier', unit_id, '2026-01-01', 'test', exam_now()
      from staff, units where username = 'invigilator' and units.name = '青溪市公安局'`
    const city = await room.as("invigilator")
    const reply = await ratify(3, city)
    await room.sql`update staff_grants set until_day = from_day where granted_by = 'test'`

    expect(reply.status).toBe(403)
    expect(await countOf("ratifications")).toBe(0)
  })

  it("publishes all results and makes a pending certificate for each pass, once, even when two press at once (CER-1)", async () => {
    const certificatesBefore = await countOf("certificates")
    const replies = await Promise.all([ratify(3), ratify(3)])
    const [done] = replies.filter((reply) => reply.status === 201)
    const [refused] = replies.filter((reply) => reply.status !== 201)
    const reply = (await done!.json()) as RatificationReply

    expect(reply).toMatchObject({ resultCount: 3, passedCount: 2, failedCount: 1, certificateCount: 2 })
    expect(await refused!.json()).toMatchObject({ refusal: "sitting-already-published", status: 409 })
    expect(await countOf("certificates")).toBe(certificatesBefore + 2)
    expect(await countOf("ratifications")).toBe(1)
    expect((await sittingRow())?.phase).toBe("published")
    const { rows, summary } = await results()
    expect(rows.map((row) => row.state)).toEqual(["published", "published", "published"])
    expect(summary).toMatchObject({ publishedAt: reply.publishedAt, blockers: ["sitting-already-published"] })
  })

  it("adds revisions and keeps the provisional ones as they were (GRD-12)", async () => {
    const rows = await room.sql`
      select revision, state, decided_by from results where sitting_id = ${sitting.sittingId} order by attempt_id, revision`

    expect(rows.map((row) => [row["revision"], row["state"]])).toEqual(
      Array.from({ length: 3 }, () => [
        [1, "provisional"],
        [2, "ratified"],
        [3, "published"],
      ]).flat(),
    )
    expect(new Set(rows.map((row) => row["decided_by"])).size).toBe(2)
    const audit = await room.sql`select details from audit_events where action = 'results-ratified'`
    expect(audit.map((row) => row["details"])).toEqual([
      { resultCount: 3, passedCount: 2, certificateCount: 2 },
    ])
  })

  it("dates the certificate by the sitting's day in Shanghai, for the unit and category registered (HRX-6, CER-4)", async () => {
    const rows = await room.sql`
      select c.exam_passed_on, c.unit_at_exam = r.unit_id as same_unit, c.category_at_exam = r.category_at_exam as same_category,
        c.exam_name, g.name, c.authority = g.authority as same_authority
      from certificates c join registrations r using (campaign_id, attempt_id) join campaigns g using (campaign_id)`

    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row).toMatchObject({
        exam_passed_on: dayOf(sitting.startsAt),
        same_unit: true,
        same_category: true,
        same_authority: true,
        exam_name: row["name"],
      })
    }
  })
})

describe("confirmation", () => {
  let hr: Person
  let today: string
  const confirm = async (certificateIds: readonly string[], confirmedOn = today, person = hr) => {
    const reply = await person.call("/api/confirmations", {
      method: "POST",
      body: { certificateIds, confirmedOn },
    })
    if (reply.status !== 200) throw new Error(`Confirming answered ${reply.status}: ${await reply.text()}`)
    return ((await reply.json()) as ConfirmationsReply).outcomes
  }
  const pending = async (person = hr) =>
    (
      (await (
        await person.call("/api/qualifications?status=pending_confirmation&size=200")
      ).json()) as QualificationPage
    ).rows

  const refusalsOf = async (certificateIds: readonly string[], confirmedOn = today, person = hr) => {
    const before = await countOf("certificate_confirmations")
    const outcomes = await confirm(certificateIds, confirmedOn, person)
    expect(await countOf("certificate_confirmations")).toBe(before)
    return outcomes.map((one) => (one.outcome === "refused" ? one.refusal : "confirmed"))
  }

  beforeAll(async () => {
    hr = await room.as("hr")
    today = dayOf(await room.clock.now())
  })

  it("is refused before the pass and in the future, and leaves nothing behind", async () => {
    const [row] = await pending()

    expect(await refusalsOf([row!.certificateId], addDays(row!.examPassedOn, -1))).toEqual([
      "confirmed-before-pass",
    ])
    expect(await refusalsOf([row!.certificateId], addDays(today, 1))).toEqual(["confirmed-in-future"])
    expect(await refusalsOf([crypto.randomUUID()])).toEqual(["certificate-not-found"])
  })

  it("is not for another unit's HR (ELI-11, E5)", async () => {
    const qingxi = await room.as("hr-qingxi")
    const own = new Set((await pending(qingxi)).map((row) => row.certificateId))
    const other = (await pending()).find((row) => !own.has(row.certificateId))

    expect(await refusalsOf([other!.certificateId], today, qingxi)).toEqual(["certificate-not-found"])
  })

  it("gives each a number of its own that checks, the last day by its level, and a code, and confirms nothing twice (CER-3, CER-5, HRX-8)", async () => {
    const rows = await room.sql<{ certificateId: string; officerId: string; provinceCode: string }[]>`
      select certificate_id as "certificateId", officer_id as "officerId", province_code as "provinceCode"
      from certificates join units on unit_id = unit_at_exam where attempt_id is not null`
    const ids = rows.map((row) => row.certificateId)
    const [one, two, repeated] = await confirm([...ids, ids[0]!])
    const again = await refusalsOf(ids)

    expect(again).toEqual(["not-pending", "not-pending"])
    expect(repeated).toMatchObject({ outcome: "refused", refusal: "not-pending" })
    for (const [at, outcome] of [one, two].entries()) {
      if (outcome?.outcome !== "confirmed") throw new Error("It was not confirmed")
      expect(isCertificateNumber(outcome.number)).toBe(true)
      expect(outcome.number.slice(0, 7)).toBe(`1${rows[at]!.provinceCode}${today.slice(0, 4)}`)
      expect(outcome.validUntil).toBe(addMonths(today, 60))
    }
    const [first, second] = [one, two].map((outcome) =>
      outcome?.outcome === "confirmed" ? outcome.number : "",
    )
    expect(Number(second!.slice(7, 14))).toBe(Number(first!.slice(7, 14)) + 1)
    const codes = await room.sql`
      select verification_code from certificate_confirmations where certificate_id = any(${ids}::uuid[])`
    for (const row of codes) expect(row["verification_code"]).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    const audit = await room.sql`
      select 1 from audit_events where action = 'certificate-confirmed' and subject = any(${ids}::text[])`
    expect(audit).toHaveLength(2)

    const page = (await (await hr.call(`/api/officers/${rows[0]!.officerId}`)).json()) as OfficerPage
    expect(page.certificates[0]).toMatchObject({ certificateId: ids[0], status: "valid" })
    expect(page.certificates[0]?.events.map((event) => event.kind)).toEqual(["created", "confirmed"])
    expect(page.certificates[0]?.events[1]?.recordedBy).toBe("秦静姝")
  })

  it("gives out no number twice when batches arrive together", async () => {
    const rows = await pending()
    const half = Math.ceil(rows.length / 2)
    const batches = [rows.slice(0, half), rows.slice(half), rows.slice(0, half)]
    const outcomes = (
      await Promise.all(batches.map((batch) => confirm(batch.map((row) => row.certificateId))))
    ).flat()
    const numbers = outcomes.flatMap((one) => (one.outcome === "confirmed" ? [one.number] : []))

    expect(numbers).toHaveLength(rows.length)
    expect(new Set(numbers).size).toBe(rows.length)
    expect(await pending()).toEqual([])
  })

  it("supersedes what it renews on the same day, and the headline counts the officer once (CER-5)", async () => {
    const [old] = await room.sql<{ certificateId: string; officerId: string }[]>`
      select c.certificate_id as "certificateId", c.officer_id as "officerId"
      from certificates_as_of(${today}::date, exam_now()) c join officers o using (officer_id) join units u using (unit_id)
      where c.status = 'valid' and c.level = 'basic' and o.employment = 'active'
        and u.path like (select path || '%' from units where name = '云岭省公安厅') limit 1`
    const [made] = await room.sql<{ certificateId: string }[]>`
      with made as (
        insert into certificates (certificate_id, officer_id, level, category_at_exam, unit_at_exam, exam_name, exam_passed_on,
          authority, created_at)
        select gen_random_uuid(), officer_id, level, category_at_exam, unit_at_exam, exam_name, ${today}::date, authority, exam_now()
        from certificates where certificate_id = ${old!.certificateId} returning certificate_id
      )
      insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
      select certificate_id, 1, 'created', ${today}::date, exam_now(), 'test' from made
      returning certificate_id as "certificateId"`
    const headline = async () =>
      ((await (await hr.call("/api/qualifications?size=1")).json()) as QualificationPage).headline
    const before = await headline()
    const [outcome] = await confirm([made!.certificateId])
    const page = (await (await hr.call(`/api/officers/${old!.officerId}`)).json()) as OfficerPage
    const statuses = new Map(page.certificates.map((one) => [one.certificateId, one.status]))

    expect(outcome?.outcome).toBe("confirmed")
    expect([statuses.get(made!.certificateId), statuses.get(old!.certificateId)]).toEqual([
      "valid",
      "superseded",
    ])
    expect(await headline()).toEqual(before)
  })

  it("refuses a day that is none, and more than a thousand at once", async () => {
    const call = (body: unknown) => hr.call("/api/confirmations", { method: "POST", body })

    expect((await call({ certificateIds: [crypto.randomUUID()], confirmedOn: "2026-02-30" })).status).toBe(
      400,
    )
    expect((await call({ certificateIds: [], confirmedOn: today })).status).toBe(400)
    const many = Array.from({ length: 1001 }, () => crypto.randomUUID())
    expect((await call({ certificateIds: many, confirmedOn: today })).status).toBe(400)
  })
})
