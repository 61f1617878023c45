/**
 * Our own JSON with the pictures that its questions show, out.
 *
 * A package holds no more than may be read here again; what is more goes into further packages, and all of them into one
 * archive, to be taken apart before they are read. No more is held than one package and what is to go into the next.
 *
 * Errors: none. A picture that the bank does not have is left out, and whoever reads the package is told at its question.
 */
import { archiveBounds } from "../archive/open.ts"
import { streamArchive, type ArchiveFile } from "../archive/stream.ts"
import { fileNameOf, mediaBounds } from "../media.ts"
import { picturesIn } from "../pictures-in.ts"
import type { ExchangeQuestion } from "../question.ts"
import type { Media, Medium } from "../report.ts"
import { ownJsonEnd, ownJsonOf, ownJsonStart } from "./own.ts"
import { mediaFolder, questionsName } from "./package.ts"

type Batches = AsyncIterable<readonly ExchangeQuestion[]>
type PicturesOf = (names: readonly string[]) => Promise<Media>

/** Questions as they will stand in the file, parted by commas, and the pictures they show. */
type Part = { readonly pieces: Uint8Array[]; readonly pictures: Map<string, Medium> }

/** Two thirds of what is read, so that no single question makes it too much. */
const mostJsonBytes = 40_000_000
const mostPictures = archiveBounds.files - 100

export async function* writeOwnPackage(
  batches: Batches,
  picturesOf: PicturesOf,
  mostBytes = mostJsonBytes,
): AsyncGenerator<Uint8Array> {
  const parts = partsOf(batches, picturesOf, mostBytes)
  const first = await parts.next()
  const second = await parts.next()
  if (first.done === true) return
  if (second.done === true) return yield* streamArchive(filesOf(first.value))
  yield* streamArchive(packagesOf([first.value, second.value], parts))
}

/** In pieces of a few questions, each of which lies whole in one part. */
const pieceSize = 20

async function* partsOf(batches: Batches, picturesOf: PicturesOf, mostBytes: number): AsyncGenerator<Part> {
  const encoder = new TextEncoder()
  let part: Part = { pieces: [], pictures: new Map() }
  let [jsonBytes, pictureBytes, isAny] = [0, 0, false]
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += pieceSize) {
      const some = batch.slice(at, at + pieceSize)
      const piece = encoder.encode(ownJsonOf(some))
      const names = picturesIn(some)
      const unknown = names.filter((name) => !part.pictures.has(name))
      // oxlint-disable-next-line no-await-in-loop -- no more of them at once than a few questions show
      const more = unknown.length === 0 ? new Map<string, Medium>() : await picturesOf(unknown)
      const moreBytes = [...more.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
      const isFull =
        jsonBytes + piece.length > mostBytes ||
        pictureBytes + moreBytes > mediaBounds.together ||
        part.pictures.size + more.size > mostPictures
      const before = part.pictures
      if (isFull && part.pieces.length > 0) {
        yield part
        isAny = true
        part = { pieces: [], pictures: new Map() }
        ;[jsonBytes, pictureBytes] = [0, 0]
      }
      part.pieces.push(piece)
      jsonBytes += piece.length
      for (const name of names) {
        const medium = more.get(name) ?? before.get(name)
        if (medium === undefined || part.pictures.has(name)) continue
        part.pictures.set(name, medium)
        pictureBytes += medium.bytes.length
      }
    }
  }
  if (part.pieces.length > 0 || !isAny) yield part
}

async function* filesOf({ pieces, pictures }: Part): AsyncGenerator<ArchiveFile> {
  yield { name: questionsName, pieces: jsonOf(pieces) }
  for (const [mediaId, medium] of [...pictures].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    yield { name: `${mediaFolder}${fileNameOf(mediaId, medium)}`, packed: medium.bytes }
}

async function* jsonOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(ownJsonStart)
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) yield encoder.encode(",")
    yield piece
  }
  yield encoder.encode(ownJsonEnd)
}

async function* packagesOf(begun: readonly Part[], others: AsyncIterable<Part>): AsyncGenerator<ArchiveFile> {
  let number = 0
  const packed = async (part: Part): Promise<ArchiveFile> => {
    number += 1
    const name = `${questionsName.replace(".json", "")}-${number}.zip`
    return { name, packed: await whole(streamArchive(filesOf(part))) }
  }
  for (const part of begun) yield await packed(part)
  for await (const part of others) yield await packed(part)
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}
