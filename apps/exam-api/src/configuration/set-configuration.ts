import {
  faultsInLevel,
  faultsInPlatform,
  type ConfigurationBody,
  type ConfigurationFault,
} from "@sworn/contract/staff"
import {
  accepted,
  changesBetween,
  refused,
  type Day,
  type LevelCode,
  type LevelConfiguration,
  type Outcome,
  type PlatformConfiguration,
} from "@sworn/exam-core"
import { appendAudit, type Author } from "../audit/audit.store.ts"
import type { Transaction } from "../database/pool.ts"
import type { StaffDeps } from "../deps.ts"
import {
  getToday,
  insertLevelVersion,
  insertPlatformVersion,
  isWholeOrganisation,
  readLevelVersions,
  readPlatformVersions,
  takeConfigurationTurn,
  type Version,
} from "./configuration.store.ts"

export type SetOutcome =
  | Outcome<{ readonly version: number }, "effective-in-the-past" | "not-from-here">
  | {
      readonly ok: false
      readonly refusal: "configuration-does-not-hold"
      readonly faults: readonly ConfigurationFault[]
    }

/** A new version of a level's numbers. Sittings keep what they froze (REC-7). */
export function setLevelConfiguration(
  deps: StaffDeps,
  author: Author,
  level: LevelCode,
  { effectiveFrom, configuration }: ConfigurationBody,
): Promise<SetOutcome> {
  return set(deps, author, `level ${level}`, effectiveFrom, configuration, {
    faults: faultsInLevel(level, configuration),
    versions: async (tx) => (await readLevelVersions(tx)).get(level) ?? [],
    insert: (tx) =>
      insertLevelVersion(tx, level, author.staffId, effectiveFrom, configuration as LevelConfiguration),
  })
}

/** A new version of what holds for the whole installation. */
export function setPlatformConfiguration(
  deps: StaffDeps,
  author: Author,
  { effectiveFrom, configuration }: ConfigurationBody,
): Promise<SetOutcome> {
  return set(deps, author, "platform", effectiveFrom, configuration, {
    faults: faultsInPlatform(configuration),
    versions: readPlatformVersions,
    insert: (tx) =>
      insertPlatformVersion(tx, author.staffId, effectiveFrom, configuration as PlatformConfiguration),
  })
}

type Kind = {
  readonly faults: readonly ConfigurationFault[]
  readonly versions: (tx: Transaction) => Promise<readonly Version<object>[]>
  readonly insert: (tx: Transaction) => Promise<number>
}

function set(
  { sql }: StaffDeps,
  author: Author,
  subject: string,
  effectiveFrom: Day,
  configuration: unknown,
  { faults, versions, insert }: Kind,
): Promise<SetOutcome> {
  return sql.begin(async (tx): Promise<SetOutcome> => {
    if (!(await isWholeOrganisation(tx, author.scope))) return refused("not-from-here")
    if (faults.length > 0) return { ok: false, refusal: "configuration-does-not-hold", faults }
    if (effectiveFrom < (await getToday(tx))) return refused("effective-in-the-past")

    await takeConfigurationTurn(tx)
    const before = (await versions(tx)).findLast((one) => one.effectiveFrom <= effectiveFrom)
    const version = await insert(tx)
    const changes = changesBetween(before?.configuration ?? {}, configuration as object)
    await appendAudit(tx, author, [
      { action: "configuration-set", subject, details: { version, effectiveFrom, changes } },
    ])
    return accepted({ version })
  })
}
