/** Of formats that are written piece by piece: what a second piece must know of the first. */
import { describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { formatById, type Batches, type FormatId, type WriteOptions } from "../formats.ts"
import { images } from "../media.fixture.ts"
import { mostItems } from "../qti/write.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Loss, Medium } from "../report.ts"

async function written(id: FormatId, batches: Batches, options: Partial<WriteOptions> = {}) {
  const losses: Loss[] = []
  const pieces: Uint8Array[] = []
  const write = formatById(id)?.write ?? expect.fail("It writes nothing")
  const whole = { locale: "zh-CN", mostOptions: 0, ...options } as const
  for await (const piece of write(batches, whole, (more) => losses.push(...more))) pieces.push(piece)
  return { bytes: new Uint8Array(Buffer.concat(pieces)), losses }
}

const verdict = (number: number): ExchangeQuestion => ({
  kind: "true-false",
  stem: { "zh-CN": `第${number}题，此说法正确。` },
  answer: true,
})

describe("a list as text", () => {
  it("is numbered through, a case by its questions, and what is left out takes no number", async () => {
    const matching: ExchangeQuestion = {
      kind: "matching",
      stem: { "zh-CN": "连" },
      pairs: [],
      distractors: [],
    }
    const both = [
      { kind: "true-false", stem: { "zh-CN": "甲罚款。" }, answer: true },
      { kind: "true-false", stem: { "zh-CN": "乙罚款。" }, answer: false },
    ] as const
    async function* batches() {
      yield [verdict(1), { kind: "case-set", stem: { "zh-CN": "甲驾车。" }, questions: both }] as const
      yield [matching]
      yield [verdict(4), verdict(5)]
    }
    const { bytes, losses } = await written("text", batches())
    const text = new TextDecoder().decode(bytes)
    expect([...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number)).toEqual(["1", "2", "3", "4", "5"])
    expect(losses.map(({ at, code }) => [at, code])).toEqual([[2, "kind"]])
  })

  it("begins at one again with the next file", async () => {
    async function* one() {
      yield [verdict(1)]
    }
    const first = await written("text", one())
    expect(await written("text", one())).toEqual(first)
  })
})

describe("a package of QTI", () => {
  it("is one as long as it can be read here, and then an archive of such", async () => {
    let asked = 0
    async function* batches(count: number) {
      for (let at = 0; at < count; at += 500) {
        asked += 1
        yield Array.from({ length: Math.min(500, count - at) }, (_, number) => verdict(at + number))
      }
    }
    const qti = formatById("qti")
    const one = await qti?.read?.((await written("qti", batches(mostItems))).bytes, { locale: "zh-CN" })
    expect(one?.questions).toHaveLength(mostItems)

    asked = 0
    const { bytes } = await written("qti", batches(mostItems + 1))
    expect(asked).toBe(mostItems / 500 + 1)
    const opened = await openArchive(bytes)
    if (!opened.ok) return expect.fail(opened.refusal)
    expect([...opened.archive.sizes.keys()]).toEqual(["questions-1.zip", "questions-2.zip"])
    const last = await opened.archive.unpack("questions-2.zip")
    const read = last.ok ? await qti?.read?.(last.bytes, { locale: "zh-CN" }) : undefined
    expect(read?.questions.map(({ question }) => question)).toMatchObject([
      { stem: verdict(mostItems).stem, answer: true },
    ])
  }, 60_000)

  it("has each picture in the package that shows it, though it is gone when the next batch comes", async () => {
    const media = new Map<string, Medium>()
    const showing = (mediaId: string): ExchangeQuestion => ({
      kind: "essay",
      stem: { "zh-CN": [{ kind: "paragraph", content: [{ kind: "image", mediaId, alt: "图" }] }] },
    })
    async function* batches() {
      for (const [mediaId, bytes] of [
        ["ma", images.png],
        ["mb", images.jpeg],
      ] as const) {
        media.clear()
        media.set(mediaId, { type: bytes === images.png ? "image/png" : "image/jpeg", bytes })
        yield [showing(mediaId)]
      }
    }
    const { bytes, losses } = await written("qti", batches(), { media })
    const read = await formatById("qti")?.read?.(bytes, { locale: "zh-CN" })
    expect([losses.filter(({ code }) => code === "image"), read?.media?.size]).toEqual([[], 2])
  })
})
