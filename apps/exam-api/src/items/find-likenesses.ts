import type { LikenessReply } from "@sworn/contract/staff"
import { likenessOf, nearDuplicateFrom, type Locale } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import type { Reader } from "../http/staff-session.ts"
import { readLikelyStems } from "./stems.store.ts"

const mostShown = 20

/**
 * Items of these units that ask nearly the same (ITM-11): the index proposes, the pure measure decides. An item is told once,
 * by the stem of its that comes nearest.
 */
export async function findLikenesses(
  { bankSql }: StaffDeps,
  reader: Reader,
  {
    stem,
    locale,
    except,
  }: { readonly stem: string; readonly locale?: Locale | undefined; readonly except?: string | undefined },
): Promise<LikenessReply> {
  const likely = await readLikelyStems(bankSql, reader, stem, { locale, except })
  const nearest = new Map<string, LikenessReply["matches"][number]>()
  for (const { stem: other, ...match } of likely) {
    const likeness = likenessOf(stem, other)
    if (likeness < nearDuplicateFrom) continue
    if (likeness > (nearest.get(match.itemId)?.likeness ?? 0))
      nearest.set(match.itemId, { ...match, likeness })
  }
  const matches = [...nearest.values()].toSorted(
    (one, other) => other.likeness - one.likeness || one.code.localeCompare(other.code, "en"),
  )
  return { matches: matches.slice(0, mostShown) }
}
