/** pgbench as the baseline: durable single-row upserts, one commit each. */
import type { Sql } from "@sworn/exam-api/database/pool"
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const script = `\\set attempt random(1, 200)
\\set item random(1, 100)
insert into bench_responses values (:attempt, :item, '["a"]', 1, clock_timestamp())
on conflict (attempt, item) do update set value = excluded.value, seq = bench_responses.seq + 1, saved_at = excluded.saved_at;
`

/** Throws one sentence where no pgbench is installed. */
export function findPgbench(): string {
  const debian = "/usr/lib/postgresql"
  const installed = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin/pgbench"))
    : []
  const found = ["/usr/bin/pgbench", "/usr/local/bin/pgbench", ...installed].find((path) => existsSync(path))
  if (found === undefined) throw new Error("pgbench is not installed (Debian: apt-get install postgresql).")
  return found
}

export async function prepareUpserts(sql: Sql): Promise<void> {
  await sql`create table bench_responses (attempt int, item int, value jsonb, seq int, saved_at timestamptz,
    primary key (attempt, item))`
}

/** Transactions per second, without the time to connect. */
export function runUpserts(pgbench: string, databaseUrl: string, clients: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), "sworn-pgbench-"))
  const file = join(folder, "upsert.sql")
  writeFileSync(file, script)
  const words = [
    "-n",
    "-M",
    "prepared",
    "-f",
    file,
    "-c",
    String(clients),
    "-j",
    "2",
    "-T",
    String(seconds),
    databaseUrl,
  ]
  const run = spawnSync(pgbench, words, { encoding: "utf8" })
  rmSync(folder, { recursive: true, force: true })
  const rate = /tps = ([\d.]+)/.exec(run.stdout ?? "")?.[1]
  if (rate === undefined) throw new Error(`pgbench gave no figure: ${run.stderr}`)
  return Number(rate)
}
