import { randomBytes } from "node:crypto"
import { crc32, deflateRawSync } from "node:zlib"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { archiveBounds, openArchive } from "../archive/open.ts"
import { writeArchive } from "../archive/write.ts"
import { handMade, type HandMade } from "../archive/zip.fixture.ts"
import { formatOf } from "../detect.ts"
import { formatById, writtenWhole } from "../formats.ts"
import { mediaBounds } from "../media.ts"
import { images } from "../media.fixture.ts"
import { questionsOfBanks } from "../record.fixture.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Media } from "../report.ts"
import { writeOwnJson } from "./own.ts"
import { questionsName } from "./package.ts"
import { writeOwnPackage } from "./write-package.ts"

const format = formatById("json") ?? expect.fail("There is no such format")
const read = async (bytes: Uint8Array) =>
  (await format.read?.(bytes, { locale: "zh-CN" })) ?? expect.fail("It reads nothing")
const write = async (questions: readonly ExchangeQuestion[], media: Media = new Map()) =>
  (await writtenWhole(format, questions, { locale: "zh-CN", media })).content
const text = (words: string) => new TextEncoder().encode(words)

const showing = (mediaId: string): ExchangeQuestion => ({
  kind: "essay",
  stem: { "zh-CN": [{ kind: "paragraph", content: [{ kind: "image", mediaId, alt: "标志" }] }] },
})
const png = { type: "image/png", bytes: images.png }
const jpeg = { type: "image/jpeg", bytes: images.jpeg }
const file = (...questions: readonly ExchangeQuestion[]) =>
  [questionsName, text(writeOwnJson(questions))] as const
const packed = (name: string, bytes: Uint8Array): HandMade => ({
  name,
  bytes: deflateRawSync(bytes),
  method: 8,
  unpacked: bytes.length,
  crc: crc32(bytes),
})

describe("our own package", () => {
  it("brings back every question, all that its bank knew of it, and every picture it shows (ITM-9)", async () => {
    const media: Media = new Map([["m-1.png", png]])
    await fc.assert(
      fc.asyncProperty(fc.array(questionsOfBanks(), { maxLength: 6 }), async (questions) => {
        const bytes = await write(questions, media)
        const report = await read(bytes)
        expect(report).toMatchObject({ faults: [], remarks: [], refused: null })
        expect(report.questions.map(({ question }) => question)).toEqual(questions)
        const isShown = JSON.stringify(questions).includes('"mediaId":"m-1.png"')
        expect(report.media).toEqual(new Map(isShown ? [["m-1.png", png]] : []))
        expect(await write(questions, report.media)).toEqual(isShown ? bytes : await write(questions))
      }),
      { numRuns: 60 },
    )
  })

  it("lies as one JSON and a folder of pictures, and is told from other archives by it", async () => {
    const media: Media = new Map([
      ["mb", png],
      ["ma", jpeg],
      ["unused", png],
    ])
    const bytes = await write([showing("mb"), showing("ma"), showing("mb")], media)
    const opened = await openArchive(bytes)
    expect(opened.ok && [...opened.archive.sizes.keys()]).toEqual([
      "sworn-bank.json",
      "media/ma.jpg",
      "media/mb.png",
    ])
    expect(formatOf("任意.bin", bytes)).toBe("json")
    expect(formatOf("题.json", await write([showing("mb")]))).toBe("json")
  })

  it("takes what is no picture, or is too large, for none, and says at which question", async () => {
    const large = randomBytes(mediaBounds.bytes + 1)
    large.set(images.png)
    const report = await read(
      await writeArchive([
        file(showing("good"), showing("page"), showing("large")),
        ["media/good.png", images.png],
        ["media/page.png", text("<script>alert(1)</script>")],
        ["media/large.png", large],
        ["readme.txt", text("甲")],
      ]),
    )
    expect([...(report.media?.keys() ?? [])]).toEqual(["good"])
    expect(report.remarks.map(({ row, code }) => [row, code])).toEqual([
      [2, "medium-unknown"],
      [3, "medium-too-large"],
      [1, "file-not-asked"],
    ])
  })
})

describe("more than one package may hold", () => {
  const showing2 = [showing("ma"), showing("mb"), showing("ma")]
  const media: Media = new Map([
    ["ma", png],
    ["mb", jpeg],
  ])
  const parted = async (questions: readonly ExchangeQuestion[], mostBytes: number) => {
    async function* batches() {
      for (const question of questions) yield [question]
    }
    const picturesOf = async (names: readonly string[]) =>
      new Map([...media].filter(([name]) => names.includes(name)))
    const pieces: Uint8Array[] = []
    for await (const piece of writeOwnPackage(batches(), picturesOf, mostBytes)) pieces.push(piece)
    return new Uint8Array(Buffer.concat(pieces))
  }

  it("goes into further ones, each whole with the pictures it shows, in one archive that says what to do with it", async () => {
    const bytes = await parted(showing2, 200)
    const opened = await openArchive(bytes)
    if (!opened.ok) return expect.fail(opened.refusal)
    const names = [...opened.archive.sizes.keys()]
    expect(names).toEqual(["sworn-bank-1.zip", "sworn-bank-2.zip", "sworn-bank-3.zip"])
    const reports = await Promise.all(
      names.map(async (name) => {
        const unpacked = await opened.archive.unpack(name)
        return unpacked.ok ? read(unpacked.bytes) : expect.fail(unpacked.refusal)
      }),
    )
    expect(reports.flatMap(({ questions }) => questions.map(({ question }) => question))).toEqual(showing2)
    expect(reports.map((report) => [...(report.media?.keys() ?? [])])).toEqual([["ma"], ["mb"], ["ma"]])
    expect(formatOf("题.zip", bytes)).toBe("json")
    expect((await read(bytes)).refused?.words["zh-CN"]).toContain("请解压后逐个上传")
  })

  it("is one as long as it fits, and one of no questions is one too", async () => {
    expect((await read(await parted(showing2, 1_000_000))).questions).toHaveLength(3)
    expect(await read(await parted([], 200))).toMatchObject({ refused: null, questions: [] })
  })
})

describe("a hostile package", () => {
  const refusalOf = async (bytes: Uint8Array) => {
    const { refused, questions, media } = await read(bytes)
    expect([questions, media?.size ?? 0]).toEqual([[], 0])
    return refused?.code
  }
  const whole: HandMade[] = [packed(...file(showing("a"))), packed("media/a.png", images.png)]

  it("that is a bomb is refused by what it declares, and by how tightly it is packed (bad/Z1)", async () => {
    const zeros = packed("media/b.png", new Uint8Array(2_000_000))
    expect(await refusalOf(handMade([...whole, zeros]))).toBe("archive-too-dense")
    const vast = { ...packed(questionsName, text("{}")), unpacked: archiveBounds.unpackedBytes * 2 }
    expect(await refusalOf(handMade([vast]))).toBe("archive-too-dense")
  })

  it("whose picture is longer than it says is refused when it is unpacked (bad/Z2)", async () => {
    const liar = { ...packed("media/a.png", new Uint8Array(900_000)), unpacked: 1_000 }
    expect(await refusalOf(handMade([whole[0]!, liar]))).toBe("archive-contradicts-itself")
  })

  it.each(["../a.png", "/media/a.png", "C:\\a.png", "media\\a.png", "media/../../a.png", "media/nul.png"])(
    "with a file %j is refused whole, whatever else it holds (bad/Z3)",
    async (name) => {
      expect(await refusalOf(handMade([...whole, { name, bytes: images.png }]))).toBe("archive-name")
    },
  )

  it("whose questions name a picture by a path finds nothing by it (bad/Z3)", async () => {
    const bytes = await writeArchive([file(showing("../sworn-bank.json")), ["media/a.png", images.png]])
    const { questions, faults } = await read(bytes)
    expect(questions).toEqual([])
    expect(faults.map(({ code, path }) => [code, path])).toEqual([["field-wrong", "/questions/0/stem/zh-CN"]])
  })

  it("with a link, a file twice, or a password is refused (bad/Z3, bad/Z4)", async () => {
    const link = { name: "media/b.png", bytes: text("/etc/passwd"), attributes: 0o120777 * 0x10000 }
    expect(await refusalOf(handMade([...whole, link]))).toBe("archive-special-file")
    expect(await refusalOf(handMade([...whole, whole[0]!]))).toBe("archive-name-repeats")
    expect(await refusalOf(handMade([{ ...whole[0]!, flags: 0x801 }]))).toBe("archive-encrypted")
  })

  it("of more files than may be is refused by their count (bad/Z5)", async () => {
    const many = Array.from({ length: archiveBounds.files }, (_, at) => ({ name: `media/${at}.png` }))
    expect(await refusalOf(handMade([...whole, ...many]))).toBe("archive-too-many-files")
  })

  it("that is cut off, or damaged where it is read, is refused (bad/Z6)", async () => {
    const bytes = handMade(whole)
    expect(await refusalOf(bytes.subarray(0, bytes.length - 30))).toBe("archive-broken")
    const damaged = handMade([{ ...whole[0]!, crc: 1 }])
    expect(await refusalOf(damaged)).toBe("archive-broken")
    expect(await refusalOf(handMade([whole[0]!, { name: "media/a.png", bytes: images.png, crc: 1 }]))).toBe(
      "archive-broken",
    )
  })

  it("that holds no questions, or more of them than are read at once, is refused by name", async () => {
    expect(await refusalOf(handMade([whole[1]!]))).toBe("package-without-questions")
    // Packed as text may be, and never unpacked.
    const huge = { name: questionsName, bytes: randomBytes(1_300_000), method: 8, unpacked: 65_000_000 }
    expect(await refusalOf(handMade([huge]))).toBe("package-too-large")
  })
})
