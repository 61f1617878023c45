import type { Candidacy } from "@sworn/contract/candidate"
import { withAccommodation } from "@sworn/exam-core"
import { standingOf } from "../attempts/standing.ts"
import type { CandidateDeps } from "../deps.ts"
import { findCandidacy } from "./candidate-sign-in.store.ts"

/** Who the candidate is, where they sit and what awaits them; null when the sign-in is over. */
export async function readCandidacy({ sql }: CandidateDeps, tokenHash: Buffer): Promise<Candidacy | null> {
  const row = await findCandidacy(sql, tokenHash)
  if (row === null) return null

  const { rules, startsAt } = row
  const timetable = {
    startsAt,
    allowedMs: withAccommodation(row.durationMs, row.extraTimePercent),
    compensatedMs: row.compensatedMs,
    graceMs: rules.graceMs,
  }
  return {
    now: row.now,
    candidate: { name: row.name, policeNo: row.policeNo, unit: row.unit, ticketNo: row.ticketNo },
    sitting: {
      sittingId: row.sittingId,
      title: row.sittingTitle,
      level: row.level,
      levelName: row.levelName,
      category: row.category,
      centre: row.centre,
      room: row.room,
      seat: row.seat,
      checkInOpensAt: startsAt - rules.checkInOpensMs,
      entryClosesAt: startsAt + rules.entryClosesMs,
      handInOpensAt: startsAt + rules.handInOpensMs,
      warningsMs: [...rules.warningsMs],
      heartbeatMs: rules.heartbeatMs,
    },
    paper: {
      paperId: row.paperId,
      title: row.paperTitle,
      notice: row.notice,
      total: row.total,
      passMark: row.passMark,
      itemCount: row.itemCount,
      sections: [...row.sections],
      packageSha256: row.packageSha256,
    },
    attempt: standingOf({ ...row, timetable }),
  }
}
