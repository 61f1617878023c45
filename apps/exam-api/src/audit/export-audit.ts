import type { AuditExportQuery, AuditRow } from "@sworn/contract/staff"
import { dayOf } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { gathered, streamOf, vouchedFor } from "../exports/bytes.ts"
import { countAudit, readAuditRows } from "./audit-list.store.ts"
import { appendAudit, findAuditHead, type Author } from "./audit.store.ts"
import { auditAskFrom } from "./read-audit.ts"

export type OpenedAuditExport = {
  readonly exportId: string
  readonly rowCount: number
  readonly fileName: string
  readonly body: ReadableStream<Uint8Array>
}

/**
 * Sends a part of the log out as CSV, oldest first. That it was asked for, why and how many rows, is on record before the
 * first byte leaves; the hash of all of it before the last (A8).
 */
export async function exportAudit(
  { sql, chance, log }: StaffDeps,
  author: Author,
  { purpose, ...filter }: AuditExportQuery,
): Promise<OpenedAuditExport> {
  const ask = auditAskFrom(filter)
  const { count: rowCount, newest } = await countAudit(sql, ask)
  const exportId = chance.uuid()
  const note = (action: string, more = {}) =>
    sql.begin((tx) =>
      appendAudit(tx, author, [
        {
          action,
          subject: exportId,
          details: { list: "audit", format: "csv", purpose, filter, rowCount, ...more },
        },
      ]),
    )
  await note("export-begun")

  const whole = vouchedFor(gathered(csvOf(readAuditRows(sql, ask, newest))), (sha256) =>
    note("export-finished", { sha256: sha256.toString("hex") }),
  )
  const body = streamOf(whole, (reason) =>
    note("export-stopped", { reason }).catch((err: unknown) =>
      log.error({ requestId: author.requestId, err }, "a stopped export is not on record"),
    ),
  )
  const head = await findAuditHead(sql)
  const day = head === null ? "" : `_${dayOf(head.at)}`
  return { exportId, rowCount, fileName: `audit${day}.csv`, body }
}

const header = [
  "seq",
  "at",
  "actor",
  "username",
  "action",
  "subject",
  "details",
  "request_id",
  "address",
  "scope",
  "hash",
]

async function* csvOf(batches: AsyncIterable<readonly AuditRow[]>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\uFEFF${header.join(",")}\n`)
  for await (const batch of batches) yield Buffer.from(batch.map(lineOf).join(""))
}

const lineOf = (row: AuditRow): string => {
  const at = new Date(row.at).toISOString()
  const { seq, actor, username, action, subject, details, requestId, address, scope, hash } = row
  const cells = [
    String(seq),
    at,
    actor,
    username ?? "",
    action,
    subject,
    details,
    requestId,
    address ?? "",
    scope,
    hash,
  ]
  return `${cells.map(quoted).join(",")}\n`
}

/** What begins like a formula gets an apostrophe in front (E1), as in the list of qualifications. */
function quoted(text: string): string {
  const guarded = text.replace(/^([\t\r])/, "'$1").replace(/(^|[;,\t\r\n])([=+@＝＋－＠-])/g, "$1'$2")
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
