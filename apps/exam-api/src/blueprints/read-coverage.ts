import type { CoverageReply, SupplyBody } from "@sworn/contract/staff"
import { coverageOf } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { findBlueprint, findBlueprintVersion } from "./blueprints.store.ts"
import { readSupply } from "./read-supply.ts"

/** Cell by cell, whether the reader's bank holds what a blueprint asks for, and how many items are missing (PAP-2, TR-08). */
export async function readCoverage(
  deps: Pick<StaffDeps, "bankSql">,
  scope: readonly string[],
  blueprintId: string,
  { version, day: wanted }: { readonly version?: number | undefined; readonly day?: string | undefined },
): Promise<CoverageReply | null> {
  const known = await findBlueprint(deps.bankSql, scope, blueprintId)
  const found =
    known && (await findBlueprintVersion(deps.bankSql, blueprintId, version ?? known.newestVersion))
  if (!found) return null

  const { body } = found
  const places = body.requirements.map(({ least: _least, ...place }) => place)
  const {
    day,
    supply,
    places: ofRequirements,
  } = await readSupply(deps, scope, {
    level: body.level as SupplyBody["level"],
    category: body.category,
    day: wanted,
    places,
  })
  const { cells, requirements, ...counts } = coverageOf(body, supply, ofRequirements)
  return {
    blueprintId,
    version: found.version,
    day,
    cells: [...cells],
    requirements: [...requirements],
    ...counts,
  }
}
