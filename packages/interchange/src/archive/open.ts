/**
 * The one way in which a ZIP archive from outside is opened: packages of questions, workbooks, documents.
 *
 * The directory is judged whole before a byte is unpacked: its end, its names, the sizes it declares, and that each entry
 * says of itself what the directory says of it, one behind the other without overlap or gap. Unpacking is a stream that
 * is cut off at the declared size, so that a lie costs no more memory than the truth.
 *
 * Units:  bytes.
 * Errors: refusals; nothing is thrown for what a file may hold. Nothing is ever written to a disk.
 * Source: APPNOTE.TXT 6.3.10.
 */
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl"
import { crc32 } from "node:zlib"
import { declaredIn } from "./local.ts"
import { isAllowedName, nameOf } from "./names.ts"
import { Refusing, type ArchiveRefusal } from "./refusals.ts"
import { tailOf, type Tail } from "./tail.ts"

export type ArchiveBounds = {
  readonly unpackedBytes: number
  readonly files: number
  /** Unpacked to packed, of the whole and of each file that unpacks to more than `freeBytes`. */
  readonly ratio: number
}

export const archiveBounds: ArchiveBounds = { unpackedBytes: 200_000_000, files: 5_000, ratio: 100 }

/** Below this, how tightly something is packed tells nothing: a short file of one letter is no bomb. */
const freeBytes = 1_000_000

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: ArchiveRefusal }

export type Archive = {
  /** Every file by its name, with the bytes it unpacks to; folders are not files. */
  readonly sizes: ReadonlyMap<string, number>
  /** A name that the archive does not hold is a fault of the caller. */
  readonly unpack: (name: string) => Promise<Unpacked>
}

export type OpenedArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly refusal: ArchiveRefusal }

export async function openArchive(
  bytes: Uint8Array,
  bounds: ArchiveBounds = archiveBounds,
): Promise<OpenedArchive> {
  try {
    const { zip, entries } = await judged(bytes, bounds)
    const unpack = async (name: string): Promise<Unpacked> => {
      const entry = entries.get(name)
      if (entry === undefined) throw new Error(`No ${name} in the archive`)
      const chunks: Uint8Array[] = []
      const refusal = await streamed(zip, entry, (chunk) => void chunks.push(chunk))
      return refusal === null ? { ok: true, bytes: joined(chunks) } : { ok: false, refusal }
    }
    const sizes = new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize]))
    return { ok: true, archive: { sizes, unpack } }
  } catch (error) {
    return { ok: false, refusal: refusalIn(error) }
  }
}

/** For whoever has another library read the archive: everything in it is unpacked once and thrown away. */
export async function refusalOfArchive(
  bytes: Uint8Array,
  bounds: ArchiveBounds = archiveBounds,
): Promise<ArchiveRefusal | null> {
  try {
    const { zip, entries } = await judged(bytes, bounds)
    for (const entry of entries.values()) {
      const refusal = await streamed(zip, entry, () => undefined)
      if (refusal !== null) return refusal
    }
    return null
  } catch (error) {
    return refusalIn(error)
  }
}

const refusalIn = (error: unknown): ArchiveRefusal =>
  error instanceof Refusing ? error.refusal : "archive-broken"

type Judged = { readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> }

async function judged(bytes: Uint8Array, bounds: ArchiveBounds): Promise<Judged> {
  const tail = tailOf(bytes)
  if (typeof tail === "string") throw new Refusing(tail)
  if (tail.entries > bounds.files) throw new Refusing("archive-too-many-files")
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })
  const all: Entry[] = []
  for await (const entry of zip.eachEntry()) all.push(entry)
  const directoryLength = all.reduce((sum, entry) => sum + recordLength(entry), 0)
  if (tail.directoryAt + directoryLength !== tail.directoryEnd)
    throw new Refusing("archive-contradicts-itself")

  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  for (const entry of all) {
    const name = nameOf(entry)
    const refusal = refusalOfEntry(entry, name)
    if (refusal !== null) throw new Refusing(refusal)
    const known = (name ?? "").normalize("NFC").replace(/\/$/, "")
    if (seen.has(known)) throw new Refusing("archive-name-repeats")
    seen.add(known)
    if (name !== null && !name.endsWith("/")) entries.set(name, entry)
  }
  refuseExcess(all, bounds)
  await refuseContradictions(zip, all, tail)
  return { zip, entries }
}

const recordLength = (entry: Entry): number =>
  46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength

const modeOf = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & 0o170000
const [aFile, aFolder] = [0o100000, 0o040000]

function refusalOfEntry(entry: Entry, name: string | null): ArchiveRefusal | null {
  if (entry.isEncrypted()) return "archive-encrypted"
  if (name === null || !isAllowedName(name)) return "archive-name"
  const isFolder = name.endsWith("/")
  const mode = modeOf(entry)
  if (![0, aFile, aFolder].includes(mode)) return "archive-special-file"
  const isSaidTwice = mode === 0 || isFolder === (mode === aFolder)
  if (!isSaidTwice || (isFolder && entry.uncompressedSize > 0)) return "archive-contradicts-itself"
  if (entry.compressionMethod === 8) return null
  if (entry.compressionMethod !== 0) return "archive-method"
  return entry.compressedSize === entry.uncompressedSize ? null : "archive-contradicts-itself"
}

function refuseExcess(all: readonly Entry[], bounds: ArchiveBounds): void {
  const sums = { packed: 0, unpacked: 0 }
  for (const { compressedSize: packed, uncompressedSize: unpacked } of all) {
    sums.packed += packed
    sums.unpacked += unpacked
    if (unpacked > freeBytes && unpacked > packed * bounds.ratio) throw new Refusing("archive-too-dense")
  }
  if (sums.unpacked > bounds.unpackedBytes) throw new Refusing("archive-too-large")
  if (sums.unpacked > freeBytes && sums.unpacked > sums.packed * bounds.ratio)
    throw new Refusing("archive-too-dense")
}

/** A data descriptor of ZIP64 with its signature: all that may stand between an entry's data and the next entry. */
const longestDescriptor = 24

async function refuseContradictions(zip: ZipFile, all: readonly Entry[], tail: Tail): Promise<void> {
  const inPlace = all.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  )
  let end = 0
  let between = 0
  for (const entry of inPlace) {
    const gap = entry.relativeOffsetOfLocalHeader - end
    if (gap < 0 || gap > between) throw new Refusing("archive-contradicts-itself")
    const local = await zip.readLocalFileHeaderPromise(entry)
    if (!declaredIn(local, entry)) throw new Refusing("archive-contradicts-itself")
    end = local.fileDataStart + entry.compressedSize
    between = longestDescriptor
  }
  const rest = tail.directoryAt - end
  if (rest < 0 || rest > between) throw new Refusing("archive-contradicts-itself")
}

async function streamed(
  zip: ZipFile,
  entry: Entry,
  take: (chunk: Uint8Array) => void,
): Promise<ArchiveRefusal | null> {
  let length = 0
  let sum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      length += chunk.length
      // Leaving the loop ends the stream.
      if (length > entry.uncompressedSize) return "archive-contradicts-itself"
      sum = crc32(chunk, sum)
      take(chunk)
    }
  } catch {
    return "archive-broken"
  }
  if (length !== entry.uncompressedSize) return "archive-contradicts-itself"
  return sum === entry.crc32 ? null : "archive-broken"
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
