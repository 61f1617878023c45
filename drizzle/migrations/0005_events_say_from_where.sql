-- What never meets in one person (INT-7); packages/exam-core/src/roles.ts says why, and a test holds the two together.
insert into exclusive_roles (role, other_role, profile) values
  ('auditor', 'exam-administrator', 'always'),
  ('auditor', 'hr-officer', 'always'),
  ('auditor', 'invigilator', 'always'),
  ('auditor', 'item-author', 'always'),
  ('auditor', 'item-reviewer', 'always'),
  ('auditor', 'marker', 'always'),
  ('auditor', 'paper-setter', 'always'),
  ('auditor', 'ratifier', 'always'),
  ('auditor', 'registration-officer', 'always'),
  ('auditor', 'security-administrator', 'always'),
  ('auditor', 'system-administrator', 'always'),
  ('exam-administrator', 'item-author', 'always'),
  ('exam-administrator', 'item-reviewer', 'always'),
  ('exam-administrator', 'marker', 'always'),
  ('exam-administrator', 'paper-setter', 'always'),
  ('exam-administrator', 'ratifier', 'always'),
  ('hr-officer', 'marker', 'always'),
  ('hr-officer', 'ratifier', 'always'),
  ('invigilator', 'paper-setter', 'always'),
  ('item-author', 'paper-setter', 'always'),
  ('item-author', 'security-administrator', 'always'),
  ('item-author', 'system-administrator', 'always'),
  ('item-reviewer', 'security-administrator', 'always'),
  ('item-reviewer', 'system-administrator', 'always'),
  ('marker', 'ratifier', 'always'),
  ('marker', 'security-administrator', 'always'),
  ('marker', 'system-administrator', 'always'),
  ('paper-setter', 'security-administrator', 'always'),
  ('paper-setter', 'system-administrator', 'always'),
  ('ratifier', 'security-administrator', 'always'),
  ('ratifier', 'system-administrator', 'always'),
  ('security-administrator', 'system-administrator', 'mlps3');
--> statement-breakpoint
drop function append_audit(text, text, text[], text[], text[]);
--> statement-breakpoint
drop function audit_hash(bytea, bigint, timestamptz, text, text, text, jsonb, text);
--> statement-breakpoint
-- REC-2: what the hash of an event is of. Ten values as the text of a JSON array, the details in jsonb's own order of keys;
-- eight in the events from before scope and source were recorded, as they were hashed then.
create function audit_hash(hash_before bytea, seq bigint, at timestamptz, actor text, action text, subject text, details jsonb,
  request_id text, scope text, source_hash bytea) returns bytea language sql stable parallel safe
as $$ select sha256(convert_to(case when scope is null
  then json_build_array(encode(hash_before, 'hex'), seq, (extract(epoch from at) * 1000)::bigint, actor, action, subject,
    details::text, request_id)
  else json_build_array(encode(hash_before, 'hex'), seq, (extract(epoch from at) * 1000)::bigint, actor, action, subject,
    details::text, request_id, scope, encode(source_hash, 'hex')) end::text, 'UTF8')) $$;
--> statement-breakpoint
-- The one way into the audit log, for every role. Writers take turns, each until its transaction ends, so that the chain can
-- neither fork nor have a gap: call it last. Whoever waits longer than two seconds for the turn is refused, and with it the
-- act; what must never wait (saving) does not come here.
--
-- The address goes into a table of its own, the event keeps a salted hash of it: forgetting addresses leaves the chain whole.
create function append_audit(the_actor text, the_request text, the_address text, the_scope text, the_actions text[],
  the_subjects text[], the_details text[])
returns void language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as $$
declare
  place bigint;
  head bytea;
  now timestamptz;
  salt uuid;
  source bytea;
begin
  perform pg_advisory_xact_lock(hashtext('sworn audit'));
  select e.seq, e.hash into place, head from audit_events e order by e.seq desc limit 1;
  place := coalesce(place, 0);
  head := coalesce(head, decode(repeat('00', 32), 'hex'));
  now := exam_now();
  for event in 1 .. cardinality(the_actions) loop
    place := place + 1;
    salt := gen_random_uuid();
    source := sha256(convert_to(salt || '|' || the_address, 'UTF8'));
    head := audit_hash(head, place, now, the_actor, the_actions[event], the_subjects[event], the_details[event]::jsonb,
      the_request, coalesce(the_scope, ''), source);
    insert into audit_events (seq, at, actor, action, subject, details, request_id, scope, source_hash, hash)
    values (place, now, the_actor, the_actions[event], the_subjects[event], the_details[event]::jsonb, the_request,
      coalesce(the_scope, ''), source, head);
    if the_address is not null then
      insert into audit_sources (seq, salt, address) values (place, salt, the_address);
    end if;
  end loop;
end $$;
