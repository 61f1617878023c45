/** Every act that writes is in the audit log, in the transaction of the act: neither stands without the other (REC-2). */
import { afterAll, beforeAll, expect, it } from "vitest"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { administrationActs } from "../support/audited-acts/administration.ts"
import { bankActs } from "../support/audited-acts/bank.ts"
import { bankWorkActs } from "../support/audited-acts/bank-work.ts"
import { blueprintActs } from "../support/audited-acts/blueprints.ts"
import { dutyActs } from "../support/audited-acts/duties.ts"
import { exchangeActs } from "../support/audited-acts/exchange.ts"
import { examDayActs } from "../support/audited-acts/exam-day.ts"
import { handOverActs } from "../support/audited-acts/hand-overs.ts"
import { ownAccountActs } from "../support/audited-acts/own-account.ts"
import { statuteActs } from "../support/audited-acts/statutes.ts"
import { viewActs } from "../support/audited-acts/views.ts"
import { openActWorld, type Acts } from "../support/audited-acts/world.ts"

let room: ExamRoom
let acts: Acts
beforeAll(async () => {
  room = await openExamRoom()
  const world = await openActWorld(room)
  acts = {
    // Before the author enrols a second factor, which ends the sign-ins without it.
    ...bankActs(world),
    ...exchangeActs(world),
    ...viewActs(world),
    ...bankWorkActs(world),
    ...statuteActs(world),
    ...blueprintActs(world),
    ...examDayActs(world),
    ...handOverActs(world),
    ...ownAccountActs(world),
    ...dutyActs(world),
    ...administrationActs(world),
  }
})
afterAll(() => room.close())

/** What happens to an attempt is a link of the attempt's own chain: a province that hands in at one bell must not queue. */
const ownChain = ["openings", "journal", "hand-in"].map(
  (act) => `candidate POST /api/attempts/:attemptId/${act}`,
)
/** Asked by a method or in a body of their own, and write nothing. */
const questions = [
  "staff POST /api/session/enrolment",
  "staff POST /api/items/likenesses",
  "candidate POST /api/account/practice/answers",
  "staff POST /api/bulk-acts/preview",
  "staff POST /api/statutes/readings",
  "staff POST /api/statutes/:statute/previews",
  "staff POST /api/blueprints/supplies",
]

it("every route that writes has an act here: a new route without one fails", () => {
  const writing = (side: string, api: { readonly routes: readonly { method: string; path: string }[] }) =>
    api.routes
      .filter(({ method, path }) => !["GET", "HEAD", "ALL"].includes(method) || path.endsWith("/export"))
      .map(({ method, path }) => `${side} ${method} ${path}`)
  const found = new Set([...writing("candidate", room.candidateApi), ...writing("staff", room.staffApi)])

  expect([...found].toSorted()).toEqual([...Object.keys(acts), ...ownChain, ...questions].toSorted())
})

it(
  "each leaves an event under its request, and nothing without it (REC-2)",
  { timeout: 120_000 },
  async () => {
    const wrong: string[] = []
    for (const [name, prepare] of Object.entries(acts)) {
      const act = await prepare()
      await closeTheDoor()
      const before = await everythingWritten()
      const refused = await act().finally(openTheDoor)
      await refused.body?.cancel()
      if (refused.status !== 500) wrong.push(`${name} answered ${refused.status} though the log was shut`)
      const after = await everythingWritten()
      for (const [table, rows] of Object.entries(after))
        if (rows !== before[table]) wrong.push(`${name} changed ${table} though the log was shut`)

      const done = await act()
      const text = await done.text()
      if (!done.ok) wrong.push(`${name} answered ${done.status}: ${text}`)
      const events = await room.sql`
      select 1 from audit_events where request_id = ${done.headers.get("x-request-id")}`
      if (events.length === 0) wrong.push(`${name} left no event`)
    }

    expect(wrong).toEqual([])
    expect(Object.keys(acts).length).toBeGreaterThan(15)
  },
)

const door = "append_audit(text, text, text, text, text[], text[], text[])"
let asItWas = ""
async function closeTheDoor() {
  const [row] = await room.sql<[{ text: string }]>`select pg_get_functiondef(${door}::regprocedure) as text`
  asItWas = row.text
  await room.sql
    .unsafe(`create or replace function append_audit(the_actor text, the_request text, the_address text,
    the_scope text, the_actions text[], the_subjects text[], the_details text[]) returns void language plpgsql as
    $$ begin raise exception 'The audit log cannot be written'; end $$`)
}
const openTheDoor = () => room.sql.unsafe(asItWas)

/** Signs of life and counts of wrong tries are no acts, and change with every request. */
const noActs = ["sign_in_failures", "import_progress"]

/** A fingerprint of every table: which transactions its rows are from; of sessions what they say but their sign of life. */
async function everythingWritten(): Promise<Readonly<Record<string, string>>> {
  const tables = await room.sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`
  const names = tables.map(({ name }) => name).filter((name) => !noActs.includes(name))
  const prints = names.map((name) => {
    const row = name.endsWith("_sessions")
      ? "hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0)"
      : "t.xmin::text::bigint"
    return `select '${name}' as name, count(*) || ' ' || coalesce(sum(${row}), 0) as print from "${name}" t`
  })
  const rows = await room.sql.unsafe<{ name: string; print: string }[]>(prints.join(" union all "))
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}
