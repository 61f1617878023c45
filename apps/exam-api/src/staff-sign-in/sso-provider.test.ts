import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "vitest"
import { makeSsoProvider } from "./sso-provider.ts"

it.each([
  ["is asked", (own: string) => own, true],
  ["that calls itself by another's name is not", () => "http://127.0.0.1:1", false],
])(
  "a provider %s: only the configured issuer is believed (ASVS 10.5.3)",
  async (_what, issuer, isBelieved) => {
    const server = createServer((_request, response) => {
      const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      response.setHeader("content-type", "application/json")
      response.end(
        JSON.stringify({
          issuer: issuer(own),
          authorization_endpoint: `${own}/authorize`,
          token_endpoint: `${own}/token`,
          jwks_uri: `${own}/keys`,
          response_types_supported: ["code"],
        }),
      )
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const settings = { issuer: `http://127.0.0.1:${port}`, clientId: "sworn", clientSecret: "s", name: "SSO" }
    const provider = makeSsoProvider(settings, { info: () => {}, warn: () => {}, error: () => {} })

    const left = await provider.leave(new URL("https://staff.exam.example/api/session/sso/callback"))
    server.closeAllConnections()
    server.close()
    expect(left.ok).toBe(isBelieved)
    if (left.ok) {
      const to = new URL(left.value.to)
      expect(to.searchParams.get("code_challenge_method")).toBe("S256")
      // Enough chance in each that nobody guesses it (ASVS 10.1.2).
      for (const secret of [left.value.state, left.value.nonce, left.value.codeVerifier])
        expect(Buffer.from(secret, "base64url").length).toBeGreaterThanOrEqual(32)
    }
  },
)
