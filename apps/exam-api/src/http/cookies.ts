/** Sign-in cookies: host-only, out of scripts' reach, never sent across sites (S2). Candidates and staff have their own. */
import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { createHash } from "node:crypto"

const options = { path: "/", httpOnly: true, secure: true, sameSite: "Strict", prefix: "host" } as const

export type SignInCookie = "sworn-candidate" | "sworn-staff"

export const setSignInCookie = (c: Context, name: SignInCookie, token: string) =>
  setCookie(c, name, token, options)

export const clearSignInCookie = (c: Context, name: SignInCookie) => deleteCookie(c, name, options)

/** SHA-256 of the token, which is all that the database knows of it; null when there is no plausible token. */
export function tokenHashIn(c: Context, name: SignInCookie): Buffer | null {
  const token = getCookie(c, name, "host")
  return token !== undefined && /^[0-9a-f]{64}$/.test(token) ? hashOfToken(token) : null
}

export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest()
