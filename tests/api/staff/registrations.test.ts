/** Registering officers for a sitting. */
import type {
  RegistrationOutcome,
  RegistrationPage,
  RegistrationsReply,
  SittingList,
} from "@sworn/contract/staff"
import { addDays, dayOf, minutes, startOfDay, yearOf } from "@sworn/exam-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let registrar: Person
let sittingId: string
let campaignId: number

beforeAll(async () => {
  room = await openExamRoom()
  registrar = await room.as("registrar")
})
afterAll(() => room.close())

/** A basic sitting next year, with one candidate and one more room of thirty. */
beforeEach(async () => {
  const sitting = await room.plan({ level: "basic", startsInMs: minutes(60 * 24 * 400), candidateCount: 1 })
  ;({ sittingId, campaignId } = sitting)
})

const register = (policeNos: readonly string[], person = registrar, id = sittingId) =>
  person.call(`/api/sittings/${id}/registrations`, { method: "POST", body: { policeNos } })

async function outcomesOf(
  policeNos: readonly string[],
  id = sittingId,
): Promise<readonly RegistrationOutcome[]> {
  const reply = await register(policeNos, registrar, id)
  if (reply.status !== 200) throw new Error(`Registering answered ${reply.status}: ${await reply.text()}`)
  return ((await reply.json()) as RegistrationsReply).outcomes
}

type Looks = { employment?: string; bannedUntil?: string; unit?: string; category?: string }
let officers = 0

/** A new officer on the roll, without any certificate. */
async function officer({
  employment = "active",
  bannedUntil,
  unit = "柳桥派出所",
  category = "general",
}: Looks = {}) {
  officers += 1
  const policeNo = `T${String(officers).padStart(6, "0")}`
  const [row] = await room.sql<[{ officerId: string }]>`
    insert into officers (officer_id, police_no, name, unit_id, category, rank, employment, joined_on, banned_until)
    select gen_random_uuid(), ${policeNo}, ${`考生${officers}`}, unit_id, ${category}, '一级警员', ${employment}, '2020-01-01',
      ${bannedUntil ?? null} from units where name = ${unit}
    returning officer_id as "officerId"`
  return { policeNo, officerId: row.officerId }
}

let numbers = 0
async function certify(
  officerId: string,
  level: string,
  confirmedOn: string,
  validUntil: string | null,
  category = "general",
) {
  numbers += 1
  await room.sql`
    with made as (
      insert into certificates (certificate_id, officer_id, level, category_at_exam, unit_at_exam, exam_name, exam_passed_on,
        authority, created_at)
      select gen_random_uuid(), officer_id, ${level}, ${category}, unit_id, '{}', ${confirmedOn}::date, 'test', exam_now()
      from officers where officer_id = ${officerId} returning certificate_id
    ), confirmed as (
      insert into certificate_confirmations (certificate_id, number, confirmed_on, valid_until, verification_code, recorded_at)
      select certificate_id, ${`5${String(numbers).padStart(14, "0")}`}, ${confirmedOn}::date, ${validUntil}::date, 'TESTTEST', exam_now() from made
    )
    insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
    select certificate_id, n, (array['created', 'confirmed'])[n], ${confirmedOn}::date, exam_now(), 'test'
    from made, generate_series(1, 2) n`
}

const registrationsOf = (id = sittingId) => room.sql<
  { room: string; seat: string; ticket_no: string; registered_by: string }[]
>`
  select * from registrations where sitting_id = ${id} order by ticket_no`

const sittingDay = async () => addDays(dayOf(await room.clock.now()), 400)

describe("registering officers", () => {
  it("gives each the next ticket and the next free seat, by room order, and audits each (SIT-7, REC-2)", async () => {
    const [first, second] = [await officer(), await officer()]
    const outcomes = await outcomesOf([first.policeNo, second.policeNo])
    const [seeded] = await registrationsOf()
    const next = (by: number) => String(BigInt(seeded!.ticket_no) + BigInt(by))

    expect(outcomes).toMatchObject([
      {
        outcome: "registered",
        policeNo: first.policeNo,
        ticketNo: next(1),
        room: "第01考场",
        seat: "02",
        attemptsLeft: 2,
      },
      { outcome: "registered", policeNo: second.policeNo, ticketNo: next(2), room: "第01考场", seat: "03" },
    ])
    const audit = await room.sql`
      select details from audit_events where action = 'officer-registered' and subject = ${first.officerId}`
    expect(audit).toHaveLength(1)
    expect(audit[0]?.["details"]).toMatchObject({ sittingId, seat: "02" })
  })

  it("stores the unit and category of that day (HRX-6)", async () => {
    const { policeNo, officerId } = await officer({ category: "traffic" })
    await outcomesOf([policeNo])
    await room.sql`update officers set category = 'narcotics' where officer_id = ${officerId}`
    const [row] = await room.sql`select category_at_exam from registrations where officer_id = ${officerId}`

    expect(row).toMatchObject({ category_at_exam: "traffic" })
  })

  it("registers once, however often it is asked (ELI-11)", async () => {
    const { policeNo } = await officer()
    const outcomes = [...(await outcomesOf([policeNo, policeNo])), ...(await outcomesOf([policeNo]))]

    expect(outcomes.map((one) => (one.outcome === "refused" ? one.refusal : "registered"))).toEqual([
      "registered",
      "already-registered",
      "already-registered",
    ])
    expect(await registrationsOf()).toHaveLength(2)
  })

  it("fills no seat twice when ten register at once, and turns the last away", async () => {
    await room.sql`update sitting_rooms set seat_count = 9 where sitting_id = ${sittingId}`
    const crowd = await Promise.all(Array.from({ length: 10 }, () => officer()))
    const outcomes = (await Promise.all(crowd.map(({ policeNo }) => outcomesOf([policeNo])))).flat()
    const rows = await registrationsOf()

    expect(outcomes.filter((one) => one.outcome === "registered")).toHaveLength(8)
    expect(outcomes.flatMap((one) => (one.outcome === "refused" ? [one.refusal] : []))).toEqual([
      "no-seat-left",
      "no-seat-left",
    ])
    expect(new Set(rows.map((row) => `${row.room} ${Number(row.seat)}`)).size).toBe(9)
    expect(new Set(rows.map((row) => row.ticket_no)).size).toBe(9)
  })

  it("fills a gap before it opens the next room", async () => {
    await room.sql`insert into sitting_rooms (sitting_id, position, centre, room, seat_count) values (${sittingId}, 2, '二号考点', '第02考场', 2)`
    await room.sql`update sitting_rooms set seat_count = 2 where sitting_id = ${sittingId} and position = 1`
    const crowd = await Promise.all(Array.from({ length: 3 }, () => officer()))
    const outcomes = await outcomesOf(crowd.map(({ policeNo }) => policeNo))

    expect(outcomes.map((one) => one.outcome === "registered" && [one.room, one.seat])).toEqual([
      ["第01考场", "02"],
      ["第02考场", "01"],
      ["第02考场", "02"],
    ])
  })

  it("writes the eligible of a list and names the rule that refuses each of the others (ELI-10)", async () => {
    const good = await officer()
    const retired = await officer({ employment: "retired" })
    const outcomes = await outcomesOf([good.policeNo, retired.policeNo, "no-such-number"])

    expect(outcomes).toMatchObject([
      { outcome: "registered" },
      { outcome: "refused", refusal: "not-on-the-roll", rule: "ELI-1", name: expect.any(String) as string },
      { outcome: "refused", refusal: "officer-not-found", rule: "ELI-1", name: null },
    ])
    expect(await registrationsOf()).toHaveLength(2)
  })

  it("speaks the reader's language", async () => {
    const reply = await registrar.call(`/api/sittings/${sittingId}/registrations`, {
      method: "POST",
      body: { policeNos: ["no-such-number"] },
      headers: { "accept-language": "en" },
    })

    expect(await reply.json()).toMatchObject({
      outcomes: [{ sentence: "No officer in your units has this police number." }],
    })
  })
})

describe("registering is refused, and leaves nothing behind,", () => {
  const refusalOf = async (policeNo: string, id = sittingId) => {
    const before = (await registrationsOf(id)).length
    const [outcome] = await outcomesOf([policeNo], id)
    expect(await registrationsOf(id)).toHaveLength(before)
    return outcome?.outcome === "refused" ? [outcome.refusal, outcome.rule] : "registered"
  }

  it.each(["retired", "left", "seconded", "suspended"])(
    "to an officer who is %s (ELI-1)",
    async (employment) => {
      expect(await refusalOf((await officer({ employment })).policeNo)).toEqual(["not-on-the-roll", "ELI-1"])
    },
  )

  it("while a ban lasts to the sitting's day, and not a day longer (ELI-4)", async () => {
    const day = await sittingDay()
    expect(await refusalOf((await officer({ bannedUntil: day })).policeNo)).toEqual([
      "banned-for-misconduct",
      "ELI-4",
    ])
    expect(await refusalOfNothing((await officer({ bannedUntil: addDays(day, -1) })).policeNo)).toBe(
      "registered",
    )
  })

  it("to the advanced level without a valid basic certificate, or with one held too briefly (ELI-2)", async () => {
    const { sittingId: advanced } = await room.plan({
      level: "advanced",
      startsInMs: minutes(60 * 24 * 400),
      candidateCount: 1,
    })
    const day = await sittingDay()
    const none = await officer()
    const expired = await officer()
    await certify(expired.officerId, "basic", addDays(day, -2000), addDays(day, -1))
    const brief = await officer()
    await certify(brief.officerId, "basic", addDays(day, -300), addDays(day, 1500))

    expect(await refusalOf(none.policeNo, advanced)).toEqual(["no-valid-prerequisite", "ELI-2"])
    expect(await refusalOf(expired.policeNo, advanced)).toEqual(["no-valid-prerequisite", "ELI-2"])
    expect(await refusalOf(brief.policeNo, advanced)).toEqual(["prerequisite-held-too-briefly", "ELI-2"])
  })

  it("but not because the basic certificate was renewed lately: who renews has not begun anew (ELI-2)", async () => {
    const { sittingId: advanced } = await room.plan({
      level: "advanced",
      startsInMs: minutes(60 * 24 * 400),
      candidateCount: 1,
    })
    const renewedOn = addDays(await sittingDay(), -420)
    const { officerId, policeNo } = await officer()
    await certify(officerId, "basic", addDays(renewedOn, -1700), addDays(renewedOn, 100))
    await room.sql`
      insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
      select certificate_id, 3, 'superseded', ${renewedOn}, exam_now(), 'test' from certificates
      where officer_id = ${officerId}`
    await certify(officerId, "basic", renewedOn, addDays(renewedOn, 1825))
    await room.sql`
      update level_configurations set configuration = jsonb_set(configuration, '{eligibility,prerequisite,heldMonths}', '24')
      where level = 'advanced'`
    try {
      expect(await outcomesOf([policeNo], advanced)).toMatchObject([{ outcome: "registered" }])
    } finally {
      await room.sql`
        update level_configurations set configuration = jsonb_set(configuration, '{eligibility,prerequisite,heldMonths}', '12')
        where level = 'advanced'`
    }
  })

  it("to whoever is qualified on that day already, but for the last half year before it ends (ELI-3)", async () => {
    const day = await sittingDay()
    const held = await officer()
    await certify(held.officerId, "basic", addDays(day, -700), addDays(day, 700))
    const renewing = await officer()
    await certify(renewing.officerId, "basic", addDays(day, -1700), addDays(day, 100))

    expect(await refusalOf(held.policeNo)).toEqual(["already-qualified", "ELI-3"])
    expect(await refusalOfNothing(renewing.policeNo)).toBe("registered")
  })

  it("when the year's attempts are used, or the last is too recent, a seat elsewhere counting as one (ELI-7)", async () => {
    const { policeNo } = await officer()
    const now = await room.clock.now()
    const on = async (day: string) =>
      (await room.plan({ level: "basic", startsInMs: startOfDay(day) - now, candidateCount: 1 })).sittingId
    const year = yearOf(dayOf(now)) + 1
    const [first, soon, second, third] = [
      await on(`${year}-02-01`),
      await on(`${year}-03-02`),
      await on(`${year}-03-03`),
      await on(`${year}-09-01`),
    ]
    const nextYear = await on(`${year + 1}-02-01`)

    expect(await outcomesOf([policeNo], first)).toMatchObject([{ outcome: "registered", attemptsLeft: 2 }])
    expect(await refusalOf(policeNo, soon)).toEqual(["too-soon-after-last-attempt", "ELI-7"])
    expect(await outcomesOf([policeNo], second)).toMatchObject([{ outcome: "registered", attemptsLeft: 1 }])
    expect(await refusalOf(policeNo, third)).toEqual(["no-attempts-left", "ELI-7"])
    expect(await outcomesOf([policeNo], nextYear)).toMatchObject([{ outcome: "registered", attemptsLeft: 2 }])
  })

  it("to nobody for an absence: a sitting over and never opened uses no attempt (ELI-8)", async () => {
    const { policeNo, officerId } = await officer()
    const past = await room.plan({ level: "basic", startsInMs: minutes(60 * 24), candidateCount: 1 })
    await outcomesOf([policeNo], past.sittingId)
    await room.sql`update sittings set starts_at = exam_now() - interval '1 day' where sitting_id = ${past.sittingId}`
    const [outcome] = await outcomesOf([policeNo])

    expect(outcome).toMatchObject({ outcome: "registered", attemptsLeft: 2 })
    expect(officerId).toBeDefined()
  })

  it("from the start on", async () => {
    const { policeNo } = await officer()
    const begun = await room.plan({ level: "basic", startsInMs: 0, candidateCount: 1 })

    expect(await refusalOf(policeNo, begun.sittingId)).toEqual(["sitting-has-started", "ELI-11"])
  })

  it("for a legacy level (ELI-12)", async () => {
    const { policeNo } = await officer()
    await room.sql`update campaigns set level = 'intermediate' where campaign_id = ${campaignId}`
    try {
      expect(await refusalOf(policeNo)).toEqual(["level-not-examinable", "ELI-12"])
    } finally {
      await room.sql`update campaigns set level = 'basic' where campaign_id = ${campaignId}`
    }
  })

  const refusalOfNothing = async (policeNo: string) => (await outcomesOf([policeNo]))[0]?.outcome
})

describe("a registration officer of one city", () => {
  let city: Person

  beforeAll(async () => {
    await room.sql`
      insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
      select gen_random_uuid(), staff_id, 'registration-officer', unit_id, '2026-01-01', 'test', exam_now()
      from staff, units where username = 'hr-qingxi' and units.name = '青溪市公安局'`
    city = await room.as("hr-qingxi")
  })

  it("registers its own officers for the province's sitting and finds no others (ELI-11)", async () => {
    const own = await officer({ unit: "松河县公安局" })
    const other = await officer({ unit: "云麓市公安局" })
    const reply = await register([own.policeNo, other.policeNo], city)

    expect(await reply.json()).toMatchObject({
      outcomes: [{ outcome: "registered" }, { outcome: "refused", refusal: "officer-not-found", name: null }],
    })
  })

  it("sees only its own candidates, in lists and in counts", async () => {
    const own = await officer({ unit: "松河县公安局" })
    const other = await officer({ unit: "云麓市公安局" })
    await outcomesOf([own.policeNo, other.policeNo])
    const page = (await (
      await city.call(`/api/sittings/${sittingId}/registrations`)
    ).json()) as RegistrationPage
    const { sittings } = (await (await city.call("/api/sittings")).json()) as SittingList

    expect(page.rows.map((row) => row.policeNo)).toContain(own.policeNo)
    expect(page.rows.map((row) => row.policeNo)).not.toContain(other.policeNo)
    expect(page.total).toBe(page.rows.length)
    expect(sittings.find((one) => one.sittingId === sittingId)?.registeredCount).toBe(page.total)
  })

  it("knows nothing of another province's sittings", async () => {
    await room.sql`update campaigns set owner_unit_id = (select unit_id from units where name = '澜湖省公安厅') where campaign_id = ${campaignId}`
    try {
      const { sittings } = (await (await city.call("/api/sittings")).json()) as SittingList
      expect(sittings.map((one) => one.sittingId)).not.toContain(sittingId)
      expect((await city.call(`/api/sittings/${sittingId}/registrations`)).status).toBe(404)
      expect((await register(["1"], city)).status).toBe(404)
    } finally {
      await room.sql`update campaigns set owner_unit_id = (select unit_id from units where name = '云岭省公安厅') where campaign_id = ${campaignId}`
    }
  })
})

describe("the registrations of a sitting", () => {
  it("are listed by ticket, in pages, and found by name, police number or ticket", async () => {
    const crowd = await Promise.all(Array.from({ length: 5 }, () => officer()))
    await outcomesOf(crowd.map(({ policeNo }) => policeNo))
    const read = async (query: string) =>
      (await (
        await registrar.call(`/api/sittings/${sittingId}/registrations?${query}`)
      ).json()) as RegistrationPage
    const all = await read("size=200")
    const tickets = all.rows.map((row) => row.ticketNo)

    expect(all.total).toBe(6)
    expect(tickets).toEqual(tickets.toSorted())
    expect([...(await read("size=4&page=1")).rows, ...(await read("size=4&page=2")).rows]).toEqual(all.rows)
    expect((await read(`search=${crowd[0]!.policeNo}`)).rows).toHaveLength(1)
    expect((await read(`search=${tickets[2]!}`)).rows.map((row) => row.ticketNo)).toEqual([tickets[2]])
    expect(new Set(all.rows.map((row) => row.state))).toEqual(new Set(["registered"]))
  })
})
