import type { BlueprintActReply, BlueprintRefusal } from "@sworn/contract/staff"
import { accepted, refused, type LevelCode, type Outcome } from "@sworn/exam-core"
import { acceptBlueprintAct, faultsOfBlueprint } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { markCitations } from "../statutes/mark-citations.ts"
import {
  approveVersion,
  findBlueprint,
  findBlueprintVersion,
  hasLostItsLaw,
  takeBlueprintTurn,
} from "./blueprints.store.ts"
import { readRules } from "./read-rules.ts"

/** Approves the newest version of a blueprint that somebody else wrote (PAP-1): whole by today's numbers, and on law that is in force. */
export function approveBlueprint(
  { bankSql }: StaffDeps,
  author: Author,
  blueprintId: string,
  version: number,
): Promise<Outcome<BlueprintActReply, BlueprintRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    await takeBlueprintTurn(tx, blueprintId)
    const known = await findBlueprint(tx, author.scope, blueprintId)
    const found = known && (await findBlueprintVersion(tx, blueprintId, version))
    if (!known || !found) return refused("not-found")

    const { state, authorId, body, blueprintVersionId } = found
    const faults = faultsOfBlueprint(body, await readRules(tx, body.level as LevelCode))
    const standing = {
      state,
      authorId,
      isNewest: version === known.newestVersion,
      isWhole: faults.length === 0,
    }
    const outcome = acceptBlueprintAct(standing, "approve", { personId: author.staffId, reason: "" })
    if (!outcome.ok) return outcome

    await markCitations(tx, { blueprintVersionIds: [blueprintVersionId] })
    if (await hasLostItsLaw(tx, blueprintVersionId)) return refused("blueprint-law-is-gone")
    if (!(await approveVersion(tx, blueprintVersionId, author.staffId)))
      return refused("blueprint-not-in-that-state")
    await appendAudit(tx, author, [
      { action: "blueprint-approved", subject: blueprintVersionId, details: { blueprintId, version } },
    ])
    return accepted({ version, state: outcome.state })
  })
}
