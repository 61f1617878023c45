import { assumptions, sayAssumed, type AssumptionsPage } from "@sworn/contract/staff"
import type { StaffDeps } from "../deps.ts"
import { getToday, readLevelConfiguration, readPlatformConfiguration } from "./configuration.store.ts"

/** What an adopting agency has to confirm, with what holds today. */
export async function readAssumptions({ sql }: StaffDeps): Promise<AssumptionsPage> {
  const today = await getToday(sql)
  const [basic, intermediate, advanced, platform] = await Promise.all([
    readLevelConfiguration(sql, "basic", today),
    readLevelConfiguration(sql, "intermediate", today),
    readLevelConfiguration(sql, "advanced", today),
    readPlatformConfiguration(sql),
  ])
  const inForce = { levels: { basic, intermediate, advanced }, platform }
  const rows = assumptions.map((assumption) => {
    const [zh, en] = [sayAssumed(assumption, inForce, "zh-CN"), sayAssumed(assumption, inForce, "en")]
    const value = zh === null || en === null ? null : { "zh-CN": zh, en }
    return { rule: assumption.rule, words: assumption.words, where: assumption.where, value }
  })
  return { today, rows }
}
