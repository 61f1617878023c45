/** Statutes by their titles, for whatever names one by its code. Read beside the screen: without them codes are shown. */
import type { StatuteRow } from "@sworn/contract/staff"
import { query } from "@solidjs/router"
import { bankApi } from "../api/bank.ts"
import { said } from "../i18n/words.ts"
import { createReadBeside } from "../shell/read-beside.ts"

const readStatuteNames = query(() => bankApi.readStatutes(), "statute-names")

export function createStatutes() {
  const known = createReadBeside(readStatuteNames)
  const statutes = (): readonly StatuteRow[] => known()?.statutes ?? []
  const find = (code: string) => statutes().find((row) => row.statute === code)
  return {
    statutes,
    statuteName: (code: string): string => {
      const row = find(code)
      return row === undefined ? code : said(row.title)
    },
  }
}
