/** A candidate's own result and certificate, once published. */
import type { CertificateStatus, Instant, LevelCode, SubjectScore, Verdict } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"
import type { Sql } from "../database/pool.ts"

export type OwnResultRow = {
  readonly attemptId: string
  readonly score: number
  readonly total: number
  readonly passMark: number
  readonly verdict: Verdict
  readonly bySubject: readonly SubjectScore[]
  readonly publishedAt: Instant
}

export async function findOwnResult(
  sql: Sql,
  tokenHash: Buffer,
  attemptId: string,
): Promise<OwnResultRow | null> {
  const [row] = await sql<OwnResultRow[]>`
    select r.attempt_id as "attemptId", p.total, own.score, own.pass_mark as "passMark", own.verdict,
      own.by_subject as "bySubject", own.published_at as "publishedAt"
    from candidate_sessions c
    join registrations r using (campaign_id, attempt_id)
    join sittings s using (sitting_id)
    join papers p using (paper_id)
    cross join lateral published_result(r.campaign_id, r.attempt_id) own
    where c.token_hash = ${tokenHash} and c.ended_at is null and r.attempt_id = ${attemptId}`
  return row ?? null
}

export type OwnCertificateRow = {
  readonly certificateId: string
  readonly number: string | null
  readonly name: string
  readonly policeNo: string
  readonly level: LevelCode
  readonly levelName: Localised
  readonly categoryAtExam: Localised
  readonly unit: string
  readonly examName: Localised
  readonly examPassedOn: string
  readonly confirmedOn: string | null
  readonly validUntil: string | null
  readonly authority: string
  readonly verificationCode: string | null
  readonly status: CertificateStatus
}

/** The certificate of this attempt as it stands today, in the attempt's own sign-in. */
export async function findOwnCertificate(
  sql: Sql,
  tokenHash: Buffer,
  attemptId: string,
): Promise<OwnCertificateRow | null> {
  const [row] = await sql<OwnCertificateRow[]>`
    select t.certificate_id as "certificateId", own.number, o.name, o.police_no as "policeNo", t.level,
      l.name as "levelName", k.name as "categoryAtExam", u.name as unit, t.exam_name as "examName",
      t.exam_passed_on as "examPassedOn", own.confirmed_on as "confirmedOn", own.valid_until as "validUntil",
      t.authority, n.verification_code as "verificationCode", own.status
    from candidate_sessions c
    join certificates t using (campaign_id, attempt_id)
    join officers o using (officer_id)
    join levels l on l.code = t.level
    join police_categories k on k.code = t.category_at_exam
    join units u on u.unit_id = t.unit_at_exam
    left join certificate_confirmations n using (certificate_id)
    cross join lateral (
      select * from certificates_as_of((exam_now() at time zone 'Asia/Shanghai')::date, exam_now()) x
      where x.certificate_id = t.certificate_id
    ) own
    where c.token_hash = ${tokenHash} and c.ended_at is null and t.attempt_id = ${attemptId}`
  return row ?? null
}

export async function readSubjectNames(sql: Sql): Promise<ReadonlyMap<string, Localised>> {
  const rows = await sql<{ code: string; name: Localised }[]>`select code, name from subjects`
  return new Map(rows.map(({ code, name }) => [code, name]))
}
