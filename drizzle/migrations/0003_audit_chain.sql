-- REC-2: what the hash of an event is of. Eight values as the text of a JSON array, the details in jsonb's own order of keys;
-- the same text can be put together, and its SHA-256 taken, by anybody with the rows (audit/verify-audit.ts does).
create function audit_hash(hash_before bytea, seq bigint, at timestamptz, actor text, action text, subject text, details jsonb,
  request_id text) returns bytea language sql stable parallel safe
as $$ select sha256(convert_to(json_build_array(encode(hash_before, 'hex'), seq, (extract(epoch from at) * 1000)::bigint,
  actor, action, subject, details::text, request_id)::text, 'UTF8')) $$;
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "seq" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "hash" "bytea";--> statement-breakpoint
-- What was written before there was a chain is numbered anew, without gaps, and chained as it stands.
alter table audit_events disable trigger user;
--> statement-breakpoint
do $$
declare
  one audit_events;
  place bigint := 0;
  head bytea := decode(repeat('00', 32), 'hex');
begin
  for one in select * from audit_events order by seq loop
    place := place + 1;
    head := audit_hash(head, place, one.at, one.actor, one.action, one.subject, one.details, one.request_id);
    update audit_events set seq = place, hash = head where seq = one.seq;
  end loop;
end $$;
--> statement-breakpoint
alter table audit_events enable trigger user;
--> statement-breakpoint
ALTER TABLE "audit_events" ALTER COLUMN "hash" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_events_by_at" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_events_by_action" ON "audit_events" USING btree ("action","seq");--> statement-breakpoint
CREATE INDEX "audit_events_by_actor" ON "audit_events" USING btree ("actor","seq");--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_are_numbered_from_one" CHECK ("audit_events"."seq" > 0);--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_hash_is_sha256" CHECK (octet_length("audit_events"."hash") = 32);--> statement-breakpoint
-- The one way into the audit log, for every role. Writers take turns, each until its transaction ends, so that the chain can
-- neither fork nor have a gap: call it last. Whoever waits longer than two seconds for the turn is refused, and with it the
-- act; what must never wait (saving) does not come here.
create function append_audit(the_actor text, the_request text, the_actions text[], the_subjects text[], the_details text[])
returns void language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as $$
declare
  place bigint;
  head bytea;
  now timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('sworn audit'));
  select e.seq, e.hash into place, head from audit_events e order by e.seq desc limit 1;
  place := coalesce(place, 0);
  head := coalesce(head, decode(repeat('00', 32), 'hex'));
  now := exam_now();
  for event in 1 .. cardinality(the_actions) loop
    place := place + 1;
    head := audit_hash(head, place, now, the_actor, the_actions[event], the_subjects[event], the_details[event]::jsonb,
      the_request);
    insert into audit_events (seq, at, actor, action, subject, details, request_id, hash)
    values (place, now, the_actor, the_actions[event], the_subjects[event], the_details[event]::jsonb, the_request, head);
  end loop;
end $$;
