import type { BlueprintPage } from "@sworn/contract/staff"
import type { LevelCode } from "@sworn/exam-core"
import { faultsOfBlueprint, openBlueprintActs } from "@sworn/question-bank"
import { getToday } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { findBlueprint, findBlueprintVersion, readBlueprintVersions } from "./blueprints.store.ts"
import { lawOfRequirements } from "./law-of-requirements.ts"
import { readRules } from "./read-rules.ts"

/** One version of a blueprint, the newest unless another is asked for, with what is missing from it and what it rests on today. */
export async function readBlueprint(
  { bankSql }: StaffDeps,
  reader: Reader & { readonly mayWrite: boolean; readonly mayDecide: boolean },
  blueprintId: string,
  wanted: number | undefined,
): Promise<BlueprintPage | null> {
  const known = await findBlueprint(bankSql, reader.scope, blueprintId)
  const found = known && (await findBlueprintVersion(bankSql, blueprintId, wanted ?? known.newestVersion))
  if (!found) return null

  const { blueprintId: _blueprint, authorId, body, ...head } = found
  const today = await getToday(bankSql)
  const [versions, rules, law] = await Promise.all([
    readBlueprintVersions(bankSql, blueprintId),
    readRules(bankSql, body.level as LevelCode),
    lawOfRequirements(bankSql, body.requirements, today),
  ])
  const faults = [...faultsOfBlueprint(body, rules)]
  const standing = {
    state: head.state,
    authorId,
    isNewest: head.version === known!.newestVersion,
    isWhole: faults.length === 0,
  }
  return {
    blueprintId,
    unit: known!.unit,
    unitId: known!.unitId,
    today,
    version: { ...head, body: body as BlueprintPage["version"]["body"], faults },
    versions,
    rules,
    law,
    openActs: reader.mayDecide ? [...openBlueprintActs(standing, reader.staffId)] : [],
    mayWrite: reader.mayWrite,
  }
}
