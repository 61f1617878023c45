import { constants, crc32, deflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { archiveBounds, openArchive, refusalOfArchive } from "./open.ts"
import { archiveRefusals } from "./refusals.ts"
import { writeArchive } from "./write.ts"
import { handMade, type HandMade } from "./zip.fixture.ts"

const text = (words: string) => new TextEncoder().encode(words)
const opening = async (bytes: Uint8Array) => {
  const opened = await openArchive(bytes)
  return opened.ok ? [...opened.archive.sizes.keys()] : opened.refusal
}
const unpacking = async (bytes: Uint8Array, name: string) => {
  const opened = await openArchive(bytes)
  if (!opened.ok) return opened.refusal
  const unpacked = await opened.archive.unpack(name)
  return unpacked.ok ? new TextDecoder().decode(unpacked.bytes) : unpacked.refusal
}
const packed = (name: string, bytes: Uint8Array): HandMade => ({
  name,
  bytes: deflateRawSync(bytes),
  method: 8,
  unpacked: bytes.length,
  crc: crc32(bytes),
})

describe("an archive", () => {
  it("is opened, and each file of it unpacked, packed or not", async () => {
    const bytes = handMade([
      { name: "项目/甲.xml", bytes: text("<q/>") },
      packed("b.xml", text("乙".repeat(1_000))),
      { name: "folder/", attributes: 0o040755 * 0x10000 },
    ])
    expect(await opening(bytes)).toEqual(["项目/甲.xml", "b.xml"])
    expect(await unpacking(bytes, "项目/甲.xml")).toBe("<q/>")
    expect(await unpacking(bytes, "b.xml")).toBe("乙".repeat(1_000))
    expect(await refusalOfArchive(bytes)).toBeNull()
  })

  it("is written the same on any day, and read again", async () => {
    const files = [
      ["imsmanifest.xml", text("<manifest/>")],
      ["题/1.xml", text("一".repeat(5_000))],
    ] as const
    const once = await writeArchive(files)
    expect(await writeArchive(files)).toEqual(once)
    expect(await opening(once)).toEqual(["imsmanifest.xml", "题/1.xml"])
    expect(await unpacking(once, "题/1.xml")).toBe("一".repeat(5_000))
    expect(await refusalOfArchive(once)).toBeNull()
    await expect(writeArchive([["../x", text("")]])).rejects.toThrow("no name")
  })

  it("may be written by a stream, whose sizes are known only afterwards", async () => {
    const bytes = handMade([
      { ...packed("a", text("words")), flags: 0x808, local: { crc: 0, packed: 0, unpacked: 0 } },
    ])
    expect(await unpacking(bytes, "a")).toBe("words")
  })

  it("of a Chinese Windows has its names in GB18030", async () => {
    expect(await opening(handMade([{ name: new Uint8Array([0xbe, 0xaf, 0x2e, 0x78]) }]))).toEqual(["警.x"])
  })

  it("has words in both languages for every refusal", () => {
    for (const words of Object.values(archiveRefusals)) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

describe("a bomb (bad/Z1)", () => {
  const zeros = (length: number) => new Uint8Array(length)

  it("is refused by what it declares, before anything is unpacked", async () => {
    const files = Array.from({ length: 3 }, (_, at): HandMade => ({
      name: `${at}`,
      bytes: deflateRawSync(zeros(10)),
      method: 8,
      unpacked: archiveBounds.unpackedBytes / 2,
    }))
    expect(await opening(handMade(files))).toBe("archive-too-dense")
    const loose = { ...archiveBounds, ratio: 1e9 }
    expect(await openArchive(handMade(files), loose)).toEqual({ ok: false, refusal: "archive-too-large" })
  })

  it("is refused by how tightly it is packed, in one file or over all", async () => {
    expect(await opening(handMade([packed("a", zeros(1_100_000))]))).toBe("archive-too-dense")
    const small = Array.from({ length: 20 }, (_, at) => packed(`${at}`, zeros(100_000)))
    expect(await opening(handMade(small))).toBe("archive-too-dense")
    expect(await opening(handMade([packed("a", zeros(900_000))]))).toEqual(["a"])
  })

  it("of archives within archives is never opened further: what lies inside is a file like any other", async () => {
    const inner = handMade(Array.from({ length: 16 }, (_, at) => packed(`${at}`, zeros(900_000))))
    const middle = handMade(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, bytes: inner })))
    const outer = handMade([packed("lib.zip", middle)])
    expect(await opening(outer)).toEqual(["lib.zip"])
    expect(await opening(middle)).toHaveLength(16)
    expect(await opening(inner)).toBe("archive-too-dense")
  })

  it("whose entries share the same data is refused, however much it claims to be", async () => {
    const one = packed("a", zeros(400_000))
    const bytes = handMade([one, { ...one, name: "b" }])
    // The second entry of the directory is led to the first one's data.
    const second = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(bytes.buffer).setUint32(second + 42, 0, true)
    expect(await opening(bytes)).toBe("archive-contradicts-itself")
  })
})

describe("an entry without end (bad/Z2)", () => {
  /** Ten thousand times the same megabyte: a valid stream of ten gigabytes in ten megabytes. */
  const tenGigabytes = () => {
    const block = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH })
    return Buffer.concat([...Array.from({ length: 10_000 }, () => block), deflateRawSync(new Uint8Array())])
  }

  it("is cut off at the size it declared, and takes no memory for the rest", async () => {
    const bytes = handMade([{ name: "a", bytes: tenGigabytes(), method: 8, unpacked: 5_000_000 }])
    const before = process.memoryUsage().rss
    let most = 0
    const watching = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 1)
    const started = performance.now()
    expect(await refusalOfArchive(bytes)).toBe("archive-contradicts-itself")
    expect(await unpacking(bytes, "a")).toBe("archive-contradicts-itself")
    clearInterval(watching)
    const took = performance.now() - started
    most = Math.max(most, process.memoryUsage().rss)
    console.info(
      `10 GB behind 5 MB: cut off in ${Math.round(took)} ms, RSS +${Math.round((most - before) / 1e6)} MB`,
    )
    expect(most - before).toBeLessThan(150_000_000)
    expect(took).toBeLessThan(5_000)
  })

  it("that declares its size in full is refused by it", async () => {
    const bytes = handMade([{ name: "a", bytes: tenGigabytes(), method: 8, unpacked: 4_000_000_000 }])
    expect(await opening(bytes)).toBe("archive-too-dense")
  })
})

describe("a name that leads elsewhere (bad/Z3)", () => {
  it.each([
    "../../etc/x",
    "a/../../b",
    "/etc/passwd",
    "//host/share",
    "C:\\x",
    "C:x",
    "a\\b",
    "..\\b",
    "a//b",
    "./a",
    "a/.",
    "CON",
    "a/nul.txt",
    "com1.xml",
    "LPT9",
    "a.xml:stream",
    "a\u0000.xml",
    "a\nb",
    "evil\u202Elmx.exe",
    "a.",
    "a ",
    "甲".repeat(261),
    `${"long/".repeat(52)}a`,
    "",
  ])("%j is refused", async (name) => {
    expect(await opening(handMade([{ name: "good" }, { name, bytes: text("x") }]))).toBe("archive-name")
  })

  it("is refused in whichever of its two spellings", async () => {
    const name = text("good")
    const field = new Uint8Array(9 + 4)
    const view = new DataView(field.buffer)
    view.setUint16(0, 0x7075, true)
    view.setUint16(2, 9, true)
    field[4] = 1
    view.setUint32(5, crc32(name), true)
    field.set(text("../x"), 9)
    expect(await opening(handMade([{ name: "good", extra: field }]))).toBe("archive-name")
  })

  it.each([
    ["a link", 0o120777],
    ["a device", 0o060644],
    ["a terminal", 0o020644],
    ["a pipe", 0o010644],
    ["a socket", 0o140644],
  ])("for %s is refused", async (_what, mode) => {
    const bytes = handMade([{ name: "a", bytes: text("/etc/passwd"), attributes: mode * 0x10000 }])
    expect(await opening(bytes)).toBe("archive-special-file")
  })

  it("may be long, Chinese, or end in a name that is reserved only alone", async () => {
    const names = ["console.xml", "图片/第一题 (1).png", "nul-and-void.txt", "甲".repeat(260)]
    expect(await opening(handMade(names.map((name) => ({ name }))))).toEqual(names)
  })
})

describe("an archive that contradicts itself (bad/Z4)", () => {
  const a: HandMade = { name: "a", bytes: text("words") }
  it.each<[string, Uint8Array, string]>([
    ["two files of one name", handMade([a, a]), "archive-name-repeats"],
    ["one name in two forms", handMade([{ name: "é" }, { name: "e\u0301" }]), "archive-name-repeats"],
    ["a file that is a folder too", handMade([a, { name: "a/", attributes: 0 }]), "archive-name-repeats"],
    ["an encrypted entry", handMade([{ ...a, flags: 0x801 }]), "archive-encrypted"],
    ["encryption only in front", handMade([{ ...a, local: { flags: 0x801 } }]), "archive-contradicts-itself"],
    ["another name in front", handMade([{ ...a, localName: "b" }]), "archive-contradicts-itself"],
    ["another size in front", handMade([{ ...a, local: { unpacked: 4 } }]), "archive-contradicts-itself"],
    ["another sum in front", handMade([{ ...a, local: { crc: 1 } }]), "archive-contradicts-itself"],
    ["another method in front", handMade([{ ...a, local: { method: 8 } }]), "archive-contradicts-itself"],
    ["a folder with content", handMade([{ ...a, name: "b/", attributes: 0 }]), "archive-contradicts-itself"],
    ["a method nobody reads here", handMade([{ ...a, method: 12 }]), "archive-method"],
    [
      "fewer entries than there are",
      handMade([a, { name: "b" }], { entries: 1 }),
      "archive-contradicts-itself",
    ],
    ["more entries than there are", handMade([a], { entries: 2 }), "archive-broken"],
    ["a directory elsewhere", handMade([a], { directoryAt: 3 }), "archive-contradicts-itself"],
    ["something behind the end", handMade([a], { behind: text("more") }), "archive-contradicts-itself"],
    ["another count in ZIP64", handMade([a], { zip64: { entries: 2 } }), "archive-contradicts-itself"],
    ["another place in ZIP64", handMade([a], { zip64: { directoryAt: 1 } }), "archive-contradicts-itself"],
    ["a count for ZIP64 without one", handMade([a], { entries: 0xffff }), "archive-too-many-files"],
    [
      "sizes for ZIP64 without one",
      handMade([{ ...a, local: { packed: 0xffffffff } }]),
      "archive-contradicts-itself",
    ],
  ])("by %s is refused", async (_what, bytes, refusal) => {
    expect(await opening(bytes)).toBe(refusal)
  })

  it("by something hidden between its entries is refused", async () => {
    const bytes = handMade([{ name: "hidden", bytes: text("<q/>") }, a])
    // The first entry is struck from the directory, whose end is mended.
    const first = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const struck = Buffer.concat([bytes.subarray(0, first), bytes.subarray(first + 46 + 6)])
    const end = struck.length - 22
    struck.writeUInt16LE(1, end + 8)
    struck.writeUInt16LE(1, end + 10)
    struck.writeUInt32LE(struck.readUInt32LE(end + 12) - 52, end + 12)
    expect(await opening(struck)).toBe("archive-contradicts-itself")
  })

  it("with an honest ZIP64 end does not", async () => {
    expect(await opening(handMade([a], { zip64: {} }))).toEqual(["a"])
    expect(await opening(handMade([a], { zip64: {}, entries: 0xffff, directoryAt: 0xffffffff }))).toEqual([
      "a",
    ])
  })
})

describe("a hundred thousand empty files (bad/Z5)", () => {
  it("are refused by their count, before a name is read", async () => {
    const files = Array.from({ length: 100_000 }, (_, at) => ({ name: `${at}` }))
    const bytes = handMade(files, { zip64: {} })
    const started = performance.now()
    expect(await opening(bytes)).toBe("archive-too-many-files")
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it("behind a count that overflowed are refused too", async () => {
    const files = Array.from({ length: 65_537 }, (_, at) => ({ name: `${at}` }))
    expect(await opening(handMade(files, { entries: 1 }))).toBe("archive-contradicts-itself")
  })

  it("are as many as there may be, and one more is too many", async () => {
    const files = Array.from({ length: archiveBounds.files + 1 }, (_, at) => ({ name: `${at}` }))
    expect(await opening(handMade(files.slice(1)))).toHaveLength(archiveBounds.files)
    expect(await opening(handMade(files))).toBe("archive-too-many-files")
  })
})

describe("a broken archive (bad/Z6)", () => {
  const whole = handMade([packed("a", text("words ".repeat(1_000))), { name: "b", bytes: text("more") }])

  it("is refused wherever it was cut off", async () => {
    for (let length = 0; length < whole.length; length += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its length
      expect([length, await refusalOfArchive(whole.slice(0, length))]).toEqual([
        length,
        expect.stringMatching(length < 4 ? /^archive-none$/ : /^archive-broken$/),
      ])
    }
  })

  it("is refused where its data is not what its sum says", async () => {
    expect(await unpacking(handMade([{ name: "a", bytes: text("words"), crc: 1 }]), "a")).toBe(
      "archive-broken",
    )
    const other = whole.slice()
    other[40] = (other[40] ?? 0) ^ 0xff
    expect(await refusalOfArchive(other)).toMatch(/^archive-(?:broken|contradicts-itself)$/)
  })

  it("is refused where it is none", async () => {
    expect(await opening(new Uint8Array())).toBe("archive-none")
    expect(await opening(text("PK, but no"))).toBe("archive-none")
  })

  it("takes a flipped bit anywhere without a fault of ours", async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const bent = whole.slice()
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const refusal = await refusalOfArchive(bent)
      expect(refusal === null || refusal in archiveRefusals).toBe(true)
    }
  })
})
