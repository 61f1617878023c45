import type { PaperList } from "@sworn/contract/staff"
import { paperStateAt } from "@sworn/exam-core"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"
import { readPaperRows } from "./staff-papers.store.ts"

/** Papers with what may be done about them now (PAP-6): nothing of what stands in them. */
export async function readPapers(
  { sql }: StaffDeps,
  staffId: string,
  scope: readonly string[],
): Promise<PaperList> {
  const { unsealBeforeMs } = (await readPlatformConfiguration(sql)).duties
  const { now, papers } = await readPaperRows(sql, staffId, scope)
  return {
    now,
    papers: papers.map(({ sittings, ...paper }) => {
      const next = sittings.find((sitting) => now < sitting.overAt)
      return {
        ...paper,
        state: paperStateAt(sittings, unsealBeforeMs, now),
        nextStartsAt: next?.startsAt ?? null,
        unsealableFrom: next === undefined ? null : next.startsAt - unsealBeforeMs,
      }
    }),
  }
}
