import type { StatuteList } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { headOf } from "./version-head.ts"
import { readStatuteUse } from "./register-reading.store.ts"
import { readAllStatutes, readToday, readVersions } from "./statutes.store.ts"

/** The register, with how much of the reader's bank rests on each statute. */
export async function readStatutes({ bankSql }: StaffDeps, scope: readonly string[]): Promise<StatuteList> {
  const [today, statutes, versions, use] = await Promise.all([
    readToday(bankSql),
    readAllStatutes(bankSql),
    readVersions(bankSql),
    readStatuteUse(bankSql, scope),
  ])
  const rows = statutes.map(({ statute, title }) => {
    const { itemCount = 0, openItemCount = 0 } = use.find((one) => one.statute === statute) ?? {}
    const own = versions.filter((one) => one.statute === statute).map(headOf)
    return { statute, title, versions: own, itemCount, openItemCount }
  })
  return { today, statutes: rows }
}
