/**
 * A ZIP archive written while its files are still being made: no more of it is held than its reader has yet to take.
 *
 * Ours, because the library takes a platform's streams, and a generator that waits to be asked is all this needs. Every archive
 * it writes is read by `openArchive` and by the tests' other readers. What lies in it already packed (pictures, further
 * archives) is not packed again. The same files give the same bytes on any day.
 *
 * Units:  bytes.
 * Errors: what making a file throws, the reader is thrown. A name that `openArchive` would refuse is a fault of the caller, and
 *         so is more than ZIP can say without its 64-bit fields: nothing that large could be read here again.
 * Source: APPNOTE.TXT 6.3.10.
 */
import { crc32, deflateRawSync } from "node:zlib"
import { isAllowedName } from "./names.ts"

export type ArchiveFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  /** A long one, as it is made. */
  | { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> }
  | { readonly name: string; readonly packed: Uint8Array }

type Written = {
  readonly name: Uint8Array
  readonly place: number
  readonly method: 0 | 8
  /** How long it gets, and its sum, stand behind it. */
  readonly isStreamed: boolean
  crc: number
  packed: number
  unpacked: number
}

const most = 0xffff_fffe
/** Of 1 to 9: beyond it, packing small texts takes half as long again and saves one byte in forty. */
const packing = 3

export async function* streamArchive(files: AsyncIterable<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let length = 0
  const counted = (piece: Uint8Array): Uint8Array => {
    length += piece.length
    if (length > most) throw new Error("An archive of more than 4 GB")
    return piece
  }
  for await (const file of files) {
    if (!isAllowedName(file.name)) throw new Error(`${file.name} is no name for a file in an archive`)
    const name = new TextEncoder().encode(file.name)
    const isStreamed = "pieces" in file
    const method = "packed" in file ? 0 : 8
    const entry: Written = { name, place: length, method, isStreamed, crc: 0, packed: 0, unpacked: 0 }
    written.push(entry)
    if ("bytes" in file || "packed" in file) {
      const whole = "packed" in file ? file.packed : file.bytes
      const packed = "packed" in file ? whole : deflateRawSync(whole, { level: packing })
      Object.assign(entry, { crc: crc32(whole), packed: packed.length, unpacked: whole.length })
      yield counted(localHeader(entry))
      yield counted(packed)
    } else {
      yield counted(localHeader(entry))
      for await (const piece of deflated(measured(file.pieces, entry))) {
        entry.packed += piece.length
        yield counted(piece)
      }
      yield counted(little([0x08074b50, 4], ...sizesOf(entry)))
    }
  }
  if (written.length >= 0xffff) throw new Error("An archive of more than 65,534 files")
  const place = length
  for (const entry of written) yield counted(directoryEntry(entry))
  const end = [written.length, 2] as const
  yield little([0x06054b50, 4], [0, 2], [0, 2], end, end, [length - place, 4], [place, 4], [0, 2])
}

async function* measured(pieces: AsyncIterable<Uint8Array>, entry: Written): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    entry.crc = crc32(piece, entry.crc)
    entry.unpacked += piece.length
    yield piece
  }
}

/** Asked for the next piece only when what was packed before has been taken; left early, it lets go of them. */
async function* deflated(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
  })
  const reader = source.pipeThrough(new CompressionStream("deflate-raw")).getReader()
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read piece by piece
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
    await pieces.return(undefined)
  }
}

/** Names are UTF-8. */
const flagsOf = ({ isStreamed }: Written): number => 0x800 | (isStreamed ? 0x8 : 0)

const sizesOf = ({ crc, packed, unpacked }: Written) => [
  [crc, 4] as const,
  [packed, 4] as const,
  [unpacked, 4] as const,
]

/** The first day ZIP can say. */
const noTime = [
  [0, 2],
  [0x21, 2],
] as const

function described(entry: Written, sizes: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  return little(
    [20, 2],
    [flagsOf(entry), 2],
    [entry.method, 2],
    ...noTime,
    ...sizes,
    [entry.name.length, 2],
    [0, 2],
  )
}

function localHeader(entry: Written): Uint8Array {
  const later = [[0, 4] as const, [0, 4] as const, [0, 4] as const]
  const sizes = entry.isStreamed ? later : sizesOf(entry)
  return joined(little([0x04034b50, 4]), described(entry, sizes), entry.name)
}

/** Made by a Unix, whose plain file it is. */
function directoryEntry(entry: Written): Uint8Array {
  const attributes = 0o100644 * 0x10000
  return joined(
    little([0x02014b50, 4], [0x0314, 2]),
    described(entry, sizesOf(entry)),
    little([0, 2], [0, 2], [0, 2], [attributes, 4], [entry.place, 4]),
    entry.name,
  )
}

function little(...parts: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of parts) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
