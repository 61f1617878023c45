/**
 * Who of the demo roll sits: first those the rules let in, of them first those who have sat least often, in the order of the
 * roll. Only a sitting larger than that takes others too, which a load bench does.
 *
 * Errors: too short a roll throws, unless it may be lengthened.
 * Source: ELI-1, ELI-2, ELI-3 and ELI-4 in docs/rules.md.
 */
import { addMonths, dayOf, defaultConfiguration, type Instant } from "@sworn/exam-core"
import type postgres from "postgres"
import type { SeedLevel } from "./bank/index.ts"
import type { LockedCampaign } from "./campaigns.ts"
import type { DemoCraft } from "./craft.ts"
import { insertRows, instantText } from "./insert-rows.ts"
import { identityRows, keptOut, officerIdOf, officerRows, officersFrom } from "./officers.ts"

export type Chosen = {
  readonly n: number
  readonly officerId: string
  readonly name: string
  readonly policeNo: string
  readonly unitId: number
  readonly category: string
}

type Ask = {
  readonly level: SeedLevel
  readonly startsAt: Instant
  readonly candidateCount: number
  readonly campaign: LockedCampaign
  readonly now: Instant
  readonly sealIdentity?: DemoCraft["sealIdentity"]
}

type Standing = Omit<Chosen, "n"> & { readonly eligible: boolean; readonly earlier: number }

export async function chooseCandidates(tx: postgres.TransactionSql, ask: Ask): Promise<readonly Chosen[]> {
  const { candidateCount, sealIdentity } = ask
  let roll = await readRoll(tx, ask)
  const missing = candidateCount - roll.filter(({ n }) => !keptOut.includes(n)).length
  if (missing > 0) {
    if (sealIdentity === undefined) {
      throw new Error(`The demo roll is ${missing} short of ${candidateCount} candidates`)
    }
    const more = officersFrom(roll.length, missing, dayOf(ask.now))
    await insertRows(tx, "officers", officerRows(more))
    await insertRows(tx, "officer_identities", identityRows(more, sealIdentity))
    roll = await readRoll(tx, ask)
  }

  return roll
    .filter(({ n }) => !keptOut.includes(n))
    .toSorted(
      (one, other) =>
        Number(other.eligible) - Number(one.eligible) || one.earlier - other.earlier || one.n - other.n,
    )
    .slice(0, candidateCount)
}

/** The demo's officers with their numbers; whoever else is on the roll is not the demo's to register. */
async function readRoll(tx: postgres.TransactionSql, ask: Ask): Promise<readonly (Standing & Chosen)[]> {
  const standings = await readStandings(tx, ask)
  const numbers = new Map(standings.map((_, n) => [officerIdOf(n), n]))
  return standings.flatMap((standing) => {
    const n = numbers.get(standing.officerId)
    return n === undefined ? [] : [{ ...standing, n }]
  })
}

const readStandings = (tx: postgres.TransactionSql, { level, startsAt, campaign, now }: Ask) => {
  const day = dayOf(startsAt)
  const { prerequisite } = defaultConfiguration[level].eligibility
  const heldSince = addMonths(day, -(prerequisite?.heldMonths ?? 0))
  return tx<Standing[]>`
    with held as materialized (
      select officer_id, level, status, confirmed_on
      from certificates_as_of(${day}::text::date, ${instantText(now)}::text::timestamptz)
      where status in ('valid', 'suspended', 'pending_confirmation')
    ), sat as materialized (
      select r.officer_id, count(*)::integer as sittings
      from registrations r join campaigns c using (campaign_id) where c.level = ${level} group by r.officer_id
    )
    select o.officer_id as "officerId", o.name, o.police_no as "policeNo", o.unit_id as "unitId", o.category,
      coalesce(sat.sittings, 0) as earlier,
      o.employment in ('active', 'probation')
        and coalesce(o.banned_until < ${day}::text::date, true)
        and starts_with(u.path, ${campaign.owner.path})
        and not exists (select from held h where h.officer_id = o.officer_id and h.level = ${level})
        and (${prerequisite === null} or exists (
          select from held h where h.officer_id = o.officer_id and h.level = ${prerequisite?.level ?? level}
            and h.status = 'valid' and h.confirmed_on <= ${heldSince}::text::date)) as eligible
    from officers o join units u using (unit_id) left join sat using (officer_id)`
}
