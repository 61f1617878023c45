import { describe, expect, it } from "vitest"
import { readCitation, statutesNamed } from "./read-citation.ts"

describe("a citation as people type it (ITM-6)", () => {
  it.each([
    ["《行政处罚法》第12条第1款", { title: "行政处罚法", article: "12", paragraph: 1, item: 0 }],
    ["行政处罚法第十二条第一款", { title: "行政处罚法", article: "12", paragraph: 1, item: 0 }],
    [
      "《刑法》第一百三十三条之一第一款第（二）项",
      { title: "刑法", article: "133-1", paragraph: 1, item: 2 },
    ],
    ["刑法 第１３３条之１", { title: "刑法", article: "133-1", paragraph: 0, item: 0 }],
    ["治安管理处罚法43条2款（3）项", { title: "治安管理处罚法", article: "43", paragraph: 2, item: 3 }],
    ["第八十五条", { title: null, article: "85", paragraph: 0, item: 0 }],
    ["第二十八条第（三）项的规定", { title: null, article: "28", paragraph: 1, item: 3 }],
    [
      "《关于办理十类案件的规定》第三条",
      { title: "关于办理十类案件的规定", article: "3", paragraph: 0, item: 0 },
    ],
  ])("%s", (typed, read) => {
    expect(readCitation(typed)).toEqual(read)
  })

  it.each(["", "行政处罚法", "第条", "第零条", "第十二款", "《刑法》第二编", "条".repeat(500)])(
    "is none: %s",
    (typed) => {
      expect(readCitation(typed)).toBeNull()
    },
  )
})

describe("the name of a statute", () => {
  const statutes = ["中华人民共和国刑法", "中华人民共和国刑事诉讼法", "治安管理处罚法", "行政处罚法"].map(
    (name) => ({ title: { "zh-CN": name } }),
  )
  const named = (name: string) => statutesNamed(statutes, name).map(({ title }) => title["zh-CN"])

  it("is found without what all of them begin with", () => {
    expect(named("刑法")).toEqual(["中华人民共和国刑法"])
    expect(named("《行政处罚法》")).toEqual(["行政处罚法"])
  })

  it("is found by its short form, and is open where that fits two", () => {
    expect(named("刑诉法")).toEqual(["中华人民共和国刑事诉讼法"])
    expect(named("处罚法")).toEqual(["治安管理处罚法", "行政处罚法"])
    expect(named("")).toEqual([])
    expect(named("民法典")).toEqual([])
  })
})
