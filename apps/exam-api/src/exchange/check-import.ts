import type { ImportProgress, ImportRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { readKnownItems } from "../items/item-records.store.ts"
import { readStems } from "../items/many-items.store.ts"
import {
  beginCheck,
  endStage,
  findBytes,
  isOver,
  lockImport,
  noteProgress,
  readKnownMedia,
  setChecked,
} from "./imports.store.ts"
import type { Asks, JudgedFile } from "./jobs.ts"
import { readBankReference } from "./reference.store.ts"
import { runJob } from "./run-job.ts"

type Started = {
  readonly progress: ImportProgress
  /** Settles when the check is over, whatever came of it. */
  readonly over: Promise<void>
}

const mostAtOnce = 2

/**
 * Makes the dry run: every question of the file judged, every fault on record with its place, and nothing in the bank. It
 * goes on after the answer; how far it has come is written down as it goes.
 */
export function makeImportCheck(deps: StaffDeps) {
  const { bankSql, log } = deps
  let underWay = 0

  return async function checkImport(
    author: Author,
    importId: string,
  ): Promise<Outcome<Started, ImportRefusal | "not-found" | "busy">> {
    const begun = await bankSql.begin(async (tx) => {
      const held = await lockImport(tx, author, importId)
      if (held === null) return refused("not-found" as const)
      if (isOver(held.state)) return refused("import-is-over" as const)
      if (held.state === "checking" || held.state === "committing")
        return refused("import-under-way" as const)
      const bytes = await findBytes(tx, importId)
      if (bytes === null || held.settings === null) return refused("mapping-does-not-fit" as const)
      if (underWay >= mostAtOnce) return refused("busy" as const)

      const total = held.seen.rowsTotal
      await beginCheck(tx, importId, total)
      await appendAudit(tx, author, [{ action: "import-checked", subject: importId, details: { total } }])
      const { format, settings, pool } = held
      const file: JudgedFile = { bytes, format, settings, pool, reference: await readBankReference(tx) }
      return accepted({ file, total })
    })
    if (!begun.ok) return begun

    underWay += 1
    const over = check(author, importId, begun.value.file)
      .catch(async (err: unknown) => {
        log.error({ requestId: author.requestId, err }, "a check of an import failed")
        await endStage(bankSql, importId)
      })
      .finally(() => (underWay -= 1))
    const progress = { state: "checking", stage: "reading", read: 0, total: begun.value.total } as const
    return accepted({ progress, over })
  }

  async function check(author: Author, importId: string, file: JudgedFile): Promise<void> {
    const stems = readStems(bankSql, author.scope)
    const report = await runJob("check", file, {
      progress: inTurns((progress) => noteProgress(bankSql, importId, progress)),
      stems: async () => {
        const { done, value } = await stems.next()
        return done === true ? null : value
      },
      media: (names) => readKnownMedia(bankSql, names),
      "known-items": (ids) => readKnownItems(bankSql, author.scope, file.pool, ids),
    })
    await bankSql.begin(async (tx) => {
      await setChecked(tx, importId, report)
      await endStage(tx, importId)
    })
  }
}

type Progress = Asks["progress"]["given"]

/** Each piece of news after the one before it is written down. */
export function inTurns(write: (progress: Progress) => Promise<void>) {
  let last: Promise<void> = Promise.resolve()
  return async (progress: Progress): Promise<null> => {
    last = last.then(() => write(progress))
    await last
    return null
  }
}
