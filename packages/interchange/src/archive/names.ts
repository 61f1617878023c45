/**
 * Names inside an archive: which bytes say which name, and which names are not taken.
 *
 * Nothing is ever unpacked to a disk; a name that would be dangerous there is refused all the same, because somebody who
 * writes one means harm, and because the names are shown and may be exported again.
 */
import { getFileNameLowLevel, type Entry } from "yauzl"

export const longestName = 260

/** Null where the bytes are no text: UTF-8 as marked or found, else the GB18030 of a Chinese Windows. */
export function nameOf(entry: Entry): string | null {
  const { fileNameRaw: raw } = entry
  const hasOwnUnicode = entry.extraFields.some((field) => field.id === 0x7075)
  if (hasOwnUnicode) return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
  const utf8 = decodedAs("utf-8", raw)
  const isMarked = (entry.generalPurposeBitFlag & 0x800) !== 0
  return utf8 ?? (isMarked ? null : decodedAs("gb18030", raw))
}

function decodedAs(encoding: string, raw: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(raw)
  } catch {
    return null
  }
}

export function isAllowedName(name: string): boolean {
  const path = name.endsWith("/") ? name.slice(0, -1) : name
  return path.length > 0 && name.length <= longestName && path.split("/").every(isAllowedPart)
}

/** An empty part is an absolute path or a doubled slash. */
const isAllowedPart = (part: string): boolean =>
  part !== "" &&
  part !== "." &&
  part !== ".." &&
  // oxlint-disable-next-line no-control-regex -- these are the characters it is about
  !/[\u0000-\u001F\u007F\\:*?"<>|\u202A-\u202E\u2066-\u2069]/.test(part) &&
  !/[. ]$/.test(part) &&
  !/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(part)
