/** The configuration in force, as of the database's day, and its versions: added, never changed (REC-7). */
import {
  levelConfigurationFrom,
  platformConfigurationFrom,
  type Day,
  type Instant,
  type LevelCode,
  type LevelConfiguration,
  type PlatformConfiguration,
  type StoredConfiguration,
  type StoredPlatformConfiguration,
} from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

/** The default where nobody has set one: what is new in it is there before anyone has heard of it. */
export async function readPlatformConfiguration(sql: Sql | Transaction): Promise<PlatformConfiguration> {
  const [row] = await sql<{ configuration: StoredPlatformConfiguration }[]>`
    select configuration from platform_configurations
    where effective_from <= (exam_now() at time zone 'Asia/Shanghai')::date
    order by effective_from desc, version desc limit 1`
  return platformConfigurationFrom(row?.configuration)
}

/** A level's numbers on a day: what later ones added, and a level nobody has set, are as by default. */
export async function readLevelConfiguration(
  sql: Sql | Transaction,
  level: LevelCode,
  day: Day,
): Promise<LevelConfiguration> {
  const [row] = await sql<{ configuration: StoredConfiguration }[]>`
    select configuration from level_configurations where level = ${level} and effective_from <= ${day}
    order by effective_from desc, version desc limit 1`
  return levelConfigurationFrom(level, row?.configuration)
}

export type Version<Configuration> = {
  readonly version: number
  readonly effectiveFrom: Day
  readonly configuration: Configuration
  readonly changedBy: string
  readonly changedAt: Instant
}

/** In the order in which they take effect: of two on one day the later version holds. */
export async function readLevelVersions(
  sql: Sql | Transaction,
): Promise<ReadonlyMap<LevelCode, readonly Version<LevelConfiguration>[]>> {
  const levels = await sql<{ level: LevelCode }[]>`select code as level from levels order by rank`
  const rows = await sql<(Version<StoredConfiguration> & { level: LevelCode })[]>`
    select c.level, c.version, c.effective_from as "effectiveFrom", c.configuration,
      coalesce(p.username, c.changed_by) as "changedBy", c.changed_at as "changedAt"
    from level_configurations c left join staff p on p.staff_id::text = c.changed_by
    order by c.effective_from, c.version`
  return new Map(
    levels.map(({ level }) => [
      level,
      rows
        .filter((row) => row.level === level)
        .map((row) => ({ ...row, configuration: levelConfigurationFrom(level, row.configuration) })),
    ]),
  )
}

export async function readPlatformVersions(
  sql: Sql | Transaction,
): Promise<readonly Version<PlatformConfiguration>[]> {
  const rows = await sql<Version<StoredPlatformConfiguration>[]>`
    select c.version, c.effective_from as "effectiveFrom", c.configuration,
      coalesce(p.username, c.changed_by) as "changedBy", c.changed_at as "changedAt"
    from platform_configurations c left join staff p on p.staff_id::text = c.changed_by
    order by c.effective_from, c.version`
  return rows.map((row) => ({ ...row, configuration: platformConfigurationFrom(row.configuration) }))
}

export async function getToday(sql: Sql | Transaction): Promise<Day> {
  const [row] = await sql<[{ today: Day }]>`select (exam_now() at time zone 'Asia/Shanghai')::date as today`
  return row.today
}

/** Whether one of these subtrees is the whole organisation. */
export async function isWholeOrganisation(tx: Transaction, scope: readonly string[]): Promise<boolean> {
  const [row] = await tx`select 1 from units where parent_id is null and path = any(${scope}::text[])`
  return row !== undefined
}

/** Held to the end of the transaction: versions are numbered one by one. */
export async function takeConfigurationTurn(tx: Transaction): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn configuration'))`
}

/** Only under the turn. */
export async function insertLevelVersion(
  tx: Transaction,
  level: LevelCode,
  changedBy: string,
  effectiveFrom: Day,
  configuration: LevelConfiguration,
): Promise<number> {
  const [row] = await tx<[{ version: number }]>`
    insert into level_configurations (level, version, effective_from, configuration, changed_by, changed_at)
    select ${level}, coalesce(max(version), 0) + 1, ${effectiveFrom}, ${tx.json(configuration as never)}, ${changedBy}, exam_now()
    from level_configurations where level = ${level}
    returning version`
  return row.version
}

/** Only under the turn. */
export async function insertPlatformVersion(
  tx: Transaction,
  changedBy: string,
  effectiveFrom: Day,
  configuration: PlatformConfiguration,
): Promise<number> {
  const [row] = await tx<[{ version: number }]>`
    insert into platform_configurations (version, effective_from, configuration, changed_by, changed_at)
    select coalesce(max(version), 0) + 1, ${effectiveFrom}, ${tx.json(configuration as never)}, ${changedBy}, exam_now()
    from platform_configurations
    returning version`
  return row.version
}
