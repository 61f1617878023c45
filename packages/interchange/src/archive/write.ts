/**
 * The one way in which a ZIP archive of files that are there already is written: the same files give the same bytes, on any day
 * and on any machine.
 *
 * Errors: none; a name that `openArchive` would refuse is a fault of the caller.
 */
import { streamArchive, type ArchiveFile } from "./stream.ts"

/** In the order given: some readers want their table of contents first. */
export async function writeArchive(files: Iterable<readonly [string, Uint8Array]>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of streamArchive(inTurn(files))) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

async function* inTurn(files: Iterable<readonly [string, Uint8Array]>): AsyncGenerator<ArchiveFile> {
  for (const [name, bytes] of files) yield { name, bytes }
}
