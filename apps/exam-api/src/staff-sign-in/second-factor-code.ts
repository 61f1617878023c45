/**
 * Codes of a second factor: six digits for each half minute (RFC 6238), and recovery codes for the day the device is lost.
 *
 * Units:  a step is thirty seconds since the epoch, by the database's clock.
 * Errors: a code that is not right is null.
 */
import { verifyHOTP } from "@oslojs/otp"
import type { Instant } from "@sworn/exam-core"
import { hash } from "node:crypto"

export const stepSeconds = 30
export const codeDigits = 6
/** Devices' clocks run a little fast or slow, and people type slowly. */
const stepsEitherWay = 1

/** The step this code is of, if it is one after the last that was taken. */
export function stepOfCode(secret: Uint8Array, typed: string, now: Instant, lastStep: number): number | null {
  const code = typed.normalize("NFKC").replace(/\s/g, "")
  const current = Math.floor(now / (stepSeconds * 1000))
  for (let step = current - stepsEitherWay; step <= current + stepsEitherWay; step += 1) {
    if (step > lastStep && verifyHOTP(secret, BigInt(step), codeDigits, code)) return step
  }
  return null
}

export const isTimeCode = (typed: string): boolean =>
  /^\d{6}$/.test(typed.normalize("NFKC").replace(/\s/g, ""))

/** Sixty bits of chance need no slow hash. Capitals, spaces and missing hyphens are mended. */
export const hashOfRecoveryCode = (typed: string): Buffer =>
  hash(
    "sha256",
    typed
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ""),
    "buffer",
  )
