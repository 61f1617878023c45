/**
 * What the environment says, read once. Only main.ts, prepare.ts and the commands call this.
 *
 * Errors: `SettingRefused` with one sentence that names the variable.
 */
import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { SsoSettings } from "./staff-sign-in/sso-provider.ts"

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
  /** Whether an empty database is filled with the demo, whose passwords everybody knows; or with an agency of this name. */
  readonly demo: boolean
  readonly agency: string
  readonly secrets: Secrets
  /** How often the end of the audit chain is kept outside the database, and where besides the data folder. */
  readonly anchorEveryMs: number
  readonly anchorUrl: string | null
  /** The organisation's own sign-in (OpenID Connect), where there is one. */
  readonly sso: SsoSettings | null
}

const defaultAnchorMinutes = 15

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const databaseUrl = environment["DATABASE_URL"]
  if (databaseUrl === undefined || databaseUrl === "") {
    throw new SettingRefused("DATABASE_URL is not set. Start Sworn with `npm start`, which sets it.")
  }
  requirePrivateLine(databaseUrl, environment["SWORN_PLAIN_DATABASE"] === "yes")
  const port = portIn(environment, "PORT", 3000)
  const staffPort = portIn(environment, "STAFF_PORT", port + 1)
  const dataDir = environment["SWORN_DATA_DIR"] ?? ".data"
  const origin = originIn(environment, "SWORN_ORIGIN", port)
  const staffOrigin = originIn(environment, "SWORN_STAFF_ORIGIN", staffPort)
  requireTwoHosts(origin, staffOrigin)
  return {
    databaseUrl,
    host: environment["SWORN_HOST"] ?? "127.0.0.1",
    port,
    staffPort,
    origin,
    staffOrigin,
    trustedProxies: (environment["SWORN_TRUSTED_PROXIES"] ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
    dataDir,
    demo: demoIn(environment, origin, staffOrigin),
    agency: environment["SWORN_AGENCY"] || "本机构",
    secrets: readSecrets(dataDir),
    anchorEveryMs: minutesIn(environment, "SWORN_ANCHOR_MINUTES", defaultAnchorMinutes) * 60_000,
    anchorUrl: addressIn(environment, "SWORN_ANCHOR_URL"),
    sso: ssoIn(environment),
  }
}

/** On this machine alone it is there unasked. */
function demoIn(environment: NodeJS.ProcessEnv, ...origins: readonly string[]): boolean {
  const text = environment["SWORN_DEMO"]
  if (text === undefined || text === "") return origins.every((one) => loopback.has(new URL(one).hostname))
  if (text !== "yes" && text !== "no")
    throw new SettingRefused(`SWORN_DEMO must be yes or no, not "${text}".`)
  return text === "yes"
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
  if (!isPrivate(URL.parse(text))) {
    throw new SettingRefused(`${name} must be an https address, or http on this machine, not "${text}".`)
  }
  return text
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"])

/** HTTPS, or a line that does not leave this machine (ASVS 12.2, 12.3). */
const isPrivate = (url: URL | null): boolean =>
  url !== null && (url.protocol === "https:" || (url.protocol === "http:" && loopback.has(url.hostname)))

/** What browsers see. Its cookies and its cryptography work over HTTPS and on localhost, and nowhere else. */
function originIn(environment: NodeJS.ProcessEnv, name: string, port: number): string {
  const text = environment[name]
  if (text === undefined || text === "") return `http://localhost:${port}`
  const url = URL.parse(text)
  if (!isPrivate(url) || url?.origin !== text) {
    throw new SettingRefused(`${name} must be an origin like https://exam.example, not "${text}".`)
  }
  return text
}

/** A browser keeps cookies by host, whatever the port: candidates and staff must not share one (ASVS 3.5.4). */
function requireTwoHosts(origin: string, staffOrigin: string): void {
  const host = new URL(origin).hostname
  if (host === new URL(staffOrigin).hostname && !loopback.has(host)) {
    throw new SettingRefused("SWORN_ORIGIN and SWORN_STAFF_ORIGIN must name two hosts, not two ports of one.")
  }
}

/** A database elsewhere is spoken to under TLS with its certificate checked, unless someone vouches for the line. */
function requirePrivateLine(databaseUrl: string, isVouchedFor: boolean): void {
  const url = URL.parse(databaseUrl)
  if (url === null) throw new SettingRefused("DATABASE_URL is not an address.")
  if (isVouchedFor || loopback.has(url.hostname) || url.hostname === "") return
  if (url.searchParams.get("sslmode") !== "verify-full") {
    throw new SettingRefused(
      "DATABASE_URL names another machine: add ?sslmode=verify-full, or set SWORN_PLAIN_DATABASE=yes if the line is private.",
    )
  }
}

/** All three or none: half a sign-in would be a button that fails. */
function ssoIn(environment: NodeJS.ProcessEnv): SsoSettings | null {
  const issuer = addressIn(environment, "SWORN_OIDC_ISSUER")
  const clientId = environment["SWORN_OIDC_CLIENT_ID"] ?? ""
  const clientSecret = environment["SWORN_OIDC_CLIENT_SECRET"] ?? ""
  if (issuer === null && clientId === "" && clientSecret === "") return null
  if (issuer === null || clientId === "" || clientSecret === "") {
    throw new SettingRefused(
      "SWORN_OIDC_ISSUER, SWORN_OIDC_CLIENT_ID and SWORN_OIDC_CLIENT_SECRET are set together or not at all.",
    )
  }
  return { issuer, clientId, clientSecret, name: environment["SWORN_OIDC_NAME"] || "SSO" }
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
  closeToOthers(file)
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

/** A restored copy may be open to other accounts of the machine; Windows keeps rights in another way. */
function closeToOthers(file: string): void {
  if (process.platform === "win32" || (statSync(file).mode & 0o077) === 0) return
  try {
    chmodSync(file, 0o600)
  } catch {
    throw new SettingRefused(
      `${file} can be read by other accounts of this machine; make it readable by one.`,
    )
  }
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
