/**
 * Whether an entry says of itself what the directory says of it.
 *
 * A writer that streams knows sizes and checksum only afterwards and leaves them 0 in front; everything else is written
 * twice and must be the same.
 */
import { parseExtraFields, type Entry, type LocalFileHeader } from "yauzl"

export function declaredIn(local: LocalFileHeader, entry: Entry): boolean {
  const isStreamed = (local.generalPurposeBitFlag & 0x8) !== 0
  // Of the flags, how well it was packed may differ; encryption, streaming and the language of names may not.
  const telling = 0x1 | 0x8 | 0x40 | 0x800 | 0x2000
  const isSame = (said: number, known: number) => said === known || (isStreamed && said === 0)
  const sizes = sizesIn(local)
  return (
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (local.generalPurposeBitFlag & telling) === (entry.generalPurposeBitFlag & telling) &&
    isSame(local.crc32, entry.crc32) &&
    sizes !== null &&
    isSame(sizes.unpacked, entry.uncompressedSize) &&
    isSame(sizes.packed, entry.compressedSize)
  )
}

/** Null where sizes are said to stand in a field that is not there. */
function sizesIn(local: LocalFileHeader): { readonly unpacked: number; readonly packed: number } | null {
  const { uncompressedSize: unpacked, compressedSize: packed } = local
  if (unpacked !== 0xffffffff && packed !== 0xffffffff) return { unpacked, packed }
  const large = parseExtraFields(local.extraField).find((field) => field.id === 1)?.data
  if (large === undefined || large.length < 16) return null
  return { unpacked: Number(large.readBigUInt64LE(0)), packed: Number(large.readBigUInt64LE(8)) }
}
