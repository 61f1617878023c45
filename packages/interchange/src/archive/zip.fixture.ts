/** ZIP archives made by hand, byte by byte, so that each can lie in exactly one place. */
import { crc32 } from "node:zlib"

export type HandMade = {
  readonly name: string | Uint8Array
  readonly bytes?: Uint8Array
  readonly method?: number
  readonly flags?: number
  /** What is declared instead of the truth: in the directory, and in front of the data. */
  readonly directory?: Partial<Declared>
  readonly local?: Partial<Declared>
  readonly localName?: string
  readonly attributes?: number
  readonly extra?: Uint8Array
  /** Of the data before it was packed, where it was. */
  readonly unpacked?: number
  readonly crc?: number
}

export type Declared = { crc: number; packed: number; unpacked: number; method: number; flags: number }

export type HandMadeEnd = {
  readonly entries?: number
  readonly directoryAt?: number
  readonly directorySize?: number
  readonly behind?: Uint8Array
  readonly zip64?: { readonly entries?: number; readonly directoryAt?: number }
}

const text = new TextEncoder()
const little = (...parts: readonly (readonly [number, 2 | 4 | 8])[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of parts) {
    if (size === 2) view.setUint16(at, value, true)
    else if (size === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += size
  }
  return bytes
}

export function handMade(entries: readonly HandMade[], end: HandMadeEnd = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  const add = (...more: readonly Uint8Array[]) => {
    parts.push(...more)
    length += more.reduce((sum, part) => sum + part.length, 0)
  }
  for (const entry of entries) {
    const bytes = entry.bytes ?? new Uint8Array()
    const name = typeof entry.name === "string" ? text.encode(entry.name) : entry.name
    const localName = entry.localName === undefined ? name : text.encode(entry.localName)
    const extra = entry.extra ?? new Uint8Array()
    const truth: Declared = {
      crc: entry.crc ?? crc32(bytes),
      packed: bytes.length,
      unpacked: entry.unpacked ?? bytes.length,
      method: entry.method ?? 0,
      flags: entry.flags ?? (typeof entry.name === "string" ? 0x800 : 0),
    }
    const described = ({ flags, method, crc, packed, unpacked }: Declared, own: Uint8Array) =>
      little(
        [20, 2],
        [flags, 2],
        [method, 2],
        [0, 2],
        [0x21, 2],
        [crc, 4],
        [packed, 4],
        [unpacked, 4],
        [own.length, 2],
        [extra.length, 2],
      )
    const place = length
    add(little([0x04034b50, 4]), described({ ...truth, ...entry.local }, localName), localName, extra, bytes)
    const attributes = entry.attributes ?? 0o100644 * 0x10000
    directory.push(
      little([0x02014b50, 4], [0x0314, 2]),
      described({ ...truth, ...entry.directory }, name),
      little([0, 2], [0, 2], [0, 2], [attributes, 4], [place, 4]),
      name,
      extra,
    )
  }
  const directoryAt = length
  directory.forEach((part) => void add(part))
  const directorySize = length - directoryAt
  const { zip64 } = end
  if (zip64 !== undefined) {
    const count = zip64.entries ?? entries.length
    const largeAt = length
    add(
      little([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8]),
      little([directorySize, 8], [zip64.directoryAt ?? directoryAt, 8]),
      little([0x07064b50, 4], [0, 4], [largeAt, 8], [1, 4]),
    )
  }
  const count = end.entries ?? Math.min(entries.length, 0xffff)
  add(
    little([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2]),
    little([end.directorySize ?? directorySize, 4], [end.directoryAt ?? directoryAt, 4], [0, 2]),
    end.behind ?? new Uint8Array(),
  )
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
