import { defaultPageSize, type AuditFilter, type AuditPage } from "@sworn/contract/staff"
import { addDays, startOfDay } from "@sworn/exam-core"
import type { StaffDeps } from "../deps.ts"
import { countAudit, readActions, readAuditPage, type AuditAsk } from "./audit-list.store.ts"

export const auditAskFrom = ({ from, to, actor, action, subject }: AuditFilter): AuditAsk => ({
  from: from === undefined ? null : startOfDay(from),
  before: to === undefined ? null : startOfDay(addDays(to, 1)),
  actor: actor ?? null,
  action: action ?? null,
  subject: subject ?? null,
})

/** What was done, newest first. The log is one for the whole of the installation, and so is who may read it. */
export async function readAudit(
  { sql, auditAlarm }: StaffDeps,
  {
    page = 1,
    size = defaultPageSize,
    ...filter
  }: AuditFilter & { readonly page?: number | undefined; readonly size?: number | undefined },
): Promise<AuditPage> {
  const ask = auditAskFrom(filter)
  const [{ count }, actions, rows] = await Promise.all([
    countAudit(sql, ask),
    readActions(sql),
    readAuditPage(sql, ask, { limit: size, offset: (page - 1) * size }),
  ])
  return { alarm: auditAlarm(), total: count, actions: [...actions], rows }
}
