/**
 * Certificates: numbers, validity, and the question "qualified on day D, as known at instant K".
 *
 * A certificate is a list of events, each with the day it takes effect and the instant it was recorded. Status is never
 * stored; it is what the events say about a day, among those recorded by an instant.
 *
 * Units:  days are Asia/Shanghai, YYYY-MM-DD; a validity's last day is still valid.
 * Errors: a change that its status does not allow is refused.
 * Source: CER-1, CER-2, CER-3, CER-5, CER-6, CER-7 and CER-10 in docs/rules.md.
 */
import { addMonths } from "./calendar.ts"
import { accepted, refused, type Outcome } from "./outcome.ts"
import type { Day, Instant } from "./units.ts"

export const certificateEventKinds = [
  "created",
  "confirmed",
  "suspended",
  "reinstated",
  "revoked",
  "superseded",
] as const
export type CertificateEventKind = (typeof certificateEventKinds)[number]

export type CertificateEvent = {
  readonly position: number
  readonly kind: CertificateEventKind
  readonly effectiveOn: Day
  readonly recordedAt: Instant
}

export const certificateStatuses = [
  "pending_confirmation",
  "valid",
  "expired",
  "suspended",
  "revoked",
  "superseded",
] as const
export type CertificateStatus = (typeof certificateStatuses)[number]

const statusAfter: Record<CertificateEventKind, CertificateStatus> = {
  created: "pending_confirmation",
  confirmed: "valid",
  suspended: "suspended",
  reinstated: "valid",
  revoked: "revoked",
  superseded: "superseded",
}

/** CER-10. Null when on that day, as known then, there was no such certificate. */
export function statusOn(
  certificate: { readonly events: readonly CertificateEvent[]; readonly validUntil: Day | null },
  day: Day,
  knownAt: Instant,
): CertificateStatus | null {
  const told = certificate.events
    .filter((event) => event.recordedAt <= knownAt && event.effectiveOn <= day)
    .toSorted((one, other) =>
      one.effectiveOn === other.effectiveOn
        ? one.position - other.position
        : one.effectiveOn < other.effectiveOn
          ? -1
          : 1,
    )
  // Revocation and supersession are final (CER-7): nothing that takes effect later undoes them.
  const final = told.find((event) => event.kind === "revoked" || event.kind === "superseded")
  const last = final ?? told.at(-1)
  if (last === undefined) return null

  const status = statusAfter[last.kind]
  const isOver = certificate.validUntil !== null && day > certificate.validUntil
  return isOver && (status === "valid" || status === "suspended") ? "expired" : status
}

/** What HR does to a certificate that was confirmed. */
export type CertificateChange = "suspended" | "reinstated" | "revoked"

export const certificateChangeRefusals = [
  "certificate-not-in-force",
  "certificate-not-suspended",
  "certificate-is-final",
  "effective-in-future",
  "effective-before-last-event",
] as const
export type CertificateChangeRefusal = (typeof certificateChangeRefusals)[number]

const refusalOf: Record<CertificateChange, CertificateChangeRefusal> = {
  suspended: "certificate-not-in-force",
  reinstated: "certificate-not-suspended",
  revoked: "certificate-is-final",
}

const changesFrom: Record<CertificateChange, readonly CertificateStatus[]> = {
  suspended: ["valid"],
  reinstated: ["suspended"],
  revoked: ["valid", "suspended"],
}

/** CER-7: valid to suspended and back, and from either to revoked, which is final. The first refusal that applies is given. */
export function acceptChange(
  certificate: { readonly status: CertificateStatus; readonly lastEffectiveOn: Day },
  change: CertificateChange,
  effectiveOn: Day,
  today: Day,
): Outcome<null, CertificateChangeRefusal> {
  if (!changesFrom[change].includes(certificate.status)) return refused(refusalOf[change])
  if (effectiveOn > today) return refused("effective-in-future")
  if (effectiveOn < certificate.lastEffectiveOn) return refused("effective-before-last-event")
  return accepted(null)
}

/** CER-3: the same day that many months later, that day included; null never expires. */
export const validUntil = (confirmedOn: Day, validityMonths: number | null): Day | null =>
  validityMonths === null ? null : addMonths(confirmedOn, validityMonths)

export type NumberParts = {
  /** One digit for the level. */
  readonly prefix: string
  /** Two digits. */
  readonly province: string
  readonly year: number
  readonly sequence: number
}

/** CER-5: level, province, year, seven digits, and an ISO 7064 MOD 11,10 check digit that catches any one slip. */
export function certificateNumber({ prefix, province, year, sequence }: NumberParts): string {
  const digits = `${prefix}${province}${year}${String(sequence).padStart(7, "0")}`
  if (!/^\d{14}$/.test(digits))
    throw new Error(`A certificate number has 14 digits before its check, not "${digits}"`)
  return digits + checkDigit(digits)
}

export const isCertificateNumber = (text: string): boolean =>
  /^\d{15}$/.test(text) && checkDigit(text.slice(0, 14)) === text.slice(14)

function checkDigit(digits: string): string {
  let carried = 10
  for (const digit of digits) {
    const sum = (carried + Number(digit)) % 10
    carried = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return String((11 - carried) % 10)
}
