/**
 * National IDs at rest: sealed for the rare reveal, indexed blindly for look-ups, masked for every list.
 *
 * Units:  a national ID is 18 characters, the last a digit or X.
 * Errors: a text that is no national ID normalises to null.
 * Source: REC-5 in docs/rules.md; security.md decision on personal data.
 */
import { createHmac } from "node:crypto"
import { makeSealing, subkey } from "./sealing.ts"

export type SealedNationalId = { readonly sealed: Buffer; readonly index: Buffer; readonly masked: string }

export type NationalIdVault = {
  readonly seal: (nationalId: string) => SealedNationalId
  /** Equal for equal IDs, meaningless without the secret. */
  readonly indexOf: (nationalId: string) => Buffer
}

export function makeNationalIdVault(secret: Buffer): NationalIdVault {
  const sealing = makeSealing(secret, "national-id sealing")
  const indexKey = subkey(secret, "national-id index")
  const indexOf = (nationalId: string) => createHmac("sha256", indexKey).update(nationalId).digest()

  function seal(nationalId: string): SealedNationalId {
    return {
      sealed: sealing.seal(Buffer.from(nationalId)),
      index: indexOf(nationalId),
      masked: masked(nationalId),
    }
  }
  return { seal, indexOf }
}

export const masked = (nationalId: string): string =>
  `${nationalId.slice(0, 6)}********${nationalId.slice(-4)}`

/** Mends what people type: spaces, full-width digits, a small x. Null when the check character does not hold. */
export function normaliseNationalId(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase()
  if (!/^\d{17}[\dX]$/.test(text)) return null
  return checkCharacter(text) === text[17] ? text : null
}

/** GB 11643: weights are powers of two modulo eleven. */
function checkCharacter(text: string): string {
  const sum = Array.from(text.slice(0, 17)).reduce(
    (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
    0,
  )
  return "10X98765432".charAt(sum % 11)
}
