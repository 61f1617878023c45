/**
 * Bytes on their way out: gathered into pieces worth sending, hashed, and held back by one piece until the manifest is
 * written, so that no whole file can leave without one.
 *
 * Units:  sizes are bytes.
 */
import { createHash } from "node:crypto"

const pieceSize = 64 * 1024

/** The same bytes in pieces of at least 64 KiB, but for the last. */
export async function* gathered(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    waiting.push(chunk)
    size += chunk.byteLength
    if (size < pieceSize) continue
    yield Buffer.concat(waiting, size)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting, size)
}

/** Passes everything on; the last piece only after `onWhole` has been told the SHA-256 of all. */
export async function* vouchedFor(
  source: AsyncIterable<Uint8Array>,
  onWhole: (sha256: Buffer) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256")
  let held: Uint8Array | undefined
  for await (const piece of source) {
    hash.update(piece)
    if (held !== undefined) yield held
    held = piece
  }
  await onWhole(hash.digest())
  if (held !== undefined) yield held
}

/** What a response can carry. `onStop` hears of a reader who goes away before the end, or of a source that fails. */
export function streamOf(
  source: AsyncGenerator<Uint8Array>,
  onStop: (reason: "reader-left" | "failed") => Promise<void>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await source.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          await onStop("failed")
          controller.error(cause)
        }
      },
      async cancel() {
        await onStop("reader-left")
        await source.return(undefined).catch(() => {})
      },
    },
    { highWaterMark: 0 },
  )
}
