/**
 * Characters as a person counts them: a rare character of a name is one, though it takes two units of UTF-16.
 *
 * Errors: none.
 */
export function charactersIn(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** Whether a text is within a bound, without counting where its length alone says so. */
export const isWithin = (text: string, mostCharacters: number): boolean =>
  text.length <= mostCharacters || (text.length <= 2 * mostCharacters && charactersIn(text) <= mostCharacters)

/** What can be kept and hashed as it is: no half of a pair, and no character that a database refuses. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000")
