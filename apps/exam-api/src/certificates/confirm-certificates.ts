import {
  staffRefusalWords,
  type ConfirmationOutcome,
  type ConfirmationRefusal,
  type ConfirmationsBody,
} from "@sworn/contract/staff"
import {
  accepted,
  certificateNumber,
  dayOf,
  refused,
  validUntil,
  yearOf,
  type CertificateRules,
  type Day,
  type LevelCode,
  type Outcome,
} from "@sworn/exam-core"
import type { Locale } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import {
  insertConfirmations,
  readCertificateRules,
  readPendingFacts,
  supersedeRenewed,
  takeCertificateTurn,
  takeNumbers,
  type Confirmation,
  type PendingFacts,
} from "./certificates.store.ts"
import { verificationCodeFrom } from "./verification-code.ts"

/**
 * Confirms certificates (CER-1, HRX-8): each gets its number (CER-5), its last day (CER-3) and a verification code, and
 * what it renews is superseded. One answer for each certificate asked for, in that order; repeating it confirms nothing
 * twice. All that are confirmed are written together with their audit events.
 */
export function confirmCertificates(
  { sql, chance }: StaffDeps,
  author: Author,
  scope: readonly string[],
  locale: Locale,
  { certificateIds, confirmedOn }: ConfirmationsBody,
): Promise<readonly ConfirmationOutcome[]> {
  return sql.begin(async (tx) => {
    const at = await takeCertificateTurn(tx)
    const facts = await readPendingFacts(tx, scope, certificateIds)
    const decisions = certificateIds.map((certificateId, place) => {
      const isRepeated = certificateIds.indexOf(certificateId) < place
      return { certificateId, decision: decide(facts.get(certificateId), isRepeated, confirmedOn, dayOf(at)) }
    })

    const pending = decisions.flatMap(({ decision }) => (decision.ok ? [decision.value] : []))
    const rules = await readCertificateRules(tx, confirmedOn)
    const numbers = await numbersFor(tx, pending, rules, yearOf(confirmedOn))
    const confirmations = pending.map((certificate): Confirmation => {
      const { certificateId, lastPosition } = certificate
      return {
        certificateId,
        number: numbers.get(certificateId) as string,
        validUntil: validUntil(confirmedOn, rulesOf(rules, certificate.level).validityMonths),
        verificationCode: verificationCodeFrom(chance.hex(5)),
        position: lastPosition + 1,
      }
    })

    const by = { staffId: author.staffId, confirmedOn, at }
    await insertConfirmations(tx, by, confirmations)
    const superseded = await supersedeRenewed(
      tx,
      by,
      confirmations.map((one) => one.certificateId),
    )
    await appendAudit(tx, author, [
      ...confirmations.map(({ certificateId, number }) => ({
        action: "certificate-confirmed",
        subject: certificateId,
        details: { number, confirmedOn },
      })),
      ...superseded.map((one) => ({
        action: "certificate-superseded",
        subject: one.certificateId,
        details: { by: one.by, effectiveOn: confirmedOn },
      })),
    ])

    const confirmed = new Map(confirmations.map((one) => [one.certificateId, one]))
    return decisions.map(({ certificateId, decision }): ConfirmationOutcome => {
      const done = confirmed.get(certificateId)
      if (decision.ok && done !== undefined) {
        return { outcome: "confirmed", certificateId, number: done.number, validUntil: done.validUntil }
      }
      const refusal = decision.ok ? "not-pending" : decision.refusal
      return { outcome: "refused", certificateId, refusal, sentence: staffRefusalWords[refusal][locale] }
    })
  })
}

/** The first that applies is the one given. */
function decide(
  certificate: PendingFacts | undefined,
  isRepeated: boolean,
  confirmedOn: Day,
  today: Day,
): Outcome<PendingFacts, ConfirmationRefusal> {
  if (certificate === undefined) return refused("certificate-not-found")
  if (!certificate.isPending || isRepeated) return refused("not-pending")
  if (confirmedOn > today) return refused("confirmed-in-future")
  if (confirmedOn < certificate.existsFrom) return refused("confirmed-before-pass")
  return accepted(certificate)
}

/** Numbers by certificate: one run of them for each level and province, given out in the order asked. */
async function numbersFor(
  tx: Transaction,
  certificates: readonly PendingFacts[],
  rules: ReadonlyMap<LevelCode, CertificateRules>,
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  const runs = Map.groupBy(certificates, ({ level, provinceCode }) => `${level} ${provinceCode}`)
  for (const [, run] of [...runs].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [{ level, provinceCode: province }] = run as [PendingFacts]
    const prefix = rulesOf(rules, level).numberPrefix
    const first = await takeNumbers(tx, { prefix, province, year }, run.length)
    run.forEach(({ certificateId }, at) =>
      numbers.set(certificateId, certificateNumber({ prefix, province, year, sequence: first + at })),
    )
  }
  return numbers
}

function rulesOf(rules: ReadonlyMap<LevelCode, CertificateRules>, level: LevelCode): CertificateRules {
  const own = rules.get(level)
  if (own === undefined) throw new Error(`Level ${level} has no configuration`)
  return own
}
