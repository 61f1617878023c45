import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { qtiFormat } from "../formats/qti.ts"
import { writtenWhole } from "../formats.ts"
import { mediaIdOf } from "../media.ts"
import type { ExchangeQuestion } from "../question.ts"
import { everyQuestion, questionsIn } from "../questions.fixture.ts"
import type { Media } from "../report.ts"
import { readQti } from "./read.ts"
import { mostItems, writeQti } from "./write.ts"

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const mediaId = mediaIdOf(png)
const media: Media = new Map([[mediaId, { type: "image/png", bytes: png }]])

async function roundTrip(questions: readonly ExchangeQuestion[]) {
  const written = await writeQti(questions, "zh-CN", media)
  const report = await readQti(written.content, "zh-CN")
  const leftOut = new Set(written.losses.filter((loss) => loss.leftOut).map(({ at }) => at))
  return {
    losses: written.losses,
    kept: questions.filter((_, at) => !leftOut.has(at)),
    faults: report.faults,
    remarks: report.remarks,
    questions: report.questions.map(({ question }) => question),
  }
}

describe("QTI written", () => {
  it("is read again as the same questions, whatever signs they are made of (TR-07)", async () => {
    const whole = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(questionsIn("zh-CN"), { minLength: 1, maxLength: 4 }), async (questions) => {
        const once = await roundTrip(questions)
        if (once.kept.length === 0) return
        expect(once.faults).toEqual([])
        if (once.losses.every((loss) => loss.leftOut)) {
          expect(once.questions).toEqual(once.kept)
          for (const { kind } of once.kept) whole.set(kind, (whole.get(kind) ?? 0) + 1)
        }
        const twice = await roundTrip(once.questions)
        expect(twice.questions).toEqual(once.questions)
      }),
      { numRuns: 120 },
    )
    for (const kind of "single multiple true-false numeric short-text matching ordering essay".split(" "))
      expect([kind, whole.get(kind) ?? 0]).toEqual([kind, expect.toSatisfy((count: number) => count >= 10)])
  })

  it("is stable from the second time on for every question there can be (TR-07)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(everyQuestion(), { minLength: 1, maxLength: 3 }), async (questions) => {
        const once = await roundTrip(questions)
        if (once.kept.length === 0) return
        expect(once.faults).toEqual([])
        expect(once.questions.map(({ kind }) => kind)).toEqual(once.kept.map(({ kind }) => kind))
        const twice = await roundTrip(once.questions)
        expect(twice.losses).toEqual([])
        expect(twice.questions).toEqual(once.questions)
      }),
      { numRuns: 120 },
    )
  })
})

const zh = (text: string) => ({ "zh-CN": text })
const essay: ExchangeQuestion = { kind: "essay", stem: zh("论述") }
const choiceOf = (more: Partial<ExchangeQuestion> = {}): ExchangeQuestion =>
  ({
    kind: "single",
    stem: zh("哪一项？"),
    options: [
      { text: zh("甲"), right: true },
      { text: zh("乙"), right: false },
    ],
    ...more,
  }) as ExchangeQuestion

async function xmlOf(question: ExchangeQuestion): Promise<string> {
  const { content } = await writeQti([question], "zh-CN", media)
  const opened = await openArchive(content)
  if (!opened.ok) throw new Error(opened.refusal)
  const unpacked = await opened.archive.unpack("items/q00001.xml")
  return unpacked.ok ? new TextDecoder().decode(unpacked.bytes) : ""
}

describe("a question in QTI", () => {
  it("is scored by the template that every system knows, where that says the same", async () => {
    expect(await xmlOf(choiceOf())).toContain('rptemplates/match_correct"/>')
    expect(await xmlOf(choiceOf({ rationale: zh("解析") }))).toContain('rptemplates/match_correct"/>')
    const credited = choiceOf({
      kind: "multiple",
      options: [
        { text: zh("甲"), right: true, credit: 50 },
        { text: zh("乙"), right: true, credit: 50 },
        { text: zh("丙"), right: false, credit: -50 },
      ],
    })
    expect(await xmlOf(credited)).toContain('rptemplates/map_response"/>')
  })

  it("keeps credits, tolerances, cases and what only we know", async () => {
    const questions: ExchangeQuestion[] = [
      choiceOf({
        code: "Z-1",
        level: "basic",
        subject: "治安",
        difficulty: 3,
        points: 150,
        tags: ["夜查", 'a"b<c>\n'],
        category: ["法律", "治安/程序"],
        laws: [{ statute: "人民警察法", article: "第九条", version: "2012" }],
        rationale: zh("依据第九条"),
        feedback: { right: zh("对"), partly: zh("半对"), wrong: zh("错") },
      }),
      {
        kind: "numeric",
        stem: zh("多少？"),
        accepted: [
          { value: 3.14, tolerance: 0.01, credit: 100, feedback: zh("准") },
          { value: 3.14, tolerance: 0.1, credit: 33.33333 },
          { value: -2e-7, tolerance: 0, credit: 50 },
        ],
        otherwise: zh("不对"),
      },
      {
        kind: "cloze",
        stem: {
          "zh-CN": [
            {
              kind: "paragraph",
              content: [
                { kind: "text", text: "罚款" },
                { kind: "blank", number: 2 },
                { kind: "text", text: "元，" },
                { kind: "blank", number: 1 },
                { kind: "text", text: "日内" },
              ],
            },
          ],
        },
        gaps: [
          { accepted: [{ text: "十", credit: 100 }], caseMatters: false },
          {
            accepted: [
              { text: "Five", credit: 100 },
              { text: "five", credit: 50 },
            ],
            caseMatters: true,
          },
        ],
      },
      {
        kind: "hotspot",
        stem: zh("指出出口"),
        image: { mediaId, alt: "平面图" },
        areas: [
          { shape: "rectangle", coordinates: [0, 0, 10, 10], right: true },
          { shape: "circle", coordinates: [5, 5, 2], right: false },
          { shape: "polygon", coordinates: [20, 20, 30, 20, 25, 30], right: true },
        ],
      },
    ]
    const { losses, faults, questions: again } = await roundTrip(questions)
    expect([losses, faults]).toEqual([[], []])
    expect(again).toEqual(questions)
  })

  it("of a case stands beside the others below one stimulus, all of them or none", async () => {
    const set: ExchangeQuestion = {
      kind: "case-set",
      code: "C-1",
      stem: zh("案情"),
      questions: [choiceOf({ code: "C-1-1", laws: [{ statute: "甲法", article: "1" }] }), essay] as never,
    }
    const whole = await roundTrip([essay, set, essay])
    expect(whole.questions).toEqual([essay, set, essay])
    const broken = { ...set, questions: [essay, choiceOf({ options: [] })] } as ExchangeQuestion
    const left = await roundTrip([broken, essay])
    expect(left.losses.map(({ at, code, leftOut }) => [at, code, leftOut])).toEqual([[0, "content", true]])
    expect(left.questions).toEqual([essay])
  })

  it.each<[string, ExchangeQuestion, string, boolean]>([
    ["a choice without a key", choiceOf({ options: [{ text: zh("甲"), right: false }] }), "content", true],
    [
      "a distractor that looks like a right partner",
      { kind: "matching", stem: zh("x"), pairs: [{ left: zh("a"), right: zh("b") }], distractors: [zh("b")] },
      "content",
      true,
    ],
    [
      "an image that is not there",
      {
        kind: "essay",
        stem: {
          "zh-CN": [
            {
              kind: "paragraph",
              content: [
                { kind: "image", mediaId: "m-2", alt: "图" },
                { kind: "text", text: "甲" },
              ],
            },
          ],
        },
      },
      "image",
      false,
    ],
    ["a second language", { kind: "essay", stem: { "zh-CN": "甲", en: "A" } }, "language", false],
    [
      "the rationale of a whole case",
      { kind: "case-set", stem: zh("x"), questions: [], rationale: zh("y") },
      "rationale",
      false,
    ],
  ])("that cannot keep %s says so", async (_what, question, code, leftOut) => {
    const { losses } = await roundTrip([question])
    expect(losses.map((loss) => [loss.code, loss.leftOut])).toEqual([[code, leftOut]])
  })

  it("brings no script and no address of others along (bad/X1, bad/X5)", async () => {
    const hostile = `</p><script>alert(1)</script><img src="http://127.0.0.1/x" onerror="y"/>]]>&x;`
    const question: ExchangeQuestion = { kind: "essay", stem: zh(hostile), title: hostile, tags: [hostile] }
    const xml = await xmlOf(question)
    expect(xml).not.toMatch(/<script|<img/)
    expect((await roundTrip([question])).questions).toEqual([question])
  })
})

describe("QTI as a format of the list", () => {
  it("parts what one package cannot hold, and packs the parts", async () => {
    const many: ExchangeQuestion[] = Array.from({ length: mostItems + 1 }, (_, at) => ({
      kind: "essay",
      stem: zh(String(at)),
    }))
    const { content, losses } = await writtenWhole(qtiFormat, many, { locale: "zh-CN" })
    expect(losses).toEqual([])
    const opened = await openArchive(content)
    expect(opened.ok && [...opened.archive.sizes.keys()]).toEqual(["questions-1.zip", "questions-2.zip"])
    const second = opened.ok ? await opened.archive.unpack("questions-2.zip") : null
    const report = second?.ok === true ? await readQti(second.bytes, "zh-CN") : null
    expect(report?.questions.map(({ question }) => question)).toEqual([many.at(-1)])
  })

  it("refuses a whole file apart from what is wrong with one item", async () => {
    const whole = await qtiFormat.read?.(new TextEncoder().encode("PK, but no"), { locale: "en" })
    expect(whole).toMatchObject({ refused: { code: "archive-none" }, faults: [], rowsRead: 0 })
  })
})
