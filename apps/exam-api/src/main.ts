/**
 * The exam API: reads the settings, opens the databases, listens for candidates on one origin and for staff on another,
 * grades what closes, and stops in good order.
 *
 * The two origins share nothing but the process: each has its own database role, and neither mounts the other's routes.
 */
import { urlAs, type ApplicationRole } from "@sworn/drizzle/migrate"
import { randomBytes, randomUUID } from "node:crypto"
import { fileURLToPath } from "node:url"
import { sha256 } from "./attempts/sha256.ts"
import { findAuditHead, readAuditEvents } from "./audit/audit.store.ts"
import { appendToFile, postTo, readAnchors } from "./audit/anchor-places.ts"
import { makeAnchoring } from "./audit/anchors.ts"
import { forgetAddresses } from "./audit/forget-addresses.ts"
import { makeAuditWatch } from "./audit/watch-audit.ts"
import { createCandidateApi } from "./candidate-api.ts"
import { forSearching, openPool, type PoolOptions } from "./database/pool.ts"
import type { Chance } from "./deps.ts"
import { forgetOldFiles } from "./exchange/forget-old-files.ts"
import { closeSittings } from "./grading/close-sittings.ts"
import { gradeClosedAttempts } from "./grading/grade-closed-attempts.ts"
import { serveDocs } from "./http/docs.ts"
import { serveHealth } from "./http/health.ts"
import { listen } from "./http/listen.ts"
import { openLog } from "./http/log.ts"
import { serveSite } from "./http/site.ts"
import { makeNationalIdVault } from "./people/national-id.ts"
import { makeSecondFactorVault } from "./people/sealing.ts"
import { sentenceOf } from "./sentence.ts"
import { catchWhateverIsLeft } from "./last-resort.ts"
import { readSettings } from "./settings.ts"
import { createStaffApi } from "./staff-api.ts"
import { keepLaw } from "./statutes/keep-law.ts"
import { makeSsoProvider } from "./staff-sign-in/sso-provider.ts"

const gradeEveryMs = 2000
const drainMs = 10_000
const anchorPostTimeoutMs = 5000
const watchEveryMs = 30_000
const keepLawEveryMs = 30_000
const forgetEveryMs = 24 * 60 * 60_000

async function main() {
  const settings = readSettings(process.env)
  const log = openLog(process.env["SWORN_LOG_LEVEL"] ?? "info")
  const chance: Chance = { uuid: randomUUID, hex: (byteCount) => randomBytes(byteCount).toString("hex") }
  const pool = (
    role: ApplicationRole,
    connections: number,
    statementTimeoutMs: number,
    options: Pick<PoolOptions, "settings"> = {},
  ) => {
    const url = urlAs(settings.databaseUrl, role, settings.secrets[role])
    return openPool(url, { connections, statementTimeoutMs, ...options })
  }

  const pools = {
    candidate: pool("sworn_candidate", 10, 5000),
    saves: pool("sworn_candidate", 6, 3000),
    staff: pool("sworn_staff", 10, 30_000),
    scorer: pool("sworn_scorer", 2, 60_000),
    bank: pool("sworn_bank", 6, 30_000, { settings: forSearching }),
  }

  const secret = Buffer.from(settings.secrets.nationalIds, "hex")
  const vault = makeNationalIdVault(secret)
  const candidates = createCandidateApi({
    sql: pools.candidate,
    savesSql: pools.saves,
    groupCommit: { batchSize: 200, batchesInFlight: 2, queueLimit: 20_000 },
    vault,
    chance,
    log,
    origin: settings.origin,
    trustedProxies: settings.trustedProxies,
  })
  const watch = makeAuditWatch({
    log,
    sha256,
    readFrom: (seq) => readAuditEvents(pools.staff, undefined, seq),
    readHead: () => findAuditHead(pools.staff),
  })
  const staff = createStaffApi({
    sql: pools.staff,
    bankSql: pools.bank,
    chance,
    log,
    origin: settings.staffOrigin,
    trustedProxies: settings.trustedProxies,
    vault,
    secondFactors: makeSecondFactorVault(secret),
    sso: settings.sso && makeSsoProvider(settings.sso, log),
    openExportConnection: () => pool("sworn_staff", 1, 0),
    openBankConnection: () => pool("sworn_bank", 1, 0),
    readAnchors: () => readAnchors(settings.dataDir),
    auditAlarm: watch.alarm,
  })

  const folder = (name: string) => fileURLToPath(new URL(`../../${name}/dist`, import.meta.url))
  for (const [api, app, database] of [
    [candidates, "exam-client", pools.candidate],
    [staff, "console", pools.staff],
  ] as const) {
    serveHealth(api, database)
    await serveDocs(api)
    api.use(await serveSite(folder(app)))
  }

  const servers = [
    listen(candidates.fetch, { hostname: settings.host, port: settings.port }),
    listen(staff.fetch, { hostname: settings.host, port: settings.staffPort }),
  ]
  log.info({ port: settings.port, staffPort: settings.staffPort }, "listening")

  const { anchorUrl } = settings
  const anchor = makeAnchoring({
    log,
    readHead: () => findAuditHead(pools.staff),
    places: {
      file: appendToFile(settings.dataDir),
      ...(anchorUrl !== null && { address: postTo(anchorUrl, anchorPostTimeoutMs) }),
    },
  })
  let anchoring = Promise.resolve()
  const anchorInTurn = () => (anchoring = anchoring.then(anchor))
  const anchorer = setInterval(() => void anchorInTurn(), settings.anchorEveryMs)
  const watcher = setInterval(() => void watch.look(), watchEveryMs)
  void watch.look()

  let grading: Promise<unknown> = Promise.resolve()
  const grader = setInterval(() => {
    grading = grade().catch((err: unknown) => log.error({ err }, "grading failed"))
  }, gradeEveryMs)
  async function grade() {
    await gradeClosedAttempts({ sql: pools.scorer, log })
    // What a sitting's journals end in leaves the database at once, not at the next quarter of an hour.
    if ((await closeSittings({ sql: pools.scorer, log })) > 0) void anchorInTurn()
  }

  let keeping: Promise<unknown> = Promise.resolve()
  const keep = () => {
    keeping = keepLaw({ bankSql: pools.bank, log }).catch((err: unknown) =>
      log.error({ err }, "law was not kept"),
    )
  }
  const keeper = setInterval(keep, keepLawEveryMs)
  keep()

  const forget = () =>
    Promise.all([
      forgetAddresses(pools.staff).catch((err: unknown) =>
        log.error({ err }, "addresses were not forgotten"),
      ),
      forgetOldFiles(pools.bank).catch((err: unknown) => log.error({ err }, "old files were not forgotten")),
    ])
  const forgetter = setInterval(() => void forget(), forgetEveryMs)
  void forget()

  async function stop(signal: string, code = 0) {
    log.info({ signal }, "stopping")
    clearInterval(grader)
    for (const timer of [anchorer, watcher, forgetter, keeper]) clearInterval(timer)
    setTimeout(() => process.exit(1), drainMs).unref()
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    await grading
    await keeping
    await anchorInTurn()
    await Promise.all(Object.values(pools).map((one) => one.end({ timeout: 5 })))
    process.exit(code)
  }
  catchWhateverIsLeft(process, log, () => void stop("uncaught exception", 1))
  process.once("SIGTERM", () => void stop("SIGTERM"))
  process.once("SIGINT", () => void stop("SIGINT"))
}

main().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exit(1)
})
