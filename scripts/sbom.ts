/**
 * `npm run sbom`: everything from outside that Sworn is made of, as CycloneDX 1.6 on standard output, read from the lock file
 * alone. The same lock file gives the same bytes, so two releases can be compared.
 *
 * Errors: a package in the lock file without a version or a hash is a fault.
 * Source: ASVS 15.1.2.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"

type LockedPackage = {
  version?: string
  integrity?: string
  license?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export type Lock = { name: string; version: string; packages: Record<string, LockedPackage> }

const inside = "node_modules/"
const ownScope = "@sworn/"

export function sbomOf({ name, version, packages }: Lock) {
  const outside = Object.entries(packages).filter(([path, one]) => path.includes(inside) && one.link !== true)
  const refOf = (path: string) => `${purlOf(nameIn(path), packages[path]?.version ?? "")}#${path}`

  /** Where Node would find a package that this one asks for: beside it, or further up. */
  function found(from: string, wanted: string): string | undefined {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${inside}`)))) {
      const path = `${folder === "" ? "" : `${folder}/`}${inside}${wanted}`
      if (packages[path] !== undefined) return path
      if (folder === "") return undefined
      if (!folder.includes(`/${inside}`)) folder = ""
    }
  }

  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": name, name, version, purl: purlOf(name, version) },
    },
    components: outside.map(([path, one]) => componentOf(path, one, refOf(path))),
    dependencies: [
      { ref: name, dependsOn: rootsOf(packages).flatMap((path) => refIfThere(path)) },
      ...outside.map(([path, { dependencies, optionalDependencies }]) => ({
        ref: refOf(path),
        dependsOn: Object.keys({ ...dependencies, ...optionalDependencies })
          .flatMap((wanted) => found(path, wanted) ?? [])
          .map(refOf)
          .toSorted(),
      })),
    ],
  }

  function refIfThere(path: string): string[] {
    return packages[path] === undefined || packages[path].link === true ? [] : [refOf(path)]
  }
}

/** What the workspaces themselves ask for. */
function rootsOf(packages: Lock["packages"]): string[] {
  const own = Object.entries(packages).filter(([path]) => !path.includes(inside))
  const wanted = own.flatMap(([, one]) => Object.keys({ ...one.dependencies, ...one.optionalDependencies }))
  return [...new Set(wanted)]
    .filter((one) => !one.startsWith(ownScope))
    .toSorted()
    .map((one) => inside + one)
}

function componentOf(
  path: string,
  { version, integrity, license, dev, optional }: LockedPackage,
  ref: string,
) {
  const [algorithm, sum] = integrity?.split("-", 2) ?? []
  if (version === undefined || sum === undefined || algorithm !== "sha512")
    throw new Error(`${path} has no version or no hash in package-lock.json`)
  const name = nameIn(path)
  const isExpression = license?.includes(" ") === true
  return {
    type: "library",
    "bom-ref": ref,
    name,
    version,
    scope: dev === true ? "excluded" : optional === true ? "optional" : "required",
    purl: purlOf(name, version),
    hashes: [{ alg: "SHA-512", content: Buffer.from(sum, "base64").toString("hex") }],
    ...(license !== undefined && {
      licenses: [isExpression ? { expression: license } : { license: { name: license } }],
    }),
  }
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf(inside) + inside.length)

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")) as Lock
  process.stdout.write(`${JSON.stringify(sbomOf(lock), null, 2)}\n`)
}
