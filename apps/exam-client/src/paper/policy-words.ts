import { takesOneOption, type ChoiceKind, type ItemKind, type ScoringPolicy } from "@sworn/question-bank"
import { words } from "../i18n/index.ts"

/** How a section earns points, as printed at its head (PAP-9). */
export const policyWords = (kind: ItemKind, policy: ScoringPolicy): string =>
  policy === "exact" && kind !== "case-set" && takesOneOption(kind as ChoiceKind)
    ? words().policies.one
    : words().policies[policy]
