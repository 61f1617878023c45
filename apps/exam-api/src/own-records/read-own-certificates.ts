import type { OwnCertificate } from "@sworn/contract/candidate"
import type { CandidateDeps } from "../deps.ts"
import { readOwnCertificates as readRows } from "./own-records.store.ts"

/** Every certificate of the officer as it stands today, with the code that anyone can check it by. */
export async function readOwnCertificates(
  { sql }: CandidateDeps,
  officerId: string,
): Promise<OwnCertificate[]> {
  const rows = await readRows(sql, officerId)
  return rows.map(({ attemptId: _attemptId, ...certificate }) => certificate)
}
