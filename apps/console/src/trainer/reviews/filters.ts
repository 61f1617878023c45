/** Which tasks the queue shows, in the address bar and nowhere else. */
import type { SearchParams } from "@solidjs/router"

export const shows = ["own", "nobody", "all"] as const
export type Show = (typeof shows)[number]

export const taskKinds = ["review", "law-change"] as const

export type TaskFilters = {
  readonly show: Show
  readonly kind: (typeof taskKinds)[number] | undefined
  readonly isOverdue: boolean
  readonly text: string | undefined
}

export const tasksIn = ({ show, kind, overdue, text }: SearchParams): TaskFilters => ({
  show: shows.find((one) => one === show) ?? "own",
  kind: taskKinds.find((one) => one === kind),
  isOverdue: overdue === "true",
  text: typeof text === "string" && text.trim() !== "" && text.length <= 200 ? text.trim() : undefined,
})

/** As the API is asked. */
export const questionOf = ({ show, kind, isOverdue, text }: TaskFilters) => ({
  state: "open" as const,
  assignee: show === "all" ? undefined : show === "own" ? ("self" as const) : ("nobody" as const),
  kind,
  overdue: isOverdue ? ("true" as const) : undefined,
  text,
})
