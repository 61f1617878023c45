import type { SsoRefusal } from "@sworn/contract/staff"
import { accepted, type Outcome } from "@sworn/exam-core"
import { hash } from "node:crypto"
import type { StaffDeps } from "../deps.ts"
import { returnPathFrom } from "./return-path.ts"
import type { SsoProvider } from "./sso-provider.ts"
import { insertJourney } from "./sso.store.ts"

export type Departure = { readonly to: string; readonly state: string }

/** Sends a browser to the organisation's own sign-in; it alone gets the state with which it may come back. */
export async function beginSso(
  { sql, origin }: StaffDeps,
  sso: SsoProvider,
  returnTo: string | undefined,
): Promise<Outcome<Departure, SsoRefusal>> {
  const left = await sso.leave(ssoCallback(origin))
  if (!left.ok) return left
  const { to, state, nonce, codeVerifier } = left.value
  await insertJourney(sql, hashOfState(state), { nonce, codeVerifier, returnTo: returnPathFrom(returnTo) })
  return accepted({ to, state })
}

/** Of the configured origin, whatever host the request named (N7). */
export const ssoCallback = (origin: string): URL => new URL("/api/session/sso/callback", origin)

export const hashOfState = (state: string): Buffer => hash("sha256", state, "buffer")
