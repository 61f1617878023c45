/** An organisation's own sign-in for tests: a real OpenID Connect provider on a free port, and one that lies. */
import { Provider } from "oidc-provider"
import { createSign, generateKeyPairSync, randomBytes } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

export const client = { id: "sworn-console", secret: "a-secret-of-the-test's-own-making" }
const callback = "http://localhost/api/session/sso/callback"

export type IdentityProvider = Awaited<ReturnType<typeof openProvider>>

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
const keyId = "of-the-test"
const publicJwk = { ...publicKey.export({ format: "jwk" }), kid: keyId, use: "sig", alg: "RS256" }

/** Signs in whoever `goThrough` names, without asking. */
export async function openProvider() {
  const { server, issuer } = await listen()
  let person: { readonly subject: string; readonly amr: readonly string[] } = { subject: "nobody", amr: [] }
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: keyId, use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    claims: { openid: ["sub", "amr"] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Grant: 60, Interaction: 60, Session: 60 },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...(person.amr.length > 0 && { amr: person.amr }) }),
    }),
    loadExistingGrant: async (ctx: OidcContext) => {
      const { client: asking, session } = ctx.oidc
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId })
      grant.addOIDCScope("openid")
      await grant.save()
      return grant
    },
    interactions: { url: () => "/sign-in" },
  })
  const answer = provider.callback()
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/sign-in")) return void answer(request, response)
    const login = { accountId: person.subject, amr: [...person.amr] }
    void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
  })

  return {
    issuer,
    settings: settingsFor(issuer),
    /** Follows a browser through the sign-in, to the address at which it comes back to us. */
    goThrough: (to: string, subject: string, amr: readonly string[] = []): Promise<URL> => {
      person = { subject, amr }
      return follow(to)
    },
    close: () => close(server),
  }
}

/** What one who could write ID tokens, but not sign as the provider, would try; or the provider itself, gone wrong. */
export type Lie = {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly signature?: "none" | "of-another-key"
}

/**
 * A provider whose ID token is what the test says. A browser that visits it is sent back at once as `visitor`, wherever it came
 * from.
 */
export async function openLiar() {
  const { server, issuer } = await listen()
  let token = ""
  let visitor = "nobody"
  const replies: Record<string, () => unknown> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/jwks": () => ({ keys: [publicJwk] }),
    "/token": () => ({ access_token: "x", token_type: "Bearer", expires_in: 60, id_token: token }),
  }
  server.on("request", (request, response) => {
    const asked = new URL(request.url ?? "/", issuer)
    if (asked.pathname === "/auth") {
      const back = tellOf(asked, visitor, {}, asked.searchParams.get("redirect_uri") ?? callback)
      return void response.writeHead(303, { location: back.href }).end()
    }
    const reply = replies[asked.pathname]
    response.writeHead(reply ? 200 : 404, { "content-type": "application/json" })
    response.end(JSON.stringify(reply?.() ?? {}))
  })

  return {
    issuer,
    settings: settingsFor(issuer),
    /** Comes back as the provider would send the browser, with a token for this subject, made wrong in this way. */
    comeBack: (to: string, subject: string, lie: Lie = {}): URL =>
      tellOf(new URL(to), subject, lie, callback),
    receive: (subject: string) => {
      visitor = subject
    },
    close: () => close(server),
  }

  function tellOf(to: URL, subject: string, lie: Lie, backTo: string): URL {
    const asked = to.searchParams
    const now = Math.floor(performance.timeOrigin / 1000 + performance.now() / 1000)
    const claims = {
      iss: issuer,
      aud: client.id,
      sub: subject,
      nonce: asked.get("nonce"),
      iat: now,
      exp: now + 60,
    }
    token = signed({ ...claims, ...lie.claims }, lie)
    const back = new URL(backTo)
    back.search = new URLSearchParams({ code: "x", state: asked.get("state") ?? "" }).toString()
    return back
  }
}

function signed(claims: object, { header = {}, signature }: Lie): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
  const body = `${part({ alg: "RS256", kid: keyId, ...header })}.${part(claims)}`
  if (signature === "none") return `${body}.`
  const key =
    signature === "of-another-key"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey
      : privateKey
  return `${body}.${createSign("sha256").update(body).sign(key, "base64url")}`
}

const settingsFor = (issuer: string) => ({
  issuer,
  clientId: client.id,
  clientSecret: client.secret,
  name: "省厅统一登录",
})

/** As a browser does, with cookies, until an address that is not the provider's. */
async function follow(start: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let at = new URL(start)
  const home = at.origin
  for (let hops = 0; hops < 10 && at.origin === home; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    const reply = await fetch(at, { redirect: "manual", headers: { cookie } })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = reply.headers.get("location")
    if (next === null) throw new Error(`The provider answered ${reply.status}: ${await reply.text()}`)
    at = new URL(next, at)
  }
  return at
}

async function listen(): Promise<{ server: Server; issuer: string }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

type OidcContext = {
  readonly oidc: {
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}
