import type { LoadedVersion, RepealBody, StatuteRefusal } from "@sworn/contract/staff"
import { accepted, addDays, refused, type Outcome } from "@sworn/exam-core"
import { versionInForce } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { countFlagged } from "./flagged-counts.store.ts"
import { insertChange, openTasks, readChanges } from "./law-changes.store.ts"
import { suspendWhatLostItsLaw, whyLawIsLost } from "./lost-law.store.ts"
import { markCitations } from "./mark-citations.ts"
import { noteMentions } from "./note-mentions.ts"
import { readVersions, setLastDay, takeRegisterTurn } from "./statutes.store.ts"

/** Ends a statute without another version taking its place: all that still cites it has lost its law (ITM-7). */
export function repealStatute(
  { bankSql, chance }: StaffDeps,
  author: Author,
  statute: string,
  { endsOn, source }: RepealBody,
): Promise<Outcome<LoadedVersion, StatuteRefusal>> {
  return bankSql.begin(async (tx) => {
    await takeRegisterTurn(tx)
    const versions = await readVersions(tx, [statute])
    const last = versions.at(-1)
    const inForce = versionInForce(versions, endsOn)
    const changes = await readChanges(tx, [statute])
    const isFollowed = changes.some(({ fromVersion }) => fromVersion === last?.version)
    if (last === undefined || inForce !== last || isFollowed) return refused("statute-not-in-force")

    const { version } = last
    await setLastDay(tx, statute, version, endsOn)
    const lawChangeId = chance.uuid()
    const effectiveFrom = addDays(endsOn, 1)
    const change = {
      lawChangeId,
      statute,
      fromVersion: version,
      toVersion: null,
      effectiveFrom,
      comparison: null,
    }
    await insertChange(tx, { ...change, loadedBy: author.staffId })
    await noteMentions(tx, { statute })
    await markCitations(tx, { statute })
    await openTasks(tx, { lawChangeIds: [lawChangeId] })
    const suspended = await suspendWhatLostItsLaw(tx, whyLawIsLost)
    const flagged = await countFlagged(tx, [lawChangeId], null)
    await appendAudit(tx, author, [
      {
        action: "statute-repealed",
        subject: `${statute}@${version}`,
        details: { endsOn, source, lawChangeId, flagged, suspended: suspended.length },
      },
    ])
    return accepted({ statute, version, lawChangeId, flagged })
  })
}
