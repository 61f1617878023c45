-- A number or word of the configuration in force (REC-7). Who asks gives the default of exam-core's platform-configuration.ts
-- for what nobody has set.
create function platform_setting(the_part text, the_name text) returns text language sql volatile
as $$ select configuration -> the_part ->> the_name from platform_configurations
  where effective_from <= (exam_now() at time zone 'Asia/Shanghai')::date
  order by effective_from desc, version desc limit 1 $$;
--> statement-breakpoint
-- When a grant gives its role: from the first day, but not before it was given; to the last day, but not after it was taken
-- away. The mirror of heldDuring() in exam-core.
create function held_during(g staff_grants) returns tstzrange language sql immutable
as $$ select case when lower_end < upper_end then tstzrange(lower_end, upper_end) else 'empty'::tstzrange end
  from (select greatest(g.from_day::timestamp at time zone 'Asia/Shanghai', g.granted_at) as lower_end,
    least(coalesce((g.until_day + 1)::timestamp at time zone 'Asia/Shanghai', 'infinity'), coalesce(g.ended_at, 'infinity'))
      as upper_end) ends $$;
--> statement-breakpoint
-- INT-7: what never meets in one person. Grants of one person wait for each other, so that two given at once cannot both
-- look past the other.
create function keep_roles_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  met record;
begin
  -- Neither a grant dated ahead nor an end dated back hides a time at which the role was held.
  new.granted_at := least(new.granted_at, exam_now());
  if tg_op = 'UPDATE' and old.ended_at is null and new.ended_at is not null then
    new.ended_at := exam_now();
  end if;

  perform pg_advisory_xact_lock(hashtext('sworn duties'), hashtext(new.staff_id::text));
  select g.role, x.profile into met from staff_grants g
  join exclusive_roles x on (x.role = g.role and x.other_role = new.role) or (x.role = new.role and x.other_role = g.role)
  where g.staff_id = new.staff_id and g.grant_id <> new.grant_id and held_during(g) && held_during(new)
    and (x.profile = 'always' or platform_setting('signIn', 'profile') = x.profile)
  order by x.profile limit 1;
  if not found then return new; end if;
  if met.profile = 'always' then
    raise exception using errcode = '23514', constraint = 'these_two_roles_never_meet',
      message = format('The roles %s and %s never meet in one person', met.role, new.role);
  end if;
  raise exception using errcode = '23514', constraint = 'three_administrators_are_three_people',
    message = format('Under the profile in force, %s and %s are two people', met.role, new.role);
end $$;
--> statement-breakpoint
create trigger roles_are_kept_apart before insert or update on staff_grants for each row execute function keep_roles_apart();
--> statement-breakpoint
-- PAP-11: whether this person taught whoever sits with this paper, within so many months before the sitting.
create function taught_cohort(the_staff uuid, the_paper uuid) returns boolean language sql volatile security definer
set search_path = public, pg_temp as $$
  select exists (
    select from teachings t
    join units taught on taught.unit_id = t.unit_id
    join campaigns c on c.level = t.level
    join sittings s on s.campaign_id = c.campaign_id and s.paper_id = the_paper
    cross join lateral (select (s.starts_at at time zone 'Asia/Shanghai')::date as day) held
    where t.staff_id = the_staff and t.from_day <= held.day
      and t.until_day >= held.day - make_interval(months => coalesce(platform_setting('duties', 'cohortMonths')::int, 12))
      and exists (select from registrations r join units u on u.unit_id = r.unit_id
        where r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id and u.path ^@ taught.path))
$$;
--> statement-breakpoint
create function refuse_taught_cohort(the_staff uuid, the_paper uuid) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if taught_cohort(the_staff, the_paper) then
    raise exception using errcode = '23514', constraint = 'nobody_handles_the_paper_of_a_cohort_they_taught',
      message = 'Nobody handles the paper of a cohort they taught';
  end if;
end $$;
--> statement-breakpoint
create function keep_teachers_from_papers() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  perform refuse_taught_cohort(p.assembled_by, p.paper_id), refuse_taught_cohort(p.approved_by, p.paper_id)
  from papers p where p.paper_id = new.paper_id;
  return null;
end $$;
--> statement-breakpoint
create trigger teachers_handle_no_paper after insert or update of assembled_by, approved_by on papers
  for each row execute function keep_teachers_from_papers();
--> statement-breakpoint
-- A paper is given to those who are registered already: the other order is for the list of conflicts, since nobody is turned
-- away from an exam for what an examiner did.
create trigger teachers_handle_no_paper_given_later after update of paper_id on sittings
  for each row execute function keep_teachers_from_papers();
--> statement-breakpoint
-- Requests and decisions (security.md §7): two rows by two persons, each with the database's own time. How long a request
-- waits, its approval is good as well.
create view two_person_approvals as
  select r.request_id, r.act, r.subject, r.unit_id, r.details, r.requested_by, d.decided_by, d.decided_at,
    d.decided_at + (r.expires_at - r.requested_at) as usable_until, r.used_at
  from two_person_requests r join two_person_decisions d using (request_id) where d.decision = 'approved';
--> statement-breakpoint
create function take_two_person_request() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.requested_at := exam_now();
    new.expires_at := new.requested_at
      + coalesce(platform_setting('duties', 'requestMs')::float8, 86400000) * interval '1 millisecond';
    new.used_at := null;
    if new.act = 'paper-unsealing' then
      perform refuse_taught_cohort(new.requested_by, p.paper_id) from papers p where p.paper_id::text = new.subject;
    end if;
    return new;
  end if;

  if old.used_at is not null or new.used_at is null
    or (to_jsonb(new) - 'used_at') is distinct from (to_jsonb(old) - 'used_at') then
    raise exception 'Rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege',
      hint = 'Of a request only the use is noted, and once.';
  end if;
  if not exists (select from two_person_approvals a where a.request_id = new.request_id and a.usable_until > exam_now()) then
    raise exception using errcode = '23514', constraint = 'only_an_approved_request_is_used',
      message = 'Only a request that a second person approved in time is used';
  end if;
  new.used_at := exam_now();
  return new;
end $$;
--> statement-breakpoint
create trigger two_person_requests_are_kept before insert or update on two_person_requests
  for each row execute function take_two_person_request();
--> statement-breakpoint
create function take_two_person_decision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked two_person_requests;
begin
  new.decided_at := exam_now();
  select * into asked from two_person_requests r where r.request_id = new.request_id for update;
  if asked.expires_at <= new.decided_at then
    raise exception using errcode = '23514', constraint = 'a_request_is_decided_in_time',
      message = 'The request has expired; it is asked for anew';
  end if;
  if asked.act = 'paper-unsealing' and new.decision = 'approved' then
    perform refuse_taught_cohort(new.decided_by, p.paper_id) from papers p where p.paper_id::text = asked.subject;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger two_person_decisions_are_in_time before insert on two_person_decisions
  for each row execute function take_two_person_decision();
--> statement-breakpoint
create trigger two_person_decisions_are_kept before update or delete on two_person_decisions
  for each row execute function refuse_rewriting();
--> statement-breakpoint
create trigger two_person_decisions_are_kept_whole before truncate on two_person_decisions
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
create trigger two_person_requests_stay before delete on two_person_requests for each row execute function refuse_rewriting();
--> statement-breakpoint
create trigger two_person_requests_are_kept_whole before truncate on two_person_requests
  for each statement execute function refuse_rewriting();
--> statement-breakpoint
-- CER-7: a revocation uses up the approved request it names, and no other event names one. Certificates taken over from
-- before Sworn are written by the owner of the database and name none.
create function take_two_for_revocation() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.kind <> 'revoked' or pg_has_role(current_user, (select c.relowner from pg_class c where c.oid = tg_relid), 'member') then
    return new;
  end if;
  update two_person_requests r set used_at = exam_now()
  where r.request_id = new.two_person_request and r.act = 'certificate-revocation' and r.subject = new.certificate_id::text
    and r.used_at is null and exists (select from two_person_approvals a
      where a.request_id = r.request_id and a.usable_until > exam_now());
  if not found then
    raise exception using errcode = '23514', constraint = 'a_revocation_takes_two_people',
      message = 'A certificate is revoked only on a request that a second person approved';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger revocations_take_two before insert on certificate_events
  for each row execute function take_two_for_revocation();
--> statement-breakpoint
-- HRX-3: many full national IDs leave only on a request that a second person approved, asked for by whoever takes them.
create function take_two_for_unmasked() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.unmasked and new.row_count > coalesce(platform_setting('duties', 'unmaskedRows')::int, 1000)
    and not exists (select from two_person_approvals a where a.request_id = new.two_person_request
      and a.act = 'unmasked-export' and a.requested_by = new.requested_by and a.used_at is not null) then
    raise exception using errcode = '23514', constraint = 'many_full_ids_take_two_people',
      message = 'So many full national IDs leave only on a request that a second person approved';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger full_ids_take_two before insert on exports for each row execute function take_two_for_unmasked();
--> statement-breakpoint
-- When the last candidate of a sitting can no longer answer (TIM-5).
create function sitting_over_at(the_sitting uuid) returns timestamptz language sql volatile security definer
set search_path = public, pg_temp as $$
  select s.starts_at + (s.duration_ms * (1 + coalesce(max(r.extra_time_percent), 0) / 100.0)
    + coalesce(max(a.compensated_ms), 0) + (s.rules ->> 'graceMs')::int) * interval '1 millisecond'
  from sittings s
  left join registrations r on r.campaign_id = s.campaign_id and r.sitting_id = s.sitting_id
  left join attempts a on a.campaign_id = r.campaign_id and a.attempt_id = r.attempt_id
  where s.sitting_id = the_sitting group by s.sitting_id
$$;
--> statement-breakpoint
-- PAP-6 and PAP-11: whether this person may read this paper now. A live paper: its two custodians alone, on their approval,
-- from shortly before a start. One whose sittings are all over: whoever set papers or ratifies there. The reading is on
-- record first, refused or not; what may be read is handed out by paper_as_opened(), and only once that record has been
-- committed, so that no reading can be taken back from the log.
create function open_paper(the_paper uuid, the_staff uuid, the_request text, the_address text, the_scope text)
returns table (refusal text, reading bigint) language plpgsql security definer set search_path = public, pg_temp as $$
declare
  now timestamptz := exam_now();
  today date := (now at time zone 'Asia/Shanghai')::date;
  unseal_before interval :=
    coalesce(platform_setting('duties', 'unsealBeforeMs')::float8, 1800000) * interval '1 millisecond';
  sets boolean;
  ratifies boolean;
  is_live boolean;
  is_time boolean;
  approval uuid;
begin
  select coalesce(bool_or(g.role = 'paper-setter'), false), coalesce(bool_or(g.role = 'ratifier'), false) into sets, ratifies
  from staff_grants g join units u using (unit_id) join papers p on p.paper_id = the_paper
  where g.staff_id = the_staff and held_during(g) @> now and (p.assembled_by = the_staff or exists (
    select from sittings s join campaigns c using (campaign_id) join units owner on owner.unit_id = c.owner_unit_id
    where s.paper_id = the_paper and owner.path ^@ u.path));
  if not sets and not ratifies then
    return query select 'not-found', null::bigint;
    return;
  end if;

  select coalesce(bool_or(sitting_over_at(s.sitting_id) > now), true),
    coalesce(bool_or(sitting_over_at(s.sitting_id) > now and now >= s.starts_at - unseal_before), false)
    into is_live, is_time
  from sittings s where s.paper_id = the_paper;
  select a.request_id into approval from two_person_approvals a
  where a.act = 'paper-unsealing' and a.subject = the_paper::text and the_staff in (a.requested_by, a.decided_by)
    and a.usable_until > now
  order by a.decided_at desc limit 1;

  refusal := case
    when not is_live then null
    when not sets then 'paper-sealed'
    when taught_cohort(the_staff, the_paper) then 'cohort-taught'
    when approval is null then 'paper-sealed'
    when not is_time then 'paper-not-yet-unsealed' end;
  if refusal is null and is_live then
    update two_person_requests r set used_at = now where r.request_id = approval and r.used_at is null;
  end if;

  perform append_audit(the_staff::text, the_request, the_address, the_scope,
    array[case when refusal is null then 'paper-read' else 'paper-reading-refused' end], array[the_paper::text],
    array[jsonb_strip_nulls(jsonb_build_object('isLive', is_live, 'requestId', case when is_live then approval end,
      'refusal', refusal, 'transaction', pg_current_xact_id()::text))::text]);
  if refusal is null then select e.seq into reading from audit_events e order by e.seq desc limit 1; end if;
  return next;
end $$;
--> statement-breakpoint
create function paper_as_opened(the_reading bigint) returns jsonb language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  told audit_events;
begin
  select * into told from audit_events e
  where e.seq = the_reading and e.action = 'paper-read' and e.at > exam_now() - interval '1 minute';
  if not found or pg_xact_status((told.details ->> 'transaction')::xid8) is distinct from 'committed' then
    raise exception using errcode = '42501', message = 'A paper is read only once its reading is on record';
  end if;
  return (select k.content from paper_contents k where k.paper_id::text = told.subject);
end $$;
--> statement-breakpoint
-- INT-7: every conflict of duties there is, whether a constraint should have refused it or it came about later.
create view duty_conflicts as
  select 'roles-joined' as kind, array[a.staff_id] as people, a.grant_id::text as subject,
    jsonb_build_object('role', a.role, 'otherRole', b.role) as details,
    lower(held_during(a) * held_during(b)) as since, upper(held_during(a) * held_during(b)) as until
  from staff_grants a join staff_grants b using (staff_id)
  join exclusive_roles x on x.role = a.role and x.other_role = b.role
  where held_during(a) && held_during(b) and (x.profile = 'always' or platform_setting('signIn', 'profile') = x.profile)
  union all
  select 'approved-own-work', array[v.author_id], v.item_version_id::text, jsonb_build_object('what', 'item'), v.created_at, null
  from item_versions v where v.approved_by = v.author_id
  union all
  select 'approved-own-work', array[p.assembled_by], p.paper_id::text, jsonb_build_object('what', 'paper'), p.frozen_at, null
  from papers p where p.approved_by = p.assembled_by
  union all
  select 'taught-and-handled', array[who.staff_id], p.paper_id::text, jsonb_build_object('what', who.what), p.frozen_at, null
  from papers p cross join lateral (values (p.assembled_by, 'assembled'), (p.approved_by, 'approved')) as who (staff_id, what)
  where taught_cohort(who.staff_id, p.paper_id)
  union all
  select 'taught-and-handled', array[who.staff_id], p.paper_id::text, jsonb_build_object('what', 'unsealed'), a.decided_at, null
  from two_person_approvals a join papers p on p.paper_id::text = a.subject
  cross join lateral (values (a.requested_by), (a.decided_by)) as who (staff_id)
  where a.act = 'paper-unsealing' and taught_cohort(who.staff_id, p.paper_id)
  union all
  select 'two-as-one', array[d.decided_by], d.request_id::text, jsonb_build_object('what', 'decision'), d.decided_at, null
  from two_person_decisions d where d.decided_by = d.requested_by
  union all
  select 'two-as-one', array[p.staff_id], e.certificate_id::text, jsonb_build_object('what', 'revocation'), e.recorded_at, null
  from certificate_events e join staff p on p.staff_id::text = e.recorded_by
  where e.kind = 'revoked' and not exists (select from two_person_approvals a where a.request_id = e.two_person_request
    and a.act = 'certificate-revocation' and a.subject = e.certificate_id::text)
  union all
  select 'granted-to-self', array[g.staff_id], g.grant_id::text, jsonb_build_object('role', g.role), g.granted_at, g.ended_at
  from staff_grants g where g.granted_by = g.staff_id::text;
