import type { OwnResult } from "@sworn/contract/candidate"
import type { CandidateDeps } from "../deps.ts"
import { findOwnResult, readOwnCertificates, readSubjectNames } from "./own-records.store.ts"

/** Score, verdict and breakdown by subject, never keys (RES-8); null until the sitting is published (RES-1). */
export async function readOwnResult(
  { sql }: CandidateDeps,
  officerId: string,
  attemptId: string,
): Promise<OwnResult | null> {
  const result = await findOwnResult(sql, officerId, attemptId)
  if (result === null) return null

  const names = await readSubjectNames(sql)
  const bySubject = result.bySubject.map((line) => {
    const name = names.get(line.subject)
    if (name === undefined) throw new Error(`Subject ${line.subject} has no name`)
    return { ...line, name }
  })
  const followed = (await readOwnCertificates(sql, officerId)).find((one) => one.attemptId === attemptId)
  if (followed === undefined) return { ...result, bySubject, certificate: null }
  const { attemptId: _attemptId, ...certificate } = followed
  return { ...result, bySubject, certificate }
}
