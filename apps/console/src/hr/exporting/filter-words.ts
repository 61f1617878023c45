/** The filters in force, each as a phrase. */
import type { Accessor } from "solid-js"
import { words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import type { Filters } from "../filters.ts"

export function createFilterWords(
  filters: Accessor<Filters>,
  asOf: Accessor<string>,
): Accessor<readonly string[]> {
  const { levelName, categoryName, unitName } = useReference()
  const statusName = (status: NonNullable<Filters["status"]>) =>
    status === "any" ? words().qualified.anyStatus : words().certificates.statuses[status]

  return () => {
    const { unit, level, category, status, search } = filters()
    const terms = words().qualified
    const given: [string, string | undefined][] = [
      [terms.unit, unit === undefined ? undefined : unitName(unit)],
      [terms.level, level && levelName(level)],
      [terms.category, category && categoryName(category)],
      [terms.status, status && statusName(status)],
      [terms.searchLabel, search],
      [terms.asOfDay, filters().asOf && asOf()],
    ]
    return given.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [`${name} ${value}`]))
  }
}
