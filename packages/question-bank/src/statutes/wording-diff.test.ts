import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { normalForm } from "./normal-form.ts"
import { wordingDiff } from "./wording-diff.ts"

const marked = (before: string, after: string) =>
  wordingDiff(before, after)
    .map(({ kind, text }) => (kind === "kept" ? text : kind === "struck" ? `[-${text}-]` : `[+${text}+]`))
    .join("")

describe("what an amendment did to a wording", () => {
  it("marks numbers and citations whole", () => {
    expect(marked("处五日拘留。", "处十五日拘留。")).toBe("处[-五-][+十五+]日拘留。")
    expect(marked("依照第三十九条办理。", "依照第四十条办理。")).toBe("依照[-第三十九条-][+第四十条+]办理。")
  })

  it("marks words rather than the signs they have in common", () => {
    expect(marked("由具体行政行为确定", "由行政机关的行政行为确定")).toBe(
      "由[-具体-][+行政机关的+]行政行为确定",
    )
    expect(marked("申请人逾期不起诉", "申请人、第三人逾期不起诉")).toBe("申请人[+、第三人+]逾期不起诉")
    expect(marked("“五日”、“七日”是工作日", "“五日”、“七日”、“十日”是工作日")).toBe(
      "“五日”、“七日”[+、“十日”+]是工作日",
    )
  })

  it("has nothing to mark where only white space and the width of signs differ", () => {
    expect(wordingDiff("甲:乙(丙) 丁", "甲：乙（丙）丁").every(({ kind }) => kind === "kept")).toBe(true)
  })

  it("marks a passage no one would read as struck and put in whole, between what is common at its ends", () => {
    const long = (signs: string) => Array.from({ length: 4000 }, (_, at) => signs[at % signs.length]).join("")
    expect(wordingDiff(`甲${long("乙丙丁")}。`, `甲${long("丁丙乙戊")}。`).map(({ kind }) => kind)).toEqual([
      "kept",
      "struck",
      "put-in",
      "kept",
    ])
  })

  it("gives back the old wording and the new one, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom(..."甲乙丙丁戊、，。一二十第条款:：12Ａ "), { maxLength: 40 })
      .map((list) => list.join(""))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordingDiff(before, after)
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join("")
        expect(normalForm(without("put-in"))).toBe(normalForm(before))
        expect(normalForm(without("struck"))).toBe(normalForm(after))
        expect(pieces.every((piece) => piece.text !== "")).toBe(true)
      }),
    )
  })

  it("begins and ends between words, never within one", () => {
    const pieces = wordingDiff("at the latest must it be done by a suspect?", "at the latest?")

    expect(pieces.map(({ text }) => text)).toEqual(["at the latest", "must it be done by a suspect", "?"])
  })
})
