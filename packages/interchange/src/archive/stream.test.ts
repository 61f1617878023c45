import { spawnSync } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { ZipFile } from "yazl"
import { openArchive, refusalOfArchive } from "./open.ts"
import { streamArchive, type ArchiveFile } from "./stream.ts"
import { writeArchive } from "./write.ts"

const hasUnzip = spawnSync("unzip", ["-v"]).status === 0
const text = (words: string) => new TextEncoder().encode(words)

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function* inPieces(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

async function* three(): AsyncGenerator<ArchiveFile> {
  yield { name: "题.json", pieces: inPieces(text("一".repeat(5_000)), text("二".repeat(5_000))) }
  yield { name: "media/a.png", packed: text("png") }
  yield { name: "media/b.png", packed: text("PNG") }
}

describe("an archive that is written as it is made", () => {
  it("is opened by our own rules, and is the same on any day", async () => {
    const once = await whole(streamArchive(three()))
    expect(await refusalOfArchive(once)).toBeNull()
    expect(await whole(streamArchive(three()))).toEqual(once)

    const opened = await openArchive(once)
    if (!opened.ok) return expect.fail(opened.refusal)
    expect([...opened.archive.sizes]).toEqual([
      ["题.json", 30_000],
      ["media/a.png", 3],
      ["media/b.png", 3],
    ])
    const unpacked = await opened.archive.unpack("题.json")
    expect(unpacked.ok && new TextDecoder().decode(unpacked.bytes)).toBe(
      "一".repeat(5_000) + "二".repeat(5_000),
    )
  })

  it("holds what another writer's would, each file with its sizes in front where they are known", async () => {
    const files = [
      ["imsmanifest.xml", text("<manifest/>")],
      ["题/1.xml", text("一".repeat(5_000))],
      ["empty", new Uint8Array()],
    ] as const
    const other = new ZipFile()
    for (const [name, bytes] of files) other.addBuffer(Buffer.from(bytes), name)
    other.end()
    for (const archive of [
      await writeArchive(files),
      await whole(other.outputStream as AsyncIterable<Buffer>),
    ]) {
      const opened = await openArchive(archive)
      if (!opened.ok) return expect.fail(opened.refusal)
      for (const [name, bytes] of files)
        expect(await opened.archive.unpack(name)).toEqual({ ok: true, bytes })
    }
    expect([...(await writeArchive(files)).subarray(6, 8)]).toEqual([0, 8])
  })

  it.skipIf(!hasUnzip)("is sound to a program of another make", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sworn-archive-"))
    try {
      await writeFile(join(folder, "a.zip"), await whole(streamArchive(three())))
      const { status, stdout } = spawnSync("unzip", ["-t", join(folder, "a.zip")], { encoding: "utf8" })
      expect([status, stdout]).toEqual([0, expect.stringContaining("No errors detected")])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it("asks for no file before its reader has taken what is there", async () => {
    let made = 0
    async function* many(): AsyncGenerator<ArchiveFile> {
      for (; made < 1_000; made += 1) yield { name: `${made}.png`, packed: new Uint8Array(100_000) }
    }
    const pieces = streamArchive(many())
    await pieces.next()
    await wait(50)
    expect(made).toBe(0)
    await pieces.return(undefined)
    expect(made).toBe(0)
  })

  it("ends with what making a file has thrown", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield text("甲")
      throw new Error("No more")
    }
    async function* files(): AsyncGenerator<ArchiveFile> {
      yield { name: "a", pieces: broken() }
    }
    await expect(whole(streamArchive(files()))).rejects.toThrow("No more")
    async function* strange(): AsyncGenerator<ArchiveFile> {
      yield { name: "../a", packed: text("甲") }
    }
    await expect(whole(streamArchive(strange()))).rejects.toThrow("no name")
  })

  it("that nobody reads to its end lets go of what it was being made from", async () => {
    let isClosed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(10_000)
      } finally {
        isClosed = true
      }
    }
    async function* files(): AsyncGenerator<ArchiveFile> {
      yield { name: "a", pieces: endless() }
    }
    const pieces = streamArchive(files())
    // What stands in front of the file, and the first of it.
    for (let taken = 0; taken < 2; taken += 1) await pieces.next()
    await pieces.return(undefined)
    expect(isClosed).toBe(true)
  })
})
