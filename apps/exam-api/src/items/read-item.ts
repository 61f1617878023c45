import type { ItemVersionPage } from "@sworn/contract/staff"
import { isAuthorsStep, openActs } from "@sworn/question-bank"
import { faultsOfBody } from "@sworn/question-bank/keyed"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { readLives } from "./item-records.store.ts"
import { findItem, findVersion, readComments, readEvents, readPapersOf, readVersions } from "./items.store.ts"
import { readEnabledKinds } from "./read-enabled-kinds.ts"

/** One version of an item with all that is known of it, the newest unless another is asked for; null outside these units. */
export async function readItem(
  { bankSql }: StaffDeps,
  reader: Reader & { readonly reviewScope: readonly string[] },
  itemId: string,
  wanted: number | undefined,
): Promise<ItemVersionPage | null> {
  const item = await findItem(bankSql, reader.scope, itemId)
  if (item === null) return null
  const found = await findVersion(bankSql, reader.scope, { itemId, version: wanted ?? item.newestVersion })
  if (found === null) return null

  const [reviewed, versions, events, comments, cameFrom, papers] = await Promise.all([
    findItem(bankSql, reader.reviewScope, itemId),
    readVersions(bankSql, itemId),
    readEvents(bankSql, itemId),
    readComments(bankSql, itemId),
    readLives(bankSql, itemId),
    readPapersOf(bankSql, itemId),
  ])
  const { itemId: _item, authorId, ...version } = found
  const faults = [...faultsOfBody(version.body, await readEnabledKinds(bankSql, version.body))]
  const standing = { state: version.state, authorId, isWhole: faults.length === 0 }
  return {
    itemId,
    code: item.code,
    pool: item.pool,
    unit: item.unit,
    unitId: item.unitId,
    version: { ...version, body: version.body as ItemVersionPage["version"]["body"], faults },
    versions,
    events,
    comments,
    cameFrom,
    papers,
    openActs: openActs(standing, reader.staffId).filter((act) => reviewed !== null || isAuthorsStep(act)),
  }
}
