/**
 * The end of a ZIP archive: where its directory lies and how many entries that has.
 *
 * The end is written twice in large archives (ZIP64), and readers differ in which they believe; here both must agree.
 * Nothing may lie between the directory and the end, nor behind it.
 *
 * Errors: a refusal.
 * Source: APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
 */
import type { ArchiveRefusal } from "./refusals.ts"

export type Tail = { readonly entries: number; readonly directoryAt: number; readonly directoryEnd: number }

const endSize = 22
const locatorSize = 20
const longestComment = 0xffff

export function tailOf(bytes: Uint8Array): Tail | ArchiveRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isAt = (at: number, signature: number) =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === signature
  const lastPlace = bytes.length - endSize
  let end = lastPlace
  while (end >= 0 && end >= lastPlace - longestComment && !isAt(end, 0x06054b50)) end -= 1
  if (!isAt(end, 0x06054b50)) return isAt(0, 0x04034b50) ? "archive-broken" : "archive-none"
  // Bytes behind the end, or a second end inside a comment: two readers would see two archives.
  if (end + endSize + view.getUint16(end + 20, true) !== bytes.length) return "archive-contradicts-itself"

  const small = {
    entries: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    at: view.getUint32(end + 16, true),
  }
  const isOneDisk = [end + 4, end + 6].every((at) => [0, 0xffff].includes(view.getUint16(at, true)))
  if (!isOneDisk || view.getUint16(end + 8, true) !== small.entries) return "archive-contradicts-itself"
  const locator = end - locatorSize
  if (!isAt(locator, 0x07064b50)) return tailFrom(small, end)

  const large = Number(view.getBigUint64(locator + 8, true))
  if (large > locator - 56 || !isAt(large, 0x06064b50)) return "archive-contradicts-itself"
  const long = (at: number) => Number(view.getBigUint64(large + at, true))
  const entries = long(32)
  const agrees =
    large + 12 + long(4) === locator &&
    view.getUint32(large + 16, true) === 0 &&
    view.getUint32(large + 20, true) === 0 &&
    long(24) === entries &&
    [entries, 0xffff].includes(small.entries) &&
    [long(40), 0xffffffff].includes(small.size) &&
    [long(48), 0xffffffff].includes(small.at)
  return agrees ? tailFrom({ entries, size: long(40), at: long(48) }, large) : "archive-contradicts-itself"
}

function tailFrom(
  said: { readonly entries: number; readonly size: number; readonly at: number },
  end: number,
): Tail | ArchiveRefusal {
  return said.at + said.size === end
    ? { entries: said.entries, directoryAt: said.at, directoryEnd: end }
    : "archive-contradicts-itself"
}
