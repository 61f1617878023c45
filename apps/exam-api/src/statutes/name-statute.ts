import type { NamedStatute, ShortNamesBody, StatuteRefusal } from "@sworn/contract/staff"
import { accepted, refused, type Outcome } from "@sworn/exam-core"
import { namesOf } from "@sworn/question-bank"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { StaffDeps } from "../deps.ts"
import { openTasks, readChanges } from "./law-changes.store.ts"
import { suspendWhatLostItsLaw, whyLawIsLost } from "./lost-law.store.ts"
import { markCitations } from "./mark-citations.ts"
import { findMentionsAnew } from "./note-mentions.ts"
import { readAllStatutes, setShortNames, takeRegisterTurn } from "./statutes.store.ts"

/**
 * Says what else texts call a statute, and reads all texts anew that use one of its names, before or since: an article counts
 * for the law named last before it, so that a name more or less may move what is said of other laws too. What is found to cite
 * a place that changed is flagged as if it had been found when the change was loaded (ITM-7).
 */
export function nameStatute(
  { bankSql }: StaffDeps,
  author: Author,
  statute: string,
  { shortNames }: ShortNamesBody,
): Promise<Outcome<NamedStatute, StatuteRefusal | "not-found">> {
  return bankSql.begin(async (tx) => {
    await takeRegisterTurn(tx)
    const statutes = await readAllStatutes(tx)
    const known = statutes.find((one) => one.statute === statute)
    if (known === undefined) return refused("not-found")

    const titles = namesOf(known.title, [])
    const names = [...new Set(shortNames)].filter((name) => !titles.includes(name))
    const taken = statutes.filter((one) => one !== known).flatMap((one) => namesOf(one.title, one.shortNames))
    if (names.some((name) => taken.includes(name))) return refused("statute-name-taken")

    await setShortNames(tx, statute, names)
    const { cited, ...counts } = await findMentionsAnew(tx, [...titles, ...known.shortNames, ...names])
    for (const one of cited) await markCitations(tx, { statute: one })
    const changes = await readChanges(tx, cited)
    await openTasks(tx, { lawChangeIds: changes.map(({ lawChangeId }) => lawChangeId) })
    const suspended = await suspendWhatLostItsLaw(tx, whyLawIsLost)
    await appendAudit(tx, author, [
      {
        action: "statute-named",
        subject: statute,
        details: { before: known.shortNames, after: names, ...counts, suspended: suspended.length },
      },
    ])
    return accepted({ shortNames: names, ...counts })
  })
}
