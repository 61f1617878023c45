/**
 * A blueprint under a new version of the law: the same requirements, at the numbers their text has now.
 *
 * Errors: none; null where anything it requires did not go on word for word, which is for its author to see to.
 * Source: ITM-7 in docs/rules.md.
 */
import { needsReview, rebindingOf } from "../statutes/judge-reference.ts"
import { judgeUnder, type LawChange } from "../statutes/trace-citation.ts"
import { requirementKey, type BlueprintBody, type LawRequirement } from "./blueprint.ts"

export function reboundBlueprint(body: BlueprintBody, change: LawChange): BlueprintBody | null {
  const { statute, fromVersion, toVersion } = change
  if (toVersion === null) return null
  let hasMoved = false
  const requirements: LawRequirement[] = []
  for (const requirement of body.requirements) {
    if (requirement.statute !== statute || requirement.version >= toVersion) {
      requirements.push(requirement)
      continue
    }
    // What an earlier change left alone stands in the version that ends now, under the numbers it has.
    const judgement = judgeUnder({ ...requirement, version: fromVersion }, change)
    if ("leansOnChange" in judgement && judgement.leansOnChange) return null
    const bound = rebindingOf(requirement, judgement, toVersion)
    if (bound === null) return null
    hasMoved ||= needsReview(judgement)
    requirements.push({ ...bound, item: bound.item ?? 0, least: requirement.least })
  }
  // Two places that became one would be one requirement with two numbers: a person says which holds.
  const isOneEach = new Set(requirements.map(requirementKey)).size === requirements.length
  return hasMoved && isOneEach ? { ...body, requirements } : null
}
