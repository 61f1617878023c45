/** A key in the words people use of it: letters, numbers with their tolerance, accepted wordings. */
import { plainTextOf, type Locale } from "@sworn/question-bank"
import type { AnswerableBody, HotspotArea, TextKey } from "@sworn/question-bank/keyed"
import { preferences } from "../../i18n/words.ts"
import { letterOf } from "./letters.ts"
import { itemWords } from "./words.ts"

/** Line by line: one for each pair of a matching, each gap of a cloze and each area of a picture, otherwise one. */
export function keyLines(answerable: AnswerableBody, locale: Locale): readonly string[] {
  const terms = itemWords()
  switch (answerable.kind) {
    case "matching":
      return answerable.key.map(
        ([promptId, optionId]) =>
          `${placeOf(answerable.prompts, promptId) + 1} → ${letterIn(answerable.options, optionId)}`,
      )
    case "ordering":
      return [answerable.key.map((id) => letterIn(answerable.options, id)).join(" → ")]
    case "numeric": {
      const numbers = answerable.key.map(({ value, tolerance }) => terms.tolerance(value, tolerance))
      return [`${terms.accepted(numbers)} ${answerable.unit?.[locale] ?? ""}`.trim()]
    }
    case "cloze":
      return answerable.key.map((gap, at) => `${terms.gap(at + 1)} ${sayText(gap)}`)
    case "short-text":
      return [sayText(answerable.key)]
    case "essay":
      return [plainTextOf(answerable.key[locale])]
    case "hotspot":
      return answerable.key.map(sayArea)
    case "single":
    case "true-false":
    case "multiple":
    case "indefinite":
      return [
        answerable.key
          .map((id) => letterIn(answerable.options, id))
          .toSorted()
          .join(" "),
      ]
  }
}

/** The whole of it in one line, in the language of the screen. */
export const sayKey = (answerable: AnswerableBody): string =>
  keyLines(answerable, preferences.language()).join("；") || itemWords().none

type Identified = readonly { readonly id: string }[]

const placeOf = (among: Identified, id: string): number => among.findIndex((one) => one.id === id)

/** A key of a draft may name an option that is gone. */
const letterIn = (among: Identified, id: string): string => {
  const at = placeOf(among, id)
  return at < 0 ? "?" : letterOf(at)
}

/** Where it lies, so that an area that was moved is not said as before. */
function sayArea(area: HotspotArea): string {
  const { areas } = itemWords()
  switch (area.shape) {
    case "rectangle":
      return areas.rectangle(area.x, area.y, area.width, area.height)
    case "circle":
      return areas.circle(area.x, area.y, area.radius)
    case "polygon":
      return areas.polygon(area.points.map(([x, y]) => `(${x}, ${y})`).join(" "))
  }
}

const sayText = ({ accepted, caseMatters }: TextKey): string =>
  caseMatters ? itemWords().inItsCase(itemWords().accepted(accepted)) : itemWords().accepted(accepted)
