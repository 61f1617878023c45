import type { StatuteVersionPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { countByArticle } from "./register-reading.store.ts"
import { findStatute, findText, readToday, readVersions } from "./statutes.store.ts"
import { headOf } from "./version-head.ts"

/** One version of a statute with its text, where it was loaded, and how much of the reader's bank cites each article. */
export async function readStatuteVersion(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  statute: string,
  version: string,
): Promise<StatuteVersionPage | null> {
  const [known, found] = await Promise.all([
    findStatute(bankSql, statute),
    findText(bankSql, statute, version),
  ])
  if (known === null || found === null) return null
  const [today, versions, citations] = await Promise.all([
    readToday(bankSql),
    readVersions(bankSql, [statute]),
    countByArticle(bankSql, scope, statute, version),
  ])
  const heads = versions.map(headOf)
  const shown = heads.find((one) => one.version === version)
  if (shown === undefined) return null
  const { body, sha256, loadedBy, loadedAt } = found
  return {
    statute,
    title: known.title,
    shortNames: [...known.shortNames],
    today,
    shown,
    versions: heads,
    sha256,
    loadedBy,
    loadedAt,
    text: body as StatuteVersionPage["text"],
    citations,
  }
}
