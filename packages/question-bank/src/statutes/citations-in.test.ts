import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { citationsIn, editsFor, namesOf, type StatuteNames, type TextCitation } from "./citations-in.ts"
import { articleLabel, numeralOf } from "./numerals.ts"

const names: readonly StatuteNames[] = [
  {
    statute: "reconsideration",
    names: namesOf({ "zh-CN": "中华人民共和国行政复议法", en: "Administrative Reconsideration Law" }, [
      "复议法",
    ]),
  },
  { statute: "supervision", names: namesOf({ "zh-CN": "中华人民共和国监察法", en: "Supervision Law" }, []) },
]
const short: Record<string, string> = { reconsideration: "r", supervision: "s" }
const said = ({ statute, article, paragraph, item }: TextCitation) =>
  `${short[statute]} ${[article, paragraph, item].join("/")}`
const found = (text: string) => citationsIn(text, names).map(said)

describe("the law a text speaks of (ITM-7)", () => {
  it.each([
    ["依照《行政复议法》第十二条第一款的规定", ["r 12/1/0"]],
    ["违反监察法第5条", ["s 5/0/0"]],
    ["根据《中华人民共和国监察法》第二十二条第一款第（三）项", ["s 22/1/3"]],
    ["《监察法》（2018年）第四十条", ["s 40/0/0"]],
    ["《监察法》第４０条第２款第(1)项", ["s 40/2/1"]],
    ["《监察法》第十五条第（二）、（三）项", ["s 15/1/2", "s 15/1/3"]],
    ["《监察法》第一百三十三条之一第二款", ["s 133-1/2/0"]],
    ["《监察法》第五条、第七条和第九条第二款", ["s 5/0/0", "s 7/0/0", "s 9/2/0"]],
    ["《监察法》第五条第一款和第三款", ["s 5/1/0", "s 5/3/0"]],
    ["《监察法》第五条至第八条", ["s 5/0/0", "s 6/0/0", "s 7/0/0", "s 8/0/0"]],
    ["Article 17(2) of the Supervision Law", ["s 17/2/0"]],
    ["Articles 91(3) and 92 of the Administrative Reconsideration Law", ["r 91/3/0", "r 92/0/0"]],
    ["Article 100(1) and (2) of the Supervision Law", ["s 100/1/0", "s 100/2/0"]],
    ["Supervision Law, Article 5", ["s 5/0/0"]],
    ["Articles 5 to 7 of the Supervision Law", ["s 5/0/0", "s 6/0/0", "s 7/0/0"]],
  ])("%s", (text, places) => {
    expect(found(text)).toEqual(places)
  })

  it("belongs to the law named last, until another one is named", () => {
    expect(found("《监察法》第五条规定了原则；依照第四十条，该条第二款和同法第七条")).toEqual([
      "s 5/0/0",
      "s 40/0/0",
      "s 40/2/0",
      "s 7/0/0",
    ])
    expect(found("《监察法》第五条；《行政复议法》第六条；第七条")).toEqual(["s 5/0/0", "r 6/0/0", "r 7/0/0"])
    expect(found("Article 5 of the Supervision Law; Article 6(1) too")).toEqual(["s 5/0/0", "s 6/1/0"])
  })

  it("passes over what is no law of the register, and articles of none", () => {
    expect(found("第五条第二款，《行政诉讼法》第六条、第七条")).toEqual([])
    expect(found("《监察法》第五条；《行政诉讼法》第六条；又第七条")).toEqual(["s 5/0/0"])
    expect(found("行政监察法第五条")).toEqual([])
    expect(found("《监察法》第五条；治安管理处罚法第六条")).toEqual(["s 5/0/0"])
    expect(found("Article 5 of the Road Traffic Safety Law and Article 6")).toEqual([])
    expect(found("《监察法》共六十九条，第一章第二节")).toEqual([])
  })

  it("finds whatever is written, however it is written, and nothing else", () => {
    const place = fc.record({
      statute: fc.constantFrom("reconsideration", "supervision"),
      article: fc.integer({ min: 1, max: 520 }),
      paragraph: fc.integer({ min: 0, max: 12 }),
      item: fc.integer({ min: 0, max: 12 }),
      form: fc.constantFrom("bracketed", "bare", "figures", "english"),
      filler: fc.constantFrom("甲某应当承担责任。", "故本项正确；", "（多选）", "the officer was right. "),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const text = places.map((one) => one.filler + writtenAs(one)).join("。")
        const expected = places.map(
          ({ statute, article, paragraph, item }) =>
            `${short[statute]} ${article}/${paragraph}/${paragraph === 0 ? 0 : item}`,
        )
        expect(found(text)).toEqual(expected)
      }),
    )
  })

  it("says exactly where in the text each stands, and reads any text without harm", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."第五十条款项《》监察法（）之至、和12 Article of"), { maxLength: 60 }),
        (signs) => {
          const text = signs.join("")
          for (const { start, end } of citationsIn(text, names)) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
    const text = "根据《监察法》第五条第一款，错误。"
    const [one] = citationsIn(text, names)
    expect(text.slice(one!.start, one!.end)).toBe("第五条第一款")
  })
})

describe("a text under new numbers (ITM-7)", () => {
  const rewrite = (text: string, to: Record<string, string>) => {
    const edits = editsFor(citationsIn(text, names), ({ article, paragraph }) => {
      const article2 = to[article]
      return article2 === undefined ? null : { article: article2, ...(paragraph > 0 && { paragraph }) }
    })
    return edits
      ?.toReversed()
      .reduce((out, { start, end, text }) => out.slice(0, start) + text + out.slice(end), text)
  }

  it("changes the numbers that moved and nothing else, in the style they were written in", () => {
    expect(rewrite("《监察法》第五条和第7条第1款，以及第九条。", { 7: "8", 9: "33" })).toBe(
      "《监察法》第五条和第8条第1款，以及第三十三条。",
    )
    expect(rewrite("Articles 5(1) and 9 of the Supervision Law", { 5: "6" })).toBe(
      "Articles 6(1) and 9 of the Supervision Law",
    )
  })

  it("writes out what leaned on the number before it", () => {
    expect(rewrite("《监察法》第五条第一款和第二款", { 5: "6" })).toBe("《监察法》第六条第一款和第六条第二款")
    expect(rewrite("《监察法》第五条。该条第二款", { 5: "6" })).toBe("《监察法》第六条。第六条第二款")
  })

  it("leaves a range for a person to take apart", () => {
    expect(rewrite("《监察法》第五条至第八条", { 6: "9" })).toBeUndefined()
  })
})

function writtenAs({
  statute,
  article,
  paragraph,
  item,
  form,
}: {
  readonly statute: string
  readonly article: number
  readonly paragraph: number
  readonly item: number
  readonly form: string
}): string {
  const [title, english] =
    statute === "supervision"
      ? ["监察法", "Supervision Law"]
      : ["行政复议法", "Administrative Reconsideration Law"]
  const inParagraph = paragraph > 0 && item > 0
  if (form === "english")
    return `Article ${article}${paragraph > 0 ? `(${paragraph})` : ""}${inParagraph ? `(${item})` : ""} of the ${english}`
  if (form === "figures")
    return `《${title}》第${article}条${paragraph > 0 ? `第${paragraph}款` : ""}${inParagraph ? `第${item}项` : ""}`
  const places = `${articleLabel(String(article))}${paragraph > 0 ? `第${numeralOf(paragraph)}款` : ""}${inParagraph ? `第（${numeralOf(item)}）项` : ""}`
  return form === "bare" ? `违反${title}${places}` : `依照《${title}》${places}`
}
