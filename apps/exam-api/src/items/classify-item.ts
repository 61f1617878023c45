import type { Classification, ClassificationBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { classifyOne, readClassificationOf } from "./classification.store.ts"
import { findItem, hasUnitInScope } from "./items.store.ts"

/** Sets what is named: tags, difficulty, or whose bank the item is in. It stays in its pool (ITM-5) and what it says (ITM-2). */
export function classifyItem(
  { bankSql }: StaffDeps,
  author: Author,
  itemId: string,
  wanted: ClassificationBody,
): Promise<Outcome<null, "not-found" | "unit-not-found">> {
  return bankSql.begin(async (tx) => {
    if ((await findItem(tx, author.scope, itemId)) === null) return refused("not-found")
    if (wanted.unitId !== undefined && !(await hasUnitInScope(tx, author.scope, wanted.unitId)))
      return refused("unit-not-found")

    const changes = await classifyOne(tx, itemId, wanted, author.staffId)
    await appendAudit(tx, author, [{ action: "item-classified", subject: itemId, details: { ...changes } }])
    return accepted(null)
  })
}

/** How an item is classified today, and how it came to that; null outside these units. */
export const readClassification = (
  { bankSql }: StaffDeps,
  scope: readonly string[],
  itemId: string,
): Promise<Classification | null> => readClassificationOf(bankSql, scope, itemId)
