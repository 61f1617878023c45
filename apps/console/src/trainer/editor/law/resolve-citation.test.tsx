import type { StatuteRow, StatuteVersionPage } from "@sworn/contract/staff"
import { versionInForce } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { words } from "../words.ts"
import type { LawShelf } from "./law-shelf.ts"
import { resolveCitation } from "./resolve-citation.ts"

const statute = (
  code: string,
  name: string,
  ...versions: [version: string, from: string, to: string | null][]
) =>
  ({
    statute: code,
    title: { "zh-CN": name, en: name },
    versions: versions.map(([version, effectiveFrom, effectiveTo]) => ({
      version,
      effectiveFrom,
      effectiveTo,
    })),
  }) as unknown as StatuteRow

const statutes = [
  statute(
    "reconsideration",
    "中华人民共和国行政复议法",
    ["2017-09-01", "2018-01-01", "2023-12-31"],
    ["2023-09-01", "2024-01-01", null],
  ),
  statute("public-order", "中华人民共和国治安管理处罚法", ["2012-10-26", "2013-01-01", "2025-12-31"]),
  statute("penalty", "中华人民共和国行政处罚法", ["2021-01-22", "2021-07-15", null]),
]
const text = {
  articles: [
    {
      number: "11",
      label: "第十一条",
      under: [],
      footnotes: [],
      paragraphs: [
        { text: "有下列情形之一的：", items: [{ number: 1, label: "（一）", text: "", subitems: [] }] },
      ],
    },
  ],
}

const shelf = {
  today: () => "2026-11-26",
  statutes: () => statutes,
  find: (code: string) => statutes.find((one) => one.statute === code),
  inForce: (one: StatuteRow) => versionInForce(one.versions, "2026-11-26"),
  fetch: async (code: string) =>
    code === "reconsideration" ? ({ text } as unknown as StatuteVersionPage) : null,
} as unknown as LawShelf

const resolve = async (typed: string, before?: Parameters<typeof resolveCitation>[2]) =>
  resolveCitation(shelf, typed, before)

describe("a citation typed by an author (ITM-6)", () => {
  it("is of the version in force today", async () => {
    const law = { statute: "reconsideration", version: "2023-09-01", article: "11", paragraph: 1, item: 1 }
    expect(await resolve("《行政复议法》第11条第1款第1项")).toEqual({ ok: true, law })
    expect(await resolve("第十一条", law)).toEqual({ ok: true, law: { ...law, paragraph: 0, item: 0 } })
  })

  it("may be of a law of which only the days are known", async () => {
    expect(await resolve("行政处罚法第33条第1款")).toMatchObject({
      ok: true,
      law: { article: "33", paragraph: 1 },
    })
  })

  it.each([
    ["复议法第几条", words().law.notRead],
    ["《民法典》第一条", words().law.unknown("民法典")],
    ["处罚法第1条", words().law.several("中华人民共和国治安管理处罚法、中华人民共和国行政处罚法")],
    ["第一条", words().law.noTitle],
    ["治安管理处罚法第1条", words().law.noVersion("中华人民共和国治安管理处罚法")],
    ["行政复议法第12条", words().law.noPlace("第十二条", "中华人民共和国行政复议法")],
    ["行政复议法第11条第2款", words().law.noPlace("第十一条第二款", "中华人民共和国行政复议法")],
  ])("%s is answered with what to write instead", async (typed, sentence) => {
    expect(await resolve(typed)).toEqual({ ok: false, sentence })
  })
})
