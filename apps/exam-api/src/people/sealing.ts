/**
 * Small secrets at rest: AES-256-GCM under a key of their own, derived from the installation's secret for one purpose.
 *
 * Errors: what was not sealed here, or for something else, opens to null.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

export type Sealing = {
  /** `about` is bound to it, unreadable: sealed for one thing, it opens for no other. */
  readonly seal: (content: Uint8Array, about?: string) => Buffer
  readonly open: (sealed: Uint8Array, about?: string) => Buffer | null
}

export const subkey = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `sworn ${purpose}`, 32))

const ivLength = 12
const tagLength = 16

export function makeSealing(secret: Buffer, purpose: string): Sealing {
  const key = subkey(secret, purpose)

  function seal(content: Uint8Array, about = ""): Buffer {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(about))
    return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  }

  function open(sealed: Uint8Array, about = ""): Buffer | null {
    if (sealed.length < ivLength + tagLength) return null
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivLength))
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(-tagLength))
    try {
      return Buffer.concat([decipher.update(sealed.subarray(ivLength, -tagLength)), decipher.final()])
    } catch {
      return null
    }
  }
  return { seal, open }
}

/** The secrets of second factors. */
export const makeSecondFactorVault = (secret: Buffer): Sealing => makeSealing(secret, "second-factor sealing")
