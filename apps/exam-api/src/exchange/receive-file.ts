/** The body of an upload, as far as it may go: a stream that says nothing of its length is cut off where the limit is. */
export async function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) return "too-large"
    chunks.push(chunk)
  }
  // Of its own memory alone: it is handed on to another thread.
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
