/** A value of an item in words: levels by name, a key by its letters, the law as it is cited. */
import type { BodyChange, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import { said, wordFor, words } from "../../i18n/words.ts"
import { useReference } from "../../shell/reference.tsx"
import { createStatutes } from "../statutes-by-name.ts"
import { sayKey } from "./say-key.ts"
import { itemWords } from "./words.ts"

export function createSayValue() {
  const { reference, levelName, categoryName } = useReference()
  const { statuteName } = createStatutes()
  const subjectName = (code: string) => {
    const found = reference().subjects.find((subject) => subject.code === code)
    return found === undefined ? code : said(found.name)
  }
  const sayLaw = ({ statute, version, article, paragraph, item }: LawCitation) =>
    `${statuteName(statute)} ${itemWords().article(article, paragraph, item)} (${version})`

  /** `body` is the side that the value is of: a key is said by the places of its own options. */
  return function sayValue(change: BodyChange, value: unknown, body: ItemBody): string {
    if (value === null || value === undefined || value === "") return itemWords().none
    const answerable = change.answerable === null ? undefined : body.answerables[change.answerable]
    switch (change.field) {
      case "kind":
        return wordFor(itemWords().kinds, String(value))
      case "levels":
        return listOf(value, levelName)
      case "category":
        return categoryName(String(value))
      case "subject":
        return subjectName(String(value))
      case "laws":
        return listOf(value, sayLaw)
      case "isPilot":
        return value === true ? words().shell.yes : itemWords().no
      case "key":
        return answerable === undefined ? itemWords().none : sayKey(answerable)
      default:
        return sayAny(value)
    }
  }
}

function listOf<One>(value: unknown, say: (one: One) => string): string {
  const said = Array.isArray(value) ? value.map((one) => say(one as One)) : []
  return said.length === 0 ? itemWords().none : said.join("，")
}

function sayAny(value: unknown): string {
  if (Array.isArray(value)) return listOf<unknown>(value, sayAny)
  if (typeof value === "object" && value !== null) {
    return Object.values(value as Readonly<Record<string, unknown>>)
      .map(sayAny)
      .join(" / ")
  }
  return String(value)
}
