/** HR's list on the screen: who is qualified on a day, as known at an instant. */
import type { OfficerPage, QualificationPage, QualificationRow, Reference } from "@sworn/contract/staff"
import {
  addDays,
  statusOn,
  type CertificateEvent,
  type CertificateEventKind,
  type Day,
  type LevelCode,
} from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let hr: Person
let qingxi: Person

beforeAll(async () => {
  room = await openExamRoom()
  hr = await room.as("hr")
  qingxi = await room.as("hr-qingxi")
})
afterAll(() => room.close())

type Query = Readonly<Record<string, string | number>>

async function list(person: Person, query: Query = {}): Promise<QualificationPage> {
  const reply = await person.call(
    `/api/qualifications?${new URLSearchParams(query as Record<string, string>)}`,
  )
  if (reply.status !== 200) throw new Error(`The list answered ${reply.status}: ${await reply.text()}`)
  return (await reply.json()) as QualificationPage
}

async function wholeList(person: Person, query: Query = {}): Promise<readonly QualificationRow[]> {
  const rows: QualificationRow[] = []
  for (let page = 1; ; page += 1) {
    const { rows: more } = await list(person, { size: 200, page, ...query })
    rows.push(...more)
    if (more.length < 200) return rows
  }
}

type Life = {
  officerId: string
  certificateId: string
  level: LevelCode
  employment: string
  path: string
  validUntil: Day | null
  recordedAt: number | null
  confirmedOn: Day | null
  events: CertificateEvent[]
}

/** Everything there is to know, read as plain rows, to compute lists from anew. */
const lives = () => room.sql<Life[]>`
  select o.officer_id as "officerId", c.certificate_id as "certificateId", c.level, o.employment, u.path,
    n.valid_until as "validUntil", n.recorded_at as "recordedAt", n.confirmed_on as "confirmedOn",
    (select jsonb_agg(jsonb_build_object('position', e.position, 'kind', e.kind, 'effectiveOn', e.effective_on,
      'recordedAt', floor(extract(epoch from e.recorded_at) * 1000))) from certificate_events e
      where e.certificate_id = c.certificate_id) as events
  from certificates c join officers o using (officer_id) join units u using (unit_id)
  left join certificate_confirmations n using (certificate_id)`

const ranks: Record<LevelCode, number> = { basic: 1, intermediate: 2, advanced: 3 }

const qualifiedAmong = (known: readonly Life[], level: LevelCode, day: Day, knownAt: number, path: string) =>
  new Set(
    known
      .filter((life) => life.path.startsWith(path) && !["retired", "left"].includes(life.employment))
      .filter((life) => ranks[life.level] >= ranks[level] && statusOn(life, day, knownAt) === "valid")
      .map((life) => life.officerId),
  ).size

const pathOf = async (name: string) =>
  (
    await room.sql<[{ path: string; unitId: number }]>`
    select path, unit_id as "unitId" from units where name = ${name}`
  )[0]

describe("the list of qualifications", () => {
  it("heads with distinct officers in service, own level or covered, recomputed here from the events (HRX-1, CER-6)", async () => {
    const known = await lives()
    const { path } = await pathOf("云岭省公安厅")
    const now = await list(hr)
    const twoYearsAgo = await list(hr, { asOf: addDays(now.asOf, -730) })
    const asKnownThen = await list(hr, { asOf: now.asOf, knownAt: now.knownAt - 200 * 86_400_000 })

    expect(now.headline.find(({ level }) => level === "basic")?.count).toBeGreaterThan(500)
    for (const page of [now, twoYearsAgo, asKnownThen]) {
      for (const { level, count } of page.headline) {
        expect(count).toBe(qualifiedAmong(known, level, page.asOf, page.knownAt, path))
      }
    }
  })

  it("never counts certificates for people: doubles are one officer (HRX-1)", async () => {
    const rows = await wholeList(hr, { status: "any", level: "basic" })
    const { headline } = await list(hr)
    const persons = new Set(rows.map((row) => row.officerId))

    expect(rows.length).toBeGreaterThan(persons.size)
    expect(headline.find(({ level }) => level === "basic")?.count).toBeLessThan(rows.length)
  })

  it.each(["unit=2147483648", "unit=999999999999999", "asOf=0000-01-01", "asOf=2026-02-30", "search=%00"])(
    "refuses ?%s as malformed, and nothing breaks (bad/V10, bad/V5)",
    async (query) => {
      expect((await hr.call(`/api/qualifications?${query}`)).status).toBe(400)
      const file = await hr.call(`/api/qualifications/export?format=csv&purpose=check&${query}`)
      expect(file.status).toBe(400)
    },
  )

  it("lists valid certificates of officers in service unless asked otherwise", async () => {
    const rows = await wholeList(hr)
    const ids = new Set(rows.map((row) => row.officerId))
    const gone = await room.sql<{ officerId: string }[]>`
      select officer_id as "officerId" from officers where employment in ('retired', 'left')`

    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(["valid"]))
    expect(gone.some(({ officerId }) => ids.has(officerId))).toBe(false)
    expect((await list(hr, { status: "valid" })).total).toBeGreaterThan(rows.length)
  })

  it.each(["pending_confirmation", "expired", "suspended", "revoked", "superseded"] as const)(
    "lists %s certificates, each as statusOn() has it (CER-10)",
    async (status) => {
      const known = new Map((await lives()).map((life) => [life.certificateId, life]))
      const { asOf, knownAt } = await list(hr)
      const rows = await wholeList(hr, { status, asOf, knownAt })

      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map((row) => row.status))).toEqual(new Set([status]))
      for (const row of rows) expect(statusOn(known.get(row.certificateId)!, asOf, knownAt)).toBe(status)
    },
  )

  it("is sorted by unit, police number, level and certificate, and its pages join without a gap", async () => {
    const whole = await wholeList(hr, { status: "any" })
    const paged = [
      ...(await list(hr, { status: "any", size: 7, page: 1 })).rows,
      ...(await list(hr, { status: "any", size: 7, page: 2 })).rows,
    ]
    const { total } = await list(hr, { status: "any" })
    const paths = new Map(
      (
        await room.sql<{ officerId: string; path: string }[]>`
        select officer_id as "officerId", path from officers join units using (unit_id)`
      ).map((one) => [one.officerId, one.path]),
    )
    const keys = whole.map((row) =>
      [paths.get(row.officerId), row.policeNo, ranks[row.level], row.certificateId].join("\u0001"),
    )

    expect(whole).toHaveLength(total)
    expect(new Set(whole.map((row) => row.certificateId)).size).toBe(total)
    expect(whole.slice(0, 14)).toEqual(paged)
    expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)))
    expect((await list(hr, { status: "any", page: 9999 })).rows).toEqual([])
  })

  it("narrows by unit, level, category and search", async () => {
    const { unitId, path } = await pathOf("青溪市公安局")
    const inUnit = await wholeList(hr, { unit: unitId })
    const advanced = await wholeList(hr, { level: "advanced" })
    const traffic = await wholeList(hr, { category: "traffic" })
    const [some] = inUnit as [QualificationRow]
    const officers = await room.sql<{ officerId: string }[]>`
      select officer_id as "officerId" from officers join units using (unit_id) where path like ${`${path}%`}`
    const inside = new Set(officers.map((one) => one.officerId))

    expect(inUnit.every((row) => inside.has(row.officerId))).toBe(true)
    expect(new Set(advanced.map((row) => row.level))).toEqual(new Set(["advanced"]))
    expect(new Set(traffic.map((row) => row.categoryAtExam.en))).toEqual(new Set(["Traffic"]))
    expect((await wholeList(hr, { search: some.policeNo })).map((row) => row.officerId)).toContain(
      some.officerId,
    )
    expect((await wholeList(hr, { search: some.certificateNo! })).map((row) => row.certificateId)).toEqual([
      some.certificateId,
    ])
    expect((await wholeList(hr, { search: some.name })).every((row) => row.name.includes(some.name))).toBe(
      true,
    )
    expect((await list(hr, { search: "%" })).total).toBe(0)
    expect((await list(hr, { search: "'; drop table officers; --" })).total).toBe(0)
  })

  it("masks national ids and carries no other personal number", async () => {
    const { rows } = await list(hr)
    for (const row of rows) expect(row.nationalId).toMatch(/^\d{6}\*{8}\d{3}[\dX]$/)
  })

  it("shows a city its own officers and no others, whatever it asks for (bad/E5)", async () => {
    const { path } = await pathOf("青溪市公安局")
    const { unitId: elsewhere } = await pathOf("云麓市公安局")
    const { unitId: above } = await pathOf("云岭省公安厅")
    const rows = await wholeList(qingxi, { status: "any" })
    const own = (await lives()).filter((life) => life.path.startsWith(path))
    const { headline, asOf, knownAt } = await list(qingxi)

    expect(new Set(rows.map((row) => row.certificateId))).toEqual(
      new Set(own.map((life) => life.certificateId)),
    )
    for (const { level, count } of headline)
      expect(count).toBe(qualifiedAmong(own, level, asOf, knownAt, path))
    for (const unit of [elsewhere, above]) {
      const reply = await qingxi.call(`/api/qualifications?unit=${unit}`)
      expect(reply.status).toBe(404)
    }
    const forged = await qingxi.call("/api/qualifications?unit=*")
    expect(forged.status).toBe(400)
  })

  it("refuses pages and filters that make no sense (bad/V10, bad/V11)", async () => {
    for (const query of [
      "page=-1",
      "size=1000000",
      "sort=;drop",
      "asOf=2026-02-30",
      "knownAt=1e309",
      "level=master",
    ]) {
      expect((await hr.call(`/api/qualifications?${query}`)).status).toBe(400)
    }
  })
})

describe("an officer's page", () => {
  it("shows every certificate with what happened to it, newest first", async () => {
    const [row] = (await list(hr, { status: "superseded" })).rows as [QualificationRow]
    const page = (await (await hr.call(`/api/officers/${row.officerId}`)).json()) as OfficerPage

    expect(page).toMatchObject({
      officerId: row.officerId,
      policeNo: row.policeNo,
      nationalId: row.nationalId,
    })
    expect(page.certificates.length).toBeGreaterThan(1)
    const old = page.certificates.find((one) => one.certificateId === row.certificateId)
    expect(old?.status).toBe("superseded")
    expect(old?.events.map((event) => event.kind)).toEqual(["created", "confirmed", "superseded"])
    const days = page.certificates.map((one) => one.examPassedOn)
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it("is not there for another unit's HR (bad/I1)", async () => {
    const own = new Set((await wholeList(qingxi, { status: "any" })).map((row) => row.officerId))
    const other = (await wholeList(hr, { status: "any" })).find((row) => !own.has(row.officerId))!

    expect((await hr.call(`/api/officers/${other.officerId}`)).status).toBe(200)
    expect((await qingxi.call(`/api/officers/${other.officerId}`)).status).toBe(404)
    expect((await hr.call("/api/officers/not-an-id")).status).toBe(404)
  })
})

describe("reference data", () => {
  it("names levels with whether they are examined, categories, subjects, and the reader's units after their parents", async () => {
    const reference = (await (await qingxi.call("/api/reference")).json()) as Reference
    const { unitId } = await pathOf("青溪市公安局")
    const seen = new Set<number>()

    expect(reference.levels.map(({ code, examinable }) => [code, examinable])).toEqual([
      ["basic", true],
      ["intermediate", false],
      ["advanced", true],
    ])
    expect(reference.categories).toHaveLength(7)
    expect(reference.subjects).toHaveLength(7)
    expect(reference.units[0]?.unitId).toBe(unitId)
    for (const unit of reference.units) {
      if (unit.unitId !== unitId) expect(seen.has(unit.parentId!)).toBe(true)
      seen.add(unit.unitId)
    }
  })
})

describe("certificates_as_of() and the list in SQL, and statusOn() in the core,", () => {
  it("agree on random lives of certificates, on every day and as known at every instant (CER-10)", async () => {
    const random = randomFrom(20_261_122)
    const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One
    const days = Array.from({ length: 12 }, (_, at) => addDays("2020-01-01", at * 7))
    const [officer] = await room.sql<[{ officerId: string }]>`
      select officer_id as "officerId" from officers o join units u using (unit_id) where u.name = '柳桥派出所' limit 1`
    const kinds: CertificateEventKind[] = ["confirmed", "suspended", "reinstated", "revoked", "superseded"]
    const instantOf = (day: Day) => Date.parse(`${day}T04:00:00Z`)

    const made = Array.from({ length: 200 }, () => {
      const confirmedOn = pick(days)
      const isConfirmed = random() < 0.8
      const validUntil = isConfirmed && random() < 0.6 ? pick(days.filter((day) => day >= confirmedOn)) : null
      const recordedAt = instantOf(pick(days))
      const events: CertificateEvent[] = [
        {
          position: 1,
          kind: "created",
          effectiveOn: pick(days.filter((day) => day <= confirmedOn)),
          recordedAt: instantOf(days[0]!),
        },
        ...(isConfirmed
          ? [{ position: 2, kind: "confirmed" as const, effectiveOn: confirmedOn, recordedAt }]
          : []),
      ]
      const more = isConfirmed ? Math.floor(random() * 5) : 0
      for (let at = 0; at < more; at += 1) {
        const kind = pick(kinds)
        events.push({
          position: events.length + 1,
          kind,
          effectiveOn: pick(days),
          recordedAt: instantOf(pick(days)),
        })
      }
      return { certificateId: crypto.randomUUID(), confirmedOn, isConfirmed, validUntil, recordedAt, events }
    })
    await room.sql.begin(async (tx) => {
      for (const [at, one] of made.entries()) {
        await tx`
          insert into certificates (certificate_id, officer_id, level, category_at_exam, unit_at_exam, exam_name,
            exam_passed_on, authority, created_at)
          select ${one.certificateId}, officer_id, 'basic', category, unit_id, '{}', '2019-01-01', 'test', exam_now()
          from officers where officer_id = ${officer.officerId}`
        if (one.isConfirmed) {
          await tx`
            insert into certificate_confirmations (certificate_id, number, confirmed_on, valid_until, verification_code, recorded_at)
            values (${one.certificateId}, ${`9${String(at).padStart(14, "0")}`}, ${one.confirmedOn}, ${one.validUntil}, 'TESTTEST',
              ${one.recordedAt})`
        }
        for (const event of one.events) {
          await tx`
            insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by, document_no)
            values (${one.certificateId}, ${event.position}, ${event.kind}, ${event.effectiveOn}, ${event.recordedAt}, 'test', 'T-1')`
        }
      }
    })

    const ids = made.map((one) => one.certificateId)
    const disagreements: unknown[] = []
    let compared = 0
    for (const day of days) {
      for (const knownOn of days) {
        const knownAt = instantOf(knownOn) - (random() < 0.5 ? 1 : 0)
        const rows = await room.sql<{ certificateId: string; status: string }[]>`
          select certificate_id as "certificateId", status from certificates_as_of(${day}::date, ${knownAt}::timestamptz)
          where certificate_id = any(${ids}::uuid[])`
        const inSql = new Map(rows.map((row) => [row.certificateId, row.status]))
        for (const one of made) {
          // A validity is known with the confirmation that set it.
          const isKnown = one.recordedAt <= knownAt && one.confirmedOn <= day
          const life = { events: one.events, validUntil: isKnown ? one.validUntil : null }
          const told = statusOn(life, day, knownAt)
          const kept = inSql.get(one.certificateId) ?? null
          if (told !== kept) disagreements.push({ ...one, day, knownAt, told, kept })
          compared += 1
        }
      }
    }
    const [{ policeNo }] = await room.sql<[{ policeNo: string }]>`
      select police_no as "policeNo" from officers where officer_id = ${officer.officerId}`
    const reader = await room.as("auditor")
    for (const day of days.filter((_, at) => at % 3 === 2)) {
      for (const knownOn of days.filter((_, at) => at % 3 === 1)) {
        const rows = await wholeList(reader, {
          search: policeNo,
          status: "any",
          asOf: day,
          knownAt: instantOf(knownOn),
        })
        const listed = new Map(rows.map((row) => [row.certificateId, row.status as string]))
        for (const one of made) {
          const isKnown = one.recordedAt <= instantOf(knownOn) && one.confirmedOn <= day
          const told = statusOn(
            { events: one.events, validUntil: isKnown ? one.validUntil : null },
            day,
            instantOf(knownOn),
          )
          const kept = listed.get(one.certificateId) ?? null
          if (told !== kept) disagreements.push({ ...one, day, knownOn, told, listed: kept })
        }
      }
    }
    expect(disagreements).toEqual([])
    expect(compared).toBe(200 * 144)
  })
})

/** mulberry32: the same lives on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
