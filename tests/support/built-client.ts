/** The exam client as it was built: its files, and the scripts that a browser loads before it can show anything. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"

const folder = join(import.meta.dirname, "../../apps/exam-client/dist")

/** Every file that is served, by its address; what the compiler left beside the build is served too. */
export const builtFiles = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))

export const builtFile = (path: string): Buffer => readFileSync(join(folder, path))

/** The page's scripts and preloads, and whatever these import at once: by the text, as a browser would. */
export function firstScripts(): readonly string[] {
  const page = builtFile("index.html").toString("utf8")
  const queue = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path ?? "")
  const found = new Set<string>()
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue
    if (!existsSync(join(folder, path))) throw new Error(`${path} is not in the build`)
    found.add(path)
    const imports = builtFile(path)
      .toString("utf8")
      .matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)
    for (const [, name] of imports) queue.push(posix.join(posix.dirname(path), name ?? ""))
  }
  return [...found].sort()
}
