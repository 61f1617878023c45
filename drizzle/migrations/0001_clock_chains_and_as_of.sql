-- The exam's clock. Everything that asks for the time asks here, so that there is one clock and one place to see it.
create function exam_now() returns timestamptz language sql volatile parallel safe
as $$ select date_trunc('milliseconds', clock_timestamp()) $$;
--> statement-breakpoint
-- Append-only stands on grants (roles/); this stands behind them, for whoever holds more than the application does.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or deleted', tg_table_name
    using errcode = 'insufficient_privilege', hint = 'Every later change is a new row that names the old one.';
end $$;
--> statement-breakpoint
do $$
declare kept text;
begin
  foreach kept in array array['attempt_journal', 'score_sets', 'score_lines', 'results', 'ratifications',
    'certificates', 'certificate_confirmations', 'certificate_events', 'audit_events', 'exports', 'item_keys',
    'paper_items', 'paper_contents', 'paper_packages', 'paper_package_keys'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_rewriting()',
      kept || '_are_kept', kept);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_rewriting()',
      kept || '_are_kept_whole', kept);
  end loop;
end $$;
--> statement-breakpoint
-- An attempt comes to exist when its candidate first opens it, with the sitting's frozen times: the candidates' connection
-- may call this, and cannot write a timetable of its own. An absent candidate has no attempt.
create function issue_attempt(the_campaign integer, the_attempt uuid, genesis bytea, new_seed text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into attempts (campaign_id, attempt_id, sitting_id, paper_id, starts_at, allowed_ms, grace_ms, hand_in_opens_ms,
    seed, chain_head)
  select r.campaign_id, r.attempt_id, s.sitting_id, s.paper_id, s.starts_at,
    s.duration_ms + round(s.duration_ms * r.extra_time_percent / 100.0)::integer,
    (s.rules ->> 'graceMs')::integer, (s.rules ->> 'handInOpensMs')::integer, new_seed, genesis
  from registrations r join sittings s using (sitting_id)
  where r.campaign_id = the_campaign and r.attempt_id = the_attempt
  on conflict do nothing
$$;
--> statement-breakpoint
-- PAP-7: the key of a candidate's own paper, and only from the start on, whatever the program above believes.
create function release_paper_key(the_campaign integer, the_attempt uuid) returns bytea
language sql security definer set search_path = public, pg_temp as $$
  select k.key from attempts a join paper_package_keys k using (paper_id)
  where a.campaign_id = the_campaign and a.attempt_id = the_attempt and exam_now() >= a.starts_at
$$;
--> statement-breakpoint
-- What a candidate may know of the own result: nothing before the sitting is published (RES-1).
create function published_result(the_campaign integer, the_attempt uuid)
returns table (score integer, pass_mark integer, verdict text, by_subject jsonb, published_at timestamptz)
language sql security definer set search_path = public, pg_temp stable as $$
  select r.score, r.pass_mark, r.verdict, s.by_subject, r.decided_at
  from results r join score_sets s using (campaign_id, attempt_id, set_no)
  where r.campaign_id = the_campaign and r.attempt_id = the_attempt and r.state in ('published', 'amended')
  order by r.revision desc limit 1
$$;
--> statement-breakpoint
-- CER-10: every certificate as it stood on a day, as known at an instant. The mirror of statusOn() in exam-core; a test
-- holds the two together.
create function certificates_as_of(the_day date, known_at timestamptz)
returns table (certificate_id uuid, officer_id uuid, level text, category_at_exam text, exam_passed_on date, score integer,
  number text, confirmed_on date, valid_until date, status text)
language sql stable parallel safe as $$
  select c.certificate_id, c.officer_id, c.level, c.category_at_exam, c.exam_passed_on, c.score,
    n.number, n.confirmed_on, n.valid_until,
    case
      when last.kind = 'revoked' then 'revoked'
      when last.kind = 'superseded' then 'superseded'
      when last.kind = 'created' then 'pending_confirmation'
      when n.valid_until < the_day then 'expired'
      when last.kind = 'suspended' then 'suspended'
      else 'valid'
    end
  from certificates c
  cross join lateral (
    select e.kind from certificate_events e
    where e.certificate_id = c.certificate_id and e.effective_on <= the_day and e.recorded_at <= known_at
    order by e.kind in ('revoked', 'superseded') desc,
      case when e.kind in ('revoked', 'superseded') then e.effective_on end,
      case when e.kind in ('revoked', 'superseded') then e.position end,
      e.effective_on desc, e.position desc
    limit 1
  ) last
  left join certificate_confirmations n
    on n.certificate_id = c.certificate_id and n.recorded_at <= known_at and n.confirmed_on <= the_day
$$;
