import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ferryLaw2019 } from "./ferry-law.fixture.ts"
import { readStatute } from "./read-statute.ts"
import { statutes } from "./some-statute.fixture.ts"
import { citationOf, findArticle, printStatute } from "./statute-text.ts"

const law = (...lines: string[]) => ["# 试法", "<!-- INFO END -->", ...lines].join("\n")
const faultsOf = (...lines: string[]) =>
  readStatute(law(...lines)).faults.map(({ line, reason }) => `${line} ${reason}`)

describe("reading the public text of a statute", () => {
  const { statute, faults } = readStatute(ferryLaw2019)

  it("finds title, history, headings and articles without a fault", () => {
    expect(faults).toEqual([])
    expect(statute.title).toBe("渡口巡查法")
    expect(statute.notes.map(({ day, act }) => [day, act])).toEqual([["2019-03-01", "adopted"]])
    expect(statute.headings.map(({ kind, number, title }) => [kind, number, title])).toEqual([
      ["chapter", 1, "总则"],
      ["chapter", 2, "巡查"],
      ["section", 1, "日常巡查"],
      ["chapter", 3, "附则"],
    ])
    expect(statute.articles.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"])
  })

  it("counts paragraphs as the drafters do: a lead and its items are one, what follows is the next", () => {
    const article = findArticle(statute, "3")!
    expect(article.paragraphs.map(({ items }) => items.map(({ number }) => number))).toEqual([[1, 2, 3], []])
    expect(article.paragraphs[1]!.text).toContain("有前款行为")
    expect(article.under.map((at) => statute.headings[at]!.title)).toEqual(["巡查", "日常巡查"])
    expect(citationOf({ article: "3", paragraph: 1, item: 2 })).toBe("第三条第一款第（二）项")
  })

  it("reads inserted articles, subitems, footnotes and annexes", () => {
    const { statute, faults } = readStatute(
      law(
        "## 第一编 总则",
        "### 第一章 甲",
        "第一条 甲：",
        "（一）乙：",
        "1.丙；",
        "２．丁。",
        "① 编者注。",
        "第一条之一 戊。",
        "## 附件一",
        "第一条 不是条文",
      ),
    )
    expect(faults).toEqual([])
    expect(statute.articles.map(({ number, label }) => [number, label])).toEqual([
      ["1", "第一条"],
      ["1-1", "第一条之一"],
    ])
    expect(
      statute.articles[0]!.paragraphs[0]!.items[0]!.subitems.map(({ number, text }) => [number, text]),
    ).toEqual([
      [1, "丙；"],
      [2, "丁。"],
    ])
    expect(statute.articles[0]!.footnotes).toEqual(["① 编者注。"])
    expect(statute.annexes).toEqual([{ title: "附件一", lines: ["第一条 不是条文"] }])
    expect(statute.headings.map(({ kind, depth }) => [kind, depth])).toEqual([
      ["part", 1],
      ["chapter", 2],
    ])
  })

  it("reads dates and numbers of full width, and ignores signs without width", () => {
    const { statute, faults } = readStatute(
      "\ufeff# 试法\n２０１２年１２月３日 某部令发布\n<!-- INFO END -->\n\u200b\n第一条　甲。",
    )
    expect(statute.notes).toEqual([
      { day: "2012-12-03", act: "issued", text: "２０１２年１２月３日 某部令发布" },
    ])
    expect(statute.articles[0]!.paragraphs[0]!.text).toBe("甲。")
    expect(faults).toEqual([])
  })
})

describe("a text with faults", () => {
  it("names each by its line and loses nothing else", () => {
    expect(faultsOf("第一 条甲。", "第二条 乙。")).toEqual(["3 article-label-misspelt"])
    expect(faultsOf("第一条 甲。", "第二条乙。")).toEqual(["4 article-label-misspelt"])
    expect(faultsOf("第一条 甲。", "第三条 丙。")).toEqual(["4 article-out-of-sequence"])
    expect(faultsOf("第一条 甲。", "第一条 丙。")).toEqual(["4 article-repeats"])
    expect(faultsOf("第一条", "第二条 乙。")).toEqual(["3 article-empty"])
    expect(faultsOf("## 第一章 甲", "和乙", "第一条 丙。")).toEqual(["4 heading-continued"])
    expect(faultsOf("## 甲乙", "第一条 丙。")).toEqual(["3 heading-unknown"])
    expect(faultsOf("第一条 甲。", "附则", "第二条 乙。")).toEqual(["4 heading-unmarked"])
    expect(faultsOf("第一条 甲：", "（一）乙；", "（三）丙。")).toEqual(["5 item-out-of-sequence"])
    expect(faultsOf("没有条的一句话。", "第一条 甲。")).toEqual(["3 text-outside-article"])
    expect(faultsOf()).toEqual(["1 no-articles"])
    expect(readStatute("第一条 甲。").faults.map(({ reason }) => reason)).toEqual(["title-missing"])
    expect(readStatute("# 试法\n没有日子\n第一条 甲。").faults.map(({ reason }) => reason)).toEqual([
      "note-without-a-day",
    ])
  })

  it("reads the article with the misspelt number, and the heading nothing marks, as meant", () => {
    const { statute } = readStatute(law("第一 条甲。", "附则", "第二条 乙。"))
    expect(statute.articles.map(({ number, paragraphs }) => [number, paragraphs[0]!.text])).toEqual([
      ["1", "甲。"],
      ["2", "乙。"],
    ])
    expect(statute.headings).toEqual([{ kind: "chapter", number: null, title: "附则", depth: 1 }])
  })

  it("takes a sentence that begins with an article's number for a sentence", () => {
    const { statute, faults } = readStatute(law("第一条 甲。", "第二条规定的期间不在此限。", "第二条 乙。"))
    expect(statute.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1])
    expect(faults).toEqual([])
  })

  it("is a value whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => readStatute(text).faults.length > 0))
    const pieces = fc.constantFrom(
      "第",
      "一",
      "条",
      "之",
      "（",
      "）",
      "#",
      " ",
      "章",
      "\n",
      "1.",
      "附则",
      "甲",
      "。",
    )
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const { statute, faults } = readStatute(list.join(""))
        expect(readStatute(list.join(""))).toEqual({ statute, faults })
      }),
    )
  })
})

describe("printing a statute", () => {
  it("is read back to the same text, again and again", () => {
    fc.assert(
      fc.property(statutes, (statute) => {
        const read = readStatute(printStatute(statute))
        expect(read).toEqual({ statute, faults: [] })
      }),
    )
  })
})
