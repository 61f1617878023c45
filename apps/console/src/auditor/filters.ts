/** What the log is narrowed to, in the address bar and nowhere else. */
import type { AuditFilter } from "@sworn/contract/staff"
import type { SearchParams } from "@solidjs/router"
import type { Given } from "../api/client.ts"

export type Filters = Given<AuditFilter>

/** An address typed by hand may say anything; what does not fit is left out rather than sent. */
export function filtersIn({ from, to, actor, action, subject }: SearchParams): Filters {
  return {
    from: dayIn(from),
    to: dayIn(to),
    actor: wordIn(actor),
    action: wordIn(action),
    subject: wordIn(subject),
  }
}

type Value = SearchParams[string]

const wordIn = (value: Value): string | undefined =>
  typeof value === "string" && value.trim() !== "" && value.length <= 100 ? value.trim() : undefined

const dayIn = (value: Value): string | undefined =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined

export const wholeIn = (asked: SearchParams, key: string): number | undefined =>
  /^[1-9]\d{0,14}$/.test(String(asked[key])) ? Number(asked[key]) : undefined

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined)
