import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { everyQuestion } from "../questions.fixture.ts"
import { ownJsonFaults, readOwnJson, writeOwnJson } from "./own.ts"

const essay = { kind: "essay", stem: { "zh-CN": "甲" } } as const
const file = (...questions: unknown[]) => JSON.stringify({ format: "sworn-questions", version: 1, questions })
const faultsIn = (text: string) => readOwnJson(text).faults.map(({ row, code, path }) => [row, code, path])

describe("our own JSON", () => {
  it("loses nothing of any question of any kind (TR-07)", () => {
    fc.assert(
      fc.property(fc.array(everyQuestion(), { maxLength: 4 }), (questions) => {
        const report = readOwnJson(writeOwnJson(questions))
        expect(report.faults).toEqual([])
        expect(report.questions.map(({ question }) => question)).toEqual(questions)
      }),
      { numRuns: 300 },
    )
  })

  it("is the same file for the same questions, and for what was read from it", () => {
    fc.assert(
      fc.property(everyQuestion(), (question) => {
        const once = writeOwnJson([question])
        expect(writeOwnJson(readOwnJson(once).questions.map(({ question }) => question))).toBe(once)
      }),
    )
  })

  it("can stand in a page without ending anything there (bad/X10)", () => {
    const text = writeOwnJson([{ kind: "essay", stem: { en: "</script>\u2028\u2029<!--" } }])
    expect(text).not.toMatch(/[<\u2028\u2029]/)
    expect(readOwnJson(text).questions[0]?.question.stem).toEqual({ en: "</script>\u2028\u2029<!--" })
  })

  it.each([
    ["{", "not-json", ""],
    ["[]", "not-ours", "/format"],
    ['{"format":"other","version":1,"questions":[]}', "not-ours", "/format"],
    ['{"format":"sworn-questions","version":2,"questions":[]}', "version-unknown", "/version"],
    ['{"format":"sworn-questions","version":1,"questions":{}}', "field-wrong", "/questions"],
    ['{"format":"sworn-questions","version":1,"questions":[],"more":1}', "field-unknown", "/more"],
  ])("%s is refused: %s", (text, code, path) => {
    expect(faultsIn(text)).toEqual([[1, code, path]])
  })

  it.each<[unknown, string, string]>([
    [null, "field-wrong", "/kind"],
    [{ kind: "constructor", stem: {} }, "field-wrong", "/kind"],
    [{ kind: "essay" }, "field-missing", "/stem"],
    [{ ...essay, stem: {} }, "field-missing", "/stem/zh-CN"],
    [{ ...essay, stem: { fr: "x" } }, "field-unknown", "/stem/fr"],
    [{ ...essay, stem: { en: [{ kind: "html", html: "<b>" }] } }, "field-wrong", "/stem/en"],
    [{ ...essay, html: "x" }, "field-unknown", "/html"],
    [JSON.parse('{"kind":"essay","stem":{"en":"x"},"__proto__":{}}'), "field-unknown", "/__proto__"],
    [{ ...essay, difficulty: 6 }, "field-wrong", "/difficulty"],
    [{ ...essay, code: null }, "field-wrong", "/code"],
    [{ ...essay, kind: "single", options: [{ text: { en: "a" } }] }, "field-missing", "/options/0/right"],
    [
      { ...essay, kind: "single", options: [{ text: { en: "a" }, right: 1 }] },
      "field-wrong",
      "/options/0/right",
    ],
    [
      { ...essay, kind: "hotspot", image: { mediaId: "//evil.example/p", alt: "" }, areas: [] },
      "field-wrong",
      "/image/mediaId",
    ],
    [
      { ...essay, kind: "case-set", questions: [{ ...essay, kind: "case-set", questions: [] }] },
      "field-wrong",
      "/questions/0/kind",
    ],
  ])("names what is wrong with %j, and reads the questions beside it", (bad, code, path) => {
    const report = readOwnJson(file(essay, bad, essay))
    expect(report.faults.map((fault) => [fault.row, fault.code, fault.path])).toEqual([
      [2, code, `/questions/1${path}`],
    ])
    expect(report.questions.map(({ row }) => row)).toEqual([1, 3])
    expect(Object.values(ownJsonFaults)).toContain(report.faults[0]?.words)
  })
})
