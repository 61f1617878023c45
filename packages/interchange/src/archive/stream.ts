/**
 * A ZIP archive written while its files are still being made: no more of it is held than its reader has yet to take.
 *
 * What lies in it already packed (pictures, further archives) is not packed again.
 *
 * Errors: what making a file throws, the reader is thrown. A name that `openArchive` would refuse is a fault of the caller.
 */
import { once } from "node:events"
import { type PassThrough, Readable } from "node:stream"
import { finished } from "node:stream/promises"
import { setImmediate as turn } from "node:timers/promises"
import { ZipFile } from "yazl"
import { isAllowedName } from "./names.ts"
import { noTime } from "./write.ts"

export type ArchiveFile =
  | { readonly name: string; readonly pieces: AsyncIterable<Uint8Array> }
  | { readonly name: string; readonly packed: Uint8Array }

export async function* streamArchive(files: AsyncIterable<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as PassThrough
  const leaving = new AbortController()
  const adding = addAll(zip, output, files, leaving.signal).catch((cause: unknown) => {
    if (!leaving.signal.aborted) output.destroy(cause instanceof Error ? cause : new Error(String(cause)))
  })
  zip.on("error", (cause: Error) => output.destroy(cause))
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    leaving.abort()
    await adding
  }
}

/** One after the other: a file is asked for when the one before has been handed on. */
async function addAll(
  zip: ZipFile,
  output: PassThrough,
  files: AsyncIterable<ArchiveFile>,
  signal: AbortSignal,
): Promise<void> {
  for await (const file of files) {
    if (!isAllowedName(file.name)) throw new Error(`${file.name} is no name for a file in an archive`)
    const options = { mtime: noTime, mode: 0o100644, forceDosTimestamp: true }
    if ("packed" in file) {
      const { buffer, byteOffset, byteLength } = file.packed
      zip.addBuffer(Buffer.from(buffer, byteOffset, byteLength), file.name, { ...options, compress: false })
      await turn()
    } else {
      const source = Readable.from(file.pieces, { objectMode: false })
      zip.addReadStream(source, file.name, options)
      await finished(source, { signal }).finally(() => source.destroy())
    }
    // oxlint-disable-next-line no-await-in-loop -- that is the point: nothing is made before there is room for it
    while (output.writableNeedDrain) await once(output, "drain", { signal })
  }
  zip.end()
}
