import type { ImportRefusal, ImportSettings } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { citationIn, isField, lawsIn, type BankReference } from "@sworn/interchange"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { isOver, lockImport, setSettings } from "./imports.store.ts"
import { readBankReference } from "./reference.store.ts"

/** Says what the file means and what its questions get where they say nothing; an earlier check is void then. */
export function setImportSettings(
  { bankSql }: StaffDeps,
  author: Author,
  importId: string,
  settings: ImportSettings,
): Promise<Outcome<null, ImportRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    const held = await lockImport(tx, author, importId)
    if (held === null) return refused("not-found")
    if (isOver(held.state)) return refused("import-is-over")
    if (held.state === "checking" || held.state === "committing") return refused("import-under-way")
    if (!fitsTable(settings.mapping, held.seen.header.length)) return refused("mapping-does-not-fit")
    const refusal = refusalOfNames(settings, await readBankReference(tx))
    if (refusal !== null) return refused(refusal)

    const { records } = await readPlatformConfiguration(tx)
    await setSettings(tx, importId, settings, records.fileDays)
    await appendAudit(tx, author, [{ action: "import-mapped", subject: importId, details: settings }])
    return accepted(null)
  })
}

/** A table has its columns said, each field at most once and the question's text among them; another file has none. */
function fitsTable(mapping: ImportSettings["mapping"], columns: number): boolean {
  if (mapping === null || columns === 0) return mapping === null && columns === 0
  const fields = mapping.filter((name) => name !== null)
  return (
    mapping.length <= columns &&
    fields.every(isField) &&
    new Set(fields).size === fields.length &&
    fields.includes("stem")
  )
}

function refusalOfNames(
  { law, subject, category }: ImportSettings,
  reference: BankReference,
): ImportRefusal | null {
  const laws = law === null ? [] : lawsIn(law)
  if (laws === null || laws.length > 1) return "law-not-readable"
  if (laws.some((one) => typeof citationIn(one, reference.register) === "string")) return "law-not-readable"
  if (subject !== null && !reference.subjects.some(({ code }) => code === subject)) return "subject-not-known"
  if (category !== null && !reference.categories.some(({ code }) => code === category))
    return "category-not-known"
  return null
}
