import { inlinesOf, plainTextOf, type Rich } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { mediaIdOf } from "../media.ts"
import { images } from "../media.fixture.ts"
import { moodleFaults, moodleRemarks } from "./faults.ts"
import { readMoodleXml } from "./read.ts"

const quiz = (...questions: string[]) => `<?xml version="1.0"?>\n<quiz>\n${questions.join("\n")}\n</quiz>`
const stem = '<questiontext format="html"><text><![CDATA[<p>甲</p>]]></text></questiontext>'
const questionOf = (type: string, inside: string) => `<question type="${type}">${stem}${inside}</question>`
const answer = (fraction: number, text: string, inside = "") =>
  `<answer fraction="${fraction}"><text>${text}</text>${inside}</answer>`
const read = (source: string) => readMoodleXml(source, "zh-CN")
const only = (source: string) => read(source).questions[0]?.question
const codes = (list: readonly { row: number; code: string }[]) =>
  list.map(({ row, code }) => `${row} ${code}`)
const zh = (text: Rich) => ({ "zh-CN": text })
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")

describe("a question of Moodle XML", () => {
  it("has its name, code, tags, category, points and all that is said of it", () => {
    const source = quiz(
      '<question type="category"><category><text>$course$/top/治安/a//b</text></category></question>',
      `<question type="truefalse"><name><text>题名</text></name>${stem}
        <generalfeedback format="html"><text>解析</text></generalfeedback>
        <defaultgrade>2.5</defaultgrade><penalty>1</penalty><idnumber>T-1</idnumber>
        ${answer(0, "true", "<feedback><text>不对</text></feedback>")}${answer(100, "false")}
        <tags><tag><text>一</text></tag><tag><text>二</text></tag></tags></question>`,
    )
    expect(read(source)).toEqual({
      questions: [
        {
          row: 4,
          question: {
            kind: "true-false",
            code: "T-1",
            title: "题名",
            stem: zh("甲"),
            points: 250,
            tags: ["一", "二"],
            category: ["治安", "a/b"],
            rationale: zh("解析"),
            answer: false,
            feedbackOnTrue: zh("不对"),
          },
        },
      ],
      faults: [],
      remarks: [{ row: 4, code: "penalty-left-out", words: moodleRemarks["penalty-left-out"] }],
    })
  })

  it("is a choice of one or of several, with credits where they are not the usual ones", () => {
    const options = answer(50, "a") + answer(50, "b") + answer(-50, "c")
    expect(only(quiz(questionOf("multichoice", `<single>false</single>${options}`)))).toMatchObject({
      kind: "multiple",
      options: [
        { right: true, credit: 50 },
        { right: true, credit: 50 },
        { right: false, credit: -50 },
      ],
    })
    const single = answer(100, "a") + answer(0, "b")
    expect(only(quiz(questionOf("multichoice", `<shuffleanswers>0</shuffleanswers>${single}`)))).toEqual({
      kind: "single",
      stem: zh("甲"),
      options: [
        { text: zh("a"), right: true, fixed: true },
        { text: zh("b"), right: false, fixed: true },
      ],
    })
  })

  it("takes numbers as they are written, with their tolerance and what is said to every other", () => {
    const inside =
      answer(100, "3,14", "<tolerance>0.01</tolerance>") +
      answer(0, "*", "<feedback><text>否</text></feedback>")
    expect(only(quiz(questionOf("numerical", inside)))).toMatchObject({
      kind: "numeric",
      accepted: [{ value: 3.14, tolerance: 0.01, credit: 100 }],
      otherwise: zh("否"),
    })
  })

  it("has the unit in which its numbers are given, and says that others were left out", () => {
    const unit = (name: string, factor: number) =>
      `<unit><multiplier>${factor}</multiplier><unit_name>${name}</unit_name></unit>`
    const units = (...list: string[]) =>
      quiz(questionOf("numerical", `${answer(100, "5")}<units>${list.join("")}</units>`))
    expect(only(units(unit("m", 1)))).toMatchObject({ unit: zh("m") })
    expect(codes(read(units(unit("m", 1))).remarks)).toEqual([])
    expect(only(units(unit("cm", 100), unit("m", 1)))).toMatchObject({ unit: zh("m") })
    expect(codes(read(units(unit("cm", 100), unit("m", 1))).remarks)).toEqual(["3 unit-left-out"])
  })

  it("shows the pictures that lie beside its texts, each once in the file's media", () => {
    const file = `<file name="a b.png" encoding="base64">\n${base64(images.png)}\n</file>`
    const shown = '<img src="@@PLUGINFILE@@/a%20b.png" alt="图" width="30">'
    const source = quiz(
      `<question type="description"><questiontext format="html"><text><![CDATA[甲${shown}]]></text>${file}</questiontext></question>`,
      `<question type="essay">${stem}<graderinfo format="html"><text><![CDATA[<img src="data:image/png;base64,${base64(images.png)}">]]></text></graderinfo></question>`,
    )
    const report = read(source)
    const mediaId = mediaIdOf(images.png)
    expect(report.faults).toEqual([])
    expect([...(report.media ?? [])]).toEqual([
      [mediaId, { type: "image/png", bytes: Buffer.from(images.png) }],
    ])
    expect(inlinesOf(report.questions[0]?.question.stem["zh-CN"] ?? "")).toContainEqual({
      kind: "image",
      mediaId,
      alt: "图",
      width: 30,
    })
  })

  it("keeps no attachment that is no picture, and fetches none (bad/X5, bad/X6)", () => {
    const svg = base64(Buffer.from("<svg onload=alert(1)>"))
    const source = quiz(
      `<question type="description"><questiontext format="html"><text><![CDATA[甲<img src="@@PLUGINFILE@@/x.png" alt="乙"><img src="http://127.0.0.1:9/t.gif"><a href="https://evil.example">丙</a>]]></text><file name="x.png" encoding="base64">${svg}</file></questiontext></question>`,
    )
    const report = read(source)
    expect(report.media).toBeUndefined()
    expect(report.questions[0]?.question.stem).toEqual(zh("甲乙丙"))
    expect(codes(report.remarks)).toEqual(["3 medium-unknown", "3 image", "3 link"])
  })

  it("keeps tables whole, with merged cells as places of their own and a caption above", () => {
    const table =
      "<table><caption>罚则</caption><tr><th colspan=2>项</th></tr><tr><td rowspan=2>一</td><td>二</td></tr><tr><td>三</td></tr></table>"
    const source = quiz(
      `<question type="description"><questiontext format="html"><text><![CDATA[${table}]]></text></questiontext></question>`,
    )
    const text = only(source)?.stem["zh-CN"] ?? ""
    expect(plainTextOf(text)).toBe("罚则\n项\t\n一\t二\n\t三")
  })
})

describe("gaps in a text of Moodle XML", () => {
  const cloze = (text: string) =>
    quiz(`<question type="cloze"><questiontext><text><![CDATA[${text}]]></text></questiontext></question>`)

  it("become blanks, with their answers, worth and remarks", () => {
    const source = cloze(
      "<p>首都{1:SHORTANSWER:=北京#对~%50%Peking~上海#否}，面积{2:NUMERICAL:=960:5}，{:MC_V:x}</p>".replace(
        "{:MC_V:x}",
        "{1:MCV:错~=对的 \\} &#35;1}",
      ),
    )
    const report = read(source)
    expect(report.questions[0]?.question).toEqual({
      kind: "cloze",
      stem: zh([
        {
          kind: "paragraph",
          content: [
            { kind: "text", text: "首都" },
            { kind: "blank", number: 1 },
            { kind: "text", text: "，面积" },
            { kind: "blank", number: 2 },
            { kind: "text", text: "，" },
            { kind: "blank", number: 3 },
          ],
        },
      ]),
      gaps: [
        {
          accepted: [
            { text: "北京", credit: 100, feedback: zh("对") },
            { text: "Peking", credit: 50 },
            { text: "上海", credit: 0, feedback: zh("否") },
          ],
          caseMatters: false,
        },
        { accepted: [{ text: "960", credit: 100 }], caseMatters: false },
        {
          accepted: [
            { text: "错", credit: 0 },
            { text: "对的 } #1", credit: 100 },
          ],
          caseMatters: false,
        },
      ],
    })
    expect(codes(report.remarks)).toEqual(["3 gap-choices", "3 gap-tolerance", "3 gap-weights"])
  })

  it.each([
    ["none", "甲", "gaps-missing"],
    ["of an unknown kind", "{1:MULTIRESPONSE:=a~=b}", "gap-unreadable"],
    ["without an end", "{1:SA:=a", "gap-unreadable"],
    ["without a right answer", "{1:SA:a~b}", "gap-unreadable"],
    ["with a number that is none", "{1:NM:=x}", "gap-unreadable"],
    ["where no blank can stand", "<pre>{1:SA:=a}</pre>", "gap-unreadable"],
    ["in an attribute", '<b title="{1:SA:=a}">甲</b>', "gap-unreadable"],
  ])("%s keep the question out", (_what, text, code) => {
    expect(codes(read(cloze(text)).faults)).toEqual([`3 ${code}`])
  })

  it("drawn from a list of words become blanks too, whose other words are worth nothing", () => {
    const source = quiz(
      `<question type="gapselect"><questiontext format="html"><text>猫[[2]]狗[[1]]</text></questiontext>
      <selectoption><text>汪</text><group>1</group></selectoption><selectoption><text>喵</text><group>1</group></selectoption></question>`,
    )
    expect(only(source)).toMatchObject({
      kind: "cloze",
      gaps: [
        {
          accepted: [
            { text: "喵", credit: 100 },
            { text: "汪", credit: 0 },
          ],
        },
        {
          accepted: [
            { text: "汪", credit: 100 },
            { text: "喵", credit: 0 },
          ],
        },
      ],
    })
  })
})

describe("a marker on a picture", () => {
  const marker = (drags: string, drops: string) =>
    quiz(
      questionOf(
        "ddmarker",
        `<file name="b.png" encoding="base64">${base64(images.png)}</file>${drags}${drops}`,
      ),
    )
  const drag = "<drag><no>1</no><text>出口</text></drag>"
  const drop = (shape: string, coords: string) =>
    `<drop><no>1</no><shape>${shape}</shape><coords>${coords}</coords><choice>1</choice></drop>`

  it("is a hotspot with every zone in which it is right, and asks for what stood on the marker", () => {
    const source = marker(
      drag,
      drop("circle", "10,20;5") + drop("rectangle", "1,2;3,4") + drop("polygon", "0,0;9,0;9,9"),
    )
    expect(only(source)).toMatchObject({
      kind: "hotspot",
      image: { mediaId: mediaIdOf(images.png) },
      areas: [
        { shape: "circle", coordinates: [10, 20, 5], right: true },
        { shape: "rectangle", coordinates: [1, 2, 4, 6], right: true },
        { shape: "polygon", coordinates: [0, 0, 9, 0, 9, 9], right: true },
      ],
    })
    expect(plainTextOf(only(source)?.stem["zh-CN"] ?? "")).toBe("甲\n出口")
  })

  it.each([
    ["several markers", drag + drag, drop("circle", "1,1;1"), "markers-several"],
    ["no zone", drag, "", "answer-missing"],
    ["a zone that is none", drag, drop("star", "1,1;1"), "answer-unreadable"],
  ])("with %s is reported", (_what, drags, drops, code) => {
    expect(codes(read(marker(drags, drops)).faults)).toEqual([`3 ${code}`])
  })
})

describe("a Moodle XML file", () => {
  it("is never lost for a question, whose fault has its row and its kind", () => {
    const source = quiz(
      questionOf("essay", ""),
      '<question type="stack"><questiontext><text>x</text></questiontext></question>',
      questionOf("numerical", answer(100, "viel")),
      questionOf("shortanswer", answer(0, "x")),
      "<question type='description'/>",
      questionOf("essay", ""),
    )
    const report = read(source)
    expect(codes(report.faults)).toEqual([
      "4 kind-unknown",
      "5 answer-unreadable",
      "6 answer-missing",
      "7 stem-missing",
    ])
    expect(report.faults[0]?.path).toBe("question[type=stack]")
    expect(report.questions.map(({ row }) => row)).toEqual([3, 8])
  })

  it("is read question by question where it is no XML any more", () => {
    const source = `<quiz>\n${questionOf("essay", "")}\n${questionOf("essay", "&nbsp;</b>")}\n${questionOf("description", "")}\n<question type="essay">`
    const report = read(source)
    expect(report.questions.map(({ row, question }) => `${row} ${question.kind}`)).toEqual([
      "2 essay",
      "4 description",
    ])
    expect(codes(report.faults)).toEqual(["3 xml-broken", "5 xml-broken"])
  })

  it.each([
    ["", "1 xml-broken"],
    ["<html/>", "1 not-moodle"],
    [
      "<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<quiz><question>&x;</question></quiz>",
      "1 xml-document-type",
    ],
    ["<quiz><question type='essay'>&x;</question>\n<!DOCTYPE quiz></quiz>", "2 xml-document-type"],
  ])("that is none, or would be more, is refused whole: %s (bad/Z7)", (source, fault) => {
    const report = read(source)
    expect(report.questions).toEqual([])
    expect(codes(report.faults)).toEqual([fault])
  })

  it("of a hundred thousand beginnings ends soon", () => {
    const startedAt = performance.now()
    const report = read(`<quiz>${"<question>".repeat(20_000)}`)
    expect(report.questions).toEqual([])
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it("has words in both languages for all it says", () => {
    for (const words of Object.values({ ...moodleFaults, ...moodleRemarks })) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).toMatch(/^[\p{Script=Latin}\p{P}\d ]+$/u)
    }
  })
})
