/**
 * Made-up requests to every operation that the documents of both APIs describe, as every role and as nobody: some that fit,
 * some that almost fit, some that mean harm. The same seed makes the same requests.
 */
import { roles } from "@sworn/exam-core"
import fc from "fast-check"
import { staffTable, type PlacedThings } from "./authorisation-table.ts"
import type { ExamRoom } from "./exam-room.ts"
import { hostileJson, injections, oddDays, oddNumbers, oddTexts } from "./hostile.ts"
import { fitting, misfit } from "./json-schema.ts"
import { documentOf, operationsOf, type Described, type Schema } from "./mounted-routes.ts"
import { addStanding, placedThings, twoUnits } from "./standing-people.ts"
import { candidateCookie, stageCandidates } from "./staged-candidates.ts"

type Side = "candidates" | "staff"
type Operation = Described & { readonly side: Side }
/** A request as it can be printed and sent again. */
export type MadeUp = {
  readonly side: Side
  readonly route: string
  readonly as: string
  readonly path: string
  readonly body?: string
  readonly headers: Readonly<Record<string, string>>
}
export type FuzzReport = {
  readonly sent: number
  readonly byStatus: ReadonlyMap<number, number>
  readonly unasked: readonly string[]
  readonly failures: readonly string[]
}

const sideBySide = 6
const shown = 20

/** What lets slip how we are made. */
const innards =
  /\bat \S+ \(?\/|\.(ts|mjs|js):\d+|node_modules|PostgresError|syntax error at|relation "|pg_catalog|select .{1,80} from /i

export async function makeFuzz(room: ExamRoom) {
  const people = await peopleOf(room)
  const words = await wordsOf(room, people.things)
  const operations: readonly Operation[] = [
    ...operationsOf(await documentOf(room.candidateApi)).map((one) => ({
      ...one,
      side: "candidates" as const,
    })),
    ...operationsOf(await documentOf(room.staffApi)).map((one) => ({ ...one, side: "staff" as const })),
  ]
  const requests = fc.oneof(
    ...operations.map((one) => ({
      weight: weightOf(one),
      arbitrary: requestTo(one, people.names(one), words),
    })),
  )

  /** Sends so many, or the one of that place alone. */
  async function run(count: number, seed: number, only?: number): Promise<FuzzReport> {
    const all = fc.sample(requests, { numRuns: count, seed })
    const waiting = (only === undefined ? [...all.entries()] : [[only, all[only]!] as const]).values()
    const byStatus = new Map<number, number>()
    const asked = new Set<string>()
    const failures: string[] = []
    const turns = new Map<string, Promise<unknown>>()

    const send = async (at: number, one: MadeUp) => {
      const operation = operations.find(({ side, route }) => side === one.side && route === one.route)!
      const reply = await answerTo(one)
      const text = await reply.text()
      byStatus.set(reply.status, (byStatus.get(reply.status) ?? 0) + 1)
      asked.add(`${one.side} ${one.route}`)
      const wrong = wrongWith(operation, reply, text, one.body ?? "")
      if (wrong !== null)
        failures.push(`#${at}: ${wrong}\n  ${JSON.stringify(one).slice(0, 600)}\n  ${text.slice(0, 300)}`)
    }
    const answerTo = async (one: MadeUp) => {
      const cookie = await people.cookieOf(one)
      const [method = ""] = one.route.split(" ")
      const api = one.side === "staff" ? room.staffApi : room.candidateApi
      const length = one.body === undefined ? {} : { "content-length": String(Buffer.byteLength(one.body)) }
      return api.request(one.path, {
        method,
        headers: { ...length, ...one.headers, ...(cookie === "" ? {} : { cookie }) },
        ...(one.body === undefined ? {} : { body: one.body }),
      })
    }
    await Promise.all(
      Array.from({ length: sideBySide }, async () => {
        for (const [at, one] of waiting) {
          if (failures.length >= shown) return
          if (!isInTurn(one)) await send(at, one)
          else {
            const turn = (turns.get(one.route) ?? Promise.resolve()).then(() => send(at, one))
            turns.set(one.route, turn)
            await turn
          }
        }
      }),
    )
    const unasked = operations.map(({ side, route }) => `${side} ${route}`).filter((name) => !asked.has(name))
    return { sent: [...byStatus.values()].reduce((sum, one) => sum + one, 0), byStatus, unasked, failures }
  }
  return { run, operations }
}

/** Of what lets in few at a time, one at a time: being told to come back would be right, and tell nothing. */
const isInTurn = ({ side, route }: { side: Side; route: string }): boolean =>
  side === "staff" && (staffTable[route]?.inTurn === true || route.endsWith("/export"))

/** What costs much or ends something is asked seldom. */
function weightOf(one: Operation): number {
  if (staffTable[one.route]?.inTurn && one.side === "staff") return 6
  if (isInTurn(one)) return 6
  if (one.route.startsWith("DELETE ") || one.route.endsWith("/hand-in")) return 20
  return one.route.includes("/session") ? 60 : 200
}

async function peopleOf(room: ExamRoom) {
  const { staged } = await stageCandidates(room, 10)
  const things = (await placedThings(room)).here
  const { unitId } = (await twoUnits(room)).here
  const staff = await Promise.all(roles.map((role) => addStanding(room, role, "in force", "here", unitId)))
  const candidates = [...staged.values()].flat()
  const campaigns = new Map(
    (
      await room.sql<{ id: string; campaign: number }[]>`
      select attempt_id as id, campaign_id as campaign from registrations
      where attempt_id = any(${candidates.map(({ attemptId }) => attemptId)}::uuid[])`
    ).map((row) => [row.id, row.campaign]),
  )
  const cookies = new Map<string, string>([
    ...staff.map(({ role, cookie }) => [role, cookie] as const),
    ...candidates.map(
      ({ attemptId, cookie, officerCookie }) => [attemptId, `${cookie}; ${officerCookie}`] as const,
    ),
    ["nobody", ""],
    ["forged", `__Host-sworn-staff=${"f".repeat(64)}; __Host-sworn-candidate=${"f".repeat(64)}; a="; b`],
  ])
  const ids = candidates.map(({ attemptId }) => attemptId)

  return {
    things: { ...things, attemptIds: ids, paperId: candidates[0]!.paperId },
    /** More of those who may than of those who may not. */
    names: ({ side, route }: Operation) => {
      const row = staffTable[route]
      const allowed =
        side === "candidates" ? ids : Array.isArray(row?.for) ? (row.for as string[]) : [...roles]
      const others = side === "candidates" ? [...roles] : [...roles, ids[0]!]
      return fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...allowed) },
        { weight: 3, arbitrary: fc.constantFrom(...others) },
        { weight: 1, arbitrary: fc.constantFrom("nobody", "forged") },
      )
    },
    /** Whoever may end sign-ins does so as a person of their own: nobody else's stand in the way, and none is missed. */
    cookieOf: async ({ side, route, as }: MadeUp): Promise<string> => {
      if (!route.startsWith("DELETE ") && !(side === "staff" && staffTable[route]?.endsSession))
        return cookies.get(as) ?? ""
      const role = roles.find((one) => one === as)
      if (role) return (await addStanding(room, role, "in force", "here", unitId)).cookie
      const campaign = campaigns.get(as)
      return campaign === undefined ? (cookies.get(as) ?? "") : candidateCookie(room, campaign, as)
    },
  }
}

/** Words that mean something here, so that not every request ends at the first look-up. */
async function wordsOf(
  room: ExamRoom,
  things: PlacedThings & { readonly attemptIds: readonly string[]; readonly paperId: string },
) {
  const rows = await room.sql<{ word: string }[]>`
    (select police_no as word from officers order by police_no limit 20)
    union all (select name from officers limit 5)
    union all (select certificate_id::text from certificates limit 40)
    union all (select officer_id::text from officers limit 10)
    union all (select ticket_no from registrations limit 5)`
  const own = [
    things.sittingId,
    things.officerId,
    things.exportId,
    things.paperId,
    things.blueprintId,
    String(things.unitId),
  ]
  return [
    ...own,
    ...things.attemptIds.slice(0, 30),
    ...rows.map(({ word }) => word),
    "2026-01-05",
    "2026-11-20",
    "1",
    "50",
  ]
}

const harm = fc.oneof(
  fc.constantFrom(...injections),
  fc.constantFrom(...oddTexts),
  fc.constantFrom(...oddDays),
  fc.constantFrom(...oddNumbers.map(String)),
  fc.string({ unit: "binary", maxLength: 40 }),
)

function requestTo(one: Operation, as: fc.Arbitrary<string>, words: readonly string[]): fc.Arbitrary<MadeUp> {
  const [method = "", pattern = ""] = one.route.split(" ")
  const schema = one.operation.requestBody?.content["application/json"]?.schema
  const params = [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name)
  const ids = words.filter((word) => word.length === 36)
  const id = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), harm)

  return fc
    .record({
      as,
      ids: fc.record(Object.fromEntries(params.map((name) => [name, id]))),
      query: queryOf(one, words),
      body: method === "GET" ? fc.constant(undefined) : bodyOf(schema, words),
      type: fc.oneof(
        { weight: 20, arbitrary: fc.constant("application/json") },
        fc.constantFrom(
          "text/plain",
          "application/json; charset=utf-16",
          "multipart/form-data; boundary=x",
          "application/xml",
        ),
      ),
      language: fc.constantFrom("zh-CN", "en-US,en;q=0.9", "*", "xx;q=9"),
      site: fc.oneof(
        { weight: 20, arbitrary: fc.constant("same-origin") },
        fc.constantFrom("cross-site", "none", "same-site"),
      ),
    })
    .map((made) => {
      const own = one.side === "candidates" && /^[0-9a-f-]{36}$/.test(made.as) ? { attemptId: made.as } : {}
      // Mostly their own: everybody else's is one answer.
      const all: Record<string, string> = {
        ...(made.ids as Record<string, string>),
        ...(made.language === "*" ? {} : own),
      }
      const path = pattern.replace(/:(\w+)/g, (_, name: string) => encoded(all[name] ?? "x"))
      const headers = { "accept-language": made.language, "sec-fetch-site": made.site }
      const body = made.body === undefined ? {} : { body: made.body }
      const typed = made.body === undefined ? {} : { "content-type": made.type }
      return {
        side: one.side,
        route: one.route,
        as: made.as,
        path: path + made.query,
        headers: { ...headers, ...typed },
        ...body,
      }
    })
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()) || "%20"

function queryOf(one: Operation, words: readonly string[]): fc.Arbitrary<string> {
  const described = (one.operation.parameters ?? []).filter((parameter) => parameter.in === "query")
  const parts = described.map(({ name, schema, required }) =>
    fc
      .oneof(
        { weight: 6, arbitrary: fitting(schema, words).map(String) },
        { weight: required ? 0 : 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: harm },
      )
      .map((value) => (value === null ? "" : `${name}=${encoded(value)}`)),
  )
  const stray = fc.oneof(
    { weight: 15, arbitrary: fc.constant("") },
    fc.constantFrom(
      "include=key",
      "sort=;drop",
      "__proto__=x",
      "%",
      "a[]=1&a[]=2",
      "page=1&page=2",
      "=",
      "%00=%00",
    ),
  )
  return fc.tuple(...parts, stray).map((all) => {
    const said = all.filter((part) => part !== "")
    return said.length === 0 ? "" : `?${said.join("&")}`
  })
}

function bodyOf(schema: Schema | undefined, words: readonly string[]): fc.Arbitrary<string | undefined> {
  if (schema === undefined) {
    return fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.constantFrom(...hostileJson, "{}"))
  }
  const fits = fitting(schema, words)
  const almost = fc
    .tuple(fits, harm, fc.nat(), fc.constantFrom(...strokes))
    .map(([value, word, at, stroke]) => stroke(value, word, at))
  return fc.oneof(
    { weight: 6, arbitrary: fits.map((value) => JSON.stringify(value)) },
    { weight: 5, arbitrary: almost.map((value) => JSON.stringify(value) ?? "null") },
    { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
    { weight: 1, arbitrary: fc.constantFrom(...hostileJson, tooLarge) },
  )
}

const tooLarge = JSON.stringify({ a: "x".repeat(300_000) })

type Stroke = (value: unknown, word: string, at: number) => unknown
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const nameIn = (value: Record<string, unknown>, at: number) =>
  Object.keys(value)[at % Math.max(1, Object.keys(value).length)]

/** One thing wrong with a value that fitted. */
const strokes: readonly Stroke[] = [
  (value, word) => (isObject(value) ? { ...value, [word || "extra"]: word } : word),
  (value, _, at) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== nameIn(value, at)))
      : null,
  (value, word, at) => (isObject(value) ? { ...value, [nameIn(value, at) ?? "a"]: word } : [value]),
  (value, _, at) =>
    isObject(value) ? { ...value, [nameIn(value, at) ?? "a"]: oddNumbers[at % oddNumbers.length] } : at,
  (value, _, at) => (isObject(value) ? { ...value, [nameIn(value, at) ?? "a"]: [value] } : { value }),
  (value, word) => inEveryText(value, word),
  (value) => [value],
]

function inEveryText(value: unknown, word: string): unknown {
  if (typeof value === "string") return word
  if (Array.isArray(value)) return value.map((one) => inEveryText(one, word))
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inEveryText(one, word)]))
    : value
}

/** Whether the answer is one that the document promises, and says nothing it should not. */
function wrongWith({ operation }: Operation, reply: Response, text: string, sent: string): string | null {
  if (reply.status >= 500) return `answered ${reply.status}`
  const type = reply.headers.get("content-type") ?? ""
  const promised =
    operation.responses[String(reply.status)] ??
    (reply.status >= 400 ? operation.responses["default"] : undefined)
  if (promised === undefined) return `answered ${reply.status}, which no document promises`
  if (promised.content === undefined) return text === "" ? null : `answered ${reply.status} with a body`

  const kind = Object.keys(promised.content).find((one) => type.startsWith(one.split(";")[0]!))
  if (kind === undefined) return `answered ${reply.status} as ${type}`
  if (!/json/.test(kind)) return null
  // A law that is read is told back line by line: what somebody wrote themselves is nothing of ours.
  const shown = innards.exec(text)?.[0]
  if (shown !== undefined && !sent.includes(shown)) return "lets its innards show"
  const unfit = misfit(promised.content[kind]!.schema, JSON.parse(text))
  return unfit === null ? null : `does not fit its document: ${unfit}`
}
