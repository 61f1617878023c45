import { beforeEach, describe, expect, it } from "vitest"
import { createPreferences } from "./preferences.ts"

describe("preferences", () => {
  beforeEach(() => localStorage.clear())

  it("begin in Chinese, as the system is coloured, at medium size", () => {
    const root = document.createElement("html")
    createPreferences("test", root)

    expect([root.lang, root.dataset["theme"], root.dataset["size"]]).toEqual(["zh-CN", undefined, "medium"])
  })

  it("are applied at once and remembered on this device", () => {
    const chosen = createPreferences("test", document.createElement("html"))
    chosen.setLanguage("en")
    chosen.setTheme("contrast")
    chosen.setSize("large")

    const root = document.createElement("html")
    createPreferences("test", root)
    expect([root.lang, root.dataset["theme"], root.dataset["size"]]).toEqual(["en", "contrast", "large"])
  })

  it("ignore what this device remembers wrongly", () => {
    localStorage.setItem("test", '{"language":"tlh","theme":7}')
    const { language, theme } = createPreferences("test", document.createElement("html"))

    expect([language(), theme()]).toEqual(["zh-CN", "system"])
  })

  it("follow what is chosen in another window", () => {
    const root = document.createElement("html")
    const { language } = createPreferences("test", root)
    localStorage.setItem("test", '{"language":"en","theme":"dark","size":"large"}')
    dispatchEvent(new StorageEvent("storage", { key: "test" }))

    expect(language()).toBe("en")
    expect([root.lang, root.dataset["theme"], root.dataset["size"]]).toEqual(["en", "dark", "large"])
  })
})
