/**
 * The paper's package: a 12-byte vector, then AES-256-GCM over the gzipped JSON of the paper.
 *
 * Errors: `openedPaper` rejects what the key does not open, whole and unchanged.
 * Source: ATT-10 and PAP-4 in docs/rules.md.
 */
import type { PaperContent } from "@sworn/question-bank"

const vectorBytes = 12

export async function openedPaper(sealed: Uint8Array<ArrayBuffer>, keyBase64: string): Promise<PaperContent> {
  const raw = Uint8Array.from(atob(keyBase64), (letter) => letter.charCodeAt(0))
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"])
  const iv = sealed.slice(0, vectorBytes)
  const zipped = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed.slice(vectorBytes))
  return JSON.parse(await unzipped(zipped)) as PaperContent
}

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

async function unzipped(bytes: ArrayBuffer): Promise<string> {
  const stream = new DecompressionStream("gzip")
  const writer = stream.writable.getWriter()
  // A broken archive is told to the reader below; told here too, it would be a rejection that no one handles.
  void writer.write(bytes).catch(() => undefined)
  void writer.close().catch(() => undefined)
  return new Response(stream.readable).text()
}
