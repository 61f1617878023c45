import type { ComparisonPage } from "@sworn/contract/staff"
import { compareStatutes } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { readChanges } from "./law-changes.store.ts"
import { findStatute, findText, readVersions } from "./statutes.store.ts"
import { headOf } from "./version-head.ts"

/** Two versions side by side, as they were compared when the later one was loaded; null where a text is missing. */
export async function compareVersions(
  { bankSql }: StaffDeps,
  statute: string,
  from: string,
  to: string,
): Promise<ComparisonPage | null> {
  const [known, versions, before, after, changes] = await Promise.all([
    findStatute(bankSql, statute),
    readVersions(bankSql, [statute]),
    findText(bankSql, statute, from),
    findText(bankSql, statute, to),
    readChanges(bankSql, [statute]),
  ])
  const heads = versions.map(headOf)
  const [one, other] = [from, to].map((day) => heads.find(({ version }) => version === day))
  if (known === null || one === undefined || other === undefined || !before?.body || !after?.body) return null

  const judged = changes.find(({ fromVersion, toVersion }) => fromVersion === from && toVersion === to)
  const page = {
    statute,
    title: known.title,
    from: one,
    to: other,
    before: before.body,
    after: after.body,
    comparison: judged?.comparison ?? compareStatutes(before.body, after.body),
  }
  return page as ComparisonPage
}
