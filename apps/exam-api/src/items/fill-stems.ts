import type { Sql } from "../database/pool.ts"
import { insertStems, readVersionsFrom } from "./stems.store.ts"

const versionsAtOnce = 500
const beforeAll = "00000000-0000-0000-0000-000000000000"

/** Describes the stems of versions that were written before likenesses were looked for by them; at every start, once each. */
export async function fillStems(sql: Sql): Promise<void> {
  for (let last: string | undefined = beforeAll; last !== undefined;) {
    const versions = await readVersionsFrom(sql, last, versionsAtOnce)
    await insertStems(sql, versions)
    last = versions.at(-1)?.itemVersionId
  }
}
