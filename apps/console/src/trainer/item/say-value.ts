/** A value of an item in words: levels by name, a key by its letters, the law as it is cited. */
import { hasPicture, plainTextOf, type HotspotImage } from "@sworn/question-bank"
import type { AnswerableBody, BodyChange, ItemBody, LawCitation } from "@sworn/question-bank/keyed"
import { preferences, said, wordFor, words } from "../../i18n/words.ts"
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
      case "answerables":
        return sayQuestion(value as AnswerableBody)
      case "image":
        return sayImage(value as HotspotImage)
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

/** A question that came or went, as a reviewer would tell of it. */
const sayQuestion = (asked: AnswerableBody): string =>
  [
    wordFor(itemWords().kinds, asked.kind),
    plainTextOf(asked.stem[preferences.language()]),
    `${itemWords().key}: ${sayKey(asked)}`,
  ].join(" · ")

const sayImage = (image: HotspotImage): string =>
  hasPicture(image)
    ? itemWords().picture(image.alt[preferences.language()], image.width, image.height)
    : itemWords().noPicture

function sayAny(value: unknown): string {
  if (Array.isArray(value)) return listOf<unknown>(value, sayAny)
  if (typeof value === "object" && value !== null) {
    return Object.values(value as Readonly<Record<string, unknown>>)
      .map(sayAny)
      .join(" / ")
  }
  return String(value)
}
