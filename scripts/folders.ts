/**
 * Folders Sworn keeps its data in.
 *
 * Errors: those of the operating system, as Node throws them.
 */
import { mkdirSync, statSync } from "node:fs"
import { dirname } from "node:path"

/** Makes a folder and its parents. Node's own recursive mkdir never returns for a path below /proc. */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o755 })
}
