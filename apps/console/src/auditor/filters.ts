/** What the log is narrowed to, in the address bar and nowhere else. */
import type { AuditFilter } from "@sworn/contract/staff"
import type { SearchParams } from "@solidjs/router"
import type { Given } from "../api/client.ts"

export type Filters = Given<AuditFilter>

/** An address typed by hand may say anything; what does not fit is left out rather than sent. */
export function filtersIn(asked: SearchParams): Filters {
  const word = (key: string) => {
    const value = asked[key]
    return typeof value === "string" && value.trim() !== "" && value.length <= 100 ? value.trim() : undefined
  }
  const day = (key: string) => (/^\d{4}-\d{2}-\d{2}$/.test(word(key) ?? "") ? word(key) : undefined)
  return {
    from: day("from"),
    to: day("to"),
    actor: word("actor"),
    action: word("action"),
    subject: word("subject"),
  }
}

export const wholeIn = (asked: SearchParams, key: string): number | undefined =>
  /^[1-9]\d{0,14}$/.test(String(asked[key])) ? Number(asked[key]) : undefined

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined)
