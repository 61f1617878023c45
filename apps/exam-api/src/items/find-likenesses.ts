import type { LikenessReply } from "@sworn/contract/staff"
import { likenessOf } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { readLikelyStems } from "./item-list.store.ts"

const mostLooked = 40
const worthShowing = 0.5

/** Items of these units that ask nearly the same (ITM-11): the index proposes, the pure measure decides. */
export async function findLikenesses(
  { bankSql }: StaffDeps,
  scope: readonly string[],
  stem: string,
): Promise<LikenessReply> {
  const likely = await readLikelyStems(bankSql, scope, stem, mostLooked)
  const matches = likely
    .map(({ stem: other, ...match }) => ({ ...match, likeness: likenessOf(stem, other) }))
    .filter(({ likeness }) => likeness >= worthShowing)
    .toSorted((one, other) => other.likeness - one.likeness)
  return { matches }
}
