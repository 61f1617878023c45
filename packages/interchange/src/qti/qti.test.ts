import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mediaIdOf } from "../media.ts"
import type { ExchangeQuestion } from "../question.ts"
import { everyQuestion, questionsIn } from "../questions.fixture.ts"
import type { Media } from "../report.ts"
import { readQti } from "./read.ts"
import { writeQti } from "./write.ts"

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
      { numRuns: 200 },
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
      { numRuns: 200 },
    )
  })
})
