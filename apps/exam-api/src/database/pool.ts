/**
 * Connections to PostgreSQL, with times as the rest of the program speaks of them.
 *
 * Units:  timestamptz comes and goes as UTC milliseconds, date as YYYY-MM-DD.
 * Errors: PostgreSQL's own, thrown.
 */
import postgres from "postgres"

const instantOid = 1184
const dayOid = 1082

const asTheProgramSpeaks = {
  instant: {
    to: instantOid,
    from: [instantOid],
    serialize: (value: number | Date) => new Date(value).toISOString(),
    parse: (text: string) => Date.parse(text),
  },
  day: { to: dayOid, from: [dayOid], serialize: (value: string) => value, parse: (text: string) => text },
}

export type Sql = postgres.Sql<{ instant: number; day: string }>
export type Transaction = postgres.TransactionSql<{ instant: number; day: string }>

/** A piece of a statement, to be put into others; it does nothing by itself. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

export type PoolOptions = {
  readonly connections: number
  /** A statement that runs longer is ended, so that one slow query cannot hold a connection for good. */
  readonly statementTimeoutMs: number
  /** What else holds on each connection, by PostgreSQL's own names. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * For the bank, whose lists ask something else each time: a plan made for the values at hand, room for the ids of a whole
 * bank, and neither compiling nor helpers for statements that take less than those take to begin.
 */
export const forSearching = {
  plan_cache_mode: "force_custom_plan",
  work_mem: "32MB",
  jit: "off",
  max_parallel_workers_per_gather: "0",
} as const

export const openPool = (url: string, { connections, statementTimeoutMs, settings }: PoolOptions): Sql =>
  postgres(url, {
    max: connections,
    types: asTheProgramSpeaks,
    onnotice: () => {},
    connection: { application_name: "sworn", statement_timeout: statementTimeoutMs, ...settings },
  }) as unknown as Sql
