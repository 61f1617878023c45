/**
 * A sitting on a frozen demo paper, with candidates from the demo roll: for the first start, for the command that opens
 * another, for tests and for the load bench.
 *
 * Units:  startsAt is UTC milliseconds of the database's clock, durationMs whole milliseconds.
 * Errors: a level without a demo paper, or a roll too short for the candidates asked for, throws.
 * Source: SIT-7, ELI-2, ELI-3, ELI-4 and REC-7 in docs/rules.md.
 */
import {
  dayOf,
  levelConfigurationFrom,
  type Day,
  type DurationMs,
  type Instant,
  type SittingRules,
  type StoredConfiguration,
} from "@sworn/exam-core"
import { randomUUID } from "node:crypto"
import type postgres from "postgres"
import type { SeedLevel } from "./bank/index.ts"
import { lockCampaign } from "./campaigns.ts"
import { chooseCandidates, type Chosen } from "./candidates.ts"
import type { DemoCraft } from "./craft.ts"
import { insertRows, instantText } from "./insert-rows.ts"
import { demoNationalId } from "./national-id.ts"
import { demoPaperIdOf } from "./paper.ts"
import { levelNames } from "./reference.ts"
import { centre, roomRows, seatOf, ticketNoOf } from "./seating.ts"

export type SittingPlan = {
  readonly level: SeedLevel
  readonly startsAt: Instant
  /** The level's own when left out. */
  readonly durationMs?: DurationMs
  /** In place of the demo's rules, one by one. */
  readonly rules?: Partial<SittingRules>
  /** 90 when left out. The eligible come first; a load bench may ask for more than there are. */
  readonly candidateCount?: number
  /** Rooms left empty, for whoever is registered later; none when left out. */
  readonly spareRooms?: number
  /** With it, the roll is lengthened by as many fictional officers as candidateCount needs. */
  readonly sealIdentity?: DemoCraft["sealIdentity"]
}

export type SittingCandidate = {
  readonly attemptId: string
  readonly name: string
  readonly policeNo: string
  readonly nationalId: string
  readonly ticketNo: string
  readonly room: string
  readonly seat: string
}

export type OpenedSitting = {
  readonly sittingId: string
  readonly campaignId: number
  readonly paperId: string
  readonly level: SeedLevel
  readonly startsAt: Instant
  readonly durationMs: DurationMs
  /** Three to sign in with. */
  readonly firstCandidates: readonly SittingCandidate[]
  readonly candidates: readonly SittingCandidate[]
}

/** Takes the owner's connection, whatever types it parses. */
export async function openSitting(sql: postgres.Sql, plan: SittingPlan): Promise<OpenedSitting> {
  const opened = await sql.begin(async (tx) => {
    const [clock] = await tx<
      [{ now: string }]
    >`select (extract(epoch from exam_now()) * 1000)::bigint::text as now`
    return planSitting(tx, plan, Number(clock.now))
  })
  return opened as OpenedSitting
}

/** The same, within a transaction that is under way. */
export async function planSitting(
  tx: postgres.TransactionSql,
  plan: SittingPlan,
  now: Instant,
): Promise<OpenedSitting> {
  const { level, startsAt, candidateCount = 90, spareRooms = 0 } = plan
  const { version, configuration } = await configurationOn(tx, level, dayOf(startsAt))
  const durationMs = plan.durationMs ?? configuration.paper.durationMs
  const sittingId = randomUUID()
  const paperId = demoPaperIdOf(level)
  const campaign = await lockCampaign(tx, level, dayOf(startsAt))

  await insertRows(tx, "sittings", [
    {
      sitting_id: sittingId,
      campaign_id: campaign.campaignId,
      paper_id: paperId,
      title: {
        "zh-CN": `${levelNames[level]["zh-CN"]}考试 第${campaign.sittingNo}场（演示）`,
        en: `${levelNames[level].en} exam, sitting ${campaign.sittingNo} (demonstration)`,
      },
      category: "general",
      starts_at: instantText(startsAt),
      duration_ms: durationMs,
      rules: { ...demoRules(configuration.sitting, durationMs), ...plan.rules },
      configuration_version: version,
    },
  ])
  await insertRows(tx, "sitting_rooms", roomRows(sittingId, candidateCount, spareRooms))

  const chosen = await chooseCandidates(tx, { ...plan, candidateCount, campaign, now })
  const candidates = chosen.map((officer, index) => candidateOf(officer, index, campaign.ticketPrefix))
  await insertRows(
    tx,
    "registrations",
    candidates.map(({ attemptId, ticketNo, room, seat }, index) => ({
      campaign_id: campaign.campaignId,
      attempt_id: attemptId,
      sitting_id: sittingId,
      officer_id: chosen[index]?.officerId,
      ticket_no: ticketNo,
      centre,
      room,
      seat,
      unit_id: chosen[index]?.unitId,
      category_at_exam: chosen[index]?.category,
      extra_time_percent: 0,
      registered_by: "system",
      registered_at: instantText(now),
    })),
  )

  const { campaignId } = campaign
  const firstCandidates = candidates.slice(0, 3)
  return { sittingId, campaignId, paperId, level, startsAt, durationMs, firstCandidates, candidates }
}

/** Demo values: one may enter at any time and hand in at once, so that the whole path can be tried in minutes. */
export const demoRules = (rules: SittingRules, durationMs: DurationMs): SittingRules => ({
  ...rules,
  entryClosesMs: durationMs,
  handInOpensMs: 0,
})

/** The level's numbers in force on the day of the sitting, which the sitting then keeps (REC-7). */
async function configurationOn(tx: postgres.TransactionSql, level: SeedLevel, day: Day) {
  const [row] = await tx<{ version: number; configuration: StoredConfiguration }[]>`
    select version, configuration from level_configurations where level = ${level} and effective_from <= ${day}
    order by effective_from desc, version desc limit 1`
  return { version: row?.version ?? 1, configuration: levelConfigurationFrom(level, row?.configuration) }
}

const candidateOf = (officer: Chosen, index: number, ticketPrefix: string): SittingCandidate => ({
  attemptId: randomUUID(),
  name: officer.name,
  policeNo: officer.policeNo,
  nationalId: demoNationalId(officer.n),
  ticketNo: ticketNoOf(ticketPrefix, index),
  ...seatOf(index),
})
