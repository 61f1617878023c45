/**
 * A seat code: eight characters an invigilator reads out and a candidate types. Kept as a keyed hash, so that whoever reads
 * the table cannot say it.
 */
import type { Chance } from "../deps.ts"
import type { NationalIdVault } from "../people/national-id.ts"

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Forty bits in an alphabet without look-alikes, as XXXX-XXXX. */
export function newSeatCode(chance: Chance): string {
  const bits = BigInt(`0x${chance.hex(5)}`)
  const characters = Array.from({ length: 8 }, (_, at) =>
    crockford.charAt(Number((bits >> BigInt(35 - at * 5)) & 31n)),
  ).join("")
  return `${characters.slice(0, 4)}-${characters.slice(4)}`
}

/** The same for however it is typed: small letters, spaces, and letters read for digits. */
export function hashOfSeatCode(vault: NationalIdVault, attemptId: string, typed: string): Buffer {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
  return vault.indexOf(`seat code ${attemptId} ${code}`)
}
