import type { AnyConfiguration, ConfigurationPage, ConfigurationVersion } from "@sworn/contract/staff"
import { changesBetween, type Day } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { getToday, readLevelVersions, readPlatformVersions, type Version } from "./configuration.store.ts"

/** Every version there was, is and will be, newest effect first, each with what it changed. */
export async function readConfiguration({ sql }: StaffDeps): Promise<ConfigurationPage> {
  const [today, levels, platform] = await Promise.all([
    getToday(sql),
    readLevelVersions(sql),
    readPlatformVersions(sql),
  ])
  return {
    today,
    levels: [...levels].map(([level, versions]) => ({ level, versions: [...told(versions, today)] })),
    platform: [...told(platform, today)],
  }
}

function told(versions: readonly Version<object>[], today: Day): readonly ConfigurationVersion[] {
  const inForce = versions.findLastIndex((one) => one.effectiveFrom <= today)
  return versions
    .map(({ version, effectiveFrom, changedBy, changedAt, ...one }, at) => ({
      version,
      effectiveFrom,
      changedBy,
      changedAt,
      configuration: one.configuration as AnyConfiguration,
      inForce: at === inForce,
      changes: at === 0 ? [] : [...changesBetween(versions[at - 1]?.configuration ?? {}, one.configuration)],
    }))
    .toReversed()
}
