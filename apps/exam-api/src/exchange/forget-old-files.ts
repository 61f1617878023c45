import { appendAuditAs } from "../audit/audit.store.ts"
import type { Sql } from "../database/pool.ts"
import { letGoOfFiles } from "./imports.store.ts"

/**
 * Lets go of the bytes of every file of questions that nobody has taken in or given up, once its day has come; and of those
 * that were kept for their rows to mend (ITM-9). Since that day they are over for whoever asks: this only makes room. How many.
 */
export function forgetOldFiles(sql: Sql): Promise<number> {
  return sql.begin(async (tx) => {
    const files = await letGoOfFiles(tx)
    await appendAuditAs(
      tx,
      "system",
      { requestId: "retention", address: null },
      files.map(({ importId, isCommitted, ...details }) => ({
        action: isCommitted ? "import-file-forgotten" : "import-expired",
        subject: importId,
        details,
      })),
    )
    return files.length
  })
}
