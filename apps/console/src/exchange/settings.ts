/** What a person says of a file, as the form holds it: begun from what was seen, or from what was said before. */
import type { ImportPage, ImportSettings } from "@sworn/contract/staff"

export const firstSettings = ({ settings, seen }: Pick<ImportPage, "settings" | "seen">): ImportSettings =>
  settings ?? {
    locale: "zh-CN",
    mapping: seen.header.length === 0 ? null : [...seen.suggested],
    kind: null,
    kindCodes: [],
    levels: [],
    subject: null,
    category: null,
    difficulty: 3,
    tags: [],
    law: null,
    translation: "leave-empty",
  }

const plainFields =
  "type stem answer rationale difficulty tags law level subject category points code tolerance".split(" ")
const rareFields = ["number", "option-text", "option-right"]

/** Everything that a column may be, in the order in which people look for it; as many options as the file can need. */
export function fieldChoices(columns: number): readonly string[] {
  const options = Array.from({ length: Math.min(26, Math.max(8, columns)) }, (_, at) => at + 1)
  return [
    ...plainFields.slice(0, 2),
    ...options.map((at) => `option-${at}`),
    ...plainFields.slice(2),
    ...rareFields,
    ...options.map((at) => `right-${at}`),
    ...options.slice(0, 8).map((at) => `blank-${at}`),
  ]
}

/** Signs that stand for kinds by number, which mean something else in every system. */
export function kindSigns(
  { seen }: Pick<ImportPage, "seen">,
  mapping: ImportSettings["mapping"],
): readonly string[] {
  const at = mapping?.indexOf("type") ?? -1
  if (at < 0) return []
  const signs = seen.sample
    .map(({ cells }) => (cells[at] ?? "").trim())
    .filter((sign) => /^\d{1,3}$/.test(sign))
  return [...new Set(signs)].toSorted((one, other) => Number(one) - Number(other))
}

export const fieldTwice = (mapping: ImportSettings["mapping"]): string | undefined => {
  const fields = (mapping ?? []).filter((field) => field !== null)
  return fields.find((field, at) => fields.indexOf(field) !== at)
}
