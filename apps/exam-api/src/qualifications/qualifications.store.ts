import type { QualificationRow } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"
import { inListOrder, listOf, type CutAsk } from "./qualification-list.store.ts"

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

export async function readListPage(
  tx: Transaction,
  ask: CutAsk,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly QualificationRow[]> {
  const columns = tx`c.certificate_id as "certificateId", c.officer_id as "officerId", i.national_id_masked as "nationalId",
    o.name, o.police_no as "policeNo", u.name as unit, c.level, k.name as "categoryAtExam",
    c.exam_passed_on as "examPassedOn", c.score, c.confirmed_on as "confirmedOn", c.number as "certificateNo",
    c.valid_until as "validUntil", c.status`
  const joins = tx`
    join officer_identities i on i.officer_id = o.officer_id
    join police_categories k on k.code = c.category_at_exam`
  return tx<QualificationRow[]>`
    ${listOf(tx, ask, columns, joins)} order by ${inListOrder(tx)} limit ${page.limit} offset ${page.offset}`
}
