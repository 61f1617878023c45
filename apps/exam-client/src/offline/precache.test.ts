import { describe, expect, it } from "vitest"
import { isOurs, isPage } from "./precache.ts"

const origin = "https://exam.example"
const asked = (path: string, more: { readonly method?: string; readonly mode?: RequestMode } = {}) => ({
  method: "GET",
  mode: "cors" as RequestMode,
  url: new URL(path, origin).href,
  ...more,
})

describe("the worker answers", () => {
  it("for the app's page, whatever its address", () => {
    expect(isPage(asked("/", { mode: "navigate" }))).toBe(true)
    expect(isPage(asked("/result", { mode: "navigate" }))).toBe(true)
    expect(isPage(asked("/result"))).toBe(false)
  })

  it("for the files of its version", () => {
    const files = ["/", "/assets/main-1a2b.js"]
    expect(isOurs(asked("/assets/main-1a2b.js"), origin, files)).toBe(true)
    expect(isOurs(asked("/assets/main-0000.js"), origin, files)).toBe(false)
    expect(isOurs(asked("https://elsewhere.example/assets/main-1a2b.js"), origin, files)).toBe(false)
  })

  it("for nothing under /api, read or written", () => {
    expect(isPage(asked("/api/openapi.json", { mode: "navigate" }))).toBe(false)
    expect(isOurs(asked("/api/time"), origin, ["/"])).toBe(false)
    expect(isPage(asked("/", { mode: "navigate", method: "POST" }))).toBe(false)
  })
})
