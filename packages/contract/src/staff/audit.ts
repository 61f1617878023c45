/** The auditor's view: what was done, by whom and when; the same as a file; and whether the log still is what was written. */
import { z } from "zod"
import { day, instant, sha256Hex } from "../shapes.ts"
import { pageQuery } from "./paging.ts"

const word = z.string().trim().min(1).max(100)

export const auditFilter = z.strictObject({
  /** Days in Asia/Shanghai, both included. */
  from: day.optional(),
  to: day.optional(),
  /** An id as it stands in the log, or a user name of the staff. */
  actor: word.optional(),
  action: word.optional(),
  subject: word.optional(),
})
export type AuditFilter = z.infer<typeof auditFilter>

export const auditQuery = auditFilter.extend(pageQuery.shape)

export const auditRow = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.string(),
  /** The user name, where the actor is one of the staff. */
  username: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  /** JSON, as it was hashed. */
  details: z.string(),
  requestId: z.string(),
  /** From where; null where there was no client, or where the address has been forgotten since. */
  address: z.string().nullable(),
  /** Paths of the units under which the actor acted. */
  scope: z.string(),
  hash: sha256Hex,
})
export type AuditRow = z.infer<typeof auditRow>

export const auditBreak = z.strictObject({
  seq: z.int(),
  kind: z.enum(["missing", "altered", "rewritten", "truncated", "journals"]),
})

export const auditPage = z.strictObject({
  /** What the watch found that is not what was written; null as long as all is well. */
  alarm: auditBreak.nullable(),
  total: z.int(),
  actions: z.array(z.string()),
  rows: z.array(auditRow),
})
export type AuditPage = z.infer<typeof auditPage>

export const auditExportQuery = auditFilter.extend({
  /** Why this part of the log leaves the system. */
  purpose: z.string().trim().min(2).max(200),
})
export type AuditExportQuery = z.infer<typeof auditExportQuery>

export const auditVerification = z.strictObject({
  eventCount: z.int(),
  anchorCount: z.int(),
  broken: auditBreak.nullable(),
})
export type AuditVerification = z.infer<typeof auditVerification>
