import { createServer, type AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { choice, choices, inVersion2, item, match, packed, response } from "./items.fixture.ts"
import { readQti } from "./read.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const zh = (text: string) => ({ "zh-CN": text })
const read = async (xml: string) => {
  const report = await readQti(bytes(xml), "zh-CN")
  return report.questions[0]?.question ?? report.faults.map(({ code }) => code)
}

describe("an item with programs (bad/Z8)", () => {
  const programs: readonly (readonly [string, string])[] = [
    ["a script", item({ body: `<p>x<script>alert(1)</script></p>` })],
    ["a custom interaction", item({ body: `<qti-custom-interaction response-identifier="RESPONSE"/>` })],
    [
      "a portable custom interaction",
      item({
        body: `<qti-portable-custom-interaction response-identifier="RESPONSE" module="http://127.0.0.1/x.js" custom-interaction-type-identifier="x"/>`,
      }),
    ],
    ["one of QTI 2", inVersion2(item({ body: `<qti-custom-interaction response-identifier="RESPONSE"/>` }))],
  ]
  it.each(programs)("by %s is told, and the item beside it is read", async (_what, bad) => {
    const good = item({ body: "<p>x</p>" })
    const archive = await packed({ "bad.xml": bad, "good.xml": good })
    const report = await readQti(archive, "zh-CN")
    expect(report.faults.map(({ code, path, row }) => [code, path, row])).toEqual([
      ["custom-interaction", "bad.xml", 1],
    ])
    expect(report.questions).toMatchObject([{ row: 2, question: { kind: "description" } }])
  })

  it("by a custom operator is told", async () => {
    const rule = `<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-custom-operator class="x"/></qti-set-outcome-value></qti-response-processing>`
    const xml = item({
      declarations: response("single", "identifier", ["A"]),
      body: choice(choices("甲", "乙")),
      rule,
    })
    expect(await read(xml)).toEqual(["rule-unknown"])
  })

  it("by style sheets and images from elsewhere fetches nothing", async () => {
    let calls = 0
    const listener = createServer((socket) => {
      calls += 1
      socket.destroy()
    })
    await new Promise<void>((ready) => void listener.listen(0, "127.0.0.1", ready))
    const at = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
    const xml = item({
      attributes: `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u ${at}/x.xsd"`,
      declarations: `<qti-stylesheet href="${at}/x.css" type="text/css"/>`,
      body: `<p style="background:url(${at})">x<img src="${at}/x.png" alt="图"/></p>`,
    })
    const report = await readQti(bytes(xml), "zh-CN")
    expect(report.questions[0]?.question.stem).toEqual(zh("x图"))
    expect(report.remarks.map(({ code }) => code).toSorted()).toEqual(["image", "style-lost"])
    await new Promise((done) => void setTimeout(done, 50))
    expect(calls).toBe(0)
    await new Promise((closed) => void listener.close(closed))
  })

  it("by a hundred thousand declarations is told within bounds", async () => {
    const one = `<qti-response-declaration identifier="R" cardinality="single" base-type="string"/>`
    const started = performance.now()
    const report = await readQti(
      bytes(item({ declarations: one.repeat(100_000), body: "<p>x</p>" })),
      "zh-CN",
    )
    expect(report.faults.map(({ code }) => code)).toEqual(["too-many-declarations"])
    // Seen before a parser builds a tree of it; a few hundred are counted one by one.
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(await read(item({ declarations: one.repeat(101), body: "<p>x</p>" }))).toEqual([
      "too-many-declarations",
    ])
  })

  it("by rules and options without end is told within bounds", async () => {
    const rule = `<qti-response-processing>${"<qti-exit-response/>".repeat(10_000)}</qti-response-processing>`
    const declarations = response("multiple", "identifier", ["A"])
    const started = performance.now()
    expect(await read(item({ declarations, body: choice(choices("甲", "乙"), 0), rule }))).toEqual([
      "too-many-declarations",
    ])
    const many = Array.from(
      { length: 20_000 },
      (_, at) => `<qti-simple-choice identifier="C${at}">${at}</qti-simple-choice>`,
    )
    expect(await read(item({ declarations, body: choice(many.join(""), 0), rule: match }))).toEqual([
      "too-many-declarations",
    ])
    const step = `<qti-set-outcome-value identifier="X"><qti-variable identifier="SCORE"/></qti-set-outcome-value>`
    const long = `<qti-response-processing>${step.repeat(2_000)}</qti-response-processing>`
    const ten = choices(...Array.from({ length: 10 }, (_, at) => String(at)))
    expect(await read(item({ declarations, body: choice(ten, 0), rule: long }))).toEqual(["rule-too-long"])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it("by places in a text, and by parts, without end is told within bounds", async () => {
    const declarations = response("multiple", "identifier", ["A"])
    const started = performance.now()
    const places = Array.from(
      { length: 20_000 },
      (_, at) => `<qti-hottext identifier="C${at}">x</qti-hottext><qti-gap identifier="G${at}"/>`,
    )
    const text = `<qti-hottext-interaction response-identifier="RESPONSE"><p>${places.join("")}</p></qti-hottext-interaction>`
    expect(await read(item({ declarations, body: text, rule: match }))).toEqual(["too-many-declarations"])
    const sides = `<qti-simple-match-set>${"<qti-simple-associable-choice identifier='X' match-max='0'>x</qti-simple-associable-choice>".repeat(100)}</qti-simple-match-set>`
    const grid = `<qti-match-interaction response-identifier="RESPONSE">${sides.repeat(2)}</qti-match-interaction>`
    const pairs = response("multiple", "directedPair", ["X X"])
    expect(await read(item({ declarations: pairs, body: grid, rule: match }))).toEqual([
      "too-many-declarations",
    ])
    const parts = Array.from({ length: 20 }, (_, at) => `R${at}`)
    const ten = choices(...Array.from({ length: 10 }, (_, at) => String(at)))
    const rules = parts.map(
      (name) =>
        `<qti-response-condition><qti-response-if><qti-match><qti-variable identifier="${name}"/><qti-correct identifier="${name}"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/><qti-base-value base-type="float">1</qti-base-value></qti-sum></qti-set-outcome-value></qti-response-if></qti-response-condition>`,
    )
    const long = item({
      declarations: parts.map((name) => declarations.replace("RESPONSE", name)).join(""),
      body: parts.map((name) => choice(ten, 0).replace("RESPONSE", name)).join(""),
      rule: `<qti-response-processing>${rules.join("")}</qti-response-processing>`,
    })
    expect(await read(long)).toEqual(["rule-too-long"])
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
