/** Images of the bank over the real routes: drawn anew, named by their content, fetched from nowhere. */
import type { KeptMedium, WrittenVersion } from "@sworn/contract/staff"
import { createServer } from "node:http"
import { once } from "node:events"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newItemIn } from "../../support/audited-acts/bank.ts"
import { openExamRoom, type ExamRoom, type Person } from "../../support/exam-room.ts"
import { smallPng, vastPng } from "../../support/pictures.ts"

let room: ExamRoom
let author: Person
beforeAll(async () => {
  room = await openExamRoom()
  author = await room.as("author")
})
afterAll(() => room.close())

const asJson = async <T>(reply: Response) => (await reply.json()) as T
const kept = async (name: string) =>
  asJson<KeptMedium>(await author.upload("/api/media", "image/png", await smallPng(name)))

describe("an image", () => {
  it("is kept once however often it comes, and is shown as what it is and nothing else", async () => {
    const first = await kept("picture")
    const again = await kept("picture")
    const reply = await author.call(`/api/media/${first.mediaId}`)

    expect(first).toMatchObject({ type: "image/png", width: 8, height: 8 })
    expect(again).toEqual(first)
    expect(reply.status).toBe(200)
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "content-type": "image/png",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    })
    expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject({
      width: 8,
      height: 8,
    })
  })

  it("is not sent again to who has it", async () => {
    const { mediaId } = await kept("known")
    const headers = { "if-none-match": `"${mediaId}"` }
    expect((await author.call(`/api/media/${mediaId}`, { headers })).status).toBe(304)
  })

  it.each([
    [
      "an SVG by its type",
      "image/svg+xml",
      "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
      415,
    ],
    [
      "an SVG that calls itself PNG",
      "image/png",
      "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
      422,
    ],
    ["a page", "text/html", "<script>alert(1)</script>", 415],
    ["nothing", "image/png", "", 422],
  ])("is not %s (bad/X6)", async (_what, type, text, status) => {
    const reply = await author.upload("/api/media", type, Buffer.from(text))
    expect(reply.status).toBe(status)
    await reply.body?.cancel()
  })

  it("that is a script as well is kept as a picture alone (bad/X6)", async () => {
    const gif = await sharp({ create: { width: 5, height: 5, channels: 3, background: "#abc" } })
      .gif()
      .toBuffer()
    const script = Buffer.from("*/=1;alert(document.domain)//")
    const { mediaId, type } = await asJson<KeptMedium>(
      await author.upload("/api/media", "image/gif", Buffer.concat([gif, script])),
    )
    const bytes = Buffer.from(await (await author.call(`/api/media/${mediaId}`)).arrayBuffer())

    expect(type).toBe("image/png")
    expect(bytes.includes("alert(")).toBe(false)
  })

  it("of 65,535 by 65,535 in a few kilobytes is refused by its header (bad/X7)", async () => {
    const bytes = vastPng(65_535, 65_535)
    const reply = await author.upload("/api/media", "image/png", bytes)

    expect(bytes.byteLength).toBeLessThan(40_000)
    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ refusal: "media-too-wide" })
  })

  it("of more than 5 MB is not read, whether it says so or not", async () => {
    const large = Buffer.alloc(5 * 1024 * 1024 + 1)
    const said = await author.upload("/api/media", "image/png", large)
    const unsaid = await author.call("/api/media", {
      method: "POST",
      body: "x".repeat(5 * 1024 * 1024 + 1),
      headers: { "content-type": "image/png", "content-length": "", "transfer-encoding": "chunked" },
    })

    expect([said.status, unsaid.status]).toEqual([413, 413])
  })

  it("is never changed once it is kept", async () => {
    const { mediaId } = await kept("for ever")
    await expect(room.bankSql`update media set bytes = '' where media_id = ${mediaId}`).rejects.toThrow(
      /permission denied/,
    )
    await expect(room.bankSql`delete from media where media_id = ${mediaId}`).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe("an address in a text", () => {
  it("is no image: it is refused, and nothing is fetched (bad/X5)", async () => {
    let asked = 0
    const elsewhere = createServer((_, reply) => {
      asked += 1
      reply.end()
    }).listen(0, "127.0.0.1")
    await once(elsewhere, "listening")
    const { port } = elsewhere.address() as { port: number }
    const item = await newItemIn(room)
    const [question] = item.body.answerables
    const withImage = (mediaId: string) => {
      const stem = [{ kind: "paragraph", content: [{ kind: "image", mediaId, alt: "示意图" }] }]
      const answerables = [{ ...question!, stem: { "zh-CN": stem, en: stem } }]
      return author.call("/api/items", {
        method: "POST",
        body: { ...item, body: { ...item.body, answerables } },
      })
    }
    const refused = await Promise.all(
      [
        `http://127.0.0.1:${port}/track.png`,
        `//127.0.0.1:${port}/x`,
        "data:text/html,x",
        "../../etc/passwd",
      ].map(withImage),
    )
    const taken = await withImage((await kept("in a stem")).mediaId)
    const plain = await author.call("/api/media", {
      method: "POST",
      body: { url: `http://127.0.0.1:${port}/` },
    })
    elsewhere.close()

    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect((await asJson<WrittenVersion>(taken)).faults).toEqual([])
    expect(plain.status).toBe(415)
    expect(asked).toBe(0)
  })
})
