import type { BlueprintActReply, BlueprintRefusal, BlueprintRetirementBody } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { acceptBlueprintAct } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { findBlueprint, findBlueprintVersion, retireVersion, takeBlueprintTurn } from "./blueprints.store.ts"

/** Takes an approved version of a blueprint out of use, for a reason; what was assembled by it stays as it is. */
export function retireBlueprint(
  { bankSql }: StaffDeps,
  author: Author,
  blueprintId: string,
  { version, reason }: BlueprintRetirementBody,
): Promise<Outcome<BlueprintActReply, BlueprintRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    await takeBlueprintTurn(tx, blueprintId)
    const known = await findBlueprint(tx, author.scope, blueprintId)
    const found = known && (await findBlueprintVersion(tx, blueprintId, version))
    if (!known || !found) return refused("not-found")

    const { state, authorId, blueprintVersionId } = found
    const standing = { state, authorId, isNewest: version === known.newestVersion, isWhole: true }
    const outcome = acceptBlueprintAct(standing, "retire", { personId: author.staffId, reason })
    if (!outcome.ok) return outcome

    if (!(await retireVersion(tx, blueprintVersionId, { retiredBy: author.staffId, reason })))
      return refused("blueprint-not-in-that-state")
    await appendAudit(tx, author, [
      { action: "blueprint-retired", subject: blueprintVersionId, details: { blueprintId, version } },
    ])
    return accepted({ version, state: outcome.state })
  })
}
