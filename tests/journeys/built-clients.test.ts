/** What is delivered to browsers: the clients as they were built, without a trace of how (ASVS 13.4, 15.2.3). */
import { readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")

describe.each(["exam-client", "console"])("the built %s", (name) => {
  const files = readdirSync(join(root, "apps", name, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = files
    .filter((path) => [".js", ".css", ".html"].includes(extname(path)))
    .map((path) => ({ path: path.slice(root.length), text: readFileSync(path, "utf8") }))

  it("is a page with scripts, styles, pictures and nothing else: no sources, no maps", () => {
    expect(files.length).toBeGreaterThan(2)
    const kinds = new Set(files.map((path) => extname(path)))
    expect([...kinds].filter((kind) => ![".html", ".js", ".css", ".svg", ".woff2"].includes(kind))).toEqual(
      [],
    )
    expect(texts.filter(({ text }) => text.includes("sourceMappingURL")).map(({ path }) => path)).toEqual([])
  })

  it("names no folder and no address of the machine that built it", () => {
    const telling = ["node_modules/", "/home/", "localhost", "127.0.0.1", root]
    expect(
      texts.flatMap(({ path, text }) =>
        telling.filter((one) => text.includes(one)).map((one) => `${path}: ${one}`),
      ),
    ).toEqual([])
  })

  it("holds no test, no demo password and no secret", () => {
    expect(
      texts
        .filter(({ text }) => /vitest|sworn-demo-2026|BEGIN [A-Z ]*PRIVATE KEY/.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it("has no script or style in the page itself: the policy would stop them", () => {
    const page = texts.find(({ path }) => path.endsWith("/index.html"))?.text ?? ""
    expect(page).toContain("<script")
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/)
  })
})
