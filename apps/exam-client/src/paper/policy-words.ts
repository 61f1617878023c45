import { furtherKinds, takesOneOption, type ItemKind, type ScoringPolicy } from "@sworn/question-bank"
import { words } from "../i18n/index.ts"

/** How a section earns points, as printed at its head (PAP-9). */
export function policyWords(kind: ItemKind, policy: ScoringPolicy): string {
  const { policies } = words()
  if (kind === "essay") return policies.marked
  if (policy !== "exact" || kind === "case-set") return policies[policy]
  if (takesOneOption(kind)) return policies.one
  return furtherKinds.some((further) => further === kind) ? policies.whole : policies.exact
}
