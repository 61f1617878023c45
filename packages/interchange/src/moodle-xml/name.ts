import { plainTextOf, type Rich } from "@sworn/question-bank"

const longestName = 60

/**
 * Moodle wants a name for everything. What we make up is how the text begins and a sign that no author's title ends with,
 * so that it is no title when it comes back.
 */
export function nameFor(stem: Rich): string {
  const words = plainTextOf(stem).replace(/\s+/g, " ").trim()
  return `${[...words].slice(0, longestName).join("").trim()}…`
}
