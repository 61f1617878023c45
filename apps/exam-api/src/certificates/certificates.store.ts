/**
 * Certificates in SQL. Whoever adds to them takes the certificates' turn first; whoever makes a list that must be the same
 * again later waits for the turn to be free (`settleCertificates`), so that nothing recorded before a list's instant can
 * appear after it (HRX-4).
 */
import { levelConfigurationFrom, type CertificateRules, type Day, type LevelCode } from "@sworn/exam-core"
import type { Transaction } from "../database/pool.ts"

/**
 * Held to the end of the transaction; gives back the instant to record. A millisecond passes first, so that this instant
 * is later than that of any list made before the turn was won.
 */
export async function takeCertificateTurn(tx: Transaction): Promise<number> {
  await tx`select pg_advisory_xact_lock(hashtext('sworn certificates'))`
  await tx`select pg_sleep(0.002)`
  const [{ now }] = await tx<[{ now: number }]>`select exam_now() as now`
  return now
}

/** Waits until whoever is adding to certificates has committed, and gives back the instant from then on. */
export async function settleCertificates(tx: Transaction): Promise<number> {
  await tx`select pg_advisory_xact_lock_shared(hashtext('sworn certificates'))`
  const [{ now }] = await tx<[{ now: number }]>`select exam_now() as now`
  return now
}

/**
 * A certificate awaiting confirmation for each published pass of the sitting (CER-1), with its first event, which takes
 * effect on the day of the exam. Two statements, whatever the number.
 */
export async function insertPassedCertificates(
  tx: Transaction,
  sittingId: string,
  staffId: string,
  at: number,
): Promise<number> {
  const added = await tx`
    insert into certificates (certificate_id, officer_id, level, category_at_exam, unit_at_exam, exam_name, exam_passed_on,
      score, authority, campaign_id, attempt_id, created_at)
    select gen_random_uuid(), r.officer_id, c.level, r.category_at_exam, r.unit_id, c.name,
      (s.starts_at at time zone 'Asia/Shanghai')::date, p.score, c.authority, r.campaign_id, r.attempt_id,
      ${at}::timestamptz
    from sittings s
    join campaigns c using (campaign_id)
    join results p on p.campaign_id = s.campaign_id and p.sitting_id = s.sitting_id
    join registrations r on r.campaign_id = p.campaign_id and r.attempt_id = p.attempt_id
    where s.sitting_id = ${sittingId} and p.state = 'published' and p.verdict = 'passed'`
  await tx`
    insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
    select c.certificate_id, 1, 'created', c.exam_passed_on, c.created_at, ${staffId}
    from certificates c
    join registrations r on r.campaign_id = c.campaign_id and r.attempt_id = c.attempt_id
    where r.sitting_id = ${sittingId}`
  return added.count
}

export type PendingFacts = {
  readonly certificateId: string
  readonly officerId: string
  readonly level: LevelCode
  /** Of the unit at the exam (CER-5). */
  readonly provinceCode: string
  /** The first day on which it existed: of the exam, or of its first event where that is later. */
  readonly existsFrom: Day
  readonly isPending: boolean
  readonly lastPosition: number
}

/** Those of these certificates whose officers serve in these units today. Only under the certificates' turn. */
export async function readPendingFacts(
  tx: Transaction,
  scope: readonly string[],
  certificateIds: readonly string[],
): Promise<ReadonlyMap<string, PendingFacts>> {
  const rows = await tx<PendingFacts[]>`
    select c.certificate_id as "certificateId", c.officer_id as "officerId", c.level, x.province_code as "provinceCode",
      greatest(c.exam_passed_on, e.first_day) as "existsFrom", e.kinds = array['created'] as "isPending",
      e.last_position as "lastPosition"
    from certificates c
    join officers o using (officer_id)
    join units u on u.unit_id = o.unit_id
    join units x on x.unit_id = c.unit_at_exam
    cross join lateral (
      select array_agg(kind order by position) as kinds, max(position) as last_position, min(effective_on) as first_day
      from certificate_events e where e.certificate_id = c.certificate_id
    ) e
    where c.certificate_id = any(${certificateIds}::uuid[]) and u.path ^@ any(${scope}::text[])`
  return new Map(rows.map((row) => [row.certificateId, row]))
}

/** CER-2 and CER-5 of each level as in force on that day; before the first configuration, as in the first. */
export async function readCertificateRules(
  tx: Transaction,
  day: Day,
): Promise<ReadonlyMap<LevelCode, CertificateRules>> {
  const rows = await tx<{ level: LevelCode; rules: Partial<CertificateRules> | null }[]>`
    select distinct on (level) level, configuration -> 'certificate' as rules from level_configurations
    order by level, effective_from <= ${day} desc,
      case when effective_from <= ${day} then effective_from end desc, effective_from, version desc`
  return new Map(
    rows.map(({ level, rules }) => [
      level,
      levelConfigurationFrom(level, { certificate: rules ?? {} }).certificate,
    ]),
  )
}

export type SequenceKey = { readonly prefix: string; readonly province: string; readonly year: number }

/** Takes that many numbers and gives back the first. Numbers are never given twice, whoever else asks. */
export async function takeNumbers(tx: Transaction, key: SequenceKey, count: number): Promise<number> {
  const [row] = await tx<[{ last: number }]>`
    insert into certificate_sequences as s (prefix, province_code, year, last)
    values (${key.prefix}, ${key.province}, ${key.year}, ${count})
    on conflict (prefix, province_code, year) do update set last = s.last + ${count}
    returning last`
  return row.last - count + 1
}

export type Confirmation = {
  readonly certificateId: string
  readonly number: string
  readonly validUntil: Day | null
  readonly verificationCode: string
  readonly position: number
}

/** Confirmations with their events. Only under the certificates' turn. */
export async function insertConfirmations(
  tx: Transaction,
  by: { readonly staffId: string; readonly confirmedOn: Day; readonly at: number },
  confirmations: readonly Confirmation[],
): Promise<void> {
  if (confirmations.length === 0) return
  const certificateIds = confirmations.map((one) => one.certificateId)
  await tx`
    insert into certificate_confirmations (certificate_id, number, confirmed_on, valid_until, verification_code,
      confirmed_by, recorded_at)
    select certificate_id, number, ${by.confirmedOn}, valid_until, code, ${by.staffId}, ${by.at}::timestamptz
    from unnest(${certificateIds}::uuid[], ${confirmations.map((one) => one.number)}::text[],
      ${confirmations.map((one) => one.validUntil)}::date[],
      ${confirmations.map((one) => one.verificationCode)}::text[]) as new (certificate_id, number, valid_until, code)`
  await tx`
    insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
    select certificate_id, position, 'confirmed', ${by.confirmedOn}, ${by.at}::timestamptz, ${by.staffId}
    from unnest(${certificateIds}::uuid[], ${confirmations.map((one) => one.position)}::int[])
      as new (certificate_id, position)`
}

/**
 * CER-5: what these confirmations renew is superseded on the same day, namely the officers' other certificates of the
 * level that were valid until then. A suspended one stays suspended: a new pass does not lift a decision.
 */
export async function supersedeRenewed(
  tx: Transaction,
  by: { readonly staffId: string; readonly confirmedOn: Day; readonly at: number },
  certificateIds: readonly string[],
): Promise<readonly { readonly certificateId: string; readonly by: string }[]> {
  return tx<{ certificateId: string; by: string }[]>`
    with renewed as (
      select distinct on (old.certificate_id) old.certificate_id, new.certificate_id as by_id
      from certificates new
      join lateral certificates_as_of(${by.confirmedOn}::date, ${by.at}::timestamptz) old
        on old.officer_id = new.officer_id and old.level = new.level and old.certificate_id <> new.certificate_id
      where new.certificate_id = any(${certificateIds}::uuid[]) and old.status = 'valid'
        and old.certificate_id <> all(${certificateIds}::uuid[])
      order by old.certificate_id
    ), superseded as (
      insert into certificate_events (certificate_id, position, kind, effective_on, recorded_at, recorded_by)
      select r.certificate_id, (select max(position) + 1 from certificate_events e where e.certificate_id = r.certificate_id),
        'superseded', ${by.confirmedOn}, ${by.at}::timestamptz, ${by.staffId}
      from renewed r returning certificate_id
    )
    select r.certificate_id as "certificateId", r.by_id as "by" from renewed r join superseded using (certificate_id)`
}
