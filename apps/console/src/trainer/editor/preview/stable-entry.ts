/**
 * The item as a candidate sees it, with every part that says the same still the same object: the drawing component then touches
 * only what was typed, and an answer given in the preview stays.
 */
export function stable<Value>(before: unknown, next: Value): Value {
  if (JSON.stringify(before) === JSON.stringify(next)) return before as Value
  if (Array.isArray(next) && Array.isArray(before))
    return next.map((one, at) => stable(partnerOf(before, one, at), one)) as Value
  if (isRecord(next) && isRecord(before)) {
    const parts = Object.entries(next).map(([name, value]) => [name, stable(before[name], value)])
    return Object.fromEntries(parts) as Value
  }
  return next
}

/** What moved is known by its id, anything else by its place. */
const partnerOf = (before: readonly unknown[], one: unknown, at: number): unknown =>
  isRecord(one) && "id" in one
    ? before.find((other) => isRecord(other) && other["id"] === one["id"])
    : before[at]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
