/**
 * QTI 2.0, 2.1 and 2.2 as other systems write it: their wrappers, prefixes and encodings, rules written out where a
 * template would do, and packages whose paths are those of another machine.
 */
import { describe, expect, it } from "vitest"
import { writeArchive } from "../archive/write.ts"
import { formatOf } from "../detect.ts"
import { images } from "../media.fixture.ts"
import { readQti } from "./read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })
const templates = "http://www.imsglobal.org/question/qti_v2p1/rptemplates"

type Item = {
  readonly declarations: string
  readonly body: string
  readonly rule?: string
  readonly version?: string
}

const item = ({ declarations, body, rule = "", version = "imsqti_v2p1" }: Item) =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/${version}" xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/${version} ${version}.xsd" identifier="i1" title="题" label="题" adaptive="false" timeDependent="false" toolName="x">${declarations}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>1</value></defaultValue></outcomeDeclaration><itemBody>${body}</itemBody>${rule}</assessmentItem>`
const response = (
  name: string,
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  more = "",
) =>
  `<responseDeclaration identifier="${name}" cardinality="${cardinality}" baseType="${baseType}">${correct.length === 0 ? "" : `<correctResponse>${correct.map((value) => `<value><![CDATA[${value}]]></value>`).join("")}</correctResponse>`}${more}</responseDeclaration>`
const template = (name: string) => `<responseProcessing template="${templates}/${name}"/>`
const choice = (name: string, texts: readonly string[], most = 1) =>
  `<div class="grid-row"><div class="col-12"><choiceInteraction responseIdentifier="${name}" shuffle="true" maxChoices="${most}" minChoices="0" orientation="vertical"><prompt>哪项？</prompt>${texts.map((text, at) => `<simpleChoice identifier="choice_${at + 1}" fixed="false" showHide="show">${text}</simpleChoice>`).join("")}</choiceInteraction></div></div>`
const entry = (name: string) => `<textEntryInteraction responseIdentifier="${name}" expectedLength="15"/>`
const variable = (name: string) => `<variable identifier="${name}"/>`
const float = (value: number) => `<baseValue baseType="float">${value}</baseValue>`
const set = (expression: string) => `<setOutcomeValue identifier="SCORE">${expression}</setOutcomeValue>`
const rules = (...steps: readonly string[]) => `<responseProcessing>${steps.join("")}</responseProcessing>`
const when = (test: string, then: string, otherwise = "") =>
  `<responseCondition><responseIf>${test}${then}</responseIf>${otherwise === "" ? "" : `<responseElse>${otherwise}</responseElse>`}</responseCondition>`
const isRight = (name: string) => `<match>${variable(name)}<correct identifier="${name}"/></match>`

const report = (xml: string) => readQti(bytes(xml), "zh-CN")
const read = async (xml: string) => {
  const { questions, faults } = await report(xml)
  return questions[0]?.question ?? faults.map(({ code }) => code)
}

const single = item({
  declarations: response("RESPONSE", "single", "identifier", ["choice_2"]),
  body: choice("RESPONSE", ["甲", "乙"]),
  rule: template("match_correct"),
})
const singleRead = {
  kind: "single",
  stem: zh("哪项？"),
  options: [
    { text: zh("甲"), right: false },
    { text: zh("乙"), right: true },
  ],
}

const items: readonly (readonly [string, string, object])[] = [
  ["a choice by the template", single, singleRead],
  [
    "a choice whose rule is the template's, written out",
    item({
      declarations: response("RESPONSE", "single", "identifier", ["choice_2"]),
      body: choice("RESPONSE", ["甲", "乙"]),
      rule: rules(when(isRight("RESPONSE"), set(variable("MAXSCORE")), set(float(0)))),
      version: "imsqti_v2p2",
    }),
    singleRead,
  ],
  [
    "a choice with shares",
    item({
      declarations: response(
        "RESPONSE",
        "multiple",
        "identifier",
        ["choice_1", "choice_3"],
        `<mapping lowerBound="0" upperBound="1" defaultValue="0"><mapEntry mapKey="choice_1" mappedValue="0.5"/><mapEntry mapKey="choice_2" mappedValue="-0.5"/><mapEntry mapKey="choice_3" mappedValue="0.5"/></mapping>`,
      ),
      body: choice("RESPONSE", ["甲", "乙", "丙"], 0),
      rule: template("map_response"),
    }),
    {
      kind: "multiple",
      options: [
        { right: true, credit: 50 },
        { right: false, credit: -50 },
        { right: true, credit: 50 },
      ],
    },
  ],
  [
    "a text of version 2.0, each answer with its worth",
    item({
      declarations: response(
        "q7",
        "single",
        "string",
        ["拘留"],
        `<mapping lowerBound="0" upperBound="1" defaultValue="0"><mapEntry mapKey="拘留" mappedValue="1"/><mapEntry mapKey="行拘" mappedValue="0.5"/></mapping>`,
      ),
      body: `<p>处什么？</p><div class="interactive.textEntry">${entry("q7")}</div>`,
      rule: rules(
        when(
          `<isNull>${variable("q7")}</isNull>`,
          set('<baseValue baseType="integer">0</baseValue>'),
          set('<mapResponse identifier="q7"/>'),
        ),
      ),
      version: "imsqti_item_v2p0",
    }),
    {
      kind: "short-text",
      stem: zh("处什么？"),
      accepted: [
        { text: "拘留", credit: 100 },
        { text: "行拘", credit: 50 },
      ],
    },
  ],
  [
    "a number between two others",
    item({
      declarations: response("q7", "single", "float", ["10"]),
      body: `<p>几日？${entry("q7")}</p>`,
      rule: rules(
        when(
          `<and><not><isNull>${variable("q7")}</isNull></not><gte>${variable("q7")}${float(9.5)}</gte><lte>${variable("q7")}${float(10.5)}</lte></and>`,
          set(float(1)),
        ),
      ),
    }),
    { kind: "numeric", accepted: [{ value: 10, tolerance: 0.5, credit: 100 }] },
  ],
  [
    "a number with its tolerance in per cent",
    item({
      declarations: response("q7", "single", "float", ["200"]),
      body: `<p>几元？${entry("q7")}</p>`,
      rule: rules(
        when(
          `<equal toleranceMode="relative" tolerance="5 5">${variable("q7")}<correct identifier="q7"/></equal>`,
          set(float(2)),
        ),
      ),
    }),
    { kind: "numeric", accepted: [{ value: 200, tolerance: 10, credit: 100 }] },
  ],
  [
    "an order",
    item({
      declarations: response("RESPONSE", "ordered", "identifier", ["B", "A"]),
      body: `<orderInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>排序</prompt><simpleChoice identifier="A">立案</simpleChoice><simpleChoice identifier="B">受案</simpleChoice></orderInteraction>`,
      rule: template("CC2_match"),
    }),
    { kind: "ordering", items: [zh("受案"), zh("立案")] },
  ],
  [
    "a matching",
    item({
      declarations: response("RESPONSE", "multiple", "directedPair", ["A X", "B Y"]),
      body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations="2"><prompt>连线</prompt><simpleMatchSet><simpleAssociableChoice identifier="A" matchMax="1">甲</simpleAssociableChoice><simpleAssociableChoice identifier="B" matchMax="1">乙</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="X" matchMax="1">丙</simpleAssociableChoice><simpleAssociableChoice identifier="Y" matchMax="1">丁</simpleAssociableChoice></simpleMatchSet></matchInteraction>`,
      rule: template("match_correct"),
    }),
    {
      kind: "matching",
      pairs: [
        { left: zh("甲"), right: zh("丙") },
        { left: zh("乙"), right: zh("丁") },
      ],
    },
  ],
  [
    "several interactions, whose scores are added",
    item({
      declarations:
        response("R1", "single", "identifier", ["choice_1"]) + response("R2", "single", "string", ["甲"]),
      body: `<p>案情</p>${choice("R1", ["是", "否"])}<p>罪名：${entry("R2")}。</p>`,
      rule: rules(
        set(float(0)),
        when(isRight("R1"), set(`<sum>${variable("SCORE")}${float(1)}</sum>`)),
        when(isRight("R2"), set(`<sum>${variable("SCORE")}${float(2)}</sum>`)),
      ),
    }),
    {
      kind: "case-set",
      questions: [
        { kind: "true-false", answer: true, points: 100 },
        { kind: "short-text", points: 200, accepted: [{ text: "甲", credit: 100 }] },
      ],
    },
  ],
  [
    "formulae under a prefix",
    item({
      declarations: response("RESPONSE", "single", "string", []),
      body: `<p>设<m:math><m:mfrac><m:mi>a</m:mi><m:mn>2</m:mn></m:mfrac></m:math></p><extendedTextInteraction responseIdentifier="RESPONSE" expectedLength="600"/>`,
    }),
    {
      kind: "essay",
      stem: { "zh-CN": [{ content: [{ text: "设" }, { kind: "math", latex: String.raw`\frac{a}{2}` }] }] },
    },
  ],
]

describe("an item of QTI 2", () => {
  it.each(items)("is read: %s", async (_what, xml, question) => {
    expect(await read(xml)).toMatchObject(question)
  })

  it("is the same under a prefix of its own", async () => {
    const prefixed = single
      .replace(/<(\/?)([a-zA-Z]+)/g, "<$1q:$2")
      .replaceAll("<q:div", '<div xmlns="http://www.w3.org/1999/xhtml"')
      .replaceAll("</q:div", "</div")
      .replace(
        'xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"',
        'xmlns:q="http://www.imsglobal.org/xsd/imsqti_v2p1"',
      )
    expect(prefixed).toContain("<q:assessmentItem")
    expect(await read(prefixed)).toMatchObject(singleRead)
  })

  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${single}`
  it.each<[string, Uint8Array, string]>([
    ["with a mark of UTF-8", bytes(`\uFEFF${declared("UTF-8")}`), "乙"],
    ["in UTF-16", utf16(declared("UTF-16")), "乙"],
    ["in UTF-16 from the other end", utf16(declared("UTF-16")).swap16(), "乙"],
    [
      "in GBK",
      // 甲, 乙, 题, 哪项？ in GBK, the rest of it in ASCII.
      Buffer.from(
        Buffer.from(declared("GBK"), "utf8")
          .toString("latin1")
          .replaceAll(Buffer.from("甲").toString("latin1"), "\xBC\xD7")
          .replaceAll(Buffer.from("乙").toString("latin1"), "\xD2\xD2")
          .replaceAll(Buffer.from("题").toString("latin1"), "\xCC\xE2")
          .replaceAll(Buffer.from("哪项？").toString("latin1"), "\xC4\xC4\xCF\xEE\xA3\xBF"),
        "latin1",
      ),
      "乙",
    ],
    ["in ISO 8859-1", Buffer.from(declared("ISO-8859-1").replace(/[^\0-\x7f]/g, "\xE9"), "latin1"), "é"],
  ])("is the same %s", async (_what, file, right) => {
    const { questions, faults } = await readQti(file, "zh-CN")
    expect(faults).toEqual([])
    expect(questions[0]?.question).toMatchObject({
      options: [{ right: false }, { text: zh(right), right: true }],
    })
  })

  const refusals: readonly (readonly [string, string, string])[] = [
    [
      "with variables that chance decides",
      single.replace(
        "<outcomeDeclaration",
        '<templateDeclaration identifier="X" cardinality="single" baseType="integer"/><outcomeDeclaration',
      ),
      "template",
    ],
    ["that is answered several times", single.replace('adaptive="false"', 'adaptive="true"'), "adaptive"],
    [
      "whose range leaves out its own edge",
      item({
        declarations: response("q7", "single", "float", ["10"]),
        body: `<p>几日？${entry("q7")}</p>`,
        rule: rules(
          when(
            `<and><gt>${variable("q7")}${float(9.5)}</gt><lte>${variable("q7")}${float(10.5)}</lte></and>`,
            set(float(1)),
          ),
        ),
      }),
      "rule-not-ours",
    ],
    [
      "whose range holds nothing",
      item({
        declarations: response("q7", "single", "float", ["10"]),
        body: `<p>几日？${entry("q7")}</p>`,
        rule: rules(
          when(
            `<and><gte>${float(9.5)}${variable("q7")}</gte><lte>${float(10.5)}${variable("q7")}</lte></and>`,
            set(float(1)),
          ),
        ),
      }),
      "rule-not-ours",
    ],
  ]
  it.each(refusals)("is told: one %s", async (_what, xml, code) => {
    expect(await read(xml)).toEqual([code])
  })
})

describe("a package of QTI 2", () => {
  const hotspot = item({
    declarations: response(
      "RESPONSE",
      "single",
      "point",
      ["5 5"],
      `<areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="5,5,4" mappedValue="1"/><areaMapEntry shape="poly" coords="20,0,40,0,40,20,20,20,20,0" mappedValue="1"/><areaMapEntry shape="default" coords="0,0,100,100" mappedValue="0"/></areaMapping>`,
    ),
    body: `<selectPointInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>指出出口</prompt><object type="image/png" width="100" height="100" data="../images/平面 图.png">平面图</object></selectPointInteraction>`,
    rule: template("map_response_point"),
  })
  const manifest = `\uFEFF<?xml version="1.0"?><imscp:manifest xmlns:imscp="http://www.imsglobal.org/xsd/imscp_v1p1"><imscp:resources><imscp:resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"><imscp:file href="test.xml"/></imscp:resource><imscp:resource identifier="a" type="imsqti_item_xmlv2p1" href="items\\a.xml"><imscp:file href="items\\a.xml"/><imscp:dependency identifierref="c"/></imscp:resource><imscp:resource identifier="b" type="imsqti_item_xmlv2p2" href="items/b%20b.xml"/><imscp:resource identifier="c" type="webcontent" href="style/tao-user-styles.css"/></imscp:resources></imscp:manifest>`
  const files: readonly (readonly [string, Uint8Array])[] = [
    [
      "test.xml",
      bytes(
        '<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="t" title="卷"><testPart identifier="p" navigationMode="linear" submissionMode="individual"><assessmentSection identifier="s" title="节" visible="true"><assessmentItemRef identifier="b" href="items/b%20b.xml"/><assessmentItemRef identifier="a" href="items/a.xml"/></assessmentSection></testPart></assessmentTest>',
      ),
    ],
    [
      "items/a.xml",
      bytes(
        single.replace(
          "<itemBody>",
          '<stylesheet href="../style/tao-user-styles.css" type="text/css"/><itemBody>',
        ),
      ),
    ],
    ["items/b b.xml", bytes(hotspot)],
    ["images/平面 图.png", images.png],
    ["style/tao-user-styles.css", bytes("p{}")],
  ]
  const hotspotRead = {
    kind: "hotspot",
    stem: zh("指出出口"),
    image: { alt: "平面图" },
    areas: [
      { shape: "circle", coordinates: [5, 5, 4], right: true },
      { shape: "polygon", coordinates: [20, 0, 40, 0, 40, 20, 20, 20], right: true },
    ],
  }

  it("is read by its table of contents, with prefixes, back slashes and escapes in it", async () => {
    const found = await readQti(await writeArchive([["imsmanifest.xml", bytes(manifest)], ...files]), "zh-CN")
    expect(found.faults).toEqual([])
    expect(found.questions.map(({ question }) => question)).toMatchObject([singleRead, hotspotRead])
    expect(found.media?.size).toBe(1)
    expect(found.remarks.map(({ code, path }) => [code, path])).toEqual([
      ["test-left-out", "test.xml"],
      ["style-lost", "items/a.xml"],
    ])
  })

  it("is read file by file where its table of contents was lost", async () => {
    const archive = await writeArchive(files)
    expect([formatOf("题.zip", archive), formatOf("题.rar", archive)]).toEqual(["qti", null])
    const found = await readQti(archive, "zh-CN")
    expect(found.faults).toEqual([])
    expect(found.questions.map(({ question }) => question)).toMatchObject([singleRead, hotspotRead])
    expect(found.remarks.map(({ code }) => code)).toEqual(["manifest-missing", "style-lost", "test-left-out"])
  })

  it("loses no file to a broken one beside it", async () => {
    const found = await readQti(await writeArchive([["0.xml", bytes("<assessmentItem>")], ...files]), "zh-CN")
    expect(found.questions).toHaveLength(2)
    expect(found.faults.map(({ code, path }) => [code, path])).toEqual([["xml-broken", "0.xml"]])
  })
})
