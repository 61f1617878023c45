/**
 * What has gone out and come in once goes out the same for ever: for every format of the list that does both, over banks
 * made by chance. A format that joins the list is asked too.
 */
import type { Locale } from "@sworn/question-bank"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formats, writtenWhole, type FileReport, type QuestionFormat } from "./formats.ts"
import { images } from "./media.fixture.ts"
import type { ExchangeQuestion } from "./question.ts"
import { questionsIn, questionsOfRows } from "./questions.fixture.ts"
import { questionsOfBanks } from "./record.fixture.ts"
import type { Media } from "./report.ts"

const banks: fc.Arbitrary<readonly ExchangeQuestion[]> = fc.array(
  fc.oneof(questionsOfBanks(), questionsIn("zh-CN"), questionsOfRows()),
  { minLength: 1, maxLength: 8 },
)
const locale: Locale = "zh-CN"
const media: Media = new Map([["m-1.png", { type: "image/png", bytes: images.png }]])

/** The bytes of these hold more than their questions: the day, and how tightly they were packed. */
const packed = new Set(["xlsx", "docx", "qti"])
/** Slower by their packing alone. */
const runsOf = (format: QuestionFormat): number => (packed.has(format.id) ? 25 : 120)

/** A bank made by chance repeats itself, which a table tells. */
const repeats: ReadonlySet<string> = new Set(["stem-repeats", "code-repeats"])

const both = formats.filter((format) => format.read !== null && format.write !== null)

describe("what was written and read once", () => {
  it("is asked of every format that comes and goes", () => {
    expect(both.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["xlsx", "csv", "text", "gift", "aiken", "moodle-xml", "json"]),
    )
  })

  it.each(both.map((format) => [format.id, format] as const))(
    "is the same the second time as %s, with nothing more lost",
    async (_id, format) => {
      const read = async (bytes: Uint8Array): Promise<FileReport> =>
        (await format.read?.(bytes, { locale })) ?? expect.fail("It reads nothing")
      const write = (questions: readonly ExchangeQuestion[], own: Media) =>
        writtenWhole(format, questions, { locale, media: own })
      const asked = (report: FileReport) => report.questions.map(({ question }) => question)
      let compared = 0
      await fc.assert(
        fc.asyncProperty(banks, async (bank) => {
          const first = await read((await write(bank, media)).content)
          if (first.questions.length === 0) return
          compared += first.questions.length
          expect(first.faults.filter(({ code }) => !repeats.has(code))).toEqual([])
          const written = await write(asked(first), first.media ?? new Map())
          expect(written.losses).toEqual([])
          const second = await read(written.content)
          expect(asked(second)).toEqual(asked(first))
          const again = await write(asked(second), second.media ?? new Map())
          if (!packed.has(format.id)) expect(again.content).toEqual(written.content)
        }),
        { numRuns: runsOf(format) },
      )
      expect(compared).toBeGreaterThan(10)
    },
    60_000,
  )
})
