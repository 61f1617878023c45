/** The configuration in force, as of the database's day. */
import { defaultPlatformConfiguration, type PlatformConfiguration } from "@sworn/exam-core"
import type { Sql, Transaction } from "../database/pool.ts"

/** The default where nobody has set one: what is new in it is there before anyone has heard of it. */
export async function readPlatformConfiguration(sql: Sql | Transaction): Promise<PlatformConfiguration> {
  const [row] = await sql<{ configuration: Partial<PlatformConfiguration> }[]>`
    select configuration from platform_configurations
    where effective_from <= (exam_now() at time zone 'Asia/Shanghai')::date
    order by effective_from desc, version desc limit 1`
  const { signIn, duties, records } = defaultPlatformConfiguration
  const set = row?.configuration
  return {
    signIn: { ...signIn, ...set?.signIn },
    duties: { ...duties, ...set?.duties },
    records: { ...records, ...set?.records },
  }
}
