import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { sbomOf, type Lock } from "./sbom.ts"

const integrity = `sha512-${Buffer.from("ab".repeat(32)).toString("base64")}`
const small: Lock = {
  name: "sworn",
  version: "0.1.0",
  packages: {
    "": { version: "0.1.0", dependencies: {} },
    "apps/one": { version: "0.1.0", dependencies: { "@scope/outer": "1.0.0", "@sworn/own": "0.1.0" } },
    "node_modules/@sworn/own": { link: true },
    "node_modules/@scope/outer": {
      version: "1.0.0",
      integrity,
      license: "MIT",
      dependencies: { inner: "^2.0.0", other: "1.0.0" },
    },
    "node_modules/@scope/outer/node_modules/inner": {
      version: "2.0.0",
      integrity,
      license: "MIT OR CC0-1.0",
    },
    "node_modules/inner": { version: "1.0.0", integrity, dev: true },
    "node_modules/other": { version: "1.0.0", integrity, optional: true, dependencies: { inner: "1.0.0" } },
  },
}

describe("the bill of materials", () => {
  it("names each package from outside once, with version, hash and licence", () => {
    const { components, ...bom } = sbomOf(small)
    expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" })
    expect(components.map(({ purl, scope }) => `${purl} ${scope}`)).toEqual([
      "pkg:npm/%40scope/outer@1.0.0 required",
      "pkg:npm/inner@2.0.0 required",
      "pkg:npm/inner@1.0.0 excluded",
      "pkg:npm/other@1.0.0 optional",
    ])
    expect(components[0]?.hashes).toEqual([{ alg: "SHA-512", content: "6162".repeat(32) }])
    expect(components[1]?.licenses).toEqual([{ expression: "MIT OR CC0-1.0" }])
  })

  it("says what needs what, as Node would find it", () => {
    const needs = new Map(sbomOf(small).dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    const outer = "pkg:npm/%40scope/outer@1.0.0#node_modules/@scope/outer"
    const other = "pkg:npm/other@1.0.0#node_modules/other"
    expect(needs.get("sworn")).toEqual([outer])
    expect(needs.get(outer)).toEqual([
      "pkg:npm/inner@2.0.0#node_modules/@scope/outer/node_modules/inner",
      other,
    ])
    expect(needs.get(other)).toEqual(["pkg:npm/inner@1.0.0#node_modules/inner"])
  })

  it("refuses a package that nothing proves", () => {
    const { integrity: _hash, ...unproven } = { ...small.packages["node_modules/inner"] }
    const lock = { ...small, packages: { ...small.packages, "node_modules/inner": unproven } }
    expect(() => sbomOf(lock)).toThrow("node_modules/inner")
  })

  it("can be drawn up of Sworn itself, and every reference in it leads somewhere (ASVS 15.1.2)", () => {
    const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as Lock
    const { components, dependencies } = sbomOf(lock)
    const refs = new Set([...components.map((one) => one["bom-ref"]), "sworn"])
    expect(refs.size).toBe(components.length + 1)
    expect(components.length).toBeGreaterThan(100)
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["hono", "postgres", "zod"]))
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([])
    expect(dependencies.find(({ ref }) => ref === "sworn")?.dependsOn.length).toBeGreaterThan(20)
  })
})
