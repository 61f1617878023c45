/** The audit log (REC-2): whoever acts adds to it in the transaction of the act, so that neither stands without the other. */
import type { Transaction } from "../database/pool.ts"

/** On whose behalf, and within which request. */
export type Author = { readonly staffId: string; readonly requestId: string }

export type AuditEvent = {
  readonly action: string
  /** What was acted on, by its id: never a name. */
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Appends all of them in one statement, in the order given. */
export async function appendAudit(
  tx: Transaction,
  author: Author,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return
  await tx`
    insert into audit_events (at, actor, action, subject, details, request_id)
    select exam_now(), ${author.staffId}, e.action, e.subject, e.details::jsonb, ${author.requestId}
    from unnest(${events.map((event) => event.action)}::text[], ${events.map((event) => event.subject)}::text[],
      ${events.map((event) => JSON.stringify(event.details))}::text[]) with ordinality as e (action, subject, details, place)
    order by e.place`
}
