import type {
  BlueprintRefusal,
  NewBlueprintBody,
  NewBlueprintVersionBody,
  WrittenBlueprint,
} from "@sworn/contract/staff"
import { accepted, refused, type LevelCode, type Outcome } from "@sworn/exam-core"
import { faultsOfBlueprint, standsIn, type BlueprintBody } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import { hasUnitInScope } from "../items/items.store.ts"
import { markCitations } from "../statutes/mark-citations.ts"
import { findText } from "../statutes/statutes.store.ts"
import {
  findBlueprint,
  findUnknownName,
  insertBlueprint,
  insertBlueprintVersion,
  takeBlueprintTurn,
  type NewBlueprintVersion,
} from "./blueprints.store.ts"
import { readRules } from "./read-rules.ts"

type Written = Outcome<WrittenBlueprint, BlueprintRefusal | "not-found">

/** Writes the first version of a new blueprint. What is missing from it is said, and keeps it from approval alone. */
export function writeBlueprint(
  { bankSql, chance }: StaffDeps,
  author: Author,
  { unitId, body }: NewBlueprintBody,
): Promise<Written> {
  return bankSql.begin(async (tx) => {
    if (!(await hasUnitInScope(tx, author.scope, unitId))) return refused("not-found")
    const unknown = await findUnknown(tx, body)
    if (unknown !== null) return refused(unknown)

    const blueprintId = chance.uuid()
    await insertBlueprint(tx, { blueprintId, unitId })
    return accepted(await write(tx, author, { blueprintId, version: 1, body, note: "" }, chance.uuid))
  })
}

/** Writes the next version of a blueprint, unless somebody else has done so since its author looked. */
export function writeBlueprintVersion(
  { bankSql, chance }: StaffDeps,
  author: Author,
  blueprintId: string,
  { body, note, basedOn }: NewBlueprintVersionBody,
): Promise<Written> {
  return bankSql.begin(async (tx) => {
    await takeBlueprintTurn(tx, blueprintId)
    const known = await findBlueprint(tx, author.scope, blueprintId)
    if (known === null) return refused("not-found")
    if (known.newestVersion !== basedOn) return refused("blueprint-has-newer-version")
    const unknown = await findUnknown(tx, body)
    if (unknown !== null) return refused(unknown)

    return accepted(await write(tx, author, { blueprintId, version: basedOn + 1, body, note }, chance.uuid))
  })
}

async function findUnknown(tx: Transaction, body: BlueprintBody) {
  const unknown = await findUnknownName(tx, body)
  if (unknown !== null) return unknown
  for (const requirement of body.requirements) {
    const found = await findText(tx, requirement.statute, requirement.version)
    // A version that is known by its days alone is taken at its author's word.
    if (found?.body && !standsIn(found.body, requirement)) return "law-place-not-known"
  }
  return null
}

async function write(
  tx: Transaction,
  author: Author,
  what: Pick<NewBlueprintVersion, "blueprintId" | "version" | "body" | "note">,
  newId: () => string,
): Promise<WrittenBlueprint> {
  const { blueprintId, version, body } = what
  const blueprintVersionId = newId()
  await insertBlueprintVersion(tx, {
    ...what,
    blueprintVersionId,
    authorId: author.staffId,
    reboundUnder: null,
  })
  // It may cite what a change has touched already.
  await markCitations(tx, { blueprintVersionIds: [blueprintVersionId] })
  await appendAudit(tx, author, [
    { action: "blueprint-version-written", subject: blueprintVersionId, details: { blueprintId, version } },
  ])
  const rules = await readRules(tx, body.level as LevelCode)
  return { blueprintId, blueprintVersionId, version, faults: [...faultsOfBlueprint(body, rules)] }
}
