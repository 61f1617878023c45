/** The name of the constraint that refused a statement; null for any other error. Constraints are sentences, so refusals can be. */
export function constraintIn(error: unknown): string | null {
  const isDatabaseError = error instanceof Error && "constraint_name" in error
  return isDatabaseError && typeof error.constraint_name === "string" ? error.constraint_name : null
}

/** The refusal that a constraint stands for; any other error is thrown on. */
export function refusalOf<Refusal>(error: unknown, refusals: Readonly<Record<string, Refusal>>): Refusal {
  const refusal = refusals[constraintIn(error) ?? ""]
  if (refusal === undefined) throw error
  return refusal
}
