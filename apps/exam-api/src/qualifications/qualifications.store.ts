import type { Sql, Transaction } from "../database/pool.ts"

/** Now, and the day it is in Asia/Shanghai. */
export async function readClock(
  sql: Sql | Transaction,
): Promise<{ readonly now: number; readonly today: string }> {
  const [row] = await sql<[{ now: number; today: string }]>`
    select now, (now at time zone 'Asia/Shanghai')::date as today from exam_now() as now`
  return row
}

/** Whether the reader may ask for this unit; one outside the scope is as good as none. */
export async function hasUnit(sql: Sql, scope: readonly string[], unitId: number): Promise<boolean> {
  const [unit] = await sql`select 1 from units where unit_id = ${unitId} and path ^@ any(${scope}::text[])`
  return unit !== undefined
}

/** The unit itself where the reader may ask for it. */
export async function findUnitWithin(
  tx: Transaction,
  scope: readonly string[],
  unitId: number,
): Promise<number | null> {
  const [unit] = await tx`select 1 from units where unit_id = ${unitId} and path ^@ any(${scope}::text[])`
  return unit === undefined ? null : unitId
}
