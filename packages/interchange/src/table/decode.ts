/**
 * Bytes of a text file as text: by its byte-order mark, else strictly as UTF-8, else as GB18030, which is what Chinese
 * Excel writes.
 *
 * Errors: none. Bytes that are no text in the encoding found become U+FFFD, which the readers report by row.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

export type Decoded = { readonly text: string; readonly encoding: Encoding }

export function decoded(bytes: Uint8Array): Decoded {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  const utf8 = new TextDecoder("utf-8").decode(bytes)
  const damagedInUtf8 = damage(utf8)
  if (damagedInUtf8 === 0) return { text: utf8, encoding: "utf-8" }
  const gb = new TextDecoder("gb18030").decode(bytes)
  // One broken letter in a long UTF-8 file is that, and not another encoding.
  return damage(gb) <= damagedInUtf8 ? { text: gb, encoding: "gb18030" } : { text: utf8, encoding: "utf-8" }
}

function encodingByMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8"
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : null
}

/** A comma, a letter or a line end in UTF-16 has one zero byte, always on the same side. */
function encodingByZeros(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 4_096)
  const zeros = [0, 0]
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (start.length < 4 || Math.max(even, odd) < start.length / 20) return null
  if (odd > even * 8) return "utf-16le"
  return even > odd * 8 ? "utf-16be" : null
}

const damage = (text: string): number => text.split("\uFFFD").length - 1
