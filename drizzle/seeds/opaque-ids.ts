/**
 * Ids of the demo: the same at every load, and telling nothing of what they name.
 *
 * Errors: none.
 * Source: RFC 9562 §5.8 (UUID version 8).
 */
import { createHash } from "node:crypto"

const digestOf = (name: string): string => createHash("sha256").update(`sworn demo ${name}`).digest("hex")

export function uuidOf(name: string): string {
  const hex = digestOf(name)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-")
}

/** Options: neither order nor letter can be read from one. */
export const optionIdOf = (itemCode: string, label: string): string =>
  digestOf(`option ${itemCode}${label}`).slice(0, 8)

/** Certificates: what the verification page asks for. */
export const verificationCodeOf = (name: string): string =>
  digestOf(`verification ${name}`).slice(0, 16).toUpperCase()
