import type { CommitBody, ImportRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import { refusalOf } from "../database/constraint.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { nextNumber } from "../items/items.store.ts"
import { insertBroughtEnemies, insertRecords, readKnownItems } from "../items/item-records.store.ts"
import { insertManyItems } from "../items/many-items.store.ts"
import { insertMedium } from "../media/media.store.ts"
import { inTurns } from "./check-import.ts"
import {
  endStage,
  findBytes,
  isOver,
  lockImport,
  noteProgress,
  readKnownMedia,
  setCommitted,
  type HeldImport,
} from "./imports.store.ts"
import type { JudgedFile } from "./jobs.ts"
import { readBankReference } from "./reference.store.ts"
import { runJob } from "./run-job.ts"

type Refusal = ImportRefusal | "not-found"
export type Committed = { readonly itemCount: number; readonly leftOut: number }

/**
 * Takes the questions of a checked file into the bank as its importer's drafts (ITM-9): all of them or none, or the good
 * ones alone where that was asked for by their number. The file is judged once more as it is taken, and if it does not come
 * to what was seen, nothing is.
 */
function commitImport(
  { bankSql }: StaffDeps,
  author: Author,
  importId: string,
  body: CommitBody,
): Promise<Outcome<Committed, Refusal>> {
  return bankSql
    .begin(async (tx) => {
      const held = await lockImport(tx, author, importId)
      const refusal = refusalFor(held, body)
      if (held === null || refusal !== null) return refused(refusal ?? "not-found")
      const taken = await take(tx, held).finally(() => endStage(bankSql, importId))
      // Whatever was written is undone with the refusal.
      if (!taken.ok) throw new Undone(taken.refusal)
      return taken
    })
    .catch((cause: unknown) => {
      if (cause instanceof Undone) return refused(cause.refusal)
      return refused(refusalOf(cause, { a_file_is_taken_once_by_a_unit: "file-already-imported" as const }))
    })

  async function take(tx: Transaction, held: HeldImport): Promise<Outcome<Committed, Refusal>> {
    const { good, faulty } = body.expected
    const bytes = await findBytes(tx, importId)
    if (bytes === null || held.settings === null) return refused("import-not-checked")
    // Before anything is written: the same file elsewhere waits here for this one, and is refused when it stands.
    const { records } = await readPlatformConfiguration(tx)
    await setCommitted(tx, importId, { itemCount: good, leftOut: faulty, fileDays: records.fileDays })
    const { format, settings, unitId, pool } = held
    const file: JudgedFile = { bytes, format, settings, pool, reference: await readBankReference(tx) }
    const brought = { importId, by: author.staffId, scope: author.scope, pool }
    let [itemCount, comments, enemies] = [0, 0, 0]
    const isTaken = await runJob("commit", file, {
      progress: inTurns((progress) => noteProgress(bankSql, importId, progress)),
      media: (names) => readKnownMedia(tx, names),
      verdict: async (found) => {
        if (found.good !== good || found.faulty !== faulty) return null
        for (const medium of found.media) await insertMedium(tx, { ...medium, by: author.staffId })
        const firstNumbers: Record<string, number> = {}
        for (const kind of found.kinds) firstNumbers[kind] = await nextNumber(tx, kind)
        return { firstNumbers }
      },
      take: async ({ json, count }) => {
        await insertManyItems(tx, json, { unitId, pool, authorId: author.staffId, importId })
        itemCount += count
        return null
      },
      "known-items": (ids) => readKnownItems(tx, author.scope, pool, ids),
      records: async ({ json }) => {
        comments += await insertRecords(tx, json, brought)
        return null
      },
      enemies: async ({ json }) => {
        enemies += await insertBroughtEnemies(tx, json, brought)
        return null
      },
    })
    if (!isTaken) return refused("import-has-changed")
    const details = {
      sha256: held.sha256,
      format,
      unitId,
      pool,
      itemCount,
      leftOut: faulty,
      goodOnly: body.goodOnly,
      comments,
      enemies,
    }
    await appendAudit(tx, author, [{ action: "import-committed", subject: importId, details }])
    return accepted({ itemCount, leftOut: faulty })
  }
}

/**
 * Makes the act of taking a checked file. One file after the other: they number their items one after the other anyway, and
 * each holds a connection while it tells of its progress on a second one, so that many at once would wait for each other for ever.
 */
export function makeImportCommit(deps: StaffDeps) {
  let last: Promise<unknown> = Promise.resolve()
  return (...given: CommitArguments): Promise<Outcome<Committed, Refusal>> => {
    const own = last.then(() => commitImport(deps, ...given))
    last = own.catch(() => {})
    return own
  }
}

type CommitArguments = readonly [author: Author, importId: string, body: CommitBody]

class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** When several apply, the first. */
function refusalFor(held: HeldImport | null, { goodOnly, expected }: CommitBody): Refusal | null {
  if (held === null) return "not-found"
  const { state, summary } = held
  if (isOver(state)) return "import-is-over"
  if (state === "checking" || state === "committing") return "import-under-way"
  if (summary === null) return "import-not-checked"
  if (summary.good !== expected.good || summary.faulty !== expected.faulty) return "import-has-changed"
  if (summary.faulty > 0 && !goodOnly) return "import-has-faults"
  return summary.good === 0 ? "nothing-to-import" : null
}
