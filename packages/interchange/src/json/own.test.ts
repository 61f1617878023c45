import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { questionsOfBanks } from "../record.fixture.ts"
import { ownJsonFaults, readOwnJson, writeOwnJson } from "./own.ts"

const essay = { kind: "essay", stem: { "zh-CN": "甲" } } as const
const file = (...questions: unknown[]) => fileOf(2, ...questions)
const fileOf = (version: number, ...questions: unknown[]) =>
  JSON.stringify({ format: "sworn-questions", version, questions })
const record = {
  itemId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  code: "S-0001",
  pool: "live",
  unit: "某支队",
  state: "approved",
  version: 2,
  events: [],
  comments: [],
  enemies: [],
  cameFrom: [],
}
const comment = { version: 1, by: "李四", at: "2026-03-01T08:00:00.000Z", text: "题干有歧义" }
const faultsIn = (text: string) => readOwnJson(text).faults.map(({ row, code, path }) => [row, code, path])

describe("our own JSON", () => {
  it("loses nothing of any question of any kind (TR-07)", () => {
    fc.assert(
      fc.property(fc.array(questionsOfBanks(), { maxLength: 4 }), (questions) => {
        const report = readOwnJson(writeOwnJson(questions))
        expect(report.faults).toEqual([])
        expect(report.questions.map(({ question }) => question)).toEqual(questions)
      }),
      { numRuns: 300 },
    )
  })

  it("is the same file for the same questions, and for what was read from it", () => {
    fc.assert(
      fc.property(questionsOfBanks(), (question) => {
        const once = writeOwnJson([question])
        expect(writeOwnJson(readOwnJson(once).questions.map(({ question }) => question))).toBe(once)
      }),
    )
  })

  it("of version 1 is read as it always was, and knows of no bank", () => {
    const report = readOwnJson(fileOf(1, essay, { ...essay, record }))
    expect(report.questions.map(({ question }) => question)).toEqual([essay])
    expect(report.faults.map(({ code, path }) => [code, path])).toEqual([
      ["field-unknown", "/questions/1/record"],
    ])
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
    ['{"format":"sworn-questions","version":3,"questions":[]}', "version-unknown", "/version"],
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
    [{ ...essay, record: null }, "field-wrong", "/record"],
    [{ ...essay, record: { ...record, itemId: "S-0001" } }, "field-wrong", "/record/itemId"],
    [{ ...essay, record: { ...record, pool: "both" } }, "field-wrong", "/record/pool"],
    [{ ...essay, record: { ...record, approved: true } }, "field-unknown", "/record/approved"],
    [
      { ...essay, record: { ...record, comments: [{ ...comment, at: "2026-02-30T08:00:00.000Z" }] } },
      "field-wrong",
      "/record/comments/0/at",
    ],
    [
      { ...essay, record: { ...record, comments: [{ ...comment, text: "甲\0" }] } },
      "field-wrong",
      "/record/comments/0/text",
    ],
    [
      { ...essay, record: { ...record, cameFrom: [{ ...record, comments: undefined }] } },
      "field-unknown",
      "/record/cameFrom/0/enemies",
    ],
    [
      { kind: "case-set", stem: { en: "x" }, questions: [{ ...essay, record }] },
      "field-unknown",
      "/questions/0/record",
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
