import { namesOf, versionInForce, type StatuteNames } from "@sworn/question-bank"
import { lawMentionsOf, lawTextsOf } from "@sworn/question-bank/keyed"
import type { Transaction } from "../database/pool.ts"
import { insertMentions, readTexts, replaceMentions, type TextsOfVersion } from "./law-mentions.store.ts"
import { readAllStatutes, readVersions, type RegisteredVersion } from "./statutes.store.ts"

/**
 * Puts on record which places of the law the texts of the bank speak of (ITM-7): of all that name a statute, or of some versions.
 * Every name of the register is known to it, so that an article never counts for the wrong law.
 */
export async function noteMentions(
  tx: Transaction,
  which: { readonly statute: string } | { readonly itemVersionIds: readonly string[] },
): Promise<void> {
  const { names, versions } = await readRegister(tx)
  const wanted = "statute" in which ? names.find(({ statute }) => statute === which.statute) : undefined
  const batches = readTexts(tx, "statute" in which ? { naming: wanted?.names ?? [] } : which)

  for await (const batch of batches) {
    const mentions = batch.flatMap((one) => mentionsIn(one, names, versions))
    if (mentions.length > 0) await insertMentions(tx, mentions)
  }
}

/**
 * Reads the texts in which one of these names stands once more, after the names of the register have changed: what is not said
 * there any more is taken off the record, and what is found newly comes on it. Places that are known keep the version they had.
 */
export async function findMentionsAnew(
  tx: Transaction,
  naming: readonly string[],
): Promise<{ readonly found: number; readonly lost: number; readonly cited: readonly string[] }> {
  const { names, versions } = await readRegister(tx)
  const total = { found: 0, lost: 0, cited: new Set<string>() }
  for await (const batch of readTexts(tx, { naming })) {
    const mentions = batch.flatMap((one) => mentionsIn(one, names, versions))
    const { found, lost, cited } = await replaceMentions(
      tx,
      batch.map(({ itemVersionId }) => itemVersionId),
      mentions,
    )
    total.found += found
    total.lost += lost
    for (const statute of cited) total.cited.add(statute)
  }
  return { ...total, cited: [...total.cited] }
}

async function readRegister(tx: Transaction) {
  const statutes = await readAllStatutes(tx)
  const names = statutes.map(({ statute, title, shortNames }) => ({
    statute,
    names: namesOf(title, shortNames),
  }))
  return { names, versions: await readVersions(tx) }
}

function mentionsIn(
  { itemVersionId, content, writtenOn, keyed, cited, rebound }: TextsOfVersion,
  names: readonly StatuteNames[],
  versions: readonly RegisteredVersion[],
) {
  /** What the question itself is bound to, or the item, or was bound to anew; else what was law on the day it was written. */
  function versionFor(statute: string, citingId: string): string | null {
    const bound = cited.filter((one) => one.statute === statute)
    const own = bound.filter(({ answerableId }) => answerableId === citingId)
    const anew = rebound.find((one) => one.statute === statute)
    const known = versions.filter((one) => one.statute === statute)
    return (
      (own.at(-1) ?? bound.at(-1) ?? anew ?? versionInForce(known, writtenOn) ?? known[0])?.version ?? null
    )
  }
  return lawMentionsOf(lawTextsOf(content, keyed), names, versionFor).map((mention) => ({
    ...mention,
    itemVersionId,
  }))
}
