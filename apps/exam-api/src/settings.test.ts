import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { readSettings, SettingRefused } from "./settings.ts"

const folder = mkdtempSync(join(tmpdir(), "sworn-settings-"))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (more: Record<string, string>) =>
  readSettings({ DATABASE_URL: "postgres://localhost/x", SWORN_DATA_DIR: folder, ...more }).sso
const whole = {
  SWORN_OIDC_ISSUER: "https://id.example",
  SWORN_OIDC_CLIENT_ID: "sworn",
  SWORN_OIDC_CLIENT_SECRET: "secret",
}

describe("the settings of single sign-on", () => {
  it("are none where nothing is set, and whole where all is", () => {
    expect(read({})).toBeNull()
    expect(read({ ...whole, SWORN_OIDC_NAME: "省厅" })).toEqual({
      issuer: "https://id.example",
      clientId: "sworn",
      clientSecret: "secret",
      name: "省厅",
    })
  })

  it.each(Object.keys(whole))("are refused without %s", (missing) => {
    expect(() => read({ ...whole, [missing]: "" })).toThrow(SettingRefused)
  })

  it("take http on this machine alone, where tests and trials run", () => {
    expect(() => read({ ...whole, SWORN_OIDC_ISSUER: "http://id.example" })).toThrow(/https/)
    expect(() => read({ ...whole, SWORN_OIDC_ISSUER: "file:///etc/passwd" })).toThrow(SettingRefused)
    expect(read({ ...whole, SWORN_OIDC_ISSUER: "http://127.0.0.1:9000" })?.issuer).toBe(
      "http://127.0.0.1:9000",
    )
  })
})
