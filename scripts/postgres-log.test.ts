import { describe, expect, it } from "vitest"
import { refusalFromLog } from "./postgres-log.ts"

const sentences: readonly (readonly [string, RegExp])[] = [
  [
    `FATAL:  could not write lock file "postmaster.pid": No space left on device`,
    /disk that holds \/d is full/,
  ],
  [`PANIC:  could not locate a valid checkpoint record at 0/1748CC8`, /database in \/d is damaged/],
  [`FATAL:  database files are incompatible with server`, /database in \/d is damaged/],
  [`DETAIL:  The data directory was initialized by PostgreSQL version 17, which …`, /another version/],
  [`FATAL:  could not open file "/d/global/pg_filenode.map": Permission denied`, /may not use \/d/],
  [`FATAL:  could not map anonymous shared memory: Cannot allocate memory`, /too little free memory/],
  [`FATAL:  something never seen before.`, /did not start: something never seen before\.$/],
  ["", /did not start: it gave no reason\.$/],
]

describe("refusalFromLog", () => {
  it.each(sentences)("says in one sentence what %j means", (said, sentence) => {
    const { message } = refusalFromLog(`2026-11-22 12:00:00 UTC [1] ${said}\n`, "/d")
    expect(message).toMatch(sentence)
    expect(message).not.toContain("\n")
  })
})
