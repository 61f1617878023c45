/**
 * The authorisation matrix: role × standing × route × object × state, on both origins, made from the table of routes.
 * Whoever the table does not let in is refused, and what is not theirs does not exist.
 *
 * Cases of one route run side by side in one test; the failing ones are named in it.
 */
import type { Role } from "@sworn/exam-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  candidateStates,
  candidateTable,
  staffTable,
  type Aim,
  type CandidateRow,
  type StaffRow,
  type World,
} from "../support/authorisation-table.ts"
import { demoPassword, openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import {
  addStanding,
  isSignedIn,
  placedThings,
  staffCookie,
  standingPeople,
  twoUnits,
  type StandingPerson,
} from "../support/standing-people.ts"
import { stageCandidates } from "../support/staged-candidates.ts"

type Api = { readonly request: (path: string, init: RequestInit) => Response | Promise<Response> }
type Case = {
  readonly title: string
  readonly path: string
  readonly method: string
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
}

const sideBySide = 8
const madeUp = "c".repeat(64)
let caseCount = 0

let room: ExamRoom
let world: World
let people: readonly StandingPerson[]
let candidates: Awaited<ReturnType<typeof stageCandidates>>
let before: unknown

/** One for the reads, and one for each route whose answer would change the next one's. */
const changing = Object.values(candidateTable).filter((row) => row.changes).length

beforeAll(async () => {
  room = await openExamRoom()
  candidates = await stageCandidates(room, 1 + changing)
  world = await placedThings(room)
  people = await standingPeople(room)
  before = await whatIsDecided()
}, 60_000)
afterAll(() => room.close())

/** What no case may bring about: those let in ask for what leaves nothing behind. */
const whatIsDecided = () =>
  room.sql`select (select count(*) from registrations) as registrations, (select count(*) from ratifications) as ratifications,
    (select count(*) from certificate_events) as "certificateEvents",
    (select count(*) from staff_grants where granted_by <> 'system') as grants`

async function run(api: Api, cases: readonly Case[], atOnce = sideBySide): Promise<readonly string[]> {
  caseCount += cases.length
  const failures: string[] = []
  const waiting = cases.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of waiting) {
        const said = await verdictOf(api, one)
        if (said !== null) failures.push(`${one.title}: ${said}`)
      }
    }),
  )
  return failures
}

async function verdictOf(api: Api, one: Case): Promise<string | null> {
  const reply = await api.request(one.path, {
    method: one.method,
    headers: { ...(one.body === undefined ? {} : { "content-type": "application/json" }), ...one.headers },
    ...(one.body === undefined ? {} : { body: JSON.stringify(one.body) }),
  })
  const text = await reply.text()
  if (reply.status !== one.status) return `${reply.status} instead of ${one.status}: ${text.slice(0, 200)}`
  const isProblem = (reply.headers.get("content-type") ?? "").startsWith("application/problem+json")
  return isProblem === reply.status >= 400 ? null : `${reply.status} is not told as it should be`
}

const split = (route: string) => {
  const [method = "", pattern = ""] = route.split(" ")
  return { method, pattern }
}
const filled = (pattern: string, params: Readonly<Record<string, string>> = {}) =>
  pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? `no-${name}`)

describe.each(Object.entries(staffTable))("staff: %s", (route, row) => {
  const { method, pattern } = split(route)
  const caseOf = (
    who: string,
    headers: Case["headers"],
    status: number,
    aim: Aim,
    own: StandingPerson["place"],
  ) => {
    const [ours, theirs] = [world[own], world[own === "here" ? "there" : "here"]]
    const query = aim.query === undefined ? "" : `?${aim.query(ours, theirs)}`
    const path = filled(pattern, aim.params?.(ours, theirs)) + query
    return { title: `${route} for ${aim.of}, ${who}`, path, method, body: row.body, headers, status }
  }
  const outsiders = (): readonly (readonly [string, Record<string, string>])[] => [
    ["nobody", {}],
    ["a made-up sign-in", { cookie: `__Host-sworn-staff=${madeUp}` }],
    ...candidates.staged
      .get("sitting")!
      .slice(0, 1)
      .flatMap(({ cookie }) => [
        ["a candidate", { cookie }] as const,
        ["a candidate's token as staff's", { cookie: cookie.replace("candidate", "staff") }] as const,
      ]),
  ]

  it("is open to whom the table names, for what is theirs, while their grant is in force (INT-7, bad/I13)", async () => {
    const cases: Case[] = []
    for (const aim of row.aims) {
      for (const [who, headers] of outsiders())
        cases.push(caseOf(who, headers, row.for === "anyone" ? aim.status : 401, aim, "here"))
      for (const person of people) {
        const cookie = row.endsSession
          ? await staffCookie(room, person.staffId, person.standing)
          : person.cookie
        const who = `${person.role} ${person.place}, ${person.standing}`
        cases.push(caseOf(who, { cookie }, expectedOf(row, aim, person), aim, person.place))
      }
    }
    expect(await run(room.staffApi, cases, row.inTurn ? 1 : sideBySide)).toEqual([])
  })

  if (method === "GET") return
  it("takes no write from another site and no form (bad/S3, bad/V13)", async () => {
    const cases = people
      .filter(({ standing }) => standing === "in force")
      .flatMap((person) => {
        const [aim] = row.aims as readonly [Aim]
        const who = `${person.role} ${person.place}`
        const { cookie } = person
        return [
          caseOf(
            `${who}, by fetch from elsewhere`,
            { cookie, "sec-fetch-site": "cross-site" },
            403,
            aim,
            person.place,
          ),
          caseOf(
            `${who}, by an old browser elsewhere`,
            { cookie, origin: "http://elsewhere" },
            403,
            aim,
            person.place,
          ),
          caseOf(`${who}, by form`, { cookie, "content-type": "text/plain" }, 415, aim, person.place),
        ]
      })
    expect(await run(room.staffApi, cases)).toEqual([])
  })
})

function expectedOf(row: StaffRow, aim: Aim, { role, standing }: StandingPerson): number {
  if (row.for === "anyone") return aim.status
  if (!isSignedIn(standing)) return 401
  if (row.for === "signed in") return aim.status
  return standing === "in force" && (row.for as readonly Role[]).includes(role) ? aim.status : 403
}

describe.each(Object.entries(candidateTable))("candidates: %s", (route, row) => {
  const { method, pattern } = split(route)
  const place = Object.entries(candidateTable)
    .filter(([, one]) => one.changes)
    .findIndex(([name]) => name === route)
  const ownOf = (state: (typeof candidateStates)[number]) => candidates.staged.get(state)![place + 1]!
  const pathTo = (id: string) => (row.param === undefined ? pattern : filled(pattern, { [row.param]: id }))
  const body = () => row.body?.(candidates.own)

  it("answers each candidate by how far they have come, and only of what is theirs (bad/I1, bad/I2, bad/I4, bad/T9)", async () => {
    const cases = candidateStates.flatMap((state): Case[] => {
      const own = ownOf(state)
      const caseOf = (what: string, id: string, status: number): Case => ({
        title: `${route} of ${what}, ${state}`,
        path: pathTo(id),
        method,
        body: body(),
        headers: { cookie: own.cookie },
        status,
      })
      const others = candidateStates.flatMap((theirs) =>
        row.param === "attemptId" && theirs !== state
          ? [caseOf(`another's, ${theirs}`, ownOf(theirs).attemptId, 404)]
          : [],
      )
      const strangers =
        row.param === undefined
          ? []
          : [
              caseOf("one that does not exist", "00000000-0000-4000-8000-000000000000", 404),
              caseOf("an impossible id", "..%2f..%2fetc", 404),
              ...(row.param === "paperId" ? [caseOf("another sitting", candidates.otherPaperId, 404)] : []),
            ]
      // The own one last: it may change what stands.
      return [
        ...others,
        ...strangers,
        caseOf("their own", row.param ? own[row.param] : "", statusIn(row, state)),
      ]
    })
    // In turn: signing out would change what the cases before it see.
    const failures: string[] = []
    for (const one of cases) failures.push(...(await run(room.candidateApi, [one])))
    expect(failures).toEqual([])
  })

  it("answers nobody else, whatever they hold", async () => {
    const known = ownOf("sitting")
    const ended = known.cookie.replace(/[0-9a-f]{64}/, madeUp)
    const tokens = people.map(({ cookie, role, standing }) => [`${role}, ${standing}`, cookie] as const)
    const dead = row.deadToken ?? 401
    const cases = [
      ["nobody", "", 401] as const,
      ["a made-up sign-in", ended, dead] as const,
      ...tokens.map(([who, cookie]) => [who, cookie, 401] as const),
      ...tokens.map(
        ([who, cookie]) => [`${who}, as a candidate`, cookie.replace("staff", "candidate"), dead] as const,
      ),
    ].map(([who, cookie, status]) => ({
      title: `${route}, ${who}`,
      path: pathTo(row.param === undefined ? "" : known[row.param]),
      method,
      body: body(),
      headers: { cookie },
      status: row.for === "anyone" ? (row.status as number) : status,
    }))
    expect(await run(room.candidateApi, cases)).toEqual([])
  })
})

const statusIn = ({ status }: CandidateRow, state: (typeof candidateStates)[number]): number =>
  typeof status === "number" ? status : status[state]

describe("a right that is taken away", () => {
  const day = "(exam_now() at time zone 'Asia/Shanghai')::date"
  it.each([
    [
      "a grant that ends",
      "update staff_grants set ended_at = exam_now(), ended_by = 'system' where staff_id =",
      403,
    ],
    ["a grant that runs out", `update staff_grants set until_day = ${day} - 1 where staff_id =`, 403],
    ["an account that is closed", "update staff set closed_at = exam_now() where staff_id =", 401],
    ["a sign-in that is ended", "update staff_sessions set ended_at = exam_now() where staff_id =", 401],
  ])("%s: the same sign-in's next request is refused (bad/I13)", async (_what, statement, status) => {
    const { unitId } = (await twoUnits(room)).here
    const { staffId, cookie } = await addStanding(room, "hr-officer", "in force", "here", unitId)
    const ask = async () =>
      (await room.staffApi.request("/api/qualifications?size=1", { headers: { cookie } })).status

    expect(await ask()).toBe(200)
    await room.sql.unsafe(`${statement} $1`, [staffId])
    expect(await ask()).toBe(status)
  })

  it("an account that is closed signs in no more (bad/I13)", async () => {
    await room.sql`update staff set closed_at = exam_now() where username = 'marker'`
    const reply = await room.atTheDesk().call("/api/session", {
      method: "POST",
      body: { username: "marker", password: demoPassword },
    })
    expect(reply.status).toBe(401)
  })
})

describe("the matrix", () => {
  it("has at least 3,000 cases", () => {
    console.log(`authorisation matrix: ${caseCount} cases`)
    expect(caseCount).toBeGreaterThanOrEqual(3000)
  })

  it("has decided nothing that those it refused asked for", async () => {
    expect(await whatIsDecided()).toEqual(before)
  })

  it("has put each refusal of a right on record, in a chain that holds (REC-2)", async () => {
    const [{ refused }] = await room.sql<[{ refused: number }]>`
      select count(*)::int as refused from audit_events where action = 'right-refused'`
    expect(refused).toBeGreaterThan(1000)
    const auditor = people.find(({ role, standing }) => role === "auditor" && standing === "in force")!
    const reply = await room.staffApi.request("/api/audit/verification", {
      method: "POST",
      headers: { cookie: auditor.cookie },
    })
    expect(await reply.json()).toMatchObject({ broken: null })
  })
})
