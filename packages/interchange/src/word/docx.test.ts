import { inlinesOf, plainTextOf, type Rich } from "@sworn/question-bank"
import { deflateRawSync } from "node:zlib"
import { createServer, type AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { handMade } from "../archive/zip.fixture.ts"
import { mediaIdOf } from "../media.ts"
import { images } from "../media.fixture.ts"
import { docxOf, docxParts, listed, paragraph, picture, table } from "./docx.fixture.ts"
import { wordFaults, wordRemarks } from "./faults.ts"
import { readDocx } from "./read.ts"

const zh = (text: Rich) => ({ "zh-CN": text })
const read = async (...body: string[]) => readDocx(await docxOf(body.join("")), "zh-CN")
const codes = (list: readonly { row: number; code: string }[]) =>
  list.map(({ row, code }) => `${row} ${code}`)
const lines = (...texts: string[]) => texts.map((text) => paragraph(text)).join("")

describe("a list of questions in a Word document", () => {
  it("is read as the same list in text, with the number of each paragraph", async () => {
    const report = await read(
      lines("一、单选题", "", "1. 甲？", "A. 一", "B. 二", "答案：B", "2. 乙？", "A. 一", "B. 二", "答案：C"),
    )
    expect(report.questions).toMatchObject([
      {
        row: 3,
        question: {
          kind: "single",
          stem: zh("甲？"),
          options: [
            { text: zh("一"), right: false },
            { text: zh("二"), right: true },
          ],
        },
      },
    ])
    expect(codes(report.faults)).toEqual(["10 answer-names-no-option"])
  })

  it("has the numbers and letters that Word shows and does not write", async () => {
    const report = await read(
      listed("单选题", 2),
      listed("甲？", 1),
      ...["一", "二", "三"].map((text) => listed(text, 1, 1)),
      paragraph("答案：C"),
      paragraph("乙？", '<w:pStyle w:val="Question"/>'),
      ...["四", "五"].map((text) => listed(text, 1, 1)),
      paragraph("答案：A"),
      listed("判断题", 2),
      listed("丙。", 4),
      paragraph("答案：对"),
      listed("丁。", 4),
      paragraph("集中答案"),
      paragraph("8. 错"),
    )
    expect(report.faults).toEqual([])
    expect(report.questions).toMatchObject([
      { row: 2, question: { kind: "single", options: [{}, {}, { text: zh("三"), right: true }] } },
      {
        row: 7,
        question: { kind: "single", stem: zh("乙？"), options: [{ right: true }, { text: zh("五") }] },
      },
      { row: 12, question: { kind: "true-false", stem: zh("丙。"), answer: true } },
      { row: 14, question: { kind: "true-false", stem: zh("丁。"), answer: false } },
    ])
  })

  it("keeps pictures, tables, bullets and marks where they stand", async () => {
    const bold = "<w:p><w:r><w:t>1. 看</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>图</w:t></w:r></w:p>"
    const report = await read(
      bold,
      picture(),
      table(["项", "罚"], ["超速", "200"]),
      listed("要点", 3),
      lines("A. 一", "B. 二", "答案：A"),
    )
    expect(report.faults).toEqual([])
    const stem = report.questions[0]?.question.stem["zh-CN"] ?? ""
    const mediaId = mediaIdOf(images.png)
    expect([...(report.media?.keys() ?? [])]).toEqual([mediaId])
    expect(plainTextOf(stem)).toBe("看图\n示意图\n项\t罚\n超速\t200\n要点")
    expect(inlinesOf(stem)).toContainEqual({ kind: "image", mediaId, alt: "示意图" })
    expect(inlinesOf(stem)).toContainEqual({ kind: "text", text: "图", marks: ["strong"] })
    expect(typeof stem !== "string" && stem.map(({ kind }) => kind)).toEqual(["paragraph", "table", "list"])
  })

  it("loses a picture that it shows and does not hold, and nothing else", async () => {
    const body = `${paragraph("1. [简答题] 甲")}${picture()}${paragraph("2. [简答题] 乙")}`
    const relations = String(docxParts(body)["word/_rels/document.xml.rels"]).replace("image1", "image2")
    const report = await readDocx(await docxOf(body, { "word/_rels/document.xml.rels": relations }), "zh-CN")
    expect(report.questions).toHaveLength(2)
    expect(codes(report.remarks)).toEqual(["1 document-part"])
  })

  it("fetches nothing, follows no link and runs nothing (bad/X5)", async () => {
    let calls = 0
    const listener = createServer((socket) => {
      calls += 1
      socket.destroy()
    })
    await new Promise<void>((ready) => void listener.listen(0, "127.0.0.1", ready))
    const address = `127.0.0.1:${(listener.address() as AddressInfo).port}/`
    const body = `${paragraph("1. [简答题] 甲")}${picture("rId9", "link")}`
    const relations = String(docxParts(body)["word/_rels/document.xml.rels"]).replace("127.0.0.1:9/", address)
    const report = await readDocx(
      await docxOf(body, {
        "word/_rels/document.xml.rels": relations,
        "word/vbaProject.bin": "Sub AutoOpen()",
        "word/embeddings/oleObject1.bin": "MZ",
      }),
      "zh-CN",
    )
    expect(report.questions).toHaveLength(1)
    expect(report.media).toBeUndefined()
    expect(codes(report.remarks)).toContain("1 objects-left-out")
    expect(calls).toBe(0)
    await new Promise((closed) => void listener.close(closed))
  })
})

describe("a Word document that is none, or more", () => {
  const refusal = async (bytes: Uint8Array) => codes((await readDocx(bytes, "zh-CN")).faults)
  const entries = (more: DocxEntries = {}) =>
    Object.entries({ ...docxParts(paragraph("1. [简答题] 甲")), ...more }).map(([name, part]) => ({
      name,
      bytes: typeof part === "string" ? Buffer.from(part) : part,
    }))
  type DocxEntries = Readonly<Record<string, string | Uint8Array>>

  it("is read when it is one", async () => {
    expect(await refusal(handMade(entries()))).toEqual([])
  })

  it.each<[string, () => Uint8Array, string]>([
    ["text under its name", () => Buffer.from("1. 甲"), "archive-none"],
    ["another archive", () => handMade([{ name: "a.txt", bytes: Buffer.from("甲") }]), "not-a-document"],
    [
      "text that is no document's",
      () => handMade(entries({ "word/document.xml": "<x/>" })),
      "not-a-document",
    ],
    [
      "a bomb in a part (bad/Z1)",
      () => {
        const zeros = new Uint8Array(60_000_000)
        const bytes = deflateRawSync(zeros)
        return handMade([
          ...entries(),
          { name: "word/media/b.png", bytes, method: 8, unpacked: zeros.length },
        ])
      },
      "archive-too-dense",
    ],
    [
      "an entry longer than it says (bad/Z2)",
      () => {
        const bytes = deflateRawSync(new Uint8Array(5_000_000).fill(7))
        return handMade([...entries(), { name: "word/media/b.png", bytes, method: 8, unpacked: 100_000 }])
      },
      "archive-contradicts-itself",
    ],
    [
      "a path out of it (bad/Z3)",
      () => handMade([...entries(), { name: "../../etc/x", bytes: Buffer.from("甲") }]),
      "archive-name",
    ],
    [
      "a part twice (bad/Z4)",
      () => handMade([...entries(), { name: "word/document.xml", bytes: Buffer.from("<x/>") }]),
      "archive-name-repeats",
    ],
    [
      "files without number (bad/Z5)",
      () => handMade([...entries(), ...Array.from({ length: 4_000 }, (_, at) => ({ name: `word/${at}` }))]),
      "archive-too-many-files",
    ],
    ["its end cut off (bad/Z6)", () => handMade(entries()).slice(0, -30), "archive-broken"],
    [
      "entities in its text (bad/Z7)",
      () =>
        handMade(
          entries({
            "word/document.xml": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
          }),
        ),
      "xml-document-type",
    ],
    [
      "entities in its relations (bad/Z7)",
      () => handMade(entries({ "_rels/.rels": '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/"><d/>' })),
      "xml-document-type",
    ],
  ])("is refused for %s", async (_what, bytes, code) => {
    const report = await readDocx(bytes(), "zh-CN")
    expect(report.questions).toEqual([])
    expect(codes(report.faults)).toEqual([`1 ${code}`])
    expect(Object.keys(wordFaults)).toContain(code)
  })

  it("has words in both languages for all it says", () => {
    for (const words of Object.values({ ...wordFaults, ...wordRemarks })) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
