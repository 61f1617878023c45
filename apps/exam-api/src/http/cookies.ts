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
