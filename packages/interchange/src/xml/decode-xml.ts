/**
 * Bytes of an XML file as text: by its byte-order mark, else by what its first line says, else as UTF-8.
 *
 * It is the text that is searched for declarations and parsed, never the bytes: an encoding cannot hide anything.
 */
import { decoded } from "../table/decode.ts"

export function decodedXml(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200))
  const label = /^<\?xml[^>]{0,120}?encoding=["']([A-Za-z][\w.:-]{0,30})["']/.exec(start)?.[1]
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return decoded(bytes).text
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return decoded(bytes).text
    throw error
  }
}
