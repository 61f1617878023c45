import { describe, expect, it } from "vitest"
import { addressFrom } from "./client-address.ts"

const proxies = ["10.0.0.1", "10.0.0.2"]

describe("a client's address", () => {
  it.each([
    ["the connection's own, whatever it claims to forward", "203.0.113.9", "198.51.100.7", "203.0.113.9"],
    ["what the proxy in front says", "10.0.0.1", "198.51.100.7", "198.51.100.7"],
    [
      "the nearest that is no proxy of ours, not the first that was claimed",
      "10.0.0.1",
      "1.2.3.4, 198.51.100.7, 10.0.0.2",
      "198.51.100.7",
    ],
    ["the proxy's, when all that is forwarded are proxies", "10.0.0.1", "10.0.0.2, 10.0.0.1", "10.0.0.1"],
    ["the proxy's, when it forwards nothing", "10.0.0.1", undefined, "10.0.0.1"],
    ["the proxy's, when what it forwards is empty", "10.0.0.1", "", "10.0.0.1"],
    ["the proxy's, when what it forwards is too long to be one", "10.0.0.1", "x".repeat(200), "10.0.0.1"],
    ["an IPv4 one, also where the socket speaks IPv6", "::ffff:203.0.113.9", undefined, "203.0.113.9"],
    ["trusted as a proxy in either spelling", "::ffff:10.0.0.1", "::ffff:198.51.100.7", "198.51.100.7"],
  ])("is %s (bad/N2)", (_what, remote, forwardedFor, expected) => {
    expect(addressFrom(remote, forwardedFor, proxies)).toBe(expected)
  })

  it("is nobody's where there is no socket, and believes no header then (bad/N2)", () => {
    expect(addressFrom(undefined, "198.51.100.7", proxies)).toBeNull()
  })

  it("is the connection's own while no proxy is named (bad/N2)", () => {
    expect(addressFrom("10.0.0.1", "198.51.100.7", [])).toBe("10.0.0.1")
  })
})
