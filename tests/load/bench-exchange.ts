/**
 * How long files of questions take: 10,000 rows of a workbook from upload to drafts in the bank, dry run included, and 100,000
 * items out, each beside a plain baseline of the same run: the workbook merely read, the same rows merely copied out.
 *
 * Runs over the API's own routes, in one process with its threads, so that the memory measured is all there is. The delay of
 * the API's own thread is watched meanwhile: whoever else is waiting must not feel a file.
 *
 * Units:  milliseconds; megabytes of resident memory, above what the process held before.
 * Errors: PostgreSQL's own, and whatever a route refuses.
 */
import { ensureRoles, migrateDatabase, urlAs, type ApplicationRole } from "@sworn/drizzle/migrate"
import { seedDemo } from "@sworn/drizzle/seeds"
import { openPool, type Sql } from "@sworn/exam-api/database/pool"
import { sealPaper } from "@sworn/exam-api/papers/seal-paper"
import { makeNationalIdVault } from "@sworn/exam-api/people/national-id"
import { makeSecondFactorVault } from "@sworn/exam-api/people/sealing"
import { createStaffApi } from "@sworn/exam-api/staff-api"
import type { ImportPage, ImportProgress } from "@sworn/contract/staff"
import { openXlsxTable } from "@sworn/interchange"
import { hash, randomBytes, randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { setTimeout as wait } from "node:timers/promises"
import { writeXlsx } from "hucre/xlsx"
import { startPostgres } from "../../scripts/embedded-postgres.ts"
import { fillBank } from "./plausible-bank.ts"

const rounds = Number(process.env["ROUNDS"] ?? 3)
const rowCount = Number(process.env["ROWS"] ?? 10_000)
const itemCount = Number(process.env["ITEMS"] ?? 100_000)
const formats = (process.env["FORMATS"] ?? "json,xlsx,csv,qti").split(",")
const importTarget = 10_000
const exportTarget = 20_000

const folder = mkdtempSync(join(tmpdir(), "sworn-bench-"))
const server = await startPostgres({ dataDir: join(folder, "postgres") })
try {
  await bench()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function bench(): Promise<void> {
  const { api, owner, cookie, unitId, close } = await openHouse()
  const call = async (path: string, init: RequestInit = {}) => {
    const reply = await api.request(path, { ...init, headers: { cookie, ...init.headers } })
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
    return reply
  }
  console.log(`medians of ${rounds} rounds`)
  await benchImports(call, unitId)
  console.log(`  a bank of ${itemCount.toLocaleString("en")} items is being made`)
  await fillBank(owner, itemCount)
  await owner`analyze`
  await benchImports(call, unitId, ", the bank full")
  for (const format of formats) await benchExport(call, owner, format)
  await close()
}

type Call = (path: string, init?: RequestInit) => Promise<Response>

async function benchImports(call: Call, unitId: number, where = ""): Promise<void> {
  const measured: Record<"read" | "upload" | "check" | "commit" | "whole" | "memory" | "delay", number[]> = {
    read: [],
    upload: [],
    check: [],
    commit: [],
    whole: [],
    memory: [],
    delay: [],
  }
  for (let round = 0; round < rounds; round += 1) {
    const bytes = await workbook(`${where}${round}`)
    const readAt = performance.now()
    await openXlsxTable(bytes)
    measured.read.push(performance.now() - readAt)

    const watch = watching()
    const startedAt = performance.now()
    const query = new URLSearchParams({ fileName: "题库.xlsx", unitId: String(unitId), pool: "practice" })
    const uploaded = (await (
      await call(`/api/imports?${query}`, {
        method: "POST",
        body: bytes,
        headers: { "content-type": "application/octet-stream" },
      })
    ).json()) as ImportPage
    const path = `/api/imports/${uploaded.importId}`
    await call(`${path}/settings`, json("PUT", settingsFor(uploaded)))
    const checkAt = performance.now()
    await call(`${path}/check`, { method: "POST" })
    for (let state = "checking"; state === "checking";) {
      await wait(20)
      state = ((await (await call(`${path}/progress`)).json()) as ImportProgress).state
    }
    const { summary } = (await (await call(path)).json()) as ImportPage
    if (summary?.good !== rowCount) throw new Error(`The check found ${JSON.stringify(summary)}`)
    const commitAt = performance.now()
    await call(`${path}/commit`, json("POST", { goodOnly: false, expected: { good: rowCount, faulty: 0 } }))
    const endedAt = performance.now()
    measured.upload.push(checkAt - startedAt)
    measured.check.push(commitAt - checkAt)
    measured.commit.push(endedAt - commitAt)
    measured.whole.push(endedAt - startedAt)
    const { memory, delay } = watch()
    measured.memory.push(memory)
    measured.delay.push(delay)
  }
  const [read, whole] = [median(measured.read), median(measured.whole)]
  console.log(
    `  import of ${rowCount.toLocaleString("en")} rows${where}: ${ms(whole)} (upload ${ms(median(measured.upload))}, ` +
      `dry run ${ms(median(measured.check))}, commit ${ms(median(measured.commit))}), ${(whole / read).toFixed(1)} × reading the ` +
      `workbook (${ms(read)}); +${Math.max(...measured.memory)} MB; the API's thread was held ${ms(median(measured.delay))} at ` +
      `most; ${verdict(whole, importTarget)}`,
  )
}

async function benchExport(call: Call, owner: Sql, format: string): Promise<void> {
  const [times, copies, memories, delays]: [number[], number[], number[], number[]] = [[], [], [], []]
  let size = 0
  for (let round = 0; round < rounds; round += 1) {
    // Making the bank took longer than a proof of who one is lasts.
    await owner`update staff_sessions set stepped_up_at = exam_now(), last_seen_at = exam_now()`
    const copyAt = performance.now()
    const rows = await owner`copy (select i.code, v.content, k.key, k.rationale from items i
      join item_cards c using (item_id) join item_versions v using (item_version_id)
      join item_keys k using (item_version_id) order by i.code) to stdout`.readable()
    for await (const _ of rows);
    copies.push(performance.now() - copyAt)

    const watch = watching()
    const startedAt = performance.now()
    const reply = await call(`/api/items/export?format=${format}&purpose=bench&pool=live`)
    size = 0
    for await (const piece of reply.body ?? []) size += piece.byteLength
    times.push(performance.now() - startedAt)
    const { memory, delay } = watch()
    memories.push(memory)
    delays.push(delay)
  }
  const [time, copy] = [median(times), median(copies)]
  console.log(
    `  export as ${format}, ${(size / 1e6).toFixed(0)} MB: ${ms(time)}, ${(time / copy).toFixed(1)} × COPY of the same rows ` +
      `(${ms(copy)}); +${Math.max(...memories)} MB; the API's thread was held ${ms(median(delays))} at most; ` +
      verdict(time, exportTarget),
  )
}

/** The memory of the whole process and the longest hold of its own thread, until asked. */
function watching() {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  return () => {
    clearInterval(timer)
    delay.disable()
    return { memory: Math.round((peak - before) / 1e6), delay: delay.max / 1e6 }
  }
}

async function workbook(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const header = [
    "题型",
    "题干",
    "选项A",
    "选项B",
    "选项C",
    "选项D",
    "答案",
    "解析",
    "难度",
    "知识点",
    "法律依据",
  ]
  const signs = [
    ..."公安机关办理行政案件应当依法及时客观公正地收集调取证据并保障当事人陈述申辩听证复议诉讼的权利",
  ]
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const own = Array.from(
      { length: 24 },
      (_each, place) => signs[hash("sha1", `${name} ${at} ${place}`, "buffer")[0]! % signs.length],
    )
    const stem = `${own.join("")}，第${at}种情形下哪一项正确（  ）`
    return [
      "单选题",
      stem,
      "由办案部门决定",
      "由负责人批准",
      "由法制部门审核",
      "由上级机关指定",
      "B",
      "见教材",
      "3",
      "程序",
      "",
    ]
  })
  return new Uint8Array(await writeXlsx({ sheets: [{ name: "题库", rows: [header, ...rows] }] }))
}

function settingsFor(page: ImportPage) {
  return {
    locale: "zh-CN",
    mapping: page.seen.suggested,
    kind: null,
    kindCodes: [],
    levels: ["basic"],
    subject: "criminal-law",
    category: null,
    difficulty: 3,
    tags: [],
    law: null,
    translation: "leave-empty",
  }
}

function json(method: string, body: unknown): RequestInit {
  const text = JSON.stringify(body)
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) }
  return { method, body: text, headers }
}

async function openHouse() {
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
  const vaultSecret = randomBytes(32)
  const vault = makeNationalIdVault(vaultSecret)
  await seedDemo(owner, { now, sealIdentity: vault.seal, hashPassword: async () => "none", sealPaper })
  const pools: Sql[] = [owner]
  const as = (role: ApplicationRole, connections = 4) => {
    const pool = openPool(urlAs(server.url, role, passwords[role]), {
      connections,
      statementTimeoutMs: 120_000,
    })
    pools.push(pool)
    return pool
  }
  const quiet = { info: () => {}, warn: () => {}, error: console.error }
  const api = createStaffApi({
    sql: as("sworn_staff"),
    bankSql: as("sworn_bank"),
    chance: { uuid: randomUUID, hex: (count) => randomBytes(count).toString("hex") },
    log: quiet,
    origin: "http://localhost",
    trustedProxies: [],
    vault,
    secondFactors: makeSecondFactorVault(vaultSecret),
    sso: null,
    openExportConnection: () => as("sworn_staff", 1),
    openBankConnection: () => as("sworn_bank", 1),
    readAnchors: async () => [],
    auditAlarm: () => null,
  })
  const token = randomBytes(32).toString("hex")
  await owner`
    insert into staff_sessions (token_hash, staff_id, started_at, last_seen_at, stepped_up_at)
    select ${hash("sha256", token, "buffer")}, staff_id, now, now, now from staff, exam_now() as now where username = 'author'`
  const [unit] = await owner<[{ unitId: number }]>`
    select unit_id as "unitId" from staff_grants join staff using (staff_id) where username = 'author' limit 1`
  const close = () => Promise.all(pools.map((pool) => pool.end({ timeout: 2 })))
  return { api, owner, cookie: `__Host-sworn-staff=${token}`, unitId: unit.unitId, close }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString("en")} ms`
}

function verdict(value: number, target: number): string {
  return `${value <= target ? "within" : "over"} the target of ${target / 1000} s`
}
