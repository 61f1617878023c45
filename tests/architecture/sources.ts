/** The repository as a graph of files: who imports whom, through relative paths and through workspace doors. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../..", import.meta.url))

const skipped = /(^|\/)(node_modules|dist|\.types|\.turbo|\.data|coverage)(\/|$)/

export const filesIn = (folder: string, ending = /\.tsx?$/): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => !skipped.test(path) && ending.test(path) && statSync(join(root, path)).isFile())

export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$/.test(path)

export const sourcesIn = (folder: string): string[] => filesIn(folder).filter((path) => !isTest(path))

export const read = (path: string): string => readFileSync(join(root, path), "utf8")

/** A statement or a call; the same words within a sentence import nothing. */
const importing = /(?:(?<=[\s}*])from\s+|^import\s+|\bimport\s*\(\s*)"([^"\n]+)"/gm
const typeImport = /import type [^"]*? from "[^"]+"/gs

/** What a file imports when it runs; types vanish before that. */
export const importsOf = (path: string, { withTypes = true } = {}): string[] => {
  const text = read(path)
  const running = withTypes ? text : text.replace(typeImport, "")
  return [...running.matchAll(importing)].map(([, name]) => name ?? "")
}

type Manifest = { name: string; exports?: Record<string, string> }

const workspaces = ["packages", "apps"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .concat("drizzle", "tests")
  .filter((folder) => existsSync(join(root, folder, "package.json")))

const doors = new Map(
  workspaces.flatMap((folder) => {
    const { name, exports = {} } = JSON.parse(read(join(folder, "package.json"))) as Manifest
    return Object.entries(exports)
      .filter(([door]) => !door.includes("*"))
      .map(([door, file]) => [name + door.slice(1), join(folder, file)] as const)
  }),
)

/** The file of this repository that an import leads to, or null for a package from outside. */
export function leadsTo(importer: string, name: string): string | null {
  const door = doors.get(name)
  if (door !== undefined) return door
  if (!name.startsWith(".")) return null
  const path = relative(root, resolve(root, dirname(importer), name.split("?")[0] ?? name))
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(
    (one) => existsSync(join(root, one)) && statSync(join(root, one)).isFile(),
  )
  return found ?? path
}

/** Every file that can run when one of these does. */
export function reachableFrom(starts: readonly string[]): ReadonlyMap<string, string> {
  const cameFrom = new Map<string, string>(starts.map((start) => [start, ""]))
  const queue = [...starts]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (!/\.tsx?$/.test(file) || !existsSync(join(root, file))) continue
    for (const name of importsOf(file, { withTypes: false })) {
      const next = leadsTo(file, name)
      if (next !== null && !cameFrom.has(next)) {
        cameFrom.set(next, file)
        queue.push(next)
      }
    }
  }
  return cameFrom
}
