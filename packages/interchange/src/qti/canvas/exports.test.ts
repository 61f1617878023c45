/** What Canvas and the makers of Canvas' files really write: whole courses, banks, cartridges of others. */
import { describe, expect, it } from "vitest"
import { writeArchive } from "../../archive/write.ts"
import { readQti } from "../read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })

const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
const material = (html: string) =>
  `<material><mattext texttype="text/html">${escaped(`<div>${html}</div>`)}</mattext></material>`
const words = (text: string) => `<material><mattext texttype="text/plain">${text}</mattext></material>`
const label = (ident: string, text: string) =>
  `<response_label ident="${ident}">${words(text)}</response_label>`
const lid = (ident: string, labels: readonly string[], how = "Single", shown = "") =>
  `<response_lid ident="${ident}" rcardinality="${how}">${shown}<render_choice>${labels.join("")}</render_choice></response_lid>`
const str = `<response_str ident="response1" rcardinality="Single"><render_fib><response_label ident="answer1" rshuffle="No"/></render_fib></response_str>`
const is = (value: string, response = "response1", more = "") =>
  `<varequal respident="${response}"${more}>${value}</varequal>`
const gives = (test: string, score = 100, action = "Set") =>
  `<respcondition continue="No"><conditionvar>${test}</conditionvar><setvar action="${action}" varname="SCORE">${score}</setvar></respcondition>`
const adds = (test: string, score: number) => gives(test, score, "Add")
const fields = (said: Readonly<Record<string, string>>) =>
  `<qtimetadata>${Object.entries(said)
    .map(
      ([name, entry]) =>
        `<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join("")}</qtimetadata>`
const item = (said: Readonly<Record<string, string>>, shown: string, rule: string, least = "0") =>
  `<item ident="i1" title="题"><itemmetadata>${fields(said)}</itemmetadata><presentation>${shown}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="${least}" varname="SCORE" vartype="Decimal"/></outcomes>${rule}</resprocessing></item>`
const ofCanvas = (kind: string, shown: string, rule: string, least = "0") =>
  item({ question_type: kind, points_possible: "10.0", original_answer_ids: "1,2" }, shown, rule, least)
const ofCartridge = (profile: string, shown: string, rule: string) =>
  item({ cc_profile: `${profile}.v0p1`, cc_weighting: "3" }, shown, rule)
const quiz = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a1" title="小测">${fields({ cc_maxattempts: "1" })}<section ident="root_section">${items.join("")}</section></assessment></questestinterop>`

const read = async (xml: string) => {
  const { questions, faults, remarks } = await readQti(bytes(quiz(xml)), "zh-CN")
  return {
    question: questions[0]?.question,
    faults: faults.map(({ code }) => code),
    remarks: remarks.map(({ code }) => code),
  }
}
const two = [label("1", "甲"), label("2", "乙")]
const three = [...two, label("3", "丙")]

describe("lists within a text of Canvas", () => {
  const lists = lid("response_机关", [label("11", "县级"), label("12", "市级")], "Single", words("机关"))
  const days = lid("response_天", [label("21", "十日"), label("22", "半月")], "Single", words("天"))
  const fines = lid("response_元", [label("31", "百元"), label("32", "千元")], "Single", words("元"))
  const stem = material("由[机关]处[天]拘留，罚[元]。")

  it("are a case set, whose parts are worth together what the item is", async () => {
    const { question, remarks } = await read(
      ofCanvas(
        "multiple_dropdowns_question",
        stem + lists + days + fines,
        adds(is("11", "response_机关"), 33.33) +
          adds(is("22", "response_天"), 33.33) +
          adds(is("32", "response_元"), 33.33),
      ),
    )
    expect(question).toMatchObject({
      kind: "case-set",
      points: 1000,
      stem: zh("由_____(1)处_____(2)拘留，罚_____(3)。"),
      questions: [
        {
          kind: "single",
          stem: zh("(1)"),
          points: 333,
          options: [
            { text: zh("县级"), right: true },
            { text: zh("市级"), right: false },
          ],
        },
        { stem: zh("(2)"), points: 333, options: [{ right: false }, { right: true }] },
        { stem: zh("(3)"), points: 334 },
      ],
    })
    expect(remarks).toEqual(["parts-as-case"])
  })

  it("say each what the item says of them all", async () => {
    const rule = adds(is("11", "response_机关"), 50) + adds(is("21", "response_天"), 50)
    const shown = material("由[机关]处[天]") + lists + days
    const said = ["general_fb", "correct_fb"].map(
      (ident) => `<itemfeedback ident="${ident}"><flow_mat>${material("解析")}</flow_mat></itemfeedback>`,
    )
    const xml = ofCanvas("multiple_dropdowns_question", shown, rule).replace(
      "</item>",
      `${said.join("")}</item>`,
    )
    const { question, remarks } = await read(xml)
    expect(question).toMatchObject({ questions: [{ rationale: zh("解析") }, { rationale: zh("解析") }] })
    expect(remarks).toEqual(["parts-as-case", "feedback-lost"])
  })

  it("are a single choice where there is one", async () => {
    const shown = material("由[机关]处罚") + lists
    const { question } = await read(
      ofCanvas("multiple_dropdowns_question", shown, adds(is("11", "response_机关"), 100)),
    )
    expect(question).toMatchObject({ kind: "single", stem: zh("由_____处罚"), points: 1000 })
  })

  it.each([
    ["without a key", adds(is("11", "response_机关"), 50), "key-missing"],
    [
      "whose parts make no whole",
      adds(is("11", "response_机关"), 20) + adds(is("21", "response_天"), 20),
      "rule-not-ours",
    ],
    [
      "that earn only together",
      gives(`<and>${is("11", "response_机关")}${is("21", "response_天")}</and>`),
      "rule-not-ours",
    ],
  ])("are told: one %s", async (_what, rule, code) => {
    const shown = material("由[机关]处[天]") + lists + days
    expect((await read(ofCanvas("multiple_dropdowns_question", shown, rule))).faults).toEqual([code])
  })
})

describe("several answers of Canvas", () => {
  const shown = material("x") + lid("response1", three, "Multiple")

  it("have their shares, where each earns one", async () => {
    const rule = adds(is("1"), 50) + adds(is("2"), 50) + adds(is("3"), -50)
    expect((await read(ofCanvas("multiple_answers_question", shown, rule))).question).toMatchObject({
      kind: "multiple",
      options: [
        { right: true, credit: 50 },
        { right: true, credit: 50 },
        { right: false, credit: -50 },
      ],
    })
  })

  it.each([
    ["take from other questions", adds(is("1"), 100) + adds(is("3"), -50), "-100"],
    ["make no whole", adds(is("1"), 30) + adds(is("2"), 30), "0"],
    ["are enough one by one", gives(`<or>${is("1")}${is("2")}<not>${is("3")}</not></or>`), "0"],
    ["earn by not being given", adds(`<not>${is("3")}</not>`, 50) + adds(is("1"), 50), "0"],
  ])("are told where they %s", async (_what, rule, least) => {
    expect((await read(ofCanvas("multiple_answers_question", shown, rule, least))).faults).toEqual([
      "rule-not-ours",
    ])
  })
})

describe("what an item of QTI 1.2 shows", () => {
  const shown = async (inner: string) => {
    const { question, faults } = await read(ofCanvas("essay_question", inner + str, ""))
    return question?.stem["zh-CN"] ?? faults
  }

  it("is all of it, however it is wrapped", async () => {
    const lines = (...texts: readonly string[]) =>
      texts.map((text) => ({ kind: "paragraph", content: [{ kind: "text", text }] }))
    expect(await shown(words("甲") + words("乙"))).toEqual(lines("甲", "乙"))
    expect(
      await shown(
        `<flow><flow class="Block">${words("甲")}</flow><flow_mat>${words("乙")}</flow_mat></flow>`,
      ),
    ).toEqual(lines("甲", "乙"))
    expect(await shown("<material><mattext>甲</mattext><matbreak/><mattext>乙</mattext></material>")).toEqual(
      "甲\n乙",
    )
    expect(
      await shown(
        '<material><mattext texttype="text/xhtml"><p xmlns="http://www.w3.org/1999/xhtml">处<b>罚</b></p></mattext></material>',
      ),
    ).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "处" },
          { kind: "text", text: "罚", marks: ["strong"] },
        ],
      },
    ])
    expect(
      await shown('<material><mattext>图</mattext><matimage uri="a.png" label="平面图"/></material>'),
    ).toBe("图平面图")
  })

  it("is told where it cannot be shown", async () => {
    expect(await shown('<material><mattext>听</mattext><mataudio uri="a.mp3"/></material>')).toEqual([
      "content-missing",
    ])
  })

  it("is an answer to a blank in whatever style", async () => {
    const stem = material("罚[元]")
    const fines = `<response_lid ident="response_元">${words("元")}<render_choice><response_label ident="1">${material("<em>百</em>元")}</response_label><response_label ident="2">${words("100元")}</response_label></render_choice></response_lid>`
    const { question } = await read(
      ofCanvas("fill_in_multiple_blanks_question", stem + fines, adds(is("1", "response_元"), 100)),
    )
    expect(question).toMatchObject({ gaps: [{ accepted: [{ text: "百元" }, { text: "100元" }] }] })
  })
})

describe("a Common Cartridge", () => {
  const cases: readonly (readonly [string, string, object])[] = [
    [
      "multiple choice",
      ofCartridge("cc.multiple_choice", material("x") + lid("response1", two), gives(is("2"))),
      { kind: "single", points: 300, options: [{ right: false }, { right: true }] },
    ],
    [
      "true or false",
      ofCartridge(
        "cc.true_false",
        material("x") + lid("response1", [label("1", "True"), label("2", "False")]),
        gives(is("1")),
      ),
      { kind: "true-false", answer: true },
    ],
    [
      "multiple response",
      ofCartridge(
        "cc.multiple_response",
        material("x") + lid("response1", three, "Multiple"),
        gives(`<and>${is("1")}<not>${is("2")}</not>${is("3")}</and>`),
      ),
      { kind: "multiple", options: [{ right: true }, { right: false }, { right: true }] },
    ],
    [
      "a blank, with its case",
      ofCartridge("cc.fib", material("x") + str, gives(is("DNA", "response1", ' case="Yes"'))),
      { kind: "short-text", caseMatters: true, accepted: [{ text: "DNA", credit: 100 }] },
    ],
    ["an essay", ofCartridge("cc.essay", material("<p>论述<em>要点</em></p>") + str, ""), { kind: "essay" }],
  ]
  it.each(cases)("has %s", async (_what, xml, question) => {
    expect((await read(xml)).question).toMatchObject(question)
  })

  it("says which patterns are none of ours, and never takes half of them", async () => {
    const rule = gives(`${is("甲")}<varsubstring respident="response1">乙</varsubstring>`)
    expect((await read(ofCartridge("cc.pattern_match", material("x") + str, rule))).faults).toEqual([
      "rule-not-ours",
    ])
    expect((await read(ofCartridge("cc.strange", material("x") + str, rule))).faults).toEqual(["interaction"])
  })
})

describe("an export of Canvas", () => {
  const essay = (stem: string) => ofCanvas("essay_question", material(stem) + str, "")
  const files = (names: readonly (readonly [type: string, href: string, ...files: string[]])[]) =>
    bytes(
      `<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"><resources>${names
        .map(
          ([type, href, ...more], at) =>
            `<resource identifier="r${at}" type="${type}"${href === "" ? "" : ` href="${href}"`}>${more.map((name) => `<file href="${name}"/>`).join("")}</resource>`,
        )
        .join("")}</resources></manifest>`,
    )
  const beside = "associatedcontent/imscc_xmlv1p1/learning-application-resource"

  it("of a course has each quiz twice, and is read where it is whole", async () => {
    const archive = await writeArchive([
      [
        "imsmanifest.xml",
        files([
          ["imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "", "g1/assessment_qti.xml"],
          [beside, "g1/assessment_meta.xml", "g1/assessment_meta.xml", "non_cc_assessments/g1.xml.qti"],
          [beside, "non_cc_assessments/b1.xml.qti", "non_cc_assessments/b1.xml.qti"],
          ["webcontent", "wiki_content/a.html", "wiki_content/a.html"],
        ]),
      ],
      ["g1/assessment_qti.xml", bytes(quiz(ofCartridge("cc.essay", material("甲") + str, "")))],
      ["g1/assessment_meta.xml", bytes("<quiz/>")],
      ["non_cc_assessments/g1.xml.qti", bytes(quiz(essay("甲"), essay("乙")))],
      [
        "non_cc_assessments/b1.xml.qti",
        bytes(
          `<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><objectbank ident="b1">${fields({ bank_title: "交通题库" })}${essay("丙")}</objectbank></questestinterop>`,
        ),
      ],
      ["wiki_content/a.html", bytes("<p>页</p>")],
    ])
    const report = await readQti(archive, "zh-CN")
    expect(report.faults).toEqual([])
    expect(report.questions.map(({ question }) => [question.stem["zh-CN"], question.category])).toEqual([
      ["甲", undefined],
      ["乙", undefined],
      ["丙", ["交通题库"]],
    ])
  })

  it("says that what a quiz draws from a bank was left out", async () => {
    const draws = `<section ident="g"><selection_ordering><selection><sourcebank_ref>b1</sourcebank_ref><selection_number>2</selection_number></selection></selection_ordering></section>`
    const { question, remarks } = await read(essay("甲") + draws)
    expect([question?.kind, remarks]).toEqual(["essay", ["test-left-out"]])
  })

  it.each([
    ["file_upload_question", "interaction"],
    ["hot_spot_question", "interaction"],
    ["categorization_question", "interaction"],
    ["calculated_question", "template"],
  ])("has kinds that are told: %s", async (kind, code) => {
    expect((await read(ofCanvas(kind, material("x") + str, ""))).faults).toEqual([code])
  })

  it("has an order that is asked for, as New Quizzes writes it", async () => {
    const shown = `${material("排序")}<response_lid ident="response1" rcardinality="Ordered"><render_extension><material position="top"><mattext>先</mattext></material><ims_render_object shuffle="No"><flow_label>${three.join("")}</flow_label></ims_render_object></render_extension></response_lid>`
    const { question } = await read(ofCanvas("ordering_question", shown, gives(is("3") + is("1") + is("2"))))
    expect(question).toMatchObject({
      kind: "ordering",
      stem: { "zh-CN": [{ content: [{ text: "排序" }] }, { content: [{ text: "先" }] }] },
      items: [zh("丙"), zh("甲"), zh("乙")],
    })
  })
})
