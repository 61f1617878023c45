/**
 * What someone needs to try the demo, read from the database: it is the same after every restart.
 *
 * Errors: none. A database that holds no demo has a summary without sign-ins and sittings.
 */
import type { Instant } from "@sworn/exam-core"
import type postgres from "postgres"
import type { SeedLevel } from "./bank/index.ts"
import { demoNationalId } from "./national-id.ts"
import { keptOut, officerIdOf, policeNoOf } from "./officers.ts"
import { demoPassword, demoStaff, staffIdOf } from "./staff.ts"

export type DemoCandidate = {
  readonly name: string
  readonly ticketNo: string
  readonly nationalId: string
  readonly policeNo: string
}

export type DemoSitting = {
  readonly sittingId: string
  readonly campaignId: number
  readonly level: SeedLevel
  readonly startsAt: Instant
  readonly firstCandidates: readonly DemoCandidate[]
}

export type DemoSummary = {
  /** Whether this call loaded it; false when the database already had its units. */
  readonly loaded: boolean
  readonly staff: readonly { readonly username: string; readonly password: string; readonly name: string }[]
  /** The newest sitting of each level. */
  readonly sittings: readonly DemoSitting[]
  /** An officer without a basic certificate, whom the advanced sitting must refuse (ELI-2). */
  readonly withoutBasic: { readonly policeNo: string } | null
}

export async function readDemo(sql: postgres.ISql, loaded: boolean): Promise<DemoSummary> {
  const [holdsDemo] = await sql`select 1 from staff where staff_id = ${staffIdOf("author")}`
  if (!holdsDemo) return { loaded, staff: [], sittings: [], withoutBasic: null }

  const newest = await sql<SittingRow[]>`
    select distinct on (c.level) s.sitting_id as "sittingId", s.campaign_id as "campaignId", c.level,
      (extract(epoch from s.starts_at) * 1000)::bigint::text as "startsAt"
    from sittings s join campaigns c using (campaign_id) order by c.level, s.starts_at desc`
  const sittings: DemoSitting[] = []
  for (const sitting of newest.toReversed()) {
    const { startsAt, ...rest } = sitting
    sittings.push({
      ...rest,
      startsAt: Number(startsAt),
      firstCandidates: await firstCandidatesOf(sql, sitting),
    })
  }
  return {
    loaded,
    staff: demoStaff.map(({ username, name }) => ({ username, password: demoPassword, name })),
    sittings,
    withoutBasic: { policeNo: policeNoOf(keptOut[0] as number) },
  }
}

type SittingRow = { sittingId: string; campaignId: number; level: SeedLevel; startsAt: string }

async function firstCandidatesOf(
  sql: postgres.ISql,
  { campaignId, sittingId }: SittingRow,
): Promise<readonly DemoCandidate[]> {
  const first = await sql<{ officerId: string; name: string; ticketNo: string; policeNo: string }[]>`
    select officer_id as "officerId", name, ticket_no as "ticketNo", police_no as "policeNo"
    from registrations join officers using (officer_id)
    where campaign_id = ${campaignId} and sitting_id = ${sittingId} order by ticket_no limit 3`
  return first.flatMap(({ officerId, ...candidate }) => {
    const n = numberOf(officerId)
    return n === null ? [] : [{ ...candidate, nationalId: demoNationalId(n) }]
  })
}

/** Back from an id to the number on the roll; null for an officer who is not the demo's. */
function numberOf(officerId: string): number | null {
  for (let n = 0; n < 20_000; n += 1) if (officerIdOf(n) === officerId) return n
  return null
}
