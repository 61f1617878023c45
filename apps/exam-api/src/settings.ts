/**
 * What the environment says, read once. Only main.ts, prepare.ts and the commands call this.
 *
 * Errors: `SettingRefused` with one sentence that names the variable.
 */
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"

export class SettingRefused extends Error {
  override readonly name = "SettingRefused"
}

const secretsShape = z.object({
  nationalIds: z.string().regex(/^[0-9a-f]{64}$/),
  sworn_candidate: z.string().min(16),
  sworn_staff: z.string().min(16),
  sworn_scorer: z.string().min(16),
  sworn_bank: z.string().min(16),
})
export type Secrets = z.infer<typeof secretsShape>

export type Settings = {
  /** The owner of the schema: migrations and demo data only. */
  readonly databaseUrl: string
  readonly host: string
  readonly port: number
  readonly staffPort: number
  readonly origin: string
  readonly staffOrigin: string
  /** Addresses of the proxies in front, whose word on a client's address counts. */
  readonly trustedProxies: readonly string[]
  readonly dataDir: string
  readonly secrets: Secrets
  /** How often the end of the audit chain is kept outside the database, and where besides the data folder. */
  readonly anchorEveryMs: number
  readonly anchorUrl: string | null
}

const defaultAnchorMinutes = 15

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const databaseUrl = environment["DATABASE_URL"]
  if (databaseUrl === undefined || databaseUrl === "") {
    throw new SettingRefused("DATABASE_URL is not set. Start Sworn with `npm start`, which sets it.")
  }
  const port = portIn(environment, "PORT", 3000)
  const staffPort = portIn(environment, "STAFF_PORT", port + 1)
  const dataDir = environment["SWORN_DATA_DIR"] ?? ".data"
  return {
    databaseUrl,
    host: environment["SWORN_HOST"] ?? "127.0.0.1",
    port,
    staffPort,
    origin: environment["SWORN_ORIGIN"] ?? `http://localhost:${port}`,
    staffOrigin: environment["SWORN_STAFF_ORIGIN"] ?? `http://localhost:${staffPort}`,
    trustedProxies: (environment["SWORN_TRUSTED_PROXIES"] ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
    dataDir,
    secrets: readSecrets(dataDir),
    anchorEveryMs: minutesIn(environment, "SWORN_ANCHOR_MINUTES", defaultAnchorMinutes) * 60_000,
    anchorUrl: addressIn(environment, "SWORN_ANCHOR_URL"),
  }
}

function minutesIn(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name]
  if (text === undefined || text === "") return otherwise
  const minutes = Number(text)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440) {
    throw new SettingRefused(`${name} must be a number of minutes from 1 to 1440, not "${text}".`)
  }
  return minutes
}

function addressIn(environment: NodeJS.ProcessEnv, name: string): string | null {
  const text = environment[name]
  if (text === undefined || text === "") return null
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? "")) {
    throw new SettingRefused(`${name} must be an http or https address, not "${text}".`)
  }
  return text
}

function portIn(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name]
  if (text === undefined || text === "") return otherwise
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SettingRefused(`${name} must be a port from 1 to 65535, not "${text}".`)
  }
  return port
}

/** Made on the first start and kept beside the data: without them nobody can look an ID up again. */
function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json")
  if (!existsSync(file)) {
    const fresh: Secrets = { nationalIds: randomBytes(32).toString("hex"), ...freshPasswords() }
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
    return fresh
  }
  const found = safeJson(readFileSync(file, "utf8"))
  // A role that came with a later version gets its password now; what is there stays.
  const kept = secretsShape.safeParse({ ...freshPasswords(), ...(typeof found === "object" ? found : null) })
  if (!kept.success) {
    throw new SettingRefused(
      `${file} is damaged. Restore it from a backup; without it national IDs cannot be looked up.`,
    )
  }
  if (Object.keys(kept.data).length > Object.keys(found as object).length)
    writeFileSync(file, `${JSON.stringify(kept.data, null, 2)}\n`, { mode: 0o600 })
  return kept.data
}

const freshPasswords = () => ({
  sworn_candidate: randomBytes(24).toString("base64url"),
  sworn_staff: randomBytes(24).toString("base64url"),
  sworn_scorer: randomBytes(24).toString("base64url"),
  sworn_bank: randomBytes(24).toString("base64url"),
})

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
