/** The reverse proxy that the operations guide hands out: what it promises is in it (ASVS 12, 4.1, 15.3.4). */
import { describe, expect, it } from "vitest"
import { read } from "./sources.ts"

const config = read("docs/operations/nginx.conf").replace(/^\s*#.*$/gm, "")
const servers = config.split(/^server \{/m).slice(1)
const inFront = servers.filter((server) => server.includes("proxy_pass"))

describe("the proxy of the operations guide", () => {
  it("speaks TLS 1.2 and 1.3 and nothing older, with ciphers that are authenticated and keep no past open (ASVS 12.1)", () => {
    expect(/^ssl_protocols (.*);/m.exec(config)?.[1]).toBe("TLSv1.2 TLSv1.3")
    const ciphers = /^ssl_ciphers (.*);/m.exec(config)?.[1]?.split(":") ?? []
    expect(ciphers.length).toBeGreaterThan(3)
    expect(ciphers.filter((one) => !/^ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM|CHACHA20)/.test(one))).toEqual([])
    expect(ciphers[0]).toContain("AES256")
    expect(config).toContain("ssl_prefer_server_ciphers on;")
  })

  it("gives candidates and staff a host each, and any other host no handshake (ASVS 3.5.4, 12.2)", () => {
    const hosts = inFront.map((server) => /server_name (\S+);/.exec(server)?.[1])
    expect(hosts).toEqual(["exam.example", "staff.exam.example"])
    expect(inFront.every((server) => /listen 443 ssl/.test(server))).toBe(true)
    expect(servers.some((server) => server.includes("ssl_reject_handshake on;"))).toBe(true)
  })

  it("leads people from HTTP to HTTPS, and refuses programs (ASVS 4.1.2)", () => {
    const plain = servers.filter((server) => /listen 80\b/.test(server))
    expect(plain).toHaveLength(1)
    expect(plain[0]).toMatch(/location \/api\/ \{\s*return 403;/)
    expect(plain[0]).toMatch(/location \/ \{\s*return 301 https:/)
  })

  it("says itself where a request came from, whatever the request said (ASVS 4.1.3, 15.3.4)", () => {
    for (const server of inFront) {
      expect(server).toContain("proxy_set_header X-Forwarded-For $remote_addr;")
      expect(server).toContain('proxy_set_header X-Forwarded-Host "";')
    }
    expect(config).not.toContain("$proxy_add_x_forwarded_for")
  })

  it("logs no query, names no version, keeps nothing (ASVS 14.2.1, 13.4, 14.2.2)", () => {
    const format = config.slice(
      config.indexOf("log_format"),
      config.indexOf(";", config.indexOf("log_format")),
    )
    expect(format).not.toMatch(/\$request\b|\$request_uri|\$args|\$query_string|\$http_referer|\$http_cookie/)
    expect(config).toContain("server_tokens off;")
    expect(config).not.toMatch(/proxy_cache|proxy_store/)
  })
})
