/** Drafts in SQL, as sworn_bank: each statement is cut by whose they are. */
import type { ItemDraft, ItemDraftBody, ItemDraftList, ItemDraftSaved } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

export type HeldDraft = ItemDraftSaved &
  Pick<ItemDraftBody, "itemId" | "pool"> & { readonly owner: string; readonly saysTheSame: boolean }

/** Whatever has this id, whoever's it is, held to the end of the transaction; compared with words to come. */
export async function lockDraft(
  tx: Transaction,
  draftId: string,
  words: ItemDraftBody,
): Promise<HeldDraft | null> {
  const [row] = await tx<HeldDraft[]>`
    select draft_id as "draftId", version, saved_at as "savedAt", item_id as "itemId", pool, owner,
      body = ${tx.json(words.body as never)}::jsonb and unit_id = ${words.unitId} as "saysTheSame"
    from item_drafts where draft_id = ${draftId} for update`
  return row ?? null
}

/** Held to the end of the transaction: one save of a person's drafts at a time. */
export async function takeDraftTurn(tx: Transaction, owner: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('sworn drafts of ' || ${owner}, 0))`
}

/** The draft that this person has of an item. */
export async function findDraftOf(
  tx: Transaction,
  owner: string,
  itemId: string,
): Promise<ItemDraftSaved | null> {
  const [row] = await tx<ItemDraftSaved[]>`
    select draft_id as "draftId", version, saved_at as "savedAt" from item_drafts
    where owner = ${owner} and item_id = ${itemId}`
  return row ?? null
}

export async function countDrafts(tx: Transaction, owner: string): Promise<number> {
  const [row] = await tx<[{ count: number }]>`
    select count(*)::int as count from item_drafts where owner = ${owner}`
  return row.count
}

export async function insertDraft(
  tx: Transaction,
  owner: string,
  draftId: string,
  draft: ItemDraftBody,
): Promise<ItemDraftSaved> {
  const [row] = await tx<[ItemDraftSaved]>`
    insert into item_drafts (draft_id, item_id, based_on, unit_id, pool, body, version, owner, saved_at)
    values (${draftId}, ${draft.itemId}, ${draft.basedOn}, ${draft.unitId}, ${draft.pool}, ${tx.json(draft.body as never)},
      ${draft.version}, ${owner}, exam_now())
    returning draft_id as "draftId", version, saved_at as "savedAt"`
  return row
}

/** Only under lockDraft, which said that these words are the next. */
export async function updateDraft(
  tx: Transaction,
  draftId: string,
  draft: ItemDraftBody,
): Promise<ItemDraftSaved> {
  const [row] = await tx<[ItemDraftSaved]>`
    update item_drafts set based_on = ${draft.basedOn}, unit_id = ${draft.unitId}, body = ${tx.json(draft.body as never)},
      version = ${draft.version}, saved_at = exam_now()
    where draft_id = ${draftId}
    returning draft_id as "draftId", version, saved_at as "savedAt"`
  return row
}

/** False when there is none of that id, or it is somebody else's. */
export async function deleteDraft(tx: Transaction, owner: string, draftId: string): Promise<boolean> {
  const gone = await tx`delete from item_drafts where draft_id = ${draftId} and owner = ${owner}`
  return gone.count > 0
}

/** What is written needs no draft any more: neither the one it was made from nor the one of the item. */
export async function deleteFinishedDrafts(
  tx: Transaction,
  owner: string,
  written: { readonly itemId: string; readonly draftId?: string | undefined },
): Promise<void> {
  await tx`
    delete from item_drafts
    where owner = ${owner} and (item_id = ${written.itemId} or draft_id = ${written.draftId ?? null}::uuid)`
}

export async function findOwnDraft(sql: Sql, owner: string, draftId: string): Promise<ItemDraft | null> {
  const [row] = await sql<ItemDraft[]>`
    select d.draft_id as "draftId", d.item_id as "itemId", d.based_on as "basedOn", d.unit_id as "unitId", d.pool, d.body,
      d.version, d.saved_at as "savedAt", c.code, c.version as "newestVersion"
    from item_drafts d left join item_cards c using (item_id)
    where d.draft_id = ${draftId} and d.owner = ${owner}`
  return row ?? null
}

/** The one saved last comes first. */
export async function readOwnDrafts(
  sql: Sql,
  owner: string,
): Promise<
  readonly (Omit<ItemDraftList["drafts"][number], "kind" | "excerpt"> & {
    readonly body: ItemDraft["body"]
  })[]
> {
  return sql<(Omit<ItemDraftList["drafts"][number], "kind" | "excerpt"> & { body: ItemDraft["body"] })[]>`
    select d.draft_id as "draftId", d.item_id as "itemId", d.based_on as "basedOn", d.unit_id as "unitId", d.pool, d.body,
      d.version, d.saved_at as "savedAt", c.code, c.version as "newestVersion"
    from item_drafts d left join item_cards c using (item_id)
    where d.owner = ${owner} order by d.saved_at desc, d.draft_id`
}
