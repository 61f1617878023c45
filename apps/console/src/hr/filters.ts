/** What the list is narrowed to, in the address bar and nowhere else. */
import type { QualificationFilter } from "@sworn/contract/staff"
import type { SearchParams } from "@solidjs/router"
import type { Given } from "../api/client.ts"

export const statuses = [
  "valid",
  "pending_confirmation",
  "expired",
  "suspended",
  "revoked",
  "superseded",
] as const satisfies readonly QualificationFilter["status"][]

const levels = [
  "basic",
  "intermediate",
  "advanced",
] as const satisfies readonly QualificationFilter["level"][]

export type Filters = Given<Omit<QualificationFilter, "knownAt">>

/** An address typed by hand may say anything; what does not fit is left out rather than sent. */
export function filtersIn(asked: SearchParams): Filters {
  const text = (key: string) => {
    const value = asked[key]
    return typeof value === "string" && value !== "" ? value : undefined
  }
  return {
    unit: /^\d{1,15}$/.test(text("unit") ?? "") ? Number(text("unit")) : undefined,
    level: levels.find((level) => level === text("level")),
    category: text("category"),
    status: ([...statuses, "any"] as const).find((status) => status === text("status")),
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(text("asOf") ?? "") ? text("asOf") : undefined,
    search: text("search"),
  }
}

export const pageIn = (asked: SearchParams): number => Math.max(1, Math.trunc(Number(asked["page"])) || 1)

export const isNarrowed = (filters: Filters): boolean =>
  Object.values(filters).some((value) => value !== undefined)
