import { preferences } from "../../i18n/words.ts"

const chinese = /\p{Script=Han}/u

/**
 * The beginning of what an item asks, in the language of the screen. What is searched in begins with it, a line for each language;
 * where the second line is Chinese again, there is no translation yet.
 */
export function excerptOf(words: string): string {
  const [first = "", second = ""] = words.split("\n")
  const isTranslated = second !== "" && !chinese.test(second)
  const shown = preferences.language() === "en" && isTranslated ? second : first
  const isCut = words.length >= excerptLength && words.endsWith(shown)
  return isCut ? `${shown}…` : shown
}

/** As many characters as the API sends. */
const excerptLength = 120
