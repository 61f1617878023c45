/**
 * Seals one record for one place. A record moved to another name, or to another attempt, does not open.
 *
 * Errors: `open` rejects whatever was not sealed here, for here.
 */
import type { Sealed } from "./device-store.ts"

export type Seal = {
  readonly close: (name: string, value: unknown) => Promise<Sealed>
  readonly open: (name: string, record: unknown) => Promise<{ readonly value: unknown }>
}

const text = new TextEncoder()

export function makeSeal(handle: CryptoKey, attemptId: string): Seal {
  const algorithm = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: "AES-GCM",
    iv,
    additionalData: text.encode(JSON.stringify([attemptId, name])),
  })

  return {
    async close(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      return { iv, bytes: await crypto.subtle.encrypt(algorithm(name, iv), handle, bytesOf(value)) }
    },
    async open(name, record) {
      const { iv, bytes } = record as Sealed
      return {
        value: valueOf(new Uint8Array(await crypto.subtle.decrypt(algorithm(name, iv), handle, bytes))),
      }
    },
  }
}

const isJson = 0
const isBytes = 1

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  const body = value instanceof Uint8Array ? value : text.encode(JSON.stringify(value))
  const bytes = new Uint8Array(body.length + 1)
  bytes[0] = value instanceof Uint8Array ? isBytes : isJson
  bytes.set(body, 1)
  return bytes
}

function valueOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  const body = bytes.slice(1)
  return bytes[0] === isBytes ? body : JSON.parse(new TextDecoder().decode(body))
}
