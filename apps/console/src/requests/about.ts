/** What a request is about, in a phrase. */
import type { TwoPersonRequestRow } from "@sworn/contract/staff"
import { said, words } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"

export function createAbout(): (row: TwoPersonRequestRow) => string {
  const { levelName, categoryName, unitName } = useReference()

  return ({ certificate, paper, filter }) => {
    if (certificate !== null)
      return `${certificate.officer} ${certificate.policeNo} · ${levelName(certificate.level)}`
    if (paper !== null) return said(paper)
    const terms = words().qualified
    const given: readonly (string | undefined)[] = [
      filter?.unit === undefined ? undefined : unitName(filter.unit),
      filter?.level === undefined ? undefined : levelName(filter.level),
      filter?.category === undefined ? undefined : categoryName(filter.category),
      filter?.status === undefined
        ? undefined
        : filter.status === "any"
          ? terms.anyStatus
          : words().certificates.statuses[filter.status],
      filter?.asOf === undefined ? undefined : terms.asOf(filter.asOf),
      filter?.search,
    ]
    return given.filter((one) => one !== undefined && one !== "").join(" · ") || words().requests.wholeList
  }
}
