/** What an HR officer may do about the officer on the sheet; absent for whoever only reads. */
import type { CertificateChangeBody } from "@sworn/contract/staff"
import type { Reply } from "../../api/reply.ts"

export type CertificateAct = "suspended" | "reinstated" | "revoked"

export type OfficerActs = {
  readonly onReveal: (officerId: string, purpose: string) => Promise<Reply<{ nationalId: string }>>
  readonly onChange: (
    certificateId: string,
    act: CertificateAct,
    body: CertificateChangeBody,
  ) => Promise<Reply<unknown>>
}

const actsOn: Readonly<Record<string, readonly CertificateAct[]>> = {
  valid: ["suspended", "revoked"],
  suspended: ["reinstated", "revoked"],
}

/** CER-7, as far as the status tells. */
export const actsFor = (status: string): readonly CertificateAct[] => actsOn[status] ?? []
