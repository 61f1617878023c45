-- TIM-5: what was accepted in the last moment of the grace may still be on its way to its commit when the attempt is over.
-- Whoever grades asks here first: it gives back those of these attempts that no one is writing to, at an instant after
-- their close, from which on nobody can. The lock is let go with the statement that asks, and is as much of writing to
-- attempts as the scorer gets.
create function settled_attempts(campaigns integer[], attempt_ids uuid[]) returns setof uuid
language sql security definer set search_path = public, pg_temp as $$
  select a.attempt_id from attempts a
  join unnest(campaigns, attempt_ids) as wanted (campaign_id, attempt_id) using (campaign_id, attempt_id)
  where a.handed_in_at is not null
    or exam_now() > a.starts_at + (a.allowed_ms + a.compensated_ms + a.grace_ms) * interval '1 millisecond'
  for share of a skip locked
$$;
