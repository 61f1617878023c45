/** A long read of one snapshot, on a connection of its own: it is drawn up once, and then written out as fast as its reader takes it. */
import type { Sql, Transaction } from "./pool.ts"

export type Held = {
  /** Gives the connection back to the server after the last row. */
  readonly finish: () => Promise<void>
  /** Ends the query, whatever it is doing, and the connection. Safe to call after `finish`. */
  readonly stop: () => Promise<void>
}

/** What `open` makes of the snapshot stays open until it is finished or stopped; if it throws, nothing is left open. */
export async function openSnapshot<Opened extends object>(
  sql: Sql,
  openConnection: () => Sql,
  open: (connection: Transaction) => Promise<Opened>,
): Promise<Opened & Held> {
  const pool = openConnection()
  const connection = (await pool.reserve()) as unknown as Transaction
  const [{ pid }] = await connection<[{ pid: number }]>`select pg_backend_pid() as pid`
  let isOpen = true
  async function finish() {
    if (!isOpen) return
    await connection`commit`
    isOpen = false
    await pool.end({ timeout: 0 })
  }
  async function stop() {
    if (!isOpen) return
    isOpen = false
    await sql`select pg_terminate_backend(${pid})`.catch(() => {})
    await pool.end({ timeout: 0 })
  }

  try {
    await connection`begin isolation level repeatable read`
    await connection`set local statement_timeout = 0`
    return { ...(await open(connection)), finish, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
