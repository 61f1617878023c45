/** Seals a paper for delivery ahead of the start (D10): gzipped, then AES-256-GCM under a key of its own. */
import type { PaperContent } from "@sworn/question-bank"
import { createCipheriv, createHash, randomBytes } from "node:crypto"
import { promisify } from "node:util"
import { gzip } from "node:zlib"

const compress = promisify(gzip)

export type SealedPaper = {
  readonly sealed: Uint8Array
  readonly key: Uint8Array
  readonly sha256: Uint8Array
}

/** `sealed` is 12 bytes of IV, the ciphertext and its 16-byte tag, as Web Crypto opens it. */
export async function sealPaper(content: PaperContent): Promise<SealedPaper> {
  const key = randomBytes(32)
  const iv = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, iv)
  const text = Buffer.concat([cipher.update(await compress(JSON.stringify(content))), cipher.final()])
  const sealed = Buffer.concat([iv, text, cipher.getAuthTag()])
  return { sealed, key, sha256: createHash("sha256").update(sealed).digest() }
}
