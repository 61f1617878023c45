/**
 * A data folder with a database prepared as `npm start` prepares it, made once for the run: every journey walks with a copy of
 * its own, and waits a fifth of a second for it, not seven.
 *
 * Errors: a preparation that fails throws with its last words.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { TestProject } from "vitest/node"
import { startPostgres } from "../../scripts/embedded-postgres.ts"

declare module "vitest" {
  export interface ProvidedContext {
    /** Its server is stopped, so that its files are whole. */
    preparedFolder: string
  }
}

const prepareScript = join(dirname(dirname(import.meta.dirname)), "apps/exam-api/dist/prepare.mjs")

export default async function setUp(project: TestProject) {
  const folder = newFolder()
  const server = await startPostgres({ dataDir: databaseIn(folder) })
  prepare({ DATABASE_URL: server.url, SWORN_DATA_DIR: folder })
  await server.stop()
  project.provide("preparedFolder", folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), "sworn-journey-"))
export const databaseIn = (folder: string): string => join(folder, "postgres")

/** Safe to say again: of a database that is ready it changes nothing. */
export function prepare(environment: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync(process.execPath, [prepareScript], {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`The database was not prepared: ${stderr}`)
}

/** With its owners: PostgreSQL runs as whoever its files belong to. */
export function copyFolder(from: string, to: string): void {
  if (process.platform === "win32") return cpSync(from, to, { recursive: true })
  const { status, stderr } = spawnSync("cp", ["-a", `${from}/.`, to], { encoding: "utf8" })
  if (status !== 0) throw new Error(`The prepared folder was not copied: ${stderr}`)
}
