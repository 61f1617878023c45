import type { LawChangeActReply } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { reboundBlueprint } from "@sworn/question-bank"
import { appendAudit, type AuditEvent, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { findChange } from "../statutes/law-change-reading.store.ts"
import { readChanges, type KnownChange } from "../statutes/law-changes.store.ts"
import { markCitations } from "../statutes/mark-citations.ts"
import {
  findBlueprint,
  findBlueprintVersion,
  insertBlueprintVersion,
  takeBlueprintTurn,
} from "./blueprints.store.ts"
import { isOpenToRebinding } from "./read-touched.ts"
import { readTouchedBlueprints } from "./touched-blueprints.store.ts"

/**
 * Binds blueprints to the identical text under its new number (ITM-7): a new draft each, in which the citations alone are others.
 * It is theirs who does it, so somebody else approves it.
 */
export function rebindBlueprints(
  { bankSql, chance }: StaffDeps,
  author: Author,
  lawChangeId: string,
  wanted: readonly string[] | null,
): Promise<Outcome<LawChangeActReply, "not-found">> {
  return bankSql.begin(async (tx) => {
    const statute = await findChange(tx, lawChangeId)
    const change =
      statute && (await readChanges(tx, [statute])).find((one) => one.lawChangeId === lawChangeId)
    if (!change) return refused("not-found")

    const events: AuditEvent[] = []
    const done: string[] = []
    const touched = await readTouchedBlueprints(tx, author.scope, lawChangeId)
    for (const one of touched.filter(isOpenToRebinding)) {
      if (wanted !== null && !wanted.includes(one.blueprintVersionId)) continue
      const written = await rebind(tx, author, change, one, chance.uuid)
      if (written === null) continue
      done.push(one.blueprintVersionId)
      events.push(written)
    }
    if (done.length > 0) {
      await markCitations(tx, { blueprintVersionIds: events.map(({ subject }) => subject) })
      await appendAudit(tx, author, [
        ...events,
        { action: "blueprints-rebound", subject: lawChangeId, details: { count: done.length } },
      ])
    }
    return accepted({ count: done.length, left: (wanted ?? []).filter((id) => !done.includes(id)) })
  })
}

async function rebind(
  tx: Transaction,
  author: Author,
  change: KnownChange,
  { blueprintId, version: oldVersion }: { readonly blueprintId: string; readonly version: number },
  newId: () => string,
): Promise<AuditEvent | null> {
  await takeBlueprintTurn(tx, blueprintId)
  const known = await findBlueprint(tx, author.scope, blueprintId)
  // Somebody wrote a newer version since: that one is theirs to bind.
  if (known?.newestVersion !== oldVersion) return null
  const old = await findBlueprintVersion(tx, blueprintId, oldVersion)
  const body = old && reboundBlueprint(old.body, change)
  if (!body) return null

  const blueprintVersionId = newId()
  const version = oldVersion + 1
  await insertBlueprintVersion(tx, {
    blueprintVersionId,
    blueprintId,
    version,
    body,
    note: `条文序号变动，仅改引用（${change.fromVersion}→${change.toVersion}）`,
    authorId: author.staffId,
    reboundUnder: change.lawChangeId,
  })
  return {
    action: "blueprint-version-written",
    subject: blueprintVersionId,
    details: { blueprintId, version, lawChangeId: change.lawChangeId },
  }
}
