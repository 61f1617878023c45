/** The way to publication: what the system must find settled, in its order, then what a person must have looked at. */
import type { ResultSummary } from "@sworn/contract/staff"

export const settled = [
  "sitting-not-over",
  "attempts-not-graded",
  "nothing-to-ratify",
  "sitting-already-published",
] as const satisfies readonly ResultSummary["blockers"][number][]

export const looked = ["figures", "distribution", "results"] as const

export type StepState = "done" | "now" | "open" | "later"

/** An unsettled step stops every step after it; only the first of them is the one to see to now. */
export function stateOfSettled(summary: ResultSummary, at: number): StepState {
  const step = settled[at]
  const firstOpen = settled.findIndex((one) => summary.blockers.includes(one))
  if (step === undefined) return "done"
  if (!summary.blockers.includes(step)) return firstOpen >= 0 && at > firstOpen ? "later" : "done"
  return at === firstOpen ? "now" : "open"
}

export function stateOfLooked(summary: ResultSummary, checked: number, at: number): StepState {
  if (at < checked) return "done"
  return summary.blockers.length === 0 && at === checked ? "now" : "later"
}

export const mayPublish = (summary: ResultSummary, checked: number): boolean =>
  summary.blockers.length === 0 && checked === looked.length
