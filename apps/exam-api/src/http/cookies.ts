/** Sign-in cookies: host-only, out of scripts' reach, never sent across sites (S2). Candidates and staff have their own. */
import type { Context } from "hono"
import { deleteCookie, setCookie } from "hono/cookie"
import { hash } from "node:crypto"

const options = { path: "/", httpOnly: true, secure: true, sameSite: "Strict", prefix: "host" } as const

export type SignInCookie = "sworn-candidate" | "sworn-staff"

export const setSignInCookie = (c: Context, name: SignInCookie, token: string) =>
  setCookie(c, name, token, options)

export const clearSignInCookie = (c: Context, name: SignInCookie) => deleteCookie(c, name, options)

const tokenIn: Readonly<Record<SignInCookie, RegExp>> = {
  "sworn-candidate": /(?:^|;\s*)__Host-sworn-candidate=([0-9a-f]{64})\s*(?:;|$)/,
  "sworn-staff": /(?:^|;\s*)__Host-sworn-staff=([0-9a-f]{64})\s*(?:;|$)/,
}

/** SHA-256 of the token, which is all that the database knows of it; null when there is no plausible token. */
export function tokenHashIn(c: Context, name: SignInCookie): Buffer | null {
  const token = tokenIn[name].exec(c.req.header("cookie") ?? "")?.[1]
  return token === undefined ? null : hashOfToken(token)
}

export const hashOfToken = (token: string): Buffer => hash("sha256", token, "buffer")

/**
 * Of a sign-in that is with the organisation's own: coming back is a visit from another site, which brings no Strict cookie. It
 * opens nothing by itself.
 */
const journeyOptions = { ...options, sameSite: "Lax", maxAge: 600 } as const
const stateIn = /(?:^|;\s*)__Host-sworn-sso=([\w-]{20,100})\s*(?:;|$)/

export const setJourneyCookie = (c: Context, state: string) =>
  setCookie(c, "sworn-sso", state, journeyOptions)

/** Reads it and takes it off: it is good for one return. */
export function takeJourneyCookie(c: Context): string | undefined {
  const state = stateIn.exec(c.req.header("cookie") ?? "")?.[1]
  deleteCookie(c, "sworn-sso", { ...journeyOptions, maxAge: 0 })
  return state
}
