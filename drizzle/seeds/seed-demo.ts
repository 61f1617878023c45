/**
 * Loads the demo into an empty database, in one transaction: all of it, or nothing.
 *
 * Errors: a paper with a fault throws, as does what PostgreSQL refuses; nothing is left behind then.
 * Source: REC-8 in docs/rules.md: every person, unit and number here is made up.
 */
import { dayOf, minutes, type Instant } from "@sworn/exam-core"
import type postgres from "postgres"
import { bankLifeRows } from "./bank-life.ts"
import { bankRows, entriesOf, practiceEntries } from "./bank-rows.ts"
import { approveBlueprint, blueprintRows } from "./blueprint.ts"
import { certificateRows } from "./certificate-rows.ts"
import type { DemoCraft } from "./craft.ts"
import { readDemo, type DemoSummary } from "./demo-summary.ts"
import { insertRows, type Row } from "./insert-rows.ts"
import { accountRows, identityRows, officerRows, officersFrom, rollSize } from "./officers.ts"
import { lawLifeRows } from "./law-life.ts"
import { loadingLock } from "./loading-lock.ts"
import { planSitting } from "./open-sitting.ts"
import { paperRows } from "./paper-rows.ts"
import { checkedPaper } from "./paper.ts"
import { categoryRows, configurationRows, levelRows, platformRows, subjectRows } from "./reference.ts"
import { demoPassword, grantRows, staffRows, teachingRows } from "./staff.ts"
import { unitRows } from "./units.ts"

/** Does nothing to a database that has units. Takes the owner's connection. */
export async function seedDemo(sql: postgres.Sql, craft: DemoCraft): Promise<DemoSummary> {
  const summary = await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${loadingLock})`
    const [unit] = await tx`select 1 from units limit 1`
    if (unit) return readDemo(tx, false)

    for (const [table, rows] of await tablesOf(craft)) await insertRows(tx, table, rows)
    await approveBlueprint(tx, craft.now)
    // The plans below are made for full tables, not for the empty ones the server remembers.
    await tx`analyze officers, certificates, certificate_confirmations, certificate_events`
    for (const [level, inMinutes] of [
      ["basic", 4],
      ["advanced", 6],
    ] as const) {
      const startsAt = wholeMinute(craft.now + minutes(inMinutes))
      await planSitting(tx, { level, startsAt, spareRooms: 1 }, craft.now)
    }
    return readDemo(tx, true)
  })
  return summary as DemoSummary
}

const bankAgeMs = minutes(60 * 24 * 45)

/** A timetable that says 21:57 starts at 21:57:00. */
const wholeMinute = (at: Instant): Instant => Math.ceil(at / minutes(1)) * minutes(1)

/** Each after the tables it refers to. */
async function tablesOf(
  craft: DemoCraft,
): Promise<readonly (readonly [table: string, rows: readonly Row[]])[]> {
  const { now } = craft
  const today = dayOf(now)
  const officers = officersFrom(0, rollSize, today)
  const certificates = certificateRows(officers, today)
  // The bank was there before its people were at work on it.
  const bank = bankRows(
    [...entriesOf("basic"), ...entriesOf("advanced"), ...practiceEntries()],
    now - bankAgeMs,
  )
  const life = bankLifeRows(now)
  const law = lawLifeRows(now)
  const blueprint = blueprintRows(now, law.change)
  const passwordHash = await craft.hashPassword(demoPassword)
  return [
    ["units", unitRows()],
    ["levels", levelRows()],
    ["police_categories", categoryRows()],
    ["subjects", subjectRows()],
    ["level_configurations", configurationRows(now)],
    ["platform_configurations", platformRows(now)],
    ["staff", staffRows(passwordHash, now)],
    ["staff_grants", grantRows(today, now)],
    ["teachings", teachingRows(today, now)],
    ["officers", officerRows(officers)],
    ["officer_identities", identityRows(officers, craft.sealIdentity)],
    ["officer_accounts", accountRows(officers, passwordHash, now)],
    ["certificates", certificates.certificates],
    ["certificate_confirmations", certificates.confirmations],
    ["certificate_events", certificates.events],
    ["certificate_sequences", certificates.sequences],
    ["assessments", certificates.assessments],
    ["statutes", bank.statutes],
    ["statute_versions", bank.statuteVersions],
    ["items", bank.items],
    ["item_versions", bank.versions],
    ["item_stems", bank.stems],
    ["item_events", bank.events],
    ["item_keys", bank.keys],
    ["law_references", bank.laws],
    ["items", life.items],
    ["item_versions", life.versions],
    ["item_events", life.events],
    ["item_keys", life.keys],
    ["law_references", life.laws],
    ["item_comments", life.comments],
    ["review_tasks", life.tasks],
    ["item_enemies", life.enemies],
    ["statutes", law.statutes],
    ["statute_versions", law.statuteVersions],
    ["law_changes", law.changes],
    ["items", law.items],
    ["item_versions", law.versions],
    ["item_events", law.events],
    ["item_keys", law.keys],
    ["law_references", law.laws],
    ["law_mentions", law.mentions],
    ["law_change_marks", law.marks],
    ["review_tasks", law.tasks],
    ...(await paperTables("basic", craft, now)),
    ...(await paperTables("advanced", craft, now)),
    ["blueprints", blueprint.blueprints],
    ["blueprint_versions", blueprint.versions],
    ["blueprint_citations", blueprint.citations],
    ["law_change_marks", blueprint.marks],
  ]
}

async function paperTables(level: "basic" | "advanced", craft: DemoCraft, now: Instant) {
  const paper = checkedPaper(level, dayOf(now))
  const rows = paperRows(paper, await craft.sealPaper(paper.content), now)
  return [
    ["papers", rows.papers],
    ["paper_contents", rows.contents],
    ["paper_items", rows.items],
    ["paper_packages", rows.packages],
    ["paper_package_keys", rows.packageKeys],
  ] as const
}
