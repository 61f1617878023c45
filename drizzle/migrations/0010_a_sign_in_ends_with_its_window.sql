-- SIT-3: what was planned before the number existed gets its default.
update sittings set rules = rules || '{"signInClosesAfterMs": 1800000}' where not rules ? 'signInClosesAfterMs';
--> statement-breakpoint
ALTER TABLE "candidate_sessions" ADD COLUMN "window_closes_at" timestamp (3) with time zone;
--> statement-breakpoint
update candidate_sessions c set window_closes_at = s.starts_at + (s.duration_ms
  + round(s.duration_ms * r.extra_time_percent / 100.0) + (s.rules ->> 'graceMs')::int
  + (s.rules ->> 'signInClosesAfterMs')::int) * interval '1 millisecond'
from registrations r join sittings s using (sitting_id)
where r.campaign_id = c.campaign_id and r.attempt_id = c.attempt_id;
--> statement-breakpoint
ALTER TABLE "candidate_sessions" ALTER COLUMN "window_closes_at" SET NOT NULL;
--> statement-breakpoint
-- Which sign-ins are worth anything now: neither ended nor past their window (SIT-3). The lock of a save asks the same of the
-- attempt it holds in hand.
create view live_candidate_sessions as
select c.token_hash, c.campaign_id, c.attempt_id, c.device_hash
from candidate_sessions c left join attempts a using (campaign_id, attempt_id)
where c.ended_at is null
  and exam_now() <= c.window_closes_at + coalesce(a.compensated_ms, 0) * interval '1 millisecond';
