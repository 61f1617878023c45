/** Sign-ins that are with the organisation's own, and whom it knows. */
import type { Sql, Transaction } from "../database/pool.ts"
import type { SsoSecrets } from "./sso-provider.ts"

export type Journey = Omit<SsoSecrets, "state"> & { readonly returnTo: string }

/** Those that never came back go with it, so the table stays small. */
export async function insertJourney(sql: Sql, stateHash: Buffer, journey: Journey): Promise<void> {
  const { nonce, codeVerifier, returnTo } = journey
  await sql`delete from sso_journeys where started_at < exam_now() - interval '10 minutes'`
  await sql`
    insert into sso_journeys (state_hash, nonce, code_verifier, return_to, started_at)
    values (${stateHash}, ${nonce}, ${codeVerifier}, ${returnTo}, exam_now())`
}

/** Once, and within ten minutes. */
export async function takeJourney(sql: Sql, stateHash: Buffer): Promise<Journey | null> {
  const [row] = await sql<(Journey & { isInTime: boolean })[]>`
    delete from sso_journeys where state_hash = ${stateHash}
    returning nonce, code_verifier as "codeVerifier", return_to as "returnTo",
      started_at > exam_now() - interval '10 minutes' as "isInTime"`
  if (row === undefined || !row.isInTime) return null
  const { nonce, codeVerifier, returnTo } = row
  return { nonce, codeVerifier, returnTo }
}

/** By issuer and subject and nothing else: names and addresses change hands. */
export async function findLinkedAccount(
  sql: Sql | Transaction,
  issuer: string,
  subject: string,
): Promise<string | null> {
  const [row] = await sql<{ staffId: string }[]>`
    select i.staff_id as "staffId" from staff_identities i join staff p using (staff_id)
    where i.issuer = ${issuer} and i.subject = ${subject} and p.closed_at is null`
  return row?.staffId ?? null
}
