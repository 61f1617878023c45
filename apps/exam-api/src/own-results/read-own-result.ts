import type { OwnResult } from "@sworn/contract/candidate"
import type { CandidateDeps } from "../deps.ts"
import { findOwnCertificate, findOwnResult, readSubjectNames } from "./own-results.store.ts"

/** Score, verdict and breakdown by subject, never keys (RES-8); null until the sitting is published (RES-1). */
export async function readOwnResult(
  { sql }: CandidateDeps,
  tokenHash: Buffer,
  attemptId: string,
): Promise<OwnResult | null> {
  const result = await findOwnResult(sql, tokenHash, attemptId)
  if (result === null) return null

  const names = await readSubjectNames(sql)
  const bySubject = result.bySubject.map((line) => {
    const name = names.get(line.subject)
    if (name === undefined) throw new Error(`Subject ${line.subject} has no name`)
    return { ...line, name }
  })
  return { ...result, bySubject, certificate: await findOwnCertificate(sql, tokenHash, attemptId) }
}
