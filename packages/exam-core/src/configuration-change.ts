/** What differs between two configurations, number by number: for the history, the preview and the audit log. */

export type Change = { readonly path: string; readonly before: unknown; readonly after: unknown }

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** In the order of the second. What only the first has changed to nothing. */
export function changesBetween(before: object, after: object): readonly Change[] {
  const [old, next] = [before as Groups, after as Groups]
  const groups = [...new Set([...Object.keys(next), ...Object.keys(old)])]
  return groups.flatMap((group) => {
    const keys = [...new Set([...Object.keys(next[group] ?? {}), ...Object.keys(old[group] ?? {})])]
    return keys.flatMap((key) => {
      const change = {
        path: `${group}.${key}`,
        before: old[group]?.[key] ?? null,
        after: next[group]?.[key] ?? null,
      }
      return isSame(change.before, change.after) ? [] : [change]
    })
  })
}

/** Whatever the order of keys: the database gives them back in its own. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    Array.isArray(one) === Array.isArray(other) &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key as never], other[key as never]))
  )
}
