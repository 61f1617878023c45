import type { PracticeChoices } from "@sworn/contract/candidate"
import type { CandidateDeps } from "../deps.ts"
import { readPracticeSubjects } from "./practice.store.ts"

/** Levels and subjects that have something to practise on today. */
export async function readChoices({ sql }: CandidateDeps): Promise<PracticeChoices> {
  const rows = await readPracticeSubjects(sql)
  const levels = [...Map.groupBy(rows, (row) => row.level)].map(([level, [first, ...others]]) => ({
    level,
    name: first!.levelName,
    subjects: [first!, ...others].map(({ subject, name, itemCount }) => ({ subject, name, itemCount })),
  }))
  return { levels }
}
