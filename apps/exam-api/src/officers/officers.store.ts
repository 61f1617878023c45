import type { OfficerPage } from "@sworn/contract/staff"
import type { Sql, Transaction } from "../database/pool.ts"

/** One officer of these units with every certificate as it stands today and all that happened to it; null for any other. */
export async function findOfficer(
  sql: Sql,
  scope: readonly string[],
  officerId: string,
): Promise<OfficerPage | null> {
  const [row] = await sql<OfficerPage[]>`
    with clock as materialized (select now, (now at time zone 'Asia/Shanghai')::date as today from exam_now() as now)
    select o.officer_id as "officerId", o.name, o.police_no as "policeNo", i.national_id_masked as "nationalId",
      u.name as unit, k.name as category, o.rank, o.employment, o.joined_on as "joinedOn",
      coalesce(h.certificates, '[]') as certificates
    from officers o
    join officer_identities i using (officer_id)
    join units u using (unit_id)
    join police_categories k on k.code = o.category
    left join lateral (
      select jsonb_agg(jsonb_build_object('certificateId', s.certificate_id, 'level', s.level, 'categoryAtExam', at.name,
          'examPassedOn', s.exam_passed_on, 'score', s.score, 'confirmedOn', s.confirmed_on, 'certificateNo', s.number,
          'validUntil', s.valid_until, 'status', s.status, 'examName', c.exam_name, 'events', e.events)
        order by s.exam_passed_on desc, s.certificate_id) as certificates
      from clock
      cross join lateral certificates_as_of(clock.today, clock.now) s
      join certificates c using (certificate_id)
      join police_categories at on at.code = s.category_at_exam
      cross join lateral (
        select jsonb_agg(jsonb_build_object('kind', e.kind, 'effectiveOn', e.effective_on,
            'recordedAt', floor(extract(epoch from e.recorded_at) * 1000)::bigint,
            'recordedBy', coalesce(p.name, e.recorded_by)) order by e.position) as events
        from certificate_events e left join staff p on p.staff_id::text = e.recorded_by
        where e.certificate_id = s.certificate_id
      ) e
      where s.officer_id = o.officer_id
    ) h on true
    where o.officer_id = ${officerId} and u.path ^@ any(${scope}::text[])`
  return row ?? null
}

/** Null for an officer who serves outside these units, as for one who is not on the roll. */
export async function findOfficerByIdentity(
  tx: Transaction,
  scope: readonly string[],
  nationalIdIndex: Buffer,
): Promise<string | null> {
  const [row] = await tx<{ officerId: string }[]>`
    select o.officer_id as "officerId"
    from officer_identities i join officers o using (officer_id) join units u using (unit_id)
    where i.national_id_index = ${nationalIdIndex} and u.path ^@ any(${scope}::text[])`
  return row?.officerId ?? null
}
