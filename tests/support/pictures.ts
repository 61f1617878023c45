/** Pictures for uploads: real ones, small ones, and those that are more than a picture. */
import { deflateSync, crc32 } from "node:zlib"
import sharp from "sharp"

/** A picture of one colour, another one for each name. */
export const smallPng = (name: string): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: `#${colourOf(name)}` } })
    .png()
    .toBuffer()

const colourOf = (name: string): string => (crc32(name) & 0xff_ffff).toString(16).padStart(6, "0")

/** A PNG that says it is this large, in a few thousand bytes: all its rows are the same nothing. */
export function vastPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(24 * 1024 * 1024), { level: 9 })
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
