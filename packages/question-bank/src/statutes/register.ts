/**
 * The register of statutes: which law, in which version, was in force on a day.
 *
 * Units:  days are YYYY-MM-DD and compare as text. Both ends count: a version is good law on its first and its last day.
 * Errors: `faultsOfRegister` names what makes the answer to "which version?" none or two.
 * Source: PAP-5 and ITM-6 in docs/rules.md.
 */
import type { LawArticle, StatuteText } from "./statute-text.ts"

/** A calendar day, YYYY-MM-DD. */
type Day = string

export type StatuteVersion = {
  readonly statute: string
  /** The day the text was adopted, which is its name. */
  readonly version: Day
  readonly effectiveFrom: Day
  /** The last day in force; null while it is good law. */
  readonly effectiveTo: Day | null
  readonly issuingBody?: string | null
  readonly source?: string | null
}

type InForce = Pick<StatuteVersion, "effectiveFrom" | "effectiveTo">

export const isInForce = ({ effectiveFrom, effectiveTo }: InForce, day: Day): boolean =>
  effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo)

/** Of the versions of one statute. Where a fault of the register leaves two, the later one took the other's place. */
export const versionInForce = <Version extends InForce>(
  versions: readonly Version[],
  day: Day,
): Version | null => byBeginning(versions).findLast((version) => isInForce(version, day)) ?? null

export type LawOnDay = {
  readonly statute: string
  readonly day: Day
  readonly inForce: StatuteVersion | null
  /** The version before and the one after: what there is to tell where none was in force. */
  readonly earlier: StatuteVersion | null
  readonly later: StatuteVersion | null
}

/** PAP-5: which law, which version, in force on that day? */
export function lawOn(versions: readonly StatuteVersion[], statute: string, day: Day): LawOnDay {
  const own = byBeginning(versions.filter((version) => version.statute === statute))
  const inForce = versionInForce(own, day)
  const since = inForce?.effectiveFrom ?? day
  return {
    statute,
    day,
    inForce,
    earlier: own.findLast((version) => version !== inForce && version.effectiveFrom <= since) ?? null,
    later: own.find((version) => version.effectiveFrom > day) ?? null,
  }
}

export const registerFaults = [
  "version-repeats",
  "ends-before-it-begins",
  "versions-overlap",
  "gap-between",
] as const
export type RegisterFault = {
  readonly fault: (typeof registerFaults)[number]
  readonly statute: string
  readonly version: Day
}

export function faultsOfRegister(versions: readonly StatuteVersion[]): readonly RegisterFault[] {
  const faults: RegisterFault[] = []
  for (const [statute, listed] of Map.groupBy(versions, (version) => version.statute)) {
    const own = byBeginning(listed)
    for (const [at, { version, effectiveFrom, effectiveTo }] of own.entries()) {
      const found = (fault: RegisterFault["fault"]) => faults.push({ fault, statute, version })
      const next = own[at + 1]
      if (own.findIndex((one) => one.version === version) !== at) found("version-repeats")
      if (effectiveTo !== null && effectiveTo < effectiveFrom) found("ends-before-it-begins")
      if (next === undefined) continue
      if (effectiveTo === null || effectiveTo >= next.effectiveFrom) found("versions-overlap")
      else if (effectiveTo < dayBefore(next.effectiveFrom)) found("gap-between")
    }
  }
  return faults
}

/** The old version as it stands once another takes its place: its last day is the one before. */
export const supersededFrom = <Version extends InForce>(version: Version, effectiveFrom: Day): Version => ({
  ...version,
  effectiveTo: dayBefore(effectiveFrom),
})

const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60_000).toISOString().slice(0, 10)

const byBeginning = <Version extends InForce>(versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))

// What a text says of itself

export type SaidOfItself = {
  readonly adopted: Day | null
  readonly effectiveFrom: Day | null
  readonly issuingBody: string | null
}

/**
 * What to put before whoever takes a text over. The day of effect is read from the text only where it was adopted or
 * revised as a whole: an amended law still prints the day on which its first version took effect.
 */
export function saidOfItself(statute: StatuteText): SaidOfItself {
  const last = statute.notes.findLast(({ act, day }) => act !== "effective" && act !== null && day !== null)
  const adopted = last?.day ?? null
  return {
    adopted,
    effectiveFrom: last?.act === "amended" ? null : effectiveDayIn(statute.articles.at(-1), adopted),
    issuingBody: /全国人民代表大会(?:常务委员会)?|国务院|公安部/.exec(last?.text ?? "")?.[0] ?? null,
  }
}

function effectiveDayIn(article: LawArticle | undefined, adopted: Day | null): Day | null {
  const text = (article?.paragraphs ?? []).map((paragraph) => paragraph.text.normalize("NFKC")).join("")
  if (/自(?:发布|公布)之日起施行/.test(text)) return adopted
  const [, year, month, date] = /自(\d{4})年(\d{1,2})月(\d{1,2})日起施行/.exec(text) ?? []
  return year === undefined ? null : `${year}-${month!.padStart(2, "0")}-${date!.padStart(2, "0")}`
}
