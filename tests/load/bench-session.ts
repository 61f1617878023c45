/**
 * What checking sign-in, role and units adds to a request, at the median: the same statement with the check in it and without,
 * turn by turn over one connection, so that whatever else the machine does weighs on both.
 *
 * A save's check is a join in the statement that locks the attempt; a request of the staff has one statement of its own. Both
 * are measured where they are made, in the API as it runs, and as statements alone. What is printed are raw medians; there is
 * no assertion, because a shared machine has no opinion.
 *
 * Units:  milliseconds.
 * Errors: PostgreSQL's own.
 */
import { ensureRoles, migrateDatabase, urlAs } from "@sworn/drizzle/migrate"
import { openSitting, seedDemo } from "@sworn/drizzle/seeds"
import { lockAttempts, type AttemptCall } from "@sworn/exam-api/attempts/attempts.store"
import { openPool, type Sql, type Transaction } from "@sworn/exam-api/database/pool"
import { makeApiBase } from "@sworn/exam-api/http/api-base"
import { requireRole, type StaffEnv } from "@sworn/exam-api/http/staff-session"
import { staffProblem } from "@sworn/exam-api/http/staff-problem"
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { Hono } from "hono"
import { hash, randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres } from "../../scripts/embedded-postgres.ts"

const rounds = Number(process.env["ROUNDS"] ?? 5)
const turns = Number(process.env["TURNS"] ?? 1500)
const target = 0.3

const folder = mkdtempSync(join(tmpdir(), "sworn-bench-"))
const server = await startPostgres({ dataDir: join(folder, "postgres") })
try {
  await bench()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function bench(): Promise<void> {
  const secret = () => randomBytes(16).toString("hex")
  const passwords = {
    sworn_candidate: secret(),
    sworn_staff: secret(),
    sworn_scorer: secret(),
    sworn_bank: secret(),
  }
  await ensureRoles(server.url, passwords)
  await migrateDatabase(server.url)
  const owner = openPool(server.url, { connections: 1, statementTimeoutMs: 0 })
  const now = (await owner<[{ now: number }]>`select exam_now() as now`)[0].now
  const { seal } = makeNationalIdVault(randomBytes(32))
  await seedDemo(owner, { now, sealIdentity: seal, hashPassword: async () => "none", sealPaper })
  const as = (role: "sworn_candidate" | "sworn_staff") =>
    openPool(urlAs(server.url, role, passwords[role]), { connections: 1, statementTimeoutMs: 5000 })
  const [candidates, staff] = [as("sworn_candidate"), as("sworn_staff")]

  const saves = await savesWithAndWithout(owner, candidates, now)
  const requests = await requestsWithAndWithout(owner, staff)
  console.log(`medians of ${rounds} rounds of ${turns} turns each, in ms; target: at most ${target} more`)
  await compare("a save's lock", saves)
  await compare("GET of the staff, in the API", requests)
  await Promise.all([owner, candidates, staff].map((pool) => pool.end({ timeout: 2 })))
}

type Pair = { readonly with: () => Promise<unknown>; readonly without: () => Promise<unknown> }

async function compare(what: string, pair: Pair): Promise<void> {
  const [checked, plain]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 300; turn += 1) {
    await pair.with()
    await pair.without()
  }
  const differences: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [ofRound, plainOfRound]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < turns; turn += 1) {
      // Who goes first changes, so that neither always finds the other's pages warm.
      const order = turn % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const)
      for (const one of order) {
        const startedAt = performance.now()
        await pair[one]()
        ;(one === "with" ? ofRound : plainOfRound).push(performance.now() - startedAt)
      }
    }
    differences.push(median(ofRound) - median(plainOfRound))
    checked.push(...ofRound)
    plain.push(...plainOfRound)
  }
  const added = median(differences)
  console.log(
    `  ${what.padEnd(30)} without ${median(plain).toFixed(3)}  with ${median(checked).toFixed(3)}  adds ${added.toFixed(3)}` +
      `  (round by round ${differences.map((one) => one.toFixed(3)).join(" · ")})  ${added <= target ? "within" : "over"} the target`,
  )
}

/** lockAttempts as it is, and the same statement with the attempt's own key in place of the sign-in. */
async function savesWithAndWithout(owner: Sql, sql: Sql, now: number): Promise<Pair> {
  const sitting = await openSitting(owner, { level: "basic", startsAt: now, candidateCount: 200 })
  const { campaignId } = sitting
  const calls: AttemptCall[] = []
  for (const { attemptId } of sitting.candidates) {
    const tokenHash = hash("sha256", randomBytes(32), "buffer")
    await owner`insert into candidate_sessions (token_hash, campaign_id, attempt_id, started_at, window_closes_at)
      values (${tokenHash}, ${campaignId}, ${attemptId}, exam_now(), exam_now() + interval '1 day')`
    await owner`select issue_attempt(${campaignId}, ${attemptId}, ${randomBytes(32)}, 'seed')`
    calls.push({ tokenHash, attemptId })
  }
  let at = 0
  const next = () => calls[(at += 1) % calls.length] as AttemptCall
  // Undone each time: the disk's own moods would drown what is looked for.
  const undone = async (lock: (tx: Transaction) => Promise<number>) => {
    const connection = await sql.reserve()
    const tx = connection as unknown as Transaction
    const [, locked] = await Promise.all([tx`begin`, lock(tx)])
    if (locked === 0) throw new Error("No attempt was locked")
    await tx`rollback`
    connection.release()
  }
  return {
    with: () => undone(async (tx) => (await lockAttempts(tx, [next()])).size),
    without: () => undone(async (tx) => (await lockUnchecked(tx, campaignId, [next().attemptId])).length),
  }
}

/** As lockAttempts, for whoever asks. */
function lockUnchecked(tx: Transaction, campaignId: number, attemptIds: readonly string[]) {
  return tx`
  update attempts a set journal_length = a.journal_length
  from unnest(${attemptIds as string[]}::uuid[]) as call (attempt_id)
  where a.campaign_id = ${campaignId} and a.attempt_id = call.attempt_id
  returning a.campaign_id, a.attempt_id, a.paper_id, a.starts_at, a.allowed_ms, a.compensated_ms, a.grace_ms,
    a.hand_in_opens_ms, a.seed, a.lease_epoch, a.last_epoch, a.last_seq, a.journal_length,
    encode(a.chain_head, 'hex') as chain_head, a.opened_at, a.handed_in_at, exam_now() as now`
}

/** Two routes that answer with the same query, one of them for HR officers alone. */
async function requestsWithAndWithout(owner: Sql, sql: Sql): Promise<Pair> {
  const token = randomBytes(32).toString("hex")
  await owner`insert into staff_sessions (token_hash, staff_id, started_at, last_seen_at, stepped_up_at)
    select ${hash("sha256", token, "buffer")}, staff_id, now, now, now from staff, exam_now() as now where username = 'hr'`
  const read = () => sql`select unit_id, name from units where path ^@ '1.' order by path limit 20`
  const deps = { sql } as Parameters<typeof requireRole>[0]
  const log = { info: () => {}, warn: () => {}, error: console.error }
  const api = makeApiBase({
    log,
    newRequestId: () => "r-1",
    origin: "http://localhost",
    trustedProxies: [],
    problem: staffProblem,
  }).route(
    "/api",
    new Hono<StaffEnv>()
      .get("/plain", async (c) => c.json(await read(), 200))
      .get("/checked", requireRole(deps, "hr-officer"), async (c) => c.json(await read(), 200)),
  )
  const ask = async (path: string) => {
    const reply = await api.request(path, { headers: { cookie: `__Host-sworn-staff=${token}` } })
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    await reply.text()
  }
  return { with: () => ask("/api/checked"), without: () => ask("/api/plain") }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
