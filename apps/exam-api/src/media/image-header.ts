/**
 * What an image says of itself in its first bytes: its format and its size, read without opening it.
 *
 * Units:  pixels.
 * Errors: null for everything that is no PNG, JPEG, GIF or WebP, or ends before it says how large it is.
 * Source: PNG (ISO 15948 §11.2.2), JPEG (ITU T.81 B.2.2), GIF89a §18, WebP container (RFC 9649 §2.5–2.7); bad/X7.
 */
export type ImageHeader = {
  readonly format: "png" | "jpeg" | "gif" | "webp"
  readonly width: number
  readonly height: number
}

export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = pngSize(view) ?? gifSize(view) ?? webpSize(view) ?? jpegSize(view)
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

const says = (view: DataView, at: number, letters: string): boolean =>
  at + letters.length <= view.byteLength &&
  [...letters].every((letter, place) => view.getUint8(at + place) === letter.charCodeAt(0))

function pngSize(view: DataView): ImageHeader | null {
  if (view.byteLength < 24 || !says(view, 0, "\x89PNG\r\n\x1a\n") || !says(view, 12, "IHDR")) return null
  return { format: "png", width: view.getUint32(16), height: view.getUint32(20) }
}

function gifSize(view: DataView): ImageHeader | null {
  if (view.byteLength < 10 || !(says(view, 0, "GIF87a") || says(view, 0, "GIF89a"))) return null
  return { format: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function webpSize(view: DataView): ImageHeader | null {
  if (view.byteLength < 30 || !says(view, 0, "RIFF") || !says(view, 8, "WEBP")) return null
  const format = "webp"
  if (says(view, 12, "VP8X")) return { format, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (says(view, 12, "VP8L")) {
    const bits = view.getUint32(21, true)
    return { format, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (says(view, 12, "VP8 "))
    return { format, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  return null
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) | (view.getUint8(at + 2) << 16)

/** Segments follow each other until the one that begins a frame; of all of them only the lengths are read. */
function jpegSize(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (beginsFrame(marker))
      return { format: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const length = view.getUint16(at + 2)
    if (length < 2) return null
    at += 2 + length
  }
  return null
}

/** SOF0 to SOF15, less the three numbers in between that mean tables. */
const beginsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
