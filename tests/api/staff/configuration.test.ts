/** The numbers of the domain as they are set: dated, bounded, on record, and never backwards (REC-7). */
import type { AssumptionsPage, ConfigurationPage } from "@sworn/contract/staff"
import {
  addDays,
  dayOf,
  defaultConfiguration,
  defaultPlatformConfiguration,
  minutes,
  seconds,
  type LevelConfiguration,
} from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"

let room: ExamRoom
let office: Person
let security: Person
let today: string

beforeAll(async () => {
  room = await openExamRoom()
  office = await room.asSteppedUp("office")
  security = await room.asSteppedUp("security")
  today = dayOf(await room.clock.now())
})
afterAll(() => room.close())

const { basic } = defaultConfiguration
const withGrace = (graceMs: number): LevelConfiguration => ({
  ...basic,
  sitting: { ...basic.sitting, graceMs },
})

const setBasic = (configuration: unknown, effectiveFrom = today, by = office) =>
  by.call("/api/configuration/levels/basic", { method: "POST", body: { effectiveFrom, configuration } })
const setPlatform = (configuration: unknown, effectiveFrom = today, by = security) =>
  by.call("/api/configuration/platform", { method: "POST", body: { effectiveFrom, configuration } })

async function read(by = office): Promise<ConfigurationPage> {
  return (await (await by.call("/api/configuration")).json()) as ConfigurationPage
}
const versionsOfBasic = async () => (await read()).levels.find((one) => one.level === "basic")!.versions
const countVersions = async () => (await room.sql`select 1 from level_configurations`).length

type Problem = { refusal: string; title: string; errors: { path: string; message: string }[] }
const problemIn = async (reply: Response) => (await reply.json()) as Problem

describe("a level's configuration", () => {
  it("holds from its day on, says who set it and what it changed, and keeps the one before", async () => {
    const before = (await versionsOfBasic()).length
    const reply = await setBasic(withGrace(seconds(45)))
    const versions = await versionsOfBasic()

    expect(reply.status).toBe(201)
    expect(versions).toHaveLength(before + 1)
    expect(versions[0]).toMatchObject({
      effectiveFrom: today,
      inForce: true,
      changedBy: "office",
      changes: [{ path: "sitting.graceMs", before: seconds(30), after: seconds(45) }],
    })
    expect(versions[1]).toMatchObject({ inForce: false, changedBy: "system" })
  })

  it("is an event with before and after", async () => {
    await setBasic(withGrace(seconds(50)))
    const [event] = await room.sql<{ details: unknown }[]>`
      select details from audit_events where action = 'configuration-set' order by seq desc limit 1`

    expect(event!.details).toMatchObject({
      effectiveFrom: today,
      changes: [{ path: "sitting.graceMs", after: seconds(50) }],
    })
  })

  it("of two on one day the later holds (REC-7)", async () => {
    await setBasic(withGrace(seconds(60)))
    await setBasic(withGrace(seconds(90)))
    const inForce = (await versionsOfBasic()).find((one) => one.inForce)

    expect(inForce?.configuration["sitting"]?.["graceMs"]).toBe(seconds(90))
  })

  it("of a later day waits for it", async () => {
    await setBasic(withGrace(seconds(120)), addDays(today, 7))
    const [latest] = await versionsOfBasic()

    expect([latest?.effectiveFrom, latest?.inForce]).toEqual([addDays(today, 7), false])
  })

  it("is never set in the past (REC-7)", async () => {
    const before = await countVersions()
    const reply = await setBasic(withGrace(seconds(10)), addDays(today, -1))

    expect([reply.status, (await problemIn(reply)).refusal]).toEqual([422, "effective-in-the-past"])
    expect(await countVersions()).toBe(before)
  })

  it("leaves a sitting the numbers it froze, and gives them to the next one (REC-7)", async () => {
    await setBasic(withGrace(seconds(30)))
    const frozen = await room.plan({ level: "basic", startsInMs: minutes(30), candidateCount: 2 })
    await setBasic(withGrace(seconds(300)))
    const next = await room.plan({ level: "basic", startsInMs: minutes(40), candidateCount: 2 })
    const rows = await room.sql<{ sitting_id: string; grace: number; version: number }[]>`
      select sitting_id, (rules ->> 'graceMs')::int as grace, configuration_version as version from sittings`
    const of = (sittingId: string) => rows.find((row) => row.sitting_id === sittingId)!

    expect([of(frozen.sittingId).grace, of(next.sittingId).grace]).toEqual([seconds(30), seconds(300)])
    expect(of(next.sittingId).version).toBe(of(frozen.sittingId).version + 1)
  })

  it("written before a number existed is read with its default", async () => {
    const { lists: _, ...old } = defaultConfiguration.intermediate
    await room.sql`
      insert into level_configurations (level, version, effective_from, configuration, changed_by, changed_at)
      values ('intermediate', 2, ${today}, ${room.sql.json({ ...old, sitting: { graceMs: 1000 } } as never)}, 'system', exam_now())`
    const level = (await read()).levels.find((one) => one.level === "intermediate")
    const configuration = level?.versions[0]?.configuration

    expect(configuration?.["lists"]).toEqual(defaultConfiguration.intermediate.lists)
    expect(configuration?.["sitting"]).toEqual({
      ...defaultConfiguration.intermediate.sitting,
      graceMs: 1000,
    })
  })
})

describe("what does not hold is refused with a sentence for each place, and changes nothing", () => {
  const set = (group: keyof LevelConfiguration, values: object) => ({
    ...basic,
    [group]: { ...basic[group], ...values },
  })

  it.each([
    ["grace over 300 s (TIM-5)", set("sitting", { graceMs: seconds(301) }), "sitting.graceMs", "0–300"],
    ["grace that is no whole number", set("sitting", { graceMs: 1.5 }), "sitting.graceMs", "整数"],
    ["grace in words", set("sitting", { graceMs: "30" }), "sitting.graceMs", "收卷宽限"],
    [
      "more than double time (TIM-4)",
      set("sitting", { accommodationPercent: 101 }),
      "sitting.accommodationPercent",
      "0–100%",
    ],
    [
      "warnings in the wrong order (TIM-6)",
      set("sitting", { warningsMs: [minutes(5), minutes(10)] }),
      "sitting.warningsMs",
      "从大到小",
    ],
    ["a field nobody knows", set("sitting", { graceMinutes: 5 }), "sitting.graceMinutes", "没有"],
    ["a missing group", { ...basic, lists: undefined }, "lists", "缺少"],
    ["no object at all", "basic", "", "缺少"],
    ["a pass mark above the total (GRD-1)", set("paper", { passMark: 101_00 }), "paper.passMark", "满分"],
    [
      "sections that do not add up (PAP-8)",
      set("paper", { sections: basic.paper.sections.slice(1) }),
      "paper.sections",
      "合计",
    ],
    [
      "subjects that do not add up (PAP-1)",
      set("paper", { shares: basic.paper.shares.slice(1) }),
      "paper.shares",
      "合计",
    ],
    [
      "bands the wrong way round (HRX-2)",
      set("lists", { amberAbovePercent: 30 }),
      "lists.redAbovePercent",
      "黄牌",
    ],
    [
      "a level before itself",
      set("eligibility", { prerequisite: { level: "basic", heldMonths: 1 } }),
      "eligibility.prerequisite",
      "本等级",
    ],
  ])("%s", async (_what, configuration, path, words) => {
    const before = await countVersions()
    const reply = await setBasic(configuration)
    const { refusal, errors } = await problemIn(reply)

    expect([reply.status, refusal]).toEqual([422, "configuration-does-not-hold"])
    expect(errors.find((error) => error.path === path)?.message).toContain(words)
    expect(await countVersions()).toBe(before)
  })

  it("in the reader's language", async () => {
    const reply = await office.call("/api/configuration/levels/basic", {
      method: "POST",
      body: { effectiveFrom: today, configuration: withGrace(seconds(301)) },
      headers: { "accept-language": "en" },
    })

    expect((await problemIn(reply)).errors).toEqual([
      { path: "sitting.graceMs", message: "Grace for data in flight: a whole number, 0–300 s." },
    ])
  })

  it("and a body or level that cannot be is malformed (bad/I9, bad/V10)", async () => {
    const more = await office.call("/api/configuration/levels/basic", {
      method: "POST",
      body: { effectiveFrom: today, configuration: basic, version: 1 },
    })
    const day = await setBasic(basic, "2026-02-30")
    const level = await office.call("/api/configuration/levels/expert", { method: "POST", body: {} })

    expect([more.status, day.status, level.status]).toEqual([400, 400, 404])
  })
})

describe("the platform's configuration", () => {
  it("holds at once for whoever is signed in", async () => {
    const person = await room.as("hr")
    await room.clock.advance(minutes(10))
    const patient = await person.call("/api/session")
    const { signIn } = defaultPlatformConfiguration
    const keeper = await room.asSteppedUp("security")
    const reply = await setPlatform(
      { ...defaultPlatformConfiguration, signIn: { ...signIn, secondFactorRoles: [], idleMs: minutes(5) } },
      today,
      keeper,
    )
    await room.clock.advance(minutes(6))
    const impatient = await person.call("/api/session")
    await room.clock.advance(-minutes(16))

    expect([patient.status, reply.status, impatient.status]).toEqual([200, 201, 401])
  })

  it.each([
    [
      "addresses kept too briefly",
      { records: { ...defaultPlatformConfiguration.records, addressDays: 182 } },
      "records.addressDays",
      "183",
    ],
    [
      "a short password (bad/S8)",
      { signIn: { ...defaultPlatformConfiguration.signIn, passwordLeast: 7 } },
      "signIn.passwordLeast",
      "8–64",
    ],
    [
      "a role nobody has",
      { signIn: { ...defaultPlatformConfiguration.signIn, secondFactorRoles: ["king"] } },
      "signIn.secondFactorRoles",
      "列出",
    ],
    [
      "waits the wrong way round",
      {
        signIn: {
          ...defaultPlatformConfiguration.signIn,
          firstWaitMs: seconds(60),
          longestWaitMs: seconds(30),
        },
      },
      "signIn.longestWaitMs",
      "首次等待",
    ],
  ])("is refused: %s", async (_what, more, path, words) => {
    const keeper = await room.asSteppedUp("security")
    const reply = await setPlatform({ ...defaultPlatformConfiguration, ...more }, today, keeper)
    const { refusal, errors } = await problemIn(reply)

    expect(refusal).toBe("configuration-does-not-hold")
    expect(errors.find((error) => error.path === path)?.message).toContain(words)
  })
})

describe("who sets it", () => {
  it("is at the top of the organisation: the numbers hold for everyone", async () => {
    await room.sql`
      update staff_grants set unit_id = 2
      where role in ('exam-administrator', 'security-administrator')`
    const [keeper, setter] = [await room.asSteppedUp("security"), await room.asSteppedUp("office")]
    const replies = [
      await setBasic(basic, today, setter),
      await setPlatform(defaultPlatformConfiguration, today, keeper),
    ]
    await room.sql`
      update staff_grants set unit_id = 1
      where role in ('exam-administrator', 'security-administrator')`

    expect(replies.map((reply) => reply.status)).toEqual([403, 403])
    expect((await problemIn(replies[0]!)).refusal).toBe("not-from-here")
  })

  it("has just proved who they are", async () => {
    const replies = [
      await setBasic(basic, today, await room.as("office")),
      await setPlatform(defaultPlatformConfiguration, today, await room.as("security")),
    ]

    expect(await Promise.all(replies.map(async (reply) => (await problemIn(reply)).refusal))).toEqual([
      "step-up-needed",
      "step-up-needed",
    ])
  })

  it("adds versions and changes none: as the application, they can only be added", async () => {
    for (const statement of [
      "update level_configurations set version = 9",
      "delete from platform_configurations",
    ]) {
      await expect(room.staffSql.unsafe(statement)).rejects.toThrow(/permission denied/)
    }
  })
})

describe("the list of assumptions", () => {
  it("shows the values in force, not those of the book", async () => {
    const setter = await room.asSteppedUp("office")
    await setBasic(withGrace(seconds(77)), today, setter)
    const page = (await (await (await room.as("auditor")).call("/api/assumptions")).json()) as AssumptionsPage
    const grace = page.rows.find((row) => row.rule === "TIM-5")

    expect(grace?.value?.["zh-CN"]).toContain("基本级 77 秒")
    expect(page.rows.length).toBeGreaterThan(40)
  })
})
