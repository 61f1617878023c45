import type { SittingList, SittingPhase } from "@sworn/contract/staff"
import type { Instant } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { readCountedSittings, type CountedSitting } from "./sittings.store.ts"

/** Every sitting the reader may know of, newest first, with where it stands. */
export async function readSittings({ sql }: StaffDeps, scope: readonly string[]): Promise<SittingList> {
  const { now, sittings } = await readCountedSittings(sql, scope)
  return {
    now,
    sittings: sittings.map((sitting) => {
      const { checkInOpensMs: _opens, graceMs: _grace, publishedAt: _published, ...row } = sitting
      return { ...row, phase: phaseAt(sitting, now) }
    }),
  }
}

/** Where a sitting stands is arithmetic over its times; nobody has to move it along. */
export function phaseAt(sitting: CountedSitting, now: Instant): SittingPhase {
  if (sitting.publishedAt !== null) return "published"
  if (now < sitting.startsAt - sitting.checkInOpensMs) return "planned"
  if (now < sitting.startsAt) return "checking-in"
  if (now < sitting.endsAt) return "in-progress"
  return now <= sitting.endsAt + sitting.graceMs ? "closing" : "over"
}
