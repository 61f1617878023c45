/**
 * An exam room for one test file: a database of its own, both APIs over it, and the words that tests are written in.
 *
 * The clock is the database's: `clock.advance` moves `exam_now()` of this room's database and of no other.
 */
import { createCandidateApi } from "@sworn/exam-api/candidate-api"
import type { Anchor } from "@sworn/exam-api/audit/verify-audit"
import { forSearching, openPool, type PoolOptions, type Sql } from "@sworn/exam-api/database/pool"
import type { Log } from "@sworn/exam-api/http/log"
import { gradeClosedAttempts } from "@sworn/exam-api/grading/grade-closed-attempts"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { makeSecondFactorVault } from "@sworn/exam-api/people/sealing"
import { makeSsoProvider, type SsoSettings } from "@sworn/exam-api/staff-sign-in/sso-provider"
import { createStaffApi } from "@sworn/exam-api/staff-api"
import { urlAs, type ApplicationRole } from "@sworn/drizzle/migrate"
import { openSitting } from "@sworn/drizzle/seeds"
import { createHash, randomBytes, randomUUID } from "node:crypto"
import { inject } from "vitest"
import { cloneDatabase, dropDatabase } from "./postgres.ts"

export type Call = {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Somebody with a cookie: calls the API of their side as their browser would. */
export type Person = {
  readonly call: (path: string, call?: Call) => Promise<Response>
  /** Posts a file as its raw bytes. */
  readonly upload: (path: string, type: string, bytes: Uint8Array) => Promise<Response>
}

export const demoPassword = "sworn-demo-2026"

const quiet = { info: () => {}, warn: () => {}, error: (...what: unknown[]) => console.error(...what) }

/** `log`: where both APIs' lines go; faults alone are shown without one. `sso`: the organisation's own sign-in, if any. */
export async function openExamRoom({
  log = quiet,
  sso = null,
}: { readonly log?: Log; readonly sso?: SsoSettings | null } = {}) {
  const seeded = inject("seededServer")
  const database = `room_${randomBytes(6).toString("hex")}`
  const ownerUrl = await cloneDatabase(seeded.serverUrl, seeded.template, database)
  const pools: Sql[] = []
  const pool = (url: string, connections = 4, settings: PoolOptions["settings"] = {}) => {
    const sql = openPool(url, { connections, statementTimeoutMs: 20_000, settings })
    pools.push(sql)
    return sql
  }
  const as = (role: ApplicationRole, settings: PoolOptions["settings"] = {}) =>
    pool(urlAs(ownerUrl, role, seeded.passwords[role]), 4, settings)

  const sql = pool(ownerUrl, 2)
  const scorerSql = as("sworn_scorer")
  const candidateSql = as("sworn_candidate")
  const bankSql = as("sworn_bank", forSearching)
  const staffSql = as("sworn_staff")
  const chance = { uuid: randomUUID, hex: (byteCount: number) => randomBytes(byteCount).toString("hex") }
  const secret = Buffer.from(seeded.nationalIdSecret, "hex")
  const vault = makeNationalIdVault(secret)
  const candidateApi = createCandidateApi({
    sql: candidateSql,
    savesSql: as("sworn_candidate"),
    groupCommit: { batchSize: 50, batchesInFlight: 2, queueLimit: 1000 },
    vault,
    chance,
    log,
    origin: "http://localhost",
    trustedProxies: [],
  })
  const anchors: Anchor[] = []
  const staffApi = createStaffApi({
    sql: staffSql,
    bankSql,
    chance,
    log,
    origin: "http://localhost",
    trustedProxies: [],
    vault,
    secondFactors: makeSecondFactorVault(secret),
    sso: sso && makeSsoProvider(sso, quiet),
    openExportConnection: () => as("sworn_staff"),
    openBankConnection: () => as("sworn_bank"),
    readAnchors: async () => anchors,
    auditAlarm: () => null,
  })

  /** A browser without a cookie yet. */
  const stranger = (api: {
    request: (path: string, init: RequestInit) => Response | Promise<Response>
  }): Person => ({
    call: (path, call = {}) => request(api, path, call),
    upload: (path, type, bytes) => sendBytes(api, path, type, bytes),
  })

  async function signedIn(
    api: Parameters<typeof stranger>[0],
    body: unknown,
    { path = "/api/session", cookie: carried = "" }: { path?: string; cookie?: string } = {},
  ): Promise<Person> {
    const reply = await request(api, path, { method: "POST", body, headers: { cookie: carried } })
    if (reply.status !== 201) throw new Error(`Sign-in answered ${reply.status}: ${await reply.text()}`)
    const cookie = [carried, ...cookiesIn(reply)].filter((one) => one !== "").join("; ")
    return {
      call: (to, call = {}) => request(api, to, { ...call, headers: { cookie, ...call.headers } }),
      upload: (to, type, bytes) => sendBytes(api, to, type, bytes, { cookie }),
    }
  }

  const room = {
    demo: seeded.demo,
    /** As the owner: what no role of the application may do. */
    sql,
    candidateSql,
    staffSql,
    bankSql,
    scorerSql,
    /** What was kept outside the database of the ends of the audit chain. */
    anchors,
    candidateApi,
    staffApi,
    atTheDoor: () => stranger(candidateApi),
    atTheDesk: () => stranger(staffApi),
    /** Staff by user name, such as "hr" or "ratifier". */
    as: (username: string) => signedIn(staffApi, { username, password: demoPassword }),
    /** As `as`, and has just proved anew who they are: the acts that ask for it are open. */
    asSteppedUp: async (username: string) => {
      const person = await signedIn(staffApi, { username, password: demoPassword })
      const reply = await person.call("/api/session/step-up", {
        method: "POST",
        body: { password: demoPassword },
      })
      if (reply.status !== 204) throw new Error(`Step-up answered ${reply.status}: ${await reply.text()}`)
      return person
    },
    /** A candidate by ticket and ID, at the same PC each time unless another one is named. */
    candidate: (
      who: { readonly ticketNo: string; readonly nationalId: string },
      device: string = who.ticketNo,
    ) =>
      signedIn(
        candidateApi,
        { ticketNo: who.ticketNo, idNumber: who.nationalId },
        { cookie: deviceCookie(device) },
      ),
    /** An officer at the own account. */
    officer: (policeNo: string, password = demoPassword) =>
      signedIn(candidateApi, { policeNo, password }, { path: "/api/account/session" }),

    clock: {
      now: async () => (await sql<[{ now: number }]>`select exam_now() as now`)[0].now,
      /** Moves this room's clock on (or back, by a negative number of milliseconds). */
      advance: async (ms: number) => {
        const [{ shift }] = await sql<[{ shift: number }]>`
          select round(extract(epoch from exam_now() - clock_timestamp()) * 1000)::int as shift`
        await sql.unsafe(`create or replace function exam_now() returns timestamptz language sql volatile parallel safe
          as $$ select date_trunc('milliseconds', clock_timestamp() + interval '${shift + ms} milliseconds') $$`)
      },
    },

    /** A sitting that starts this many milliseconds from now, with its first candidates. */
    plan: async (
      options: Omit<Parameters<typeof openSitting>[1], "startsAt"> & { readonly startsInMs: number },
    ) => {
      const { startsInMs, ...rest } = options
      return openSitting(sql, { ...rest, startsAt: (await room.clock.now()) + startsInMs })
    },
    grade: () => gradeClosedAttempts({ sql: scorerSql, log: quiet }),
    journalOf: (attemptId: string) =>
      sql`select * from attempt_journal where attempt_id = ${attemptId} order by position`,

    close: async () => {
      await Promise.all(pools.map((one) => one.end({ timeout: 2 })))
      await dropDatabase(seeded.serverUrl, database)
    },
  }
  return room
}

/** As a browser sends them back. */
export const cookiesIn = (reply: Response): string[] =>
  reply.headers.getSetCookie().map((one) => one.split(";")[0] ?? "")

/** What a PC of this name has carried since its first sign-in. */
export const deviceCookie = (device: string): string =>
  `__Host-sworn-device=${createHash("sha256").update(device).digest("hex")}`

export type ExamRoom = Awaited<ReturnType<typeof openExamRoom>>

async function request(
  api: { request: (path: string, init: RequestInit) => Response | Promise<Response> },
  path: string,
  { method = "GET", body, headers = {} }: Call,
): Promise<Response> {
  if (body === undefined) return api.request(path, { method, headers })
  if (body instanceof Uint8Array) return api.request(path, { method, body: new Uint8Array(body), headers })
  const text = typeof body === "string" ? body : JSON.stringify(body)
  // As over a socket, where a body without a length is none.
  const json = { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) }
  return api.request(path, { method, body: text, headers: { ...json, ...headers } })
}

async function sendBytes(
  api: { request: (path: string, init: RequestInit) => Response | Promise<Response> },
  path: string,
  type: string,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const length = { "content-type": type, "content-length": String(bytes.byteLength) }
  return api.request(path, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: { ...length, ...headers },
  })
}
