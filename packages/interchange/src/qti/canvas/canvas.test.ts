import { describe, expect, it } from "vitest"
import { writeArchive } from "../../archive/write.ts"
import { readQti } from "../read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })

const material = (text: string, type = "text/html") =>
  `<material><mattext texttype="${type}">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</mattext></material>`
const labels = (...texts: readonly string[]) =>
  `<render_choice>${texts
    .map((text, at) => `<response_label ident="${at + 1}">${material(text, "text/plain")}</response_label>`)
    .join("")}</render_choice>`
const lid = (inner: string, ident = "response1", how = "Single") =>
  `<response_lid ident="${ident}" rcardinality="${how}">${inner}</response_lid>`
const is = (value: string, response = "response1") => `<varequal respident="${response}">${value}</varequal>`
const gives = (test: string, score = 100, action = "Set") =>
  `<respcondition continue="No"><conditionvar>${test}</conditionvar><setvar action="${action}" varname="SCORE">${score}</setvar></respcondition>`
const says = (test: string, ident: string) =>
  `<respcondition continue="Yes"><conditionvar>${test}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="${ident}"/></respcondition>`
const feedback = (ident: string, text: string) =>
  `<itemfeedback ident="${ident}"><flow_mat>${material(text)}</flow_mat></itemfeedback>`
const field = (label: string, entry: string) =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`
const item = (type: string, stem: string, asked: string, rule: string, more = "") =>
  `<item ident="g1" title="Question"><itemmetadata><qtimetadata>${field("question_type", type)}${field("points_possible", "2.5")}</qtimetadata></itemmetadata><presentation>${material(stem)}${asked}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${rule}</resprocessing>${more}</item>`
const file = (...items: readonly string[]) =>
  `<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="小测"><section ident="root_section">${items.join("")}</section></assessment></questestinterop>`

const read = async (one: string) => {
  const report = await readQti(bytes(file(one)), "zh-CN")
  return report.questions[0]?.question ?? report.faults.map(({ code }) => code)
}
const str =
  '<response_str ident="response1" rcardinality="Single"><render_fib><response_label ident="answer1"/></render_fib></response_str>'

const questions: readonly (readonly [string, string, object])[] = [
  [
    "multiple choice",
    item(
      "multiple_choice_question",
      "<p>哪一项？</p>",
      lid(labels("甲", "乙")),
      says("<other/>", "general_fb") + says(is("1"), "1_fb") + gives(is("2")),
      feedback("general_fb", "解析") + feedback("1_fb", "非也") + feedback("correct_fb", "对"),
    ),
    {
      kind: "single",
      code: "g1",
      points: 250,
      stem: zh("哪一项？"),
      options: [
        { text: zh("甲"), right: false, feedback: zh("非也") },
        { text: zh("乙"), right: true },
      ],
      rationale: zh("解析"),
      feedback: { right: zh("对") },
    },
  ],
  [
    "true or false",
    item("true_false_question", "x", lid(labels("True", "False")), gives(is("2"))),
    { kind: "true-false", answer: false },
  ],
  [
    "multiple answers",
    item(
      "multiple_answers_question",
      "x",
      lid(labels("甲", "乙", "丙"), "response1", "Multiple"),
      gives(`<and>${is("1")}<not>${is("2")}</not>${is("3")}</and>`),
    ),
    { kind: "multiple", options: [{ right: true }, { right: false }, { right: true }] },
  ],
  [
    "matching",
    item(
      "matching_question",
      "x",
      lid(material("左一", "text/plain") + labels("右一", "右二", "右三"), "response_a") +
        lid(material("左二", "text/plain") + labels("右一", "右二", "右三"), "response_b"),
      gives(is("2", "response_a"), 50, "Add") + gives(is("1", "response_b"), 50, "Add"),
    ),
    {
      kind: "matching",
      pairs: [
        { left: zh("左一"), right: zh("右二") },
        { left: zh("左二"), right: zh("右一") },
      ],
      distractors: [zh("右三")],
    },
  ],
  [
    "short answer",
    item(
      "short_answer_question",
      "x",
      str,
      gives(is("York") + is("york city")) + says(is("York"), "7_fb"),
      feedback("7_fb", "好"),
    ),
    {
      kind: "short-text",
      caseMatters: false,
      accepted: [
        { text: "York", credit: 100, feedback: zh("好") },
        { text: "york city", credit: 100 },
      ],
    },
  ],
  [
    "fill in multiple blanks",
    item(
      "fill_in_multiple_blanks_question",
      "<p>罚款[元]，[天]日内</p>",
      lid(material("元", "text/plain") + labels("500", "五百"), "response_元") +
        lid(material("天", "text/plain") + labels("十"), "response_天"),
      gives(is("1", "response_元"), 50, "Add") + gives(is("1", "response_天"), 50, "Add"),
    ),
    {
      kind: "cloze",
      stem: {
        "zh-CN": [
          {
            content: [
              { text: "罚款" },
              { kind: "blank", number: 1 },
              { text: "，" },
              { kind: "blank", number: 2 },
              { text: "日内" },
            ],
          },
        ],
      },
      gaps: [{ accepted: [{ text: "500" }, { text: "五百" }] }, { accepted: [{ text: "十" }] }],
    },
  ],
  ["an essay", item("essay_question", "论述", str, ""), { kind: "essay", stem: zh("论述") }],
  ["text alone", item("text_only_question", "说明", "", ""), { kind: "description" }],
  [
    "a number exactly, with a margin, or within bounds",
    item(
      "numerical_question",
      "x",
      str,
      gives(
        `<or>${is("4")}<and><vargte respident="response1">3.9</vargte><varlte respident="response1">4.1</varlte></and></or>`,
      ) +
        gives(`<vargte respident="response1">6</vargte><varlte respident="response1">8</varlte>`, 50) +
        gives(is("11")),
    ),
    {
      kind: "numeric",
      accepted: [
        { value: 4, tolerance: 0.1, credit: 100 },
        { value: 7, tolerance: 1, credit: 50 },
        { value: 11, tolerance: 0, credit: 100 },
      ],
    },
  ],
]

describe("a file of Canvas", () => {
  it.each(questions)("%s is one of ours", async (_what, xml, question) => {
    expect(await read(xml)).toMatchObject(question)
  })

  const others: readonly (readonly [string, string, string])[] = [
    ["a calculated question", item("calculated_question", "x", str, ""), "template"],
    ["an upload", item("file_upload_question", "x", "", ""), "interaction"],
    ["an item without Canvas' kind", item("", "x", lid(labels("甲", "乙")), gives(is("1"))), "interaction"],
    [
      "a choice without a key",
      item("multiple_choice_question", "x", lid(labels("甲", "乙")), ""),
      "key-missing",
    ],
    [
      "a choice whose rule is another",
      item("multiple_choice_question", "x", lid(labels("甲", "乙")), gives(is("1") + is("2"))),
      "rule-not-ours",
    ],
    [
      "answers of which one is not spoken of",
      item(
        "multiple_answers_question",
        "x",
        lid(labels("甲", "乙", "丙")),
        gives(`<and>${is("1")}<not>${is("2")}</not></and>`),
      ),
      "rule-not-ours",
    ],
    [
      "a number by its significant digits",
      item(
        "numerical_question",
        "x",
        str,
        gives(`<vargt respident="response1">7.5</vargt><varlte respident="response1">8.5</varlte>`),
      ),
      "rule-not-ours",
    ],
  ]
  it.each(others)("%s is told, with its reason", async (_what, xml, code) => {
    expect(await read(xml)).toEqual([code])
  })

  it("loses one bad item and no more", async () => {
    const good = item("essay_question", "x", str, "")
    const report = await readQti(bytes(file(good, item("calculated_question", "x", str, ""), good)), "zh-CN")
    expect(report.questions.map(({ row }) => row)).toEqual([1, 3])
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([[2, "template"]])
  })

  it("has its formulae as formulae, and its images from its own folder", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    )
    const stem =
      '<p>算<img class="equation_image" data-equation-content="x^2 &lt; 4" src="/equation_images/x"> <img src="%24IMS-CC-FILEBASE%24/Uploaded%20Media/a.png" alt="图"><script src="http://127.0.0.1/x.js"></script></p>'
    const archive = await writeArchive([
      [
        "imsmanifest.xml",
        bytes(
          '<manifest><resources><resource identifier="a" type="imsqti_xmlv1p2"><file href="g1/g1.xml"/><dependency identifierref="b"/></resource><resource identifier="b" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="g1/assessment_meta.xml"><file href="g1/assessment_meta.xml"/></resource></resources></manifest>',
        ),
      ],
      ["g1/g1.xml", bytes(file(item("essay_question", stem, str, "")))],
      ["g1/assessment_meta.xml", bytes("<quiz/>")],
      ["web_resources/Uploaded Media/a.png", png],
    ])
    const report = await readQti(archive, "zh-CN")
    expect(report.faults).toEqual([])
    const [mediaId] = [...(report.media?.keys() ?? [])]
    expect(report.questions[0]?.question.stem).toEqual({
      "zh-CN": [
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "算" },
            { kind: "math", latex: "x^2 < 4" },
            { kind: "text", text: " " },
            { kind: "image", mediaId, alt: "图" },
          ],
        },
      ],
    })
    expect(report.remarks.map(({ code, path }) => [code, path])).toEqual([["active-content", "g1/g1.xml"]])
  })
})
