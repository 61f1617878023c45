import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { drawAnew } from "./draw-anew.ts"
import { imageHeader } from "./image-header.ts"
import { keepableImage } from "./keepable-image.ts"

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#3366cc" } })

/** Counts how often something was really opened. */
function countingDraw() {
  let opened = 0
  const draw: typeof drawAnew = (...args) => {
    opened += 1
    return drawAnew(...args)
  }
  return { draw, opened: () => opened }
}

/** The first bytes of a PNG of this size: all that its header needs, and nothing to draw. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  head.write("\x89PNG\r\n\x1a\n", "latin1")
  head.writeUInt32BE(13, 8)
  head.write("IHDR", 12, "latin1")
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

describe("the header of an image", () => {
  it.each(["png", "jpeg", "gif", "webp"] as const)("says format and size of a %s", async (format) => {
    const bytes = await picture(37, 21).toFormat(format).toBuffer()
    expect(imageHeader(bytes)).toEqual({ format, width: 37, height: 21 })
  })

  it("is read of every kind of WebP", async () => {
    const lossless = await picture(40, 30).webp({ lossless: true }).toBuffer()
    const layered = await sharp({ create: { width: 50, height: 20, channels: 4, background: "#0000" } })
      .webp()
      .toBuffer()
    expect(imageHeader(lossless)).toEqual({ format: "webp", width: 40, height: 30 })
    expect(imageHeader(layered)).toEqual({ format: "webp", width: 50, height: 20 })
  })

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("GIF of words, but not one")],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a cut PNG", pngHead(1, 1).subarray(0, 20)],
    ["a PNG of no size", pngHead(0, 5)],
    ["a JPEG without a frame", Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0])],
    ["a JPEG whose segments do not go on", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])("of %s is none", (_what, bytes) => expect(imageHeader(bytes)).toBeNull())
})

describe("an image that is uploaded", () => {
  it("of 65,535 by 65,535 is refused by its header and never opened (bad/X7)", async () => {
    const { draw, opened } = countingDraw()
    const outcome = await keepableImage(pngHead(65_535, 65_535), draw)

    expect(outcome).toEqual({ ok: false, refusal: "media-too-wide" })
    expect(opened()).toBe(0)
  })

  it.each([
    ["width", 4001, 1],
    ["height", 1, 4001],
  ])("of a %s beyond 4000 is refused unopened", async (_what, width, height) => {
    const { draw, opened } = countingDraw()
    expect(await keepableImage(pngHead(width, height), draw)).toMatchObject({ refusal: "media-too-wide" })
    expect(opened()).toBe(0)
  })

  it("that says less than it is stops where its pixels are too many (bad/X7)", async () => {
    const vast = await picture(4200, 4200).png().toBuffer()
    const outcome = await drawAnew(vast, "png", 4000 * 4000)
    expect(outcome).toBeNull()
  })

  it("that is broken behind a right header is refused", async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer()
    expect(await keepableImage(whole.subarray(0, whole.length / 2))).toMatchObject({
      refusal: "media-broken",
    })
  })

  it("is turned as its camera said, and says nothing of where it was taken (bad/X6)", async () => {
    const photo = await picture(30, 10)
      .jpeg()
      .withExif({
        IFD0: { Orientation: "6", Copyright: "secret-owner" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "39/1 54/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const outcome = await keepableImage(photo)

    expect(outcome).toMatchObject({ ok: true, value: { type: "image/jpeg", width: 10, height: 30 } })
    const kept = outcome.ok ? outcome.value.bytes : new Uint8Array()
    const { exif, icc, xmp, orientation } = await sharp(kept).metadata()
    expect({ exif, icc, xmp, orientation }).toEqual({})
    expect(Buffer.from(kept).includes("secret-owner")).toBe(false)
  })

  it.each([
    ["behind a GIF", "gif", Buffer.from("*/=1;alert(document.domain)//<script>alert(1)</script>")],
    ["behind a JPEG", "jpeg", Buffer.from("PK\x03\x04<script>alert(1)</script>")],
    ["behind a PNG", "png", Buffer.from("<?php system($_GET[0]); ?><script>alert(1)</script>")],
  ] as const)("loses a script %s (bad/X6)", async (_what, format, script) => {
    const bytes = Buffer.concat([await picture(12, 12).toFormat(format).toBuffer(), script])
    const outcome = await keepableImage(bytes)

    expect(outcome.ok).toBe(true)
    expect(outcome.ok && Buffer.from(outcome.value.bytes).includes("alert(")).toBe(false)
  })

  it("is the first picture of many", async () => {
    const frames = await sharp(
      await Promise.all(
        ["#f00", "#0f0"].map((background) =>
          sharp({ create: { width: 9, height: 9, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      ),
      { join: { animated: true } },
    )
      .gif()
      .toBuffer()
    const outcome = await keepableImage(frames)
    expect(outcome).toMatchObject({ ok: true, value: { type: "image/png", width: 9, height: 9 } })
  })
})
