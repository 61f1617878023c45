/** What an officer may know of the own exams: every statement is keyed by the officer who is signed in. */
import type { OwnCertificate } from "@sworn/contract/candidate"
import type { Instant, SittingRules, SubjectScore, Verdict } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { Sql } from "../database/pool.ts"

export type OwnRegistrationRow = {
  readonly attemptId: string
  readonly title: Localised
  readonly levelName: Localised
  readonly ticketNo: string
  readonly centre: string
  readonly room: string
  readonly seat: string
  readonly startsAt: Instant
  readonly allowedMs: number
  readonly compensatedMs: number
  readonly rules: SittingRules
  readonly openedAt: Instant | null
  /** Of a published result. */
  readonly verdict: Verdict | null
}

/** The newest first. */
export const readOwnRegistrations = (sql: Sql, officerId: string): Promise<readonly OwnRegistrationRow[]> =>
  sql<OwnRegistrationRow[]>`
    select r.attempt_id as "attemptId", s.title, l.name as "levelName", r.ticket_no as "ticketNo", r.centre, r.room, r.seat,
      s.starts_at as "startsAt",
      coalesce(a.allowed_ms, s.duration_ms + round(s.duration_ms * r.extra_time_percent / 100.0)::int) as "allowedMs",
      coalesce(a.compensated_ms, 0) as "compensatedMs", s.rules, a.opened_at as "openedAt", own.verdict
    from registrations r
    join sittings s using (sitting_id)
    join papers p using (paper_id)
    join levels l on l.code = p.level
    left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
    left join lateral published_result(r.campaign_id, r.attempt_id) own on true
    where r.officer_id = ${officerId}
    order by s.starts_at desc, r.attempt_id`

export type OwnResultRow = {
  readonly attemptId: string
  readonly title: Localised
  readonly score: number
  readonly total: number
  readonly passMark: number
  readonly verdict: Verdict
  readonly bySubject: readonly SubjectScore[]
  readonly publishedAt: Instant
}

export async function findOwnResult(
  sql: Sql,
  officerId: string,
  attemptId: string,
): Promise<OwnResultRow | null> {
  const [row] = await sql<OwnResultRow[]>`
    select r.attempt_id as "attemptId", s.title, p.total, own.score, own.pass_mark as "passMark", own.verdict,
      own.by_subject as "bySubject", own.published_at as "publishedAt"
    from registrations r
    join sittings s using (sitting_id)
    join papers p using (paper_id)
    cross join lateral published_result(r.campaign_id, r.attempt_id) own
    where r.officer_id = ${officerId} and r.attempt_id = ${attemptId}`
  return row ?? null
}

export async function isOwnAttempt(sql: Sql, officerId: string, attemptId: string): Promise<boolean> {
  const rows = await sql`
    select 1 from registrations where officer_id = ${officerId} and attempt_id = ${attemptId}`
  return rows.length > 0
}

/** Every certificate of the officer as it stands today, the newest first, with the attempt it followed from. */
export const readOwnCertificates = (
  sql: Sql,
  officerId: string,
): Promise<readonly (OwnCertificate & { readonly attemptId: string | null })[]> =>
  sql<(OwnCertificate & { attemptId: string | null })[]>`
    select t.certificate_id as "certificateId", t.attempt_id as "attemptId", own.number, o.name,
      o.police_no as "policeNo", t.level, l.name as "levelName", k.name as "categoryAtExam", u.name as unit,
      t.exam_name as "examName", t.exam_passed_on as "examPassedOn", own.confirmed_on as "confirmedOn",
      own.valid_until as "validUntil", t.authority, n.verification_code as "verificationCode", own.status
    from exam_now() as now
    cross join lateral certificates_as_of((now at time zone 'Asia/Shanghai')::date, now) own
    join certificates t using (certificate_id)
    join officers o on o.officer_id = t.officer_id
    join levels l on l.code = t.level
    join police_categories k on k.code = t.category_at_exam
    join units u on u.unit_id = t.unit_at_exam
    left join certificate_confirmations n using (certificate_id)
    where t.officer_id = ${officerId}
    order by t.exam_passed_on desc, t.certificate_id`

export async function readSubjectNames(sql: Sql): Promise<ReadonlyMap<string, Localised>> {
  const rows = await sql<{ code: string; name: Localised }[]>`select code, name from subjects`
  return new Map(rows.map(({ code, name }) => [code, name]))
}
