/**
 * The year's campaign of a level, made when there is none yet: the basic one is the province's, the advanced the ministry's.
 *
 * Errors: a campaign with a thousand sittings has no ticket numbers left, and throws.
 */
import { yearOf, type Day } from "@sworn/exam-core"
import type postgres from "postgres"
import type { SeedLevel } from "./bank/index.ts"
import { levelNames, levelRanks } from "./reference.ts"
import { ministry, province, type Unit } from "./units.ts"

export type LockedCampaign = {
  readonly campaignId: number
  readonly owner: Unit
  /** Of the sitting that is being planned. */
  readonly sittingNo: number
  /** Year, level and sitting: six digits that no other sitting's tickets begin with. */
  readonly ticketPrefix: string
}

/** Held until the transaction ends, so that two sittings planned at once get different numbers. */
export async function lockCampaign(
  tx: postgres.TransactionSql,
  level: SeedLevel,
  day: Day,
): Promise<LockedCampaign> {
  const year = yearOf(day)
  const campaignId = year * 10 + levelRanks[level]
  const owner = level === "basic" ? province : ministry
  const name = {
    "zh-CN": `${year}年度${levelNames[level]["zh-CN"]}执法资格等级考试`,
    en: `${year} ${levelNames[level].en} Law-Enforcement Qualification Exam`,
  }
  await tx`
    insert into campaigns (campaign_id, level, year, name, authority, owner_unit_id)
    values (${campaignId}, ${level}, ${year}, ${tx.json(name)}, ${owner.name}, ${owner.unitId})
    on conflict (campaign_id) do nothing`
  await tx`select 1 from campaigns where campaign_id = ${campaignId} for update`

  const [counted] = await tx<[{ sittings: number }]>`
    select count(*)::integer as sittings from sittings where campaign_id = ${campaignId}`
  const sittingNo = counted.sittings + 1
  if (sittingNo > 999) throw new Error(`Campaign ${campaignId} has no ticket numbers left`)
  const ticketPrefix = `${String(year).slice(2)}${levelRanks[level]}${String(sittingNo).padStart(3, "0")}`
  return { campaignId, owner, sittingNo, ticketPrefix }
}
