/**
 * The organisation's own sign-in (OpenID Connect): authorization code with PKCE, nonce and state. Where it lies is said by the
 * settings alone, never by a request (N5), and what it says is believed only with its signature (S6).
 *
 * Errors: what can go wrong out there is a refusal, in the two kinds a person can do something about.
 */
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import * as openid from "openid-client"
import type { Log } from "../http/log.ts"

export type SsoSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** On the button. */
  readonly name: string
}

/** What only the browser that left and we know of a sign-in under way. */
export type SsoSecrets = { readonly state: string; readonly nonce: string; readonly codeVerifier: string }

export type SsoPerson = {
  readonly issuer: string
  readonly subject: string
  /** The provider vouches for a second factor of its own. */
  readonly hasProvenFactor: boolean
}

export type SsoProvider = {
  readonly name: string
  readonly leave: (callback: URL) => Promise<Outcome<SsoSecrets & { readonly to: string }, "sso-unavailable">>
  /** `back` is the callback with everything the provider added to it. */
  readonly comeBack: (
    back: URL,
    secrets: SsoSecrets,
  ) => Promise<Outcome<SsoPerson, "sso-unavailable" | "sso-not-finished">>
}

const timeoutSeconds = 5
/** RFC 8176: any of these says that more than a password was asked for. */
const factorMethods = ["mfa", "otp", "hwk"]

export function makeSsoProvider(settings: SsoSettings, log: Log): SsoProvider {
  const issuer = new URL(settings.issuer)
  let known: openid.Configuration | undefined

  /** Asked for when first needed, and again until it answers: the exam starts though the provider is down. */
  const configuration = async () =>
    (known ??= await openid.discovery(
      issuer,
      settings.clientId,
      undefined,
      authenticationWith(settings.clientSecret),
      {
        timeout: timeoutSeconds,
        execute: [
          openid.enableNonRepudiationChecks,
          ...(issuer.protocol === "http:" ? [openid.allowInsecureRequests] : []),
        ],
      },
    ))

  async function leave(callback: URL) {
    const asked = await reached(configuration)
    if (!asked.ok) return asked
    const secrets = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      codeVerifier: openid.randomPKCECodeVerifier(),
    }
    const to = openid.buildAuthorizationUrl(asked.value, {
      redirect_uri: callback.href,
      scope: "openid",
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: "S256",
    })
    return accepted({ ...secrets, to: to.href })
  }

  async function comeBack(back: URL, { state, nonce, codeVerifier }: SsoSecrets) {
    const asked = await reached(configuration)
    if (!asked.ok) return asked
    try {
      const tokens = await openid.authorizationCodeGrant(asked.value, back, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error("An ID token was expected and none came")
      const methods = Array.isArray(claims["amr"]) ? claims["amr"] : []
      const hasProvenFactor = factorMethods.some((method) => methods.includes(method))
      return accepted({ issuer: claims.iss, subject: claims.sub, hasProvenFactor })
    } catch (error) {
      log.warn({ err: error }, "single sign-on not finished")
      return refused(isUnreachable(error) ? "sso-unavailable" : "sso-not-finished")
    }
  }

  async function reached<Value>(ask: () => Promise<Value>): Promise<Outcome<Value, "sso-unavailable">> {
    try {
      return accepted(await ask())
    } catch (error) {
      log.warn({ err: error }, "single sign-on cannot be reached")
      return refused("sso-unavailable")
    }
  }
  return { name: settings.name, leave, comeBack }
}

/** In the header, as the standard has it where nothing is said; in the body for a provider that takes nothing else. */
function authenticationWith(secret: string): openid.ClientAuth {
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)]
  return (server, client, body, headers) => {
    const takesBasic = server.token_endpoint_auth_methods_supported?.includes("client_secret_basic") ?? true
    return (takesBasic ? basic : post)(server, client, body, headers)
  }
}

/** No answer at all, as opposed to an answer that is no good. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof openid.ClientError ? error.code : undefined
  return code === "OAUTH_TIMEOUT" || (error instanceof TypeError && error.message === "fetch failed")
}
