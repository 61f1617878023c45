/**
 * How long searching a bank of 100,000 items takes, over HTTP with sign-in, validation and true counts; beside each search a
 * plain read by primary key through the same pool, so that what else the machine does weighs on both.
 *
 * Three things are measured: searches, the counts of a filter's choices, and near duplicates of what is being typed. What is
 * printed is raw figures and ratios; there is no assertion, because a shared machine has no opinion.
 *
 * Units:  milliseconds.
 * Errors: an answer that is none ends the run.
 */
import type { Localised } from "@sworn/question-bank"
import { ensureRoles, migrateDatabase, urlAs } from "@sworn/drizzle/migrate"
import { seedDemo } from "@sworn/drizzle/seeds"
import { forSearching, openPool, type Sql } from "@sworn/exam-api/database/pool"
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { makeSecondFactorVault } from "@sworn/exam-api/people/sealing"
import { createStaffApi } from "@sworn/exam-api/staff-api"
import { serve } from "@hono/node-server"
import { spawnSync } from "node:child_process"
import { randomBytes, randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { startPostgres } from "../../scripts/embedded-postgres.ts"
import { staffCookie } from "../support/standing-people.ts"
import { dice, fillBank } from "./plausible-bank.ts"
import { useItems } from "./plausible-uses.ts"
import { drawSearch } from "./searches.ts"

const itemCount = Number(process.env["ITEMS"] ?? 100_000)
const searchCount = Number(process.env["SEARCHES"] ?? 400)
const otherCount = 150
const goalMs = 150

const folder = mkdtempSync(join(tmpdir(), "sworn-bench-bank-"))
const server = await startPostgres({ dataDir: join(folder, "postgres") })
try {
  await bench()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function bench(): Promise<void> {
  const passwords = {
    sworn_candidate: secret(),
    sworn_staff: secret(),
    sworn_scorer: secret(),
    sworn_bank: secret(),
  }
  await ensureRoles(server.url, passwords)
  await migrateDatabase(server.url)
  const identities = randomBytes(32)
  const owner = openPool(server.url, { connections: 1, statementTimeoutMs: 0 })
  const [{ now }] = await owner<[{ now: number }]>`select exam_now() as now`
  await seedDemo(owner, {
    now,
    sealIdentity: makeNationalIdVault(identities).seal,
    hashPassword: async () => "none",
    sealPaper,
  })
  const filling = performance.now()
  const stems = await fillBank(owner, itemCount)
  await useItems(owner, 200, 100)
  // As the database's own housekeeping does before long.
  await owner`vacuum analyze`
  console.log(`${itemCount} items written in ${((performance.now() - filling) / 1000).toFixed(0)} s`)

  const bankSql = openPool(urlAs(server.url, "sworn_bank", passwords.sworn_bank), {
    connections: 6,
    statementTimeoutMs: 30_000,
    settings: forSearching,
  })
  const staffSql = openPool(urlAs(server.url, "sworn_staff", passwords.sworn_staff), {
    connections: 4,
    statementTimeoutMs: 30_000,
  })
  const api = createStaffApi({
    sql: staffSql,
    bankSql,
    chance: { uuid: randomUUID, hex: (count) => randomBytes(count).toString("hex") },
    log: { info: () => {}, warn: () => {}, error: console.error },
    origin: "http://127.0.0.1",
    trustedProxies: [],
    vault: makeNationalIdVault(identities),
    secondFactors: makeSecondFactorVault(identities),
    sso: null,
    openExportConnection: () => staffSql,
    readAnchors: async () => [],
    auditAlarm: () => null,
  })
  const http = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 })
  await once(http, "listening")
  const { port } = http.address() as { port: number }
  const [author] = await owner<[{ id: string }]>`select staff_id as id from staff where username = 'author'`
  const cookie = await staffCookie({ sql: owner }, author.id, "in force")
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply.json()
  }

  const draw = dice(2026)
  const [{ subjects }] = await owner<
    [{ subjects: string[] }]
  >`select array_agg(code) as subjects from subjects`
  const queries = Array.from({ length: searchCount }, () => drawSearch(draw, stems, subjects))
  const ids = await owner<
    { id: string }[]
  >`select item_id as id from item_cards order by md5(item_id::text) limit 2000`
  const readById = () =>
    bankSql`select item_id, code, state from item_cards where item_id = ${ids[draw(ids.length)]!.id}`

  for (const query of queries.slice(0, 20)) await ask(`/api/items?${query}`)
  console.log(`load of the machine at the beginning: ${loadavg()[0]!.toFixed(1)} on ${cores()} cores`)
  const searches = await measured(queries, (query) => ask(`/api/items?${query}`), readById)
  const facets = await measured(
    queries.slice(0, otherCount),
    (query) => ask(`/api/items/facets?${facetsOf(query)}`),
    readById,
  )
  const typed = Array.from({ length: otherCount }, () => typedStem(stems[draw(stems.length)]!, draw))
  const likenesses = await measured(typed, (stem) => ask("/api/items/likenesses", { stem }), readById)

  console.log(`
${itemCount} items, ${searchCount} searches, ${otherCount} of each other kind, one after the other over HTTP
                           median      p95      p99    worst   ratio to a read by key (its median)
  searches             ${line(searches)}
  counts of choices    ${line(facets)}
  near duplicates      ${line(likenesses)}
  searches within ${goalMs} ms: ${((100 * searches.times.filter((ms) => ms <= goalMs).length) / searchCount).toFixed(1)} %
  load of the machine at the end: ${loadavg()[0]!.toFixed(1)} on ${cores()} cores`)
  const slowest = queries
    .map((query, at) => [searches.times[at]!, query] as const)
    .toSorted(([one], [other]) => other - one)
    .slice(0, 8)
  for (const [ms, query] of slowest) console.log(`  ${ms.toFixed(0)} ms  ${decodeURIComponent(query)}`)

  http.close()
  await Promise.all([bankSql, staffSql, owner].map((pool: Sql) => pool.end({ timeout: 2 })))
}

type Measured = { readonly times: readonly number[]; readonly reads: readonly number[] }

/** Each beside a read by key, one after the other. */
async function measured<One>(
  all: readonly One[],
  work: (one: One) => Promise<unknown>,
  read: () => PromiseLike<unknown>,
): Promise<Measured> {
  const [times, reads]: [number[], number[]] = [[], []]
  for (const one of all) {
    reads.push(await took(read))
    times.push(await took(() => work(one)))
  }
  return { times, reads }
}

async function took(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function facetsOf(query: string): string {
  const rest = new URLSearchParams(query)
  for (const name of ["order", "page"]) rest.delete(name)
  return rest.toString()
}

/** Half of what is typed is in the bank but for a character or two. */
function typedStem(stem: Localised, draw: (among: number) => number): string {
  const text = draw(3) === 0 ? stem.en : stem["zh-CN"]
  const at = draw(text.length - 1)
  return draw(2) === 0
    ? text.slice(0, at) + text.slice(at + 1)
    : [...text].toReversed().join("").slice(0, 120)
}

function line({ times, reads }: Measured): string {
  const median = at(times, 0.5)
  const figures = [median, at(times, 0.95), at(times, 0.99), Math.max(...times)].map((ms) =>
    ms.toFixed(1).padStart(8),
  )
  const read = at(reads, 0.5)
  return `${figures.join(" ")}   ${(median / read).toFixed(0)} × ${read.toFixed(2)} ms, p95 ${(at(times, 0.95) / read).toFixed(0)} ×`
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function secret(): string {
  return randomBytes(16).toString("hex")
}

function cores(): string {
  return spawnSync("nproc").stdout?.toString().trim()
}
