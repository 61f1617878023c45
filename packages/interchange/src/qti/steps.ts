import { Unreadable } from "./faults.ts"

/** How much may still be worked through: a rule is asked many times, and a file has many rules. */
export type Steps = { left: number }

export const mostSteps = { ofItem: 300_000, ofFile: 20_000_000 } as const

export function take(steps: Steps): void {
  steps.left -= 1
  if (steps.left < 0) throw new Unreadable("rule-too-long")
}
