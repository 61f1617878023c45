/**
 * The one way in which a ZIP archive is written: the same files give the same bytes, on any day and on any machine.
 *
 * Errors: none; a name that `openArchive` would refuse is a fault of the caller.
 */
import { ZipFile } from "yazl"
import { isAllowedName } from "./names.ts"

/** The first day ZIP can say. Read as local time, so that the bytes are the same everywhere. */
const noTime = new Date(1980, 0, 1)

/** In the order given: some readers want their table of contents first. */
export async function writeArchive(files: Iterable<readonly [string, Uint8Array]>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, bytes] of files) {
    if (!isAllowedName(name)) throw new Error(`${name} is no name for a file in an archive`)
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    zip.addBuffer(buffer, name, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true })
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
