import type { ItemRefusal, NewItemBody, NewVersionBody, WrittenVersion } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { entryOf, faultsOfBody, searchTextOf, withOpaqueIds, type ItemBody } from "@sworn/question-bank/keyed"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { deleteFinishedDrafts } from "../item-drafts/item-drafts.store.ts"
import { supersedeReviews } from "../review-tasks/review-tasks.store.ts"
import {
  findFirstVersion,
  findItem,
  findUnknownName,
  hasUnitInScope,
  insertItem,
  insertVersion,
  nextCode,
  takeItemTurn,
} from "./items.store.ts"
import { readEnabledKinds } from "./read-enabled-kinds.ts"

type Written = Outcome<WrittenVersion, ItemRefusal | "not-found">

/**
 * Writes the first version of a new item, in the pool that it stays in (ITM-5). What is missing from it is said, and keeps it from
 * review alone. The item that ends a draft takes over its id: whoever heard no answer and sends it again gets the same item.
 */
export function writeItem(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { unitId, pool, body, draftId }: NewItemBody,
): Promise<Written> {
  return bankSql.begin(async (tx) => {
    if (!(await hasUnitInScope(tx, author.scope, unitId))) return refused("not-found")
    const unknown = await findUnknownName(tx, body)
    if (unknown !== null) return refused(unknown)
    if (body.answerables.length === 0) return refused("item-asks-nothing")

    const itemId = draftId ?? chance.uuid()
    await takeItemTurn(tx, itemId)
    const written = await findFirstVersion(tx, itemId)
    if (written !== null && written.authorId !== author.staffId) return refused("not-found")
    if (written !== null) {
      const { authorId: _author, ...same } = written
      return accepted({ ...same, faults: [...faultsOfBody(body, await readEnabledKinds(tx, body))] })
    }

    const item = { itemId, code: await nextCode(tx, body.kind), kind: body.kind, pool, unitId }
    await insertItem(tx, item)
    await deleteFinishedDrafts(tx, author.staffId, { itemId: item.itemId, draftId })
    return accepted(await write(tx, author, { ...item, version: 1, body, note: "" }, chance.uuid))
  })
}

/** Writes the next version of an item (ITM-2), unless somebody else has done so since its author looked. */
export function writeVersion(
  { bankSql, chance }: StaffDeps,
  author: Author,
  itemId: string,
  { body, note, basedOn }: NewVersionBody,
): Promise<Written> {
  return bankSql.begin(async (tx) => {
    await takeItemTurn(tx, itemId)
    const item = await findItem(tx, author.scope, itemId)
    if (item === null) return refused("not-found")
    if (item.kind !== body.kind) return refused("kind-never-changes")
    if (item.newestVersion !== basedOn) return refused("item-has-newer-version")
    const unknown = await findUnknownName(tx, body)
    if (unknown !== null) return refused(unknown)
    if (body.answerables.length === 0) return refused("item-asks-nothing")

    await deleteFinishedDrafts(tx, author.staffId, { itemId })
    await supersedeReviews(tx, itemId, author.staffId)
    const version = item.newestVersion + 1
    return accepted(await write(tx, author, { ...item, version, body, note }, chance.uuid))
  })
}

async function write(
  tx: Transaction,
  author: Author,
  what: {
    readonly itemId: string
    readonly code: string
    readonly version: number
    readonly body: ItemBody
    readonly note: string
  },
  newId: () => string,
): Promise<WrittenVersion> {
  const { itemId, code, version, note } = what
  const itemVersionId = newId()
  // Every version's questions have ids of their own, whatever the page sent: a key must never find another's question.
  const answerables = what.body.answerables.map((one) => withOpaqueIds({ ...one, id: newId() }, newId))
  const body = { ...what.body, answerables }
  await insertVersion(tx, {
    itemVersionId,
    itemId,
    version,
    authorId: author.staffId,
    body,
    entry: entryOf(body, itemVersionId),
    searchText: searchTextOf(body),
    note,
  })
  await appendAudit(tx, author, [
    { action: "item-version-written", subject: itemVersionId, details: { itemId, version } },
  ])
  return {
    itemId,
    itemVersionId,
    code,
    version,
    faults: [...faultsOfBody(body, await readEnabledKinds(tx, body))],
  }
}
