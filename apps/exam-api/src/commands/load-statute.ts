/**
 * Loads a version of a statute from a public text, or says what that would do:
 * `load-statute FILE --effective-from DAY [--effective-to DAY] [--source TEXT] [--version DAY] [--statute CODE] [--name-en TEXT]
 * [--issuing-body TEXT] [--as USERNAME] [--dry-run]`.
 *
 * What the text says of itself need not be said again: the day of adoption, and whose it is. Without --as the log names the
 * system, which is whoever may run commands on the server.
 *
 * Errors: one sentence on stderr and exit code 1.
 */
import { staffRefusalWords } from "@sworn/contract/staff"
import { isDay } from "@sworn/exam-core"
import { urlAs } from "@sworn/drizzle/migrate"
import { randomUUID } from "node:crypto"
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { openPool, type Sql } from "../database/pool.ts"
import { sentenceOf } from "../sentence.ts"
import { readSettings, SettingRefused } from "../settings.ts"
import { findReviewer } from "../statutes/find-reviewer.store.ts"
import { loadVersion, previewLoading } from "../statutes/load-version.ts"
import { readPublicText } from "../statutes/read-public-text.ts"

const options = {
  "effective-from": { type: "string" },
  "effective-to": { type: "string" },
  source: { type: "string" },
  version: { type: "string" },
  statute: { type: "string" },
  "name-en": { type: "string" },
  "issuing-body": { type: "string" },
  as: { type: "string" },
  "dry-run": { type: "boolean" },
} as const

async function load() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [file] = positionals
  if (file === undefined) throw new SettingRefused("Name the file that holds the statute's text.")
  const text = await readFile(file, "utf8")

  const { databaseUrl, secrets } = readSettings(process.env)
  const bankSql = openPool(urlAs(databaseUrl, "sworn_bank", secrets.sworn_bank), {
    connections: 2,
    statementTimeoutMs: 0,
  })
  try {
    const reading = await readPublicText({ bankSql }, text)
    tell(`${reading.title}: ${reading.counts.articles} articles, ${reading.faults.length} faults in reading`)
    for (const { line, reason, text: words } of reading.faults)
      tell(`  line ${line} ${reason}: ${words.slice(0, 60)}`)

    const statute = values.statute ?? reading.statute
    if (statute === null)
      throw new SettingRefused(
        `The register has no "${reading.title}". Give it a code with --statute, and --name-en.`,
      )
    const en = values["name-en"]
    const body = {
      version: dayIn("--version", values.version ?? reading.adopted),
      effectiveFrom: dayIn("--effective-from", values["effective-from"] ?? reading.effectiveFrom),
      effectiveTo:
        values["effective-to"] === undefined ? null : dayIn("--effective-to", values["effective-to"]),
      issuingBody: values["issuing-body"] ?? reading.issuingBody,
      source: values.source ?? null,
      title: en === undefined ? null : { "zh-CN": reading.title, en },
      text,
    }
    if (values["dry-run"]) await sayWhatItWouldDo(bankSql, statute, body)
    else await doIt(bankSql, values.as, statute, body)
  } finally {
    await bankSql.end()
  }
}

type Body = Parameters<typeof loadVersion>[3]

async function sayWhatItWouldDo(bankSql: Sql, statute: string, body: Body) {
  const outcome = await previewLoading({ bankSql, chance: { uuid: randomUUID } }, statute, body)
  if (!outcome.ok) throw new SettingRefused(staffRefusalWords[outcome.refusal].en)
  const { follows, suspendsFrom, fates, flagged } = outcome.value
  tell(`would load ${statute}@${body.version}, in force from ${body.effectiveFrom}; nothing was written`)
  if (follows !== null) tell(`follows ${follows}; ${JSON.stringify(fates)}`)
  tell(
    `would flag ${JSON.stringify(flagged)}${suspendsFrom === null ? "" : `, suspended from ${suspendsFrom}`}`,
  )
}

async function doIt(bankSql: Sql, username: string | undefined, statute: string, body: Body) {
  const reviewer = username === undefined ? null : await findReviewer(bankSql, username)
  if (username !== undefined && reviewer === null)
    throw new SettingRefused(`"${username}" is no item reviewer today; loading law is a reviewer's act.`)
  const loader = {
    staffId: reviewer?.staffId ?? null,
    scope: reviewer?.scope ?? [],
    requestId: "load-statute",
    address: null,
  }
  const outcome = await loadVersion({ bankSql, chance: { uuid: randomUUID } }, loader, statute, body)
  if (!outcome.ok) throw new SettingRefused(staffRefusalWords[outcome.refusal].en)
  const { lawChangeId, flagged } = outcome.value
  tell(`loaded ${statute}@${body.version}, in force from ${body.effectiveFrom}`)
  if (lawChangeId !== null) tell(`change ${lawChangeId} flags ${JSON.stringify(flagged)}`)
}

function dayIn(option: string, text: string | null): string {
  if (text === null) throw new SettingRefused(`The text does not say it: give ${option} as YYYY-MM-DD.`)
  if (!isDay(text)) throw new SettingRefused(`${option} takes a day as YYYY-MM-DD, not "${text}".`)
  return text
}

const tell = (line: string) => process.stdout.write(`${line}\n`)

load().catch((cause: unknown) => {
  process.stderr.write(`${sentenceOf(cause)}\n`)
  process.exitCode = 1
})
