import type { Block, Rich } from "@sworn/question-bank"
import { faultsOfKey, itemOf, keyOf, type AnswerableBody } from "@sworn/question-bank/keyed"
import { describe, expect, it } from "vitest"
import { emptyBody } from "./empty-body.ts"
import { nextBlankIn, withKeysForBlanks, withoutGap } from "./gaps.ts"

const blanks = (...numbers: number[]): Rich => [
  { kind: "paragraph", content: numbers.map((number) => ({ kind: "blank", number })) },
]
const inTable = (number: number): Block => ({
  kind: "table",
  rows: [[{ content: blanks(number) as readonly Block[] }]],
})

function cloze(zh: Rich, en: Rich) {
  const body = emptyBody("cloze", () => "o")
  const [one] = body.answerables
  const written = { ...one, stem: { "zh-CN": zh, en } } as AnswerableBody
  return withKeysForBlanks({ ...body, answerables: [written] }).answerables[0] as Extract<
    AnswerableBody,
    { kind: "cloze" }
  >
}

describe("the gaps of a cloze", () => {
  it("have a key as soon as either language has their blank", () => {
    expect(cloze(blanks(1, 2), "").key).toHaveLength(2)
    expect(cloze("", blanks(3)).key).toHaveLength(3)
  })

  it("keep what was typed for them when a blank is taken out, until the gap itself is", () => {
    const two = { ...cloze(blanks(1, 2), blanks(1, 2)), key: ["甲", "乙"].map((text) => accepts(text)) }
    expect(cloze(blanks(1), blanks(1)).key).toHaveLength(1)
    const shorter = withKeysForBlanks({
      ...emptyBody("cloze", () => "o"),
      answerables: [{ ...two, stem: { "zh-CN": blanks(2), en: blanks(1, 2) } }],
    })
    expect(shorter.answerables[0]).toMatchObject({ key: two.key })
  })

  it("go out of both stems at once, and those after them move up", () => {
    const three = cloze([...(blanks(1, 2) as readonly Block[]), inTable(3)], blanks(3, 2, 1))
    const two = withoutGap(2)({ ...three, key: ["甲", "乙", "丙"].map(accepts) }) as typeof three
    expect(two.stem).toEqual({ "zh-CN": [...(blanks(1) as readonly Block[]), inTable(2)], en: blanks(2, 1) })
    expect(two.key).toEqual([accepts("甲"), accepts("丙")])
    expect(faultsOfKey(itemOf(two, "x"), keyOf(two))).toEqual([])
  })

  it("are numbered by the first number that is free", () => {
    expect(nextBlankIn("")).toBe(1)
    expect(nextBlankIn(blanks(1, 3))).toBe(2)
  })
})

const accepts = (text: string) => ({ accepted: [text], caseMatters: false })
