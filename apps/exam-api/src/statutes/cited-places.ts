import { standsIn, type StatuteText } from "@sworn/question-bank"
import type { ItemBody } from "@sworn/question-bank/keyed"
import type { Sql, Transaction } from "../database/pool.ts"
import { findText } from "./statutes.store.ts"

/**
 * Says of many bodies whether every article, paragraph and item they cite is in the register's text (ITM-6); each text is read
 * once. A version that is known by its days alone is taken at its author's word.
 */
export function makePlaceCheck(sql: Sql | Transaction): (body: ItemBody) => Promise<boolean> {
  const known = new Map<string, StatuteText | null>()
  return async (body) => {
    for (const law of body.answerables.flatMap(({ laws }) => laws)) {
      const name = `${law.statute}@${law.version}`
      const text = known.has(name) ? known.get(name) : (await findText(sql, law.statute, law.version))?.body
      known.set(name, text ?? null)
      if (text && !standsIn(text, law)) return false
    }
    return true
  }
}
