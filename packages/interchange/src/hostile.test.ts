/**
 * Every hostile text through every reader that takes text, in every field that takes one: what comes out is rich text to
 * the letter, in which nothing names an address. What a browser makes of it is asked where there is one.
 */
import { inlinesOf, isRich, locales, type Rich } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { readAiken } from "./aiken.ts"
import { readGift } from "./gift/read.ts"
import { escaped } from "./gift/shape.ts"
import { hostileFamilies, hostileTexts } from "./hostile.fixture.ts"
import { htmlOf, richFromHtml } from "./html.ts"
import { readOwnJson, writeOwnJson } from "./json/own.ts"
import { readMoodleXml } from "./moodle-xml/read.ts"
import { readQti } from "./qti/read.ts"
import type { ImportReport } from "./report.ts"
import { readTable } from "./table/read.ts"
import { readTaggedText } from "./text/read.ts"
import { docxOf, paragraph, picture } from "./word/docx.fixture.ts"
import { readDocx } from "./word/read.ts"
import { xmlText } from "./xml-text.ts"

/** What a text becomes in a file of one format, in the places where a question has texts. */
const readers: Readonly<Record<string, (text: string) => ImportReport | Promise<ImportReport>>> = {
  gift: (text) => {
    const own = escaped(text)
    return readGift(
      `::${own}::[html]${own}{=[html]${own}#[html]${own} ~[moodle]${own} ~[markdown]${own}####[html]${own}}\n\n[markdown]${own}{}\n\n${own}{T}`,
      "zh-CN",
    )
  },
  "gift without escapes": (text) => readGift(`甲${text}{=乙${text} ~丙}`, "zh-CN"),
  aiken: (text) => readAiken(`甲${text}\nA. 乙${text}\nB. 丙\nANSWER: A`, "zh-CN"),
  "moodle xml": (text) => {
    const field = (name: string, format: string, inside = "") =>
      `<${name} format="${format}" fraction="100"><text>${xmlText(text)}</text>${inside}</${name}>`
    const all = ["html", "moodle_auto_format", "plain_text", "markdown"]
    return readMoodleXml(
      `<quiz>${all
        .map(
          (format) =>
            `<question type="multichoice"><name><text>${xmlText(text)}</text></name><questiontext format="${format}"><text>${xmlText(`甲${text}`)}</text></questiontext>${field("answer", format, field("feedback", format))}${field("generalfeedback", format)}<tags><tag><text>${xmlText(text)}</text></tag></tags></question>`,
        )
        .join("")}</quiz>`,
      "zh-CN",
    )
  },
  "moodle xml with gaps": (text) =>
    readMoodleXml(
      `<quiz><question type="cloze"><questiontext format="html"><text>${xmlText(`甲${text}{1:SA:=${text}#${text}}`)}</text></questiontext></question></quiz>`,
      "zh-CN",
    ),
  "moodle xml in the file itself": (text) =>
    readMoodleXml(
      `<quiz><question type="essay"><questiontext format="html"><text>甲${text}</text></questiontext></question></quiz>`,
      "zh-CN",
    ),
  "qti in the file itself": (text) =>
    readQti(
      Buffer.from(
        `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="甲" adaptive="false" time-dependent="false"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration><qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body><div>乙${text}</div><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>丙${text}</qti-prompt><qti-simple-choice identifier="a">丁${text}</qti-simple-choice><qti-simple-choice identifier="b">戊</qti-simple-choice></qti-choice-interaction></qti-item-body><qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct"/></qti-assessment-item>`,
      ),
      "zh-CN",
    ),
  table: (text) =>
    readTable(
      [
        { row: 1, cells: ["题型", "题干", "选项A", "选项B", "答案", "解析", "知识点"] },
        { row: 2, cells: ["单选题", `甲${text}`, text, "乙", "A", text, text] },
        { row: 3, cells: ["简答题", `丙${text}`, "", "", text, "", ""] },
      ],
      { locale: "zh-CN" },
    ) as unknown as ImportReport,
  text: (text) =>
    readTaggedText(
      `1. [单选题] 甲${text}\nA. 乙${text}\nB. 丙\n答案：A\n解析：${text}\n\n2. [简答题] 丁\n答案：${text}`,
      "zh-CN",
    ),
  json: (text) =>
    readOwnJson(writeOwnJson([{ kind: "essay", stem: { "zh-CN": `甲${text}` }, title: text, tags: [text] }])),
}

/** Every text of a question: what stands under a language, and every word beside that. */
function textsIn(value: unknown, name = ""): readonly unknown[] {
  if (locales.some((locale) => locale === name) || typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([inner, own]) => textsIn(own, inner))
}

/** A name of a medium is no address, and it is the one thing in a rich text that leads to anything. */
const mediaIds = (rich: Rich): readonly string[] =>
  inlinesOf(rich).flatMap((inline) => (inline.kind === "image" ? [inline.mediaId] : []))

function expectHarmless(report: ImportReport): void {
  for (const { question } of report.questions) {
    for (const text of textsIn(question)) {
      expect(isRich(text), JSON.stringify(text)).toBe(true)
      for (const mediaId of mediaIds(text as Rich))
        expect([...(report.media?.keys() ?? [])]).toContain(mediaId)
    }
  }
}

describe("a hostile text", () => {
  it("is one of more than two hundred, no two alike", () => {
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length)
    expect(hostileTexts.length).toBeGreaterThanOrEqual(200)
    for (const family of Object.values(hostileFamilies)) expect(family.length).toBeGreaterThanOrEqual(10)
  })

  it.each(Object.entries(readers))(
    "gives nothing but rich text through %s (bad/X1, bad/X2, bad/X3, bad/X4, bad/X5)",
    async (_name, read) => {
      let questions = 0
      for (const text of hostileTexts) {
        const report = await read(text)
        expectHarmless(report)
        questions += report.questions.length
      }
      expect(questions).toBeGreaterThan(hostileTexts.length / 4)
    },
  )

  it("gives nothing but rich text through a document of Word (bad/X1)", async () => {
    const body = hostileTexts
      .map((text, at) => paragraph(xmlText(`${at + 1}. [简答题] 甲${text}`.replaceAll("\n", " "))))
      .join("")
    const report = await readDocx(await docxOf(body + picture()), "zh-CN")
    expectHarmless(report)
    expect(report.questions.length).toBeGreaterThan(hostileTexts.length / 2)
  })

  it("as HTML gives a rich text whose own HTML has none of it (bad/X1, bad/X8)", () => {
    for (const text of hostileTexts) {
      const { rich } = richFromHtml(text)
      const html = htmlOf(rich)
      const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
      const known = /^<\/?(?:p|ul|ol|li|table|tbody|tr|td|th|pre|strong|em|u|sup|sub|br|wbr)>$/
      expect(tags.filter((tag) => !known.test(tag))).toEqual([])
    }
  })
})
