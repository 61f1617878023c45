/**
 * What a file of ours says of the life of its questions in the bank it came from: told at the check as far as it cannot be taken
 * over, and handed on at the commit to be kept as it was said.
 *
 * Runs in the thread beside the API.
 *
 * Source: ITM-9 and ITM-10 in docs/rules.md.
 */
import {
  recordBounds,
  type BankRemark,
  type FileReport,
  type ItemLife,
  type ItemRecord,
} from "@sworn/interchange"
import type { Ask } from "./jobs.ts"

type Brought = { readonly row: number; readonly record: ItemRecord }
export type RecordRemark = { readonly row: number; readonly code: BankRemark }

/** A question that was approved there is a draft here, whatever its file says. */
export async function remarksOfRecords(
  report: FileReport,
  pool: ItemLife["pool"],
  ask: Ask,
): Promise<readonly RecordRemark[]> {
  const brought = recordsIn(report)
  if (brought.length === 0) return []
  const inFile = new Set(brought.map(({ record }) => record.itemId))
  const enemies = new Set(brought.flatMap(({ record }) => record.enemies.map(({ itemId }) => itemId)))
  const asked = [...enemies].filter((itemId) => !inFile.has(itemId))
  const known = new Set(asked.length === 0 ? [] : await ask("known-items", asked))
  return brought.flatMap(({ row, record }) => {
    const isMissing = record.enemies.some(({ itemId }) => !inFile.has(itemId) && !known.has(itemId))
    const codes: readonly (BankRemark | false)[] = [
      "record",
      record.pool !== pool && "other-pool",
      isMissing && "enemy-not-there",
    ]
    return codes.filter((code) => code !== false).map((code) => ({ row, code }))
  })
}

const batchSize = 1000

/** Of the questions at these places, which are in the bank by now. */
export async function handOverRecords(
  report: FileReport,
  taken: ReadonlySet<number>,
  ask: Ask,
): Promise<void> {
  const brought = recordsIn(report).filter(({ row }) => taken.has(row))
  for (const some of inBatches(brought)) {
    const rows = some.map(({ row, record }) => ({
      place: row,
      cameAs: record.itemId,
      lives: [...record.cameFrom, lifeOf(record)].slice(-recordBounds.lives),
      comments: record.comments,
    }))
    await ask("records", { json: JSON.stringify(rows) })
  }
  const enemies = brought.flatMap(({ row, record }) =>
    record.enemies.map(({ itemId, reason }) => ({ place: row, itemId, reason })),
  )
  for (const some of inBatches(enemies)) await ask("enemies", { json: JSON.stringify(some) })
}

const recordsIn = ({ questions }: FileReport): readonly Brought[] =>
  questions.flatMap(({ row, question: { record } }) => (record === undefined ? [] : [{ row, record }]))

const lifeOf = ({ comments: _said, enemies: _enemies, cameFrom: _before, ...life }: ItemRecord): ItemLife =>
  life

const inBatches = <One>(list: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(list.length / batchSize) }, (_, at) =>
    list.slice(at * batchSize, (at + 1) * batchSize),
  )
