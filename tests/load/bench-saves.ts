/**
 * Durable acknowledged saves per second, through HTTP with sign-in, validation and group commit, beside pgbench's
 * single-row upserts on the same server, in alternating runs.
 *
 * Both write to a PostgreSQL with fsync and synchronous commit on. Candidates keep one save in flight each, as a device
 * does, and change to another item with every save. What is printed is raw figures, their medians and the ratio; there is
 * no assertion, because a shared machine has no opinion.
 *
 * Units:  saves and transactions per second; latencies in milliseconds.
 * Errors: pgbench missing is one sentence (Debian: postgresql).
 */
import { ensureRoles, migrateDatabase, urlAs } from "@sworn/drizzle/migrate"
import { openSitting, seedDemo } from "@sworn/drizzle/seeds"
import { createCandidateApi } from "@sworn/exam-api/candidate-api"
import { openPool } from "@sworn/exam-api/database/pool"
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { serve } from "@hono/node-server"
import { spawnSync } from "node:child_process"
import { randomBytes, randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { startPostgres } from "../../scripts/embedded-postgres.ts"
import { findPgbench, prepareUpserts, runUpserts } from "./pgbench.ts"
import type { SavingReport } from "./saving-candidates.ts"

const rounds = Number(process.env["ROUNDS"] ?? 5)
const seconds = Number(process.env["SECONDS"] ?? 6)
const candidateCount = 200
const pgbenchClients = 32

const folder = mkdtempSync(join(tmpdir(), "sworn-bench-"))
const server = await startPostgres({ dataDir: join(folder, "postgres") })
try {
  await bench(findPgbench())
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function bench(pgbench: string): Promise<void> {
  const passwords = {
    sworn_candidate: secret(),
    sworn_staff: secret(),
    sworn_scorer: secret(),
    sworn_bank: secret(),
  }
  await ensureRoles(server.url, passwords)
  await migrateDatabase(server.url)
  const vault = makeNationalIdVault(randomBytes(32))
  const owner = openPool(server.url, { connections: 1, statementTimeoutMs: 0 })
  const now = (await owner<[{ now: number }]>`select exam_now() as now`)[0].now
  await seedDemo(owner, { now, sealIdentity: vault.seal, hashPassword: async () => "none", sealPaper })
  const { candidates: seats } = await openSitting(owner, { level: "basic", startsAt: now, candidateCount })
  await prepareUpserts(owner)

  const asCandidate = (connections: number) =>
    openPool(urlAs(server.url, "sworn_candidate", passwords.sworn_candidate), {
      connections,
      statementTimeoutMs: 5000,
    })
  const pools = [asCandidate(10), asCandidate(6)] as const
  const api = createCandidateApi({
    sql: pools[0],
    savesSql: pools[1],
    groupCommit: { batchSize: 200, batchesInFlight: 2, queueLimit: 20_000 },
    vault,
    chance: { uuid: randomUUID, hex: (count) => randomBytes(count).toString("hex") },
    log: { info: () => {}, warn: () => {}, error: console.error },
    origin: "http://127.0.0.1",
    trustedProxies: [],
  })
  const http = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 })
  await once(http, "listening")
  const { port } = http.address() as { port: number }

  const people = seats.map(({ ticketNo, nationalId }) => ({ ticketNo, nationalId }))
  const candidates = new Worker(new URL("./saving-candidates.ts", import.meta.url), {
    workerData: { address: `http://127.0.0.1:${port}`, port, people },
  })
  await once(candidates, "message")

  const saves: SavingReport[] = []
  const upserts: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    upserts.push(runUpserts(pgbench, server.url, pgbenchClients, seconds))
    candidates.postMessage({ seconds })
    const [report] = (await once(candidates, "message")) as [SavingReport]
    saves.push(report)
    console.log(
      `round ${round}: pgbench ${upserts.at(-1)!.toFixed(0)} upserts/s · Sworn ${report.perSecond.toFixed(0)} saves/s, ` +
        `p50 ${report.p50Ms.toFixed(1)} ms, p99 ${report.p99Ms.toFixed(1)} ms, not kept ${report.notKept}`,
    )
  }

  const kept = await owner<
    [{ count: number }]
  >`select count(*)::int as count from attempt_journal where kind = 'response'`
  const acknowledged = saves.reduce((sum, one) => sum + one.kept, 0)
  const [saveRate, upsertRate] = [median(saves.map((one) => one.perSecond)), median(upserts)]
  // Each round against its own baseline: what else the machine does weighs on both.
  const ratios = saves.map((one, round) => one.perSecond / (upserts[round] ?? Number.NaN))
  console.log(`
medians of ${rounds} alternating rounds of ${seconds} s, ${candidateCount} candidates, pgbench with ${pgbenchClients} clients
  pgbench single-row upserts  ${upsertRate.toFixed(0)}/s
  Sworn durable saves         ${saveRate.toFixed(0)}/s   p99 ${median(saves.map((one) => one.p99Ms)).toFixed(1)} ms (worst ${Math.max(...saves.map((one) => one.p99Ms)).toFixed(1)} ms)
  ratio, round by round       ${median(ratios).toFixed(2)}   (${ratios.map((ratio) => ratio.toFixed(2)).join(" · ")})
  acknowledged ${acknowledged}, journalled ${kept[0].count}, lost ${Math.max(0, acknowledged - kept[0].count)}
  load generator and API share this machine with PostgreSQL: ${spawnSync("nproc").stdout?.toString().trim()} cores`)

  await candidates.terminate()
  http.close()
  await Promise.all([...pools, owner].map((pool) => pool.end({ timeout: 2 })))
}

function secret(): string {
  return randomBytes(16).toString("hex")
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
