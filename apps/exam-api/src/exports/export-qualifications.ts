import type { ExportQuery } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { listAskFrom } from "../qualifications/list-ask.ts"
import { hasUnit } from "../qualifications/qualifications.store.ts"
import { gathered, streamOf, vouchedFor } from "./bytes.ts"
import { cellWordsIn, listName } from "./columns.ts"
import { insertExport, openList, readSettledClock, type KeptFilter } from "./exports.store.ts"
import { csvOf, xlsxOf } from "./sheet.ts"

export type ExportRefusal = "not-found" | "busy"

export type OpenedExport = {
  readonly exportId: string
  readonly rowCount: number
  readonly fileName: string
  readonly body: ReadableStream<Uint8Array>
}

/** Each list takes a connection of its own for as long as its reader needs. */
const mostAtOnce = 8

/**
 * Makes the act of sending the list out as a file (HRX-3, HRX-4). That it was asked for is on record before the first
 * byte leaves; its manifest before the last.
 */
export function makeQualificationExport(deps: StaffDeps) {
  const { sql, chance, log } = deps
  let underWay = 0
  function takeTurn() {
    underWay += 1
    let isMine = true
    return () => {
      if (isMine) underWay -= 1
      isMine = false
    }
  }

  return async function exportQualifications(
    author: Author,
    scope: readonly string[],
    { format, language = "zh-CN", purpose, ...filter }: ExportQuery,
  ): Promise<Outcome<OpenedExport, ExportRefusal>> {
    if (filter.unit !== undefined && !(await hasUnit(sql, scope, filter.unit))) return refused("not-found")
    if (underWay >= mostAtOnce) return refused("busy")

    const leave = takeTurn()
    const exportId = chance.uuid()
    async function open() {
      const ask = listAskFrom(filter, scope, await readSettledClock(sql))
      const cells = format === "csv" ? "guarded" : "as they are"
      return { ask, list: await openList(sql, deps.openExportConnection, ask, cellWordsIn(language), cells) }
    }
    const { ask, list } = await open().catch((cause: unknown) => {
      leave()
      throw cause
    })
    function giveUp() {
      leave()
      return list.stop()
    }

    const { rowCount } = list
    const { asOf: _asOf, knownAt: _knownAt, ...kept } = filter
    const keptFilter: KeptFilter = { ...kept, scope }
    const about = { format, purpose, filter: keptFilter, asOf: ask.day, knownAt: ask.knownAt, rowCount }
    const note = (action: string, more = {}) => ({
      action,
      subject: exportId,
      details: { ...about, filter: onRecord(keptFilter), ...more },
    })
    await sql
      .begin((tx) => appendAudit(tx, author, [note("export-begun")]))
      .catch(async (cause) => {
        await giveUp()
        throw cause
      })

    const bytes = format === "csv" ? csvOf(list.csvLines(), language) : xlsxOf(list.rows(), language)
    const whole = vouchedFor(gathered(bytes), async (sha256) => {
      await list.finish()
      await sql.begin(async (tx) => {
        await insertExport(tx, { exportId, requestedBy: author.staffId, ...about, sha256 })
        await appendAudit(tx, author, [note("export-finished", { sha256: sha256.toString("hex") })])
      })
      leave()
    })
    const body = streamOf(whole, async (reason) => {
      await giveUp()
      await sql
        .begin((tx) => appendAudit(tx, author, [note("export-stopped", { reason })]))
        .catch((err: unknown) =>
          log.error({ requestId: author.requestId, err }, "a stopped export is not on record"),
        )
    })
    return accepted({ exportId, rowCount, fileName: `${listName[language]}_${ask.day}.${format}`, body })
  }
}

/** What was searched for may be a name: the manifest has it, and the log, which nothing can be erased from, only that it was. */
const onRecord = ({ search, ...rest }: KeptFilter) => ({ ...rest, isSearched: search !== undefined })
