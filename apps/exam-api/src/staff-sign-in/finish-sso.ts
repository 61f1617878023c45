import type { SsoRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { appendAudit, appendAuditAs, type Source } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { hashOfState, ssoCallback } from "./begin-sso.ts"
import { openSession, type OpenedSession, type Visitor } from "./open-session.ts"
import type { SsoProvider } from "./sso-provider.ts"
import { findLinkedAccount, takeJourney } from "./sso.store.ts"

export type Return = {
  /** What the provider added to the callback's address. */
  readonly search: string
  readonly state: string | undefined
  /** The state that this browser left with. */
  readonly stateInCookie: string | undefined
}

/**
 * Takes a browser back from the organisation's own sign-in, once: only the one that left (S3), and only to an account that an
 * administrator has linked. Nobody gets an account by having signed in elsewhere.
 */
export async function finishSso(
  { sql, chance, origin }: StaffDeps,
  sso: SsoProvider,
  { search, state, stateInCookie }: Return,
  source: Source,
  visitor: Visitor,
): Promise<Outcome<OpenedSession & { readonly returnTo: string }, SsoRefusal>> {
  if (state === undefined || state !== stateInCookie) return refused("sso-journey-gone")
  const journey = await takeJourney(sql, hashOfState(state))
  if (journey === null) return refused("sso-journey-gone")

  const back = ssoCallback(origin)
  back.search = search
  const person = await sso.comeBack(back, { ...journey, state })
  if (!person.ok) return refuse(person.refusal)
  const { issuer, subject, hasProvenFactor } = person.value
  const staffId = await findLinkedAccount(sql, issuer, subject)
  if (staffId === null) return refuse("sso-account-unknown")

  const { signIn: rules } = await readPlatformConfiguration(sql)
  return sql.begin(async (tx) => {
    const proof = { staffId, method: "sso", isFactorProven: hasProvenFactor } as const
    const opened = await openSession(tx, chance, rules, proof, visitor)
    const details = { method: "sso", stage: opened.stage, factorVouchedFor: hasProvenFactor }
    const author = { ...source, staffId, scope: [] }
    await appendAudit(tx, author, [{ action: "signed-in", subject: staffId, details }])
    return accepted({ ...opened, returnTo: journey.returnTo })
  })

  async function refuse(refusal: SsoRefusal) {
    const event = { action: "sign-in-refused", subject: "no account", details: { reason: refusal } }
    await sql.begin((tx) => appendAuditAs(tx, "nobody", source, [event]))
    return refused(refusal)
  }
}
