import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readSettings } from "./settings.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sworn-settings-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const withSettings = (more: NodeJS.ProcessEnv) =>
  readSettings({ DATABASE_URL: "postgres://u@127.0.0.1/sworn", SWORN_DATA_DIR: folder, ...more })

describe("the settings", () => {
  it("stand by themselves on one machine", () => {
    expect(withSettings({})).toMatchObject({
      host: "127.0.0.1",
      origin: "http://localhost:3000",
      staffOrigin: "http://localhost:3001",
      trustedProxies: [],
    })
  })

  it.each([
    ["http://exam.example", "SWORN_ORIGIN"],
    ["https://exam.example/", "SWORN_ORIGIN"],
    ["exam.example", "SWORN_STAFF_ORIGIN"],
  ])("refuse %s as %s: browsers are met over HTTPS, or on this machine", (value, name) => {
    expect(() => withSettings({ [name]: value })).toThrow(name)
  })

  it("refuse candidates and staff on one host, whose cookies browsers would not tell apart", () => {
    const oneHost = { SWORN_ORIGIN: "https://exam.example", SWORN_STAFF_ORIGIN: "https://exam.example:8443" }
    expect(() => withSettings(oneHost)).toThrow("two hosts")
    const twoHosts = { ...oneHost, SWORN_STAFF_ORIGIN: "https://staff.exam.example" }
    expect(withSettings(twoHosts).staffOrigin).toBe("https://staff.exam.example")
  })

  it("refuse a database on another machine without a checked certificate, unless someone vouches for the line", () => {
    const elsewhere = "postgres://u@db.example/sworn"
    for (const DATABASE_URL of [elsewhere, `${elsewhere}?sslmode=require`])
      expect(() => withSettings({ DATABASE_URL })).toThrow("verify-full")
    const checked = `${elsewhere}?sslmode=verify-full`
    expect(withSettings({ DATABASE_URL: checked }).databaseUrl).toBe(checked)
    expect(withSettings({ DATABASE_URL: elsewhere, SWORN_PLAIN_DATABASE: "yes" }).databaseUrl).toBe(elsewhere)
  })

  it("refuse an address for anchors that is neither under TLS nor on this machine", () => {
    expect(() => withSettings({ SWORN_ANCHOR_URL: "http://anchors.example" })).toThrow("SWORN_ANCHOR_URL")
    expect(() => withSettings({ SWORN_ANCHOR_URL: "file:///etc/passwd" })).toThrow("SWORN_ANCHOR_URL")
    expect(withSettings({ SWORN_ANCHOR_URL: "https://anchors.example/sworn" }).anchorUrl).toBeTruthy()
  })
})

describe("the demo", () => {
  it("comes unasked to this machine alone, and to no address that others know (ASVS 6.3.2)", () => {
    const open = { SWORN_ORIGIN: "https://exam.example", SWORN_STAFF_ORIGIN: "https://staff.exam.example" }
    expect(withSettings({}).demo).toBe(true)
    expect(withSettings(open).demo).toBe(false)
    expect(withSettings({ ...open, SWORN_DEMO: "yes" }).demo).toBe(true)
    expect(withSettings({ SWORN_DEMO: "no", SWORN_AGENCY: "云岭省公安厅" })).toMatchObject({
      demo: false,
      agency: "云岭省公安厅",
    })
    expect(() => withSettings({ SWORN_DEMO: "false" })).toThrow("SWORN_DEMO")
  })
})

describe("the secrets", () => {
  it("are made by chance on the first start, and kept", () => {
    const { secrets } = withSettings({})
    expect(secrets.nationalIds).toMatch(/^[0-9a-f]{64}$/)
    const passwords = [secrets.sworn_candidate, secrets.sworn_staff, secrets.sworn_scorer]
    // Base64url of 24 bytes: 192 bits each, and no two alike.
    expect(passwords.every((one) => /^[\w-]{32}$/.test(one))).toBe(true)
    expect(new Set(passwords).size).toBe(3)
    expect(withSettings({}).secrets).toEqual(secrets)
  })

  it.skipIf(process.platform === "win32")("are for one account's eyes, a restored copy too", () => {
    withSettings({})
    const file = join(folder, "secrets.json")
    const rights = () => statSync(file).mode & 0o777
    expect(rights()).toBe(0o600)
    chmodSync(file, 0o644)
    withSettings({})
    expect(rights()).toBe(0o600)
  })
})
