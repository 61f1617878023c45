/** Which options are right, from the credits that other systems give each of them. */
import { usualCredit, type Credit, type ExchangeChoice } from "./question.ts"

/** A credit stands only where what is right does not already say it. */
export function creditedAs(
  kind: ExchangeChoice["kind"],
  credits: readonly Credit[],
): readonly { readonly right: boolean; readonly credit?: Credit }[] {
  const isRight = (credit: Credit) => (kind === "single" ? credit >= 100 : credit > 0)
  const keyCount = credits.filter(isRight).length
  const isUsual = credits.every(
    (credit) => Math.abs(credit - usualCredit(kind, isRight(credit), keyCount)) < 0.01,
  )
  return credits.map((credit) => ({
    right: isRight(credit),
    ...(isUsual || (kind === "single" && [0, 100].includes(credit)) ? {} : { credit }),
  }))
}
