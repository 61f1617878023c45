import type { BlueprintRulesOfLevel } from "@sworn/contract/staff"
import type { LevelCode } from "@sworn/exam-core"
import { getToday, readLevelConfiguration } from "../configuration/configuration.store.ts"
import type { Sql, Transaction } from "../database/pool.ts"

/** The numbers of a level as its configuration has them today (PAP-1): what a blueprint is held to, and what a new one begins with. */
export async function readRules(sql: Sql | Transaction, level: LevelCode): Promise<BlueprintRulesOfLevel> {
  const { paper, items } = await readLevelConfiguration(sql, level, await getToday(sql))
  return {
    level,
    total: paper.total,
    kinds: [...items.kinds],
    difficultyMost: items.difficultyMost,
    publicSubjects: paper.shares.map(({ subject, isCore, points }) => ({ subject, isCore, points })),
    coreLeastPercent: paper.coreLeastPercent,
    specialistLeastPercent: paper.specialistLeastPercent,
    sections: paper.sections.map(({ kind, count, pointsEach, itemsEach }) => ({
      kind,
      count,
      pointsEach,
      itemsEach,
    })),
  }
}
