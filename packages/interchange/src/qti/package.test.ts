import { describe, expect, it } from "vitest"
import { writeArchive } from "../archive/write.ts"
import { handMade } from "../archive/zip.fixture.ts"
import { inVersion2, item, packed } from "./items.fixture.ts"
import { readQti } from "./read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

describe("a package of QTI", () => {
  it("is read in the order of its manifest, each item by itself, each fault with its file and its line", async () => {
    const archive = await packed({
      "items/乙.xml": item({ body: "<p>乙</p>" }),
      "items/broken.xml": "<qti-assessment-item>\n<p></qti-assessment-item>",
      "items/xxe.xml": '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><q>&x;</q>',
      "甲.xml": item({ body: "<p>甲</p>" }),
      "page.xml": "<html/>",
    })
    const report = await readQti(archive, "zh-CN")
    expect(report.questions.map(({ row, question }) => [row, question.stem["zh-CN"]])).toEqual([
      [1, "乙"],
      [4, "甲"],
    ])
    expect(report.faults.map(({ row, code, path }) => [row, code, path])).toEqual([
      [2, "xml-broken", "items/broken.xml:2"],
      [3, "xml-document-type", "items/xxe.xml"],
      [5, "not-qti", "page.xml"],
    ])
  })

  it("of QTI 2, and one within a folder, are read as well", async () => {
    const archive = await packed({ "a.xml": inVersion2(item({ body: "<p>甲</p>" })) }, "imsqti_item_xmlv2p1")
    expect((await readQti(archive, "zh-CN")).questions).toHaveLength(1)
    const inner = await writeArchive([
      [
        "bank/imsmanifest.xml",
        bytes(
          `<manifest><resources><resource type="imsqti_item_xmlv2p2" href="a.xml"/></resources></manifest>`,
        ),
      ],
      ["bank/a.xml", bytes(inVersion2(item({ body: "<p>甲</p>" })))],
    ])
    expect((await readQti(inner, "zh-CN")).questions).toHaveLength(1)
  })

  it("keeps what its manifest knows of an item", async () => {
    const lom = `<metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><keyword><string>治安</string></keyword></general><educational><difficulty><value>difficult</value></difficulty></educational></lom></metadata>`
    const archive = await writeArchive([
      [
        "imsmanifest.xml",
        bytes(
          `<manifest><resources><resource type="imsqti_item_xmlv3p0" href="a.xml">${lom}</resource></resources></manifest>`,
        ),
      ],
      ["a.xml", bytes(item({ body: "<p>甲</p>" }))],
    ])
    expect((await readQti(archive, "zh-CN")).questions[0]?.question).toMatchObject({
      tags: ["治安"],
      difficulty: 4,
    })
  })

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ["without a manifest", () => writeArchive([["a.xml", bytes("<q/>")]]), "package-without-manifest"],
    [
      "that lacks a file",
      () =>
        packed({ "a.xml": "" }).then(() =>
          writeArchive([
            [
              "imsmanifest.xml",
              bytes(
                '<manifest><resources><resource type="imsqti_item_xmlv3p0" href="a.xml"/></resources></manifest>',
              ),
            ],
          ]),
        ),
      "file-missing",
    ],
    [
      "that asks for one outside",
      () =>
        writeArchive([
          [
            "imsmanifest.xml",
            bytes(
              '<manifest><resources><resource type="imsqti_item_xmlv3p0" href="../../etc/passwd"/></resources></manifest>',
            ),
          ],
        ]),
      "nothing-inside",
    ],
    ["without questions", () => writeArchive([["imsmanifest.xml", bytes("<manifest/>")]]), "nothing-inside"],
    ["that is hostile", () => Promise.resolve(handMade([{ name: "../x" }])), "archive-name"],
    ["that is broken", async () => (await packed({ "a.xml": "<q/>" })).slice(0, -30), "archive-broken"],
    ["that is no package", () => Promise.resolve(bytes("<html/>")), "not-qti"],
  ])("%s is refused with a reason", async (_what, make, code) => {
    const report = await readQti(await make(), "zh-CN")
    expect(report.questions).toEqual([])
    expect(report.faults.map((fault) => fault.code)).toEqual([code])
  })
})
