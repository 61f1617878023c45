/** Gaps in a text, embedded (`{1:SHORTANSWER:=…}`) or drawn from a list of words (`[[1]]`), as a cloze of ours. */
import { inlinesOf } from "@sworn/question-bank"
import type { Gap } from "../question.ts"
import { embeddedIn, gapSign, withBlanks, withoutSigns } from "./cloze.ts"
import type { Body } from "./bodies.ts"
import {
  childNamed,
  childrenNamed,
  formatOf,
  localised,
  pictureNames,
  richOf,
  wordsAt,
  type Desk,
} from "./desk.ts"

export function clozeBody(desk: Desk): Body | null {
  const { html, gaps } = embeddedIn(wordsAt(desk.question, "questiontext"), desk.locale)
  const read = gaps.filter((gap) => gap !== null)
  if (gaps.length === 0) return desk.fault("gaps-missing", "questiontext")
  if (read.length < gaps.length) return desk.fault("gap-unreadable", "questiontext")
  if (read.some(({ kind }) => kind === "choice")) desk.remark("gap-choices")
  if (read.some(({ hasTolerance }) => hasTolerance)) desk.remark("gap-tolerance")
  if (new Set(read.map(({ weight }) => weight)).size > 1) desk.remark("gap-weights")
  return withStem(
    html,
    read.map(({ gap }) => gap),
    desk,
  )
}

/** Every gap has the words of its own number for an answer; the others of its group are wrong there. */
export function selectBody(desk: Desk): Body | null {
  const choices = [
    ...childrenNamed(desk.question, "selectoption"),
    ...childrenNamed(desk.question, "dragbox"),
  ].map((choice) => ({ text: wordsAt(choice), group: wordsAt(choice, "group") }))
  const gaps: Gap[] = []
  let isSound = true
  const html = withoutSigns(wordsAt(desk.question, "questiontext")).replace(
    /\[\[(\d{1,3})\]\]/g,
    (_, number: string) => {
      const own = choices[Number(number) - 1]
      if (own === undefined || own.text === "") {
        isSound = false
        return ""
      }
      const others = choices.filter((one) => one !== own && one.group === own.group && one.text !== "")
      const accepted = [{ text: own.text, credit: 100 }, ...others.map(({ text }) => ({ text, credit: 0 }))]
      gaps.push({ accepted, caseMatters: false })
      return gapSign(gaps.length)
    },
  )
  if (!isSound) return desk.fault("gap-unreadable", "questiontext")
  if (gaps.length === 0) return desk.fault("gaps-missing", "questiontext")
  desk.remark("gap-choices")
  return withStem(html, gaps, desk)
}

/** A gap in a place where no blank can stand cannot be shown. */
function withStem(html: string, gaps: readonly Gap[], desk: Desk): Body | null {
  const field = childNamed(desk.question, "questiontext")
  if (field === null) return desk.fault("stem-missing", "questiontext")
  const stem = withBlanks(richOf(html, formatOf(field), pictureNames(field, desk), desk))
  const blanks = inlinesOf(stem).filter(({ kind }) => kind === "blank")
  if (blanks.length !== gaps.length) return desk.fault("gap-unreadable", "questiontext")
  return { kind: "cloze", stem: localised(stem, desk), gaps }
}
