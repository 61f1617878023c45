import type { ItemExportQuery } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { formatById } from "@sworn/interchange"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { streamOf, vouchedFor } from "../exports/bytes.ts"
import { insertItemExport, openItems, readPictures } from "../items/item-export.store.ts"
import { readBankReference } from "./reference.store.ts"
import { runJob } from "./run-job.ts"
import { passedOn } from "./passed-on.ts"

export type OpenedItemExport = {
  readonly exportId: string
  readonly itemCount: number
  readonly fileName: string
  readonly mediaType: string
  readonly body: ReadableStream<Uint8Array>
}

/** Each takes a thread and a connection for as long as its reader needs. */
const mostAtOnce = 2

/**
 * Makes the act of sending questions with their keys out as a file (ITM-9). That they were asked for is on record before the
 * first byte leaves; its manifest, with all that the format could not carry, before the last.
 */
export function makeItemExport(deps: StaffDeps) {
  const { bankSql, chance, log } = deps
  let underWay = 0

  return async function exportItems(
    author: Author,
    { format: id, language = "zh-CN", purpose, ...filter }: ItemExportQuery,
  ): Promise<Outcome<OpenedItemExport, "busy" | "file-format-unknown">> {
    const format = formatById(id)
    if (format === null || format.write === null) return refused("file-format-unknown")
    if (underWay >= mostAtOnce) return refused("busy")

    underWay += 1
    let isMine = true
    const leave = () => {
      if (isMine) underWay -= 1
      isMine = false
    }
    const exportId = chance.uuid()
    const isWhole = format.packaged !== undefined
    const items = await openItems(bankSql, deps.openBankConnection, author, filter, isWhole).catch(
      (cause: unknown) => {
        leave()
        throw cause
      },
    )
    const isPackage =
      format.packaged !== undefined && (items.hasPictures || items.count >= format.packaged.from)
    const giveUp = () => {
      leave()
      return items.stop()
    }
    const about = { format: id, purpose, itemCount: items.count }
    const note = (action: string, more = {}) => ({
      action,
      subject: exportId,
      details: { ...about, filter: onRecord(filter), ...more },
    })
    const reference = await bankSql
      .begin(async (tx) => {
        const known = await readBankReference(tx)
        await appendAudit(tx, author, [note("item-export-begun")])
        return known
      })
      .catch(async (cause: unknown) => {
        await giveUp()
        throw cause
      })

    const batches = items.batches()[Symbol.asyncIterator]()
    const { pieces, put, end, fail } = passedOn()
    const written = runJob(
      "write",
      { format: id, language, mostOptions: items.mostOptions, isPackage, reference },
      {
        items: async () => {
          const { done, value } = await batches.next()
          return done === true ? null : value
        },
        pictures: (names) => readPictures(bankSql, names),
        bytes: put,
      },
    )
    written.then(end, fail)

    const whole = vouchedFor(pieces, async (sha256) => {
      const { losses, leftOut } = await written
      await items.finish()
      await bankSql.begin(async (tx) => {
        const { staffId: requestedBy, scope } = author
        const kept = { exportId, requestedBy, scope, ...about, filter, leftOut, losses: [...losses], sha256 }
        await insertItemExport(tx, {
          ...kept,
          losses: losses.map((loss) => ({ ...loss, items: [...loss.items] })),
        })
        const sums = { leftOut, losses: losses.length, sha256: sha256.toString("hex") }
        await appendAudit(tx, author, [note("item-export-finished", sums)])
      })
      leave()
    })
    const body = streamOf(whole, async (reason) => {
      // Whoever still waits for a piece to be taken hears that nobody will.
      fail(new Error("The reader of an export has left"))
      await giveUp()
      await bankSql
        .begin((tx) => appendAudit(tx, author, [note("item-export-stopped", { reason })]))
        .catch((err: unknown) =>
          log.error({ requestId: author.requestId, err }, "a stopped export is not on record"),
        )
    })
    const [own = id] = format.extensions
    const plain = { extension: own, mediaType: format.mediaType }
    const { extension, mediaType } = isPackage ? (format.packaged ?? plain) : plain
    const fileName = `${language === "zh-CN" ? "试题" : "questions"}_${reference.register.today}.${extension}`
    return accepted({ exportId, itemCount: items.count, fileName, mediaType, body })
  }
}

/** What was searched for stands in the manifest; the log, which nothing can be erased from, has only that it was. */
const onRecord = ({ text, ...rest }: Omit<ItemExportQuery, "format" | "language" | "purpose">) => ({
  ...rest,
  isSearched: text !== undefined,
})
