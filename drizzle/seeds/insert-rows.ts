/**
 * Many rows in one statement: they travel as one JSON parameter, and PostgreSQL reads them by the table's own types.
 *
 * Units:  instants are written as ISO text, bytes as `\x` and hexadecimal digits.
 * Errors: PostgreSQL's own are thrown as they are.
 */
import type { Instant } from "@sworn/exam-core"
import type postgres from "postgres"

/** A row by its column names; a column that no row names keeps its default. */
export type Row = Readonly<Record<string, unknown>>

export async function insertRows(
  tx: postgres.TransactionSql,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = tx(Object.keys(first))
  await tx`
    insert into ${tx(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${tx(table)}, ${tx.json(rows as postgres.JSONValue)})`
}

export const instantText = (at: Instant): string => new Date(at).toISOString()

export const bytesText = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString("hex")}`
