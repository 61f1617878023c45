/**
 * Tagged text of China's amateur radio bank, `[I]LK0001[Q]…[A]…[B]…[C]…[D]…[P]`: the right answer is the first option
 * unless `[T]` names it.
 */
import type { Locale } from "@sworn/question-bank"
import type { ExchangeQuestion } from "../question.ts"
import type { Fault, Read } from "../report.ts"
import { soundOnly } from "../sound.ts"
import { positionsIn, saysOtherOption } from "../table/answers.ts"
import { textFaults, textRemarks, type TextFault, type TextRemark } from "./faults.ts"
import type { TextReport } from "./read.ts"

export const isCracText = (text: string): boolean =>
  /^[ \t]{0,9}\[Q\]/m.test(text) && /^[ \t]{0,9}\[A\]/m.test(text)

type Fields = { readonly row: number; readonly values: Map<string, string> }

export function readCrac(text: string, locale: Locale): TextReport {
  const questions: Read[] = []
  const faults: Fault<TextFault>[] = []
  const remarks: Fault<TextRemark>[] = []
  for (const { row, values } of fieldsIn(text)) {
    const found = (code: Exclude<TextFault, "content-unfit">) =>
      void faults.push({ row, code, words: textFaults[code] })
    const picture = values.get("P") ?? ""
    if (/\.(?:jpe?g|png|gif|bmp|webp)$/i.test(picture))
      remarks.push({ row, code: "picture-by-name", words: textRemarks["picture-by-name"] })
    const question = questionOf(values, picture, locale, found)
    if (question !== null) questions.push({ row, question })
  }
  return soundOnly({ questions, faults, remarks })
}

/** A question begins where a field stands that it already has. */
function fieldsIn(text: string): readonly Fields[] {
  const all: Fields[] = []
  let name = ""
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .forEach((line, at) => {
      const tag = /^[ \t]{0,9}\[([A-Z])\]\s{0,9}(.*)$/.exec(line)
      const open = all.at(-1)
      if (tag === null) {
        const before = open?.values.get(name)
        if (open !== undefined && before !== undefined && line.trim() !== "")
          open.values.set(name, `${before}\n${line.trim()}`)
        return
      }
      name = tag[1] ?? ""
      const isNext = open === undefined || open.values.has(name) || (name === "I" && open.values.has("Q"))
      const fields = isNext ? { row: at + 1, values: new Map<string, string>() } : open
      if (isNext) all.push(fields)
      fields.values.set(name, (tag[2] ?? "").trim())
    })
  return all
}

function questionOf(
  values: ReadonlyMap<string, string>,
  picture: string,
  locale: Locale,
  found: (code: Exclude<TextFault, "content-unfit">) => void,
): ExchangeQuestion | null {
  const stem = values.get("Q") ?? ""
  const letters = [..."ABCDEFGH"]
  const count = letters.findIndex((letter) => (values.get(letter) ?? "") === "")
  const options = letters
    .slice(0, count < 0 ? letters.length : count)
    .map((letter) => values.get(letter) ?? "")
  const answer = values.get("T") || "A"
  const told = positionsIn(answer)
  const keys = told === null || saysOtherOption(answer, told, options) ? null : told
  if (stem === "") found("stem-missing")
  if (options.length < 2) found("options-too-few")
  else if (keys === null) found("answer-unreadable")
  else if (keys.some((at) => at >= options.length)) found("answer-names-no-option")
  if (stem === "" || options.length < 2 || keys === null || keys.some((at) => at >= options.length))
    return null
  const [code, chapter] = [
    values.get("I") ?? values.get("J") ?? "",
    /\.\w{3,4}$/.test(picture) ? "" : picture,
  ]
  return {
    ...(code === "" ? {} : { code }),
    ...(chapter === "" ? {} : { category: [chapter] }),
    kind: keys.length > 1 ? "multiple" : "single",
    stem: { [locale]: stem },
    options: options.map((text, at) => ({ text: { [locale]: text }, right: keys.includes(at) })),
  }
}
