/**
 * A seat code: eight characters an invigilator reads out and a candidate types. Kept as a keyed hash, so that whoever reads
 * the table cannot say it.
 */
import type { NationalIdVault } from "../people/national-id.ts"
import { readableCode } from "../staff-sign-in/readable-code.ts"

/** As `7KQM-2HVD`: nearly forty bits, good for minutes and slowed when guessed at. */
export const newSeatCode = (): string => readableCode(2).toUpperCase()

/** The same for however it is typed: small letters, full-width, with or without the dash. */
export function hashOfSeatCode(vault: NationalIdVault, attemptId: string, typed: string): Buffer {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
  return vault.indexOf(`seat code ${attemptId} ${code}`)
}
