/**
 * A transaction in two round trips instead of four: `begin` travels with the first statement, `commit` with the last.
 *
 * Under exam load half the time of a batch of saves was spent on the two trips that carry no data.
 *
 * Errors: whatever fails is thrown, and nothing of the transaction stays. Resolves only once the server has committed.
 */
import type { Sql, Transaction } from "./pool.ts"

export type Decision<Result> = {
  /** The one statement that writes; not awaited by itself. */
  readonly write: (tx: Transaction) => Promise<unknown>
  readonly result: Result
}

export async function inTwoTrips<Read, Result>(
  sql: Sql,
  read: (tx: Transaction) => Promise<Read>,
  decide: (tx: Transaction, read: Read) => Promise<Decision<Result>>,
): Promise<Result> {
  const connection = await sql.reserve()
  const tx = connection as unknown as Transaction
  try {
    const [, found] = await Promise.all([tx`begin`, read(tx)])
    const { write, result } = await decide(tx, found)
    // If the write fails, the commit behind it finds a failed transaction and undoes it.
    const [, committed] = await Promise.all([write(tx), tx`commit`])
    if (committed.command !== "COMMIT") throw new Error(`The transaction ended with ${committed.command}`)
    return result
  } catch (cause) {
    await tx`rollback`.catch(() => {})
    throw cause
  } finally {
    connection.release()
  }
}
