/** Roles that never meet in one person, and papers nobody handles alone: held by the database, whoever asks it. */
import {
  conflictsAmong,
  defaultPlatformConfiguration,
  exclusivePairs,
  roles,
  startOfDay,
  type DatedGrant,
  type SecurityProfile,
} from "@sworn/exam-core"
import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import fc from "fast-check"
import { openExamRoom, type ExamRoom } from "../../support/exam-room.ts"

let room: ExamRoom
beforeAll(async () => {
  room = await openExamRoom()
})
afterAll(() => room.close())

async function newPerson(): Promise<string> {
  const staffId = randomUUID()
  await room.sql`
    insert into staff (staff_id, username, name, created_at) values (${staffId}, ${staffId}, 'test', exam_now())`
  return staffId
}

const grant = (
  staffId: string,
  role: string,
  more: { fromDay?: string; untilDay?: string | null } = {},
) => room.sql`
  insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, until_day, granted_by, granted_at)
  values (${randomUUID()}, ${staffId}, ${role}, 1, ${more.fromDay ?? "2026-01-01"}, ${more.untilDay ?? null}, 'test', exam_now())`

async function withProfile(profile: SecurityProfile, act: () => Promise<void>) {
  const set = (value: string) => room.sql`
    update platform_configurations set configuration = jsonb_set(configuration, '{signIn,profile}', to_jsonb(${value}::text))`
  await set(profile)
  try {
    await act()
  } finally {
    await set("asvs")
  }
}

describe("a grant", () => {
  it.each(
    exclusivePairs
      .filter((pair) => pair.profile === "always")
      .map(({ role, otherRole }) => [role, otherRole]),
  )("does not join %s and %s in one person (INT-7)", async (role, otherRole) => {
    const person = await newPerson()
    await grant(person, otherRole)
    await expect(grant(person, role)).rejects.toMatchObject({
      code: "23514",
      constraint_name: "these_two_roles_never_meet",
      message: expect.stringMatching(/never meet in one person/),
    })
  })

  it("joins them under another person, or once the other has ended", async () => {
    const [one, other] = [await newPerson(), await newPerson()]
    await grant(one, "auditor")
    await grant(other, "hr-officer")
    await room.sql`update staff_grants set ended_at = exam_now(), ended_by = 'test' where staff_id = ${one}`
    await grant(one, "hr-officer")
    const held = await room.sql`select role from staff_grants where staff_id = ${one} and ended_at is null`
    expect(held.map((row) => row["role"])).toEqual(["hr-officer"])
  })

  it("is not brought back to life beside what took its place", async () => {
    const person = await newPerson()
    await grant(person, "auditor")
    await room.sql`update staff_grants set ended_at = exam_now(), ended_by = 'test' where staff_id = ${person}`
    await grant(person, "hr-officer")
    await expect(
      room.sql`update staff_grants set ended_at = null, ended_by = null where staff_id = ${person} and role = 'auditor'`,
    ).rejects.toMatchObject({ constraint_name: "these_two_roles_never_meet" })
  })

  it("dated ahead meets one that has no end, and not one that ends the day before", async () => {
    const person = await newPerson()
    await grant(person, "marker", { untilDay: "2099-12-31" })
    await expect(grant(person, "ratifier", { fromDay: "2099-12-31" })).rejects.toMatchObject({
      constraint_name: "these_two_roles_never_meet",
    })
    await grant(person, "ratifier", { fromDay: "2100-01-01" })
    expect(await room.sql`select from staff_grants where staff_id = ${person}`).toHaveLength(2)
  })

  it("is refused to whoever hides its time behind false instants", async () => {
    const person = await newPerson()
    await grant(person, "auditor")
    await expect(
      room.sql`insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
        values (${randomUUID()}, ${person}, 'ratifier', 1, '2026-01-01', 'test', 'infinity')`,
    ).rejects.toMatchObject({ constraint_name: "these_two_roles_never_meet" })
    await room.sql`
      update staff_grants set ended_at = '2026-01-02', ended_by = 'test' where staff_id = ${person}`
    const [ended] = await room.sql`
      select ended_at > exam_now() - interval '1 minute' as "isNow" from staff_grants where staff_id = ${person}`
    expect(ended).toEqual({ isNow: true })
  })

  it("given twice at once to one person is given once", async () => {
    for (let time = 0; time < 10; time += 1) {
      const person = await newPerson()
      const given = await Promise.allSettled([grant(person, "auditor"), grant(person, "ratifier")])
      expect(given.filter((one) => one.status === "fulfilled")).toHaveLength(1)
    }
  })

  it("makes three administrators three people under mlps3, and only there", async () => {
    const [one, other] = [await newPerson(), await newPerson()]
    await grant(one, "system-administrator")
    await grant(one, "security-administrator")
    await withProfile("mlps3", async () => {
      await grant(other, "system-administrator")
      await expect(grant(other, "security-administrator")).rejects.toMatchObject({
        constraint_name: "three_administrators_are_three_people",
      })
      expect(await conflictsOf(one)).toHaveLength(1)
    })
    expect(await conflictsOf(one)).toEqual([])
  })

  it("is never given by its own holder", async () => {
    const person = await newPerson()
    await expect(
      room.sql`insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, granted_by, granted_at)
        values (${randomUUID()}, ${person}, 'marker', 1, '2026-01-01', ${person}, exam_now())`,
    ).rejects.toMatchObject({ constraint_name: "nobody_grants_to_themselves" })
  })
})

type Conflict = { role: string; otherRole: string; from: number; until: number }
const conflictsOf = (staffId: string) => room.sql<Conflict[]>`
  select details ->> 'role' as role, details ->> 'otherRole' as "otherRole",
    (extract(epoch from since) * 1000)::float8 as from, (extract(epoch from until) * 1000)::float8 as until
  from duty_conflicts where kind = 'roles-joined' and people = array[${staffId}::uuid]`

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-03-0${number}`)
const anyGrant: fc.Arbitrary<DatedGrant> = fc
  .record({
    role: fc.constantFrom(...roles),
    fromDay: day,
    days: fc.option(fc.integer({ min: 0, max: 4 })),
    grantedOn: day,
    endedAfterHours: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  .map(({ role, fromDay, days, grantedOn, endedAfterHours }) => {
    const grantedAt = startOfDay(grantedOn)
    return {
      role,
      fromDay,
      untilDay: days === null ? null : `2026-03-${String(Number(fromDay.slice(-2)) + days).padStart(2, "0")}`,
      grantedAt,
      endedAt: endedAfterHours === null ? null : grantedAt + endedAfterHours * 3_600_000,
    }
  })

const insert = (staffId: string, { role, fromDay, untilDay, grantedAt, endedAt }: DatedGrant) => room.sql`
  insert into staff_grants (grant_id, staff_id, role, unit_id, from_day, until_day, granted_by, granted_at, ended_at, ended_by)
  values (${randomUUID()}, ${staffId}, ${role}, (select unit_id from units order by random() limit 1), ${fromDay}, ${untilDay},
    'test', ${grantedAt}, ${endedAt}, ${endedAt === null ? null : "test"})
  on conflict do nothing`

describe("the pairs in SQL and in exam-core", () => {
  const profiles = ["asvs", "mlps3"] as const
  const sorted = (all: readonly Conflict[]) => all.map((one) => JSON.stringify({ ...one })).toSorted()

  it.each(profiles)("list the same conflicts for any grants, under %s (INT-7)", async (profile) => {
    await withProfile(profile, async () => {
      await room.sql`alter table staff_grants disable trigger roles_are_kept_apart`
      try {
        await fc.assert(
          fc.asyncProperty(fc.array(anyGrant, { minLength: 2, maxLength: 5 }), async (grants) => {
            const person = await newPerson()
            for (const one of grants) await insert(person, one)
            const told = (await conflictsOf(person)).map(({ role, otherRole, from, until }) => ({
              role,
              otherRole,
              from,
              until,
            }))
            const said = conflictsAmong(grants, profile).map(({ role, otherRole, from, until }) => ({
              role: role as string,
              otherRole: otherRole as string,
              from,
              until,
            }))
            expect(sorted(told)).toEqual(sorted(said))
          }),
          { numRuns: 60 },
        )
      } finally {
        await room.sql`delete from staff_grants where granted_by = 'test'`
        await room.sql`alter table staff_grants enable trigger roles_are_kept_apart`
      }
    })
  })

  it("let in and refuse the same grants", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyGrant, { minLength: 2, maxLength: 5 }), async (grants) => {
        const person = await newPerson()
        const held: DatedGrant[] = []
        for (const one of grants) {
          const isFree = conflictsAmong([...held, one], "asvs").length === 0
          const isTaken = await insert(person, one).then(
            () => true,
            () => false,
          )
          expect(isTaken).toBe(isFree)
          if (isTaken) held.push(one)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe("the numbers that hold where nobody has set any", () => {
  const { duties } = defaultPlatformConfiguration
  it.each([
    ["take_two_person_request", duties.requestMs],
    ["take_two_for_unmasked", duties.unmaskedRows],
    ["open_paper", duties.unsealBeforeMs],
    ["taught_cohort", duties.cohortMonths],
  ])("are in %s what they are in exam-core (REC-7)", async (name, number) => {
    const [row] = await room.sql<
      [{ source: string }]
    >`select prosrc as source from pg_proc where proname = ${name}`
    expect(row.source).toMatch(new RegExp(`coalesce\\(platform_setting\\([^)]+\\)::\\w+, ${number}\\)`))
  })
})

describe("nobody approves the own work (ITM-1)", () => {
  it("of an item: the constraint refuses it, and the application may not even try (bad/I12)", async () => {
    const approving = "update item_versions set approved_by = author_id"
    await expect(room.sql.unsafe(approving)).rejects.toMatchObject({
      constraint_name: "approver_is_not_the_author",
    })
    await expect(room.staffSql.unsafe(approving)).rejects.toMatchObject({ code: "42501" })
  })

  it("of a paper: the constraint refuses it, and the application may not even try (bad/I12)", async () => {
    const approving = "update papers set approved_by = assembled_by"
    await expect(room.sql.unsafe(approving)).rejects.toMatchObject({
      constraint_name: "paper_approver_did_not_assemble_it",
    })
    await expect(room.staffSql.unsafe(approving)).rejects.toMatchObject({ code: "42501" })
  })
})
