-- What serves candidates. It cannot read a key, a rationale or the open text of a paper; it can add to the journal and
-- never change it; it cannot see scores, and cannot touch audit but by adding to it.
grant usage on schema public to sworn_candidate;
grant execute on function exam_now(), issue_attempt(integer, uuid, bytea, text), release_paper_key(integer, uuid),
  published_result(integer, uuid), certificates_as_of(date, timestamptz),
  append_audit(text, text, text, text, text[], text[], text[]) to sworn_candidate;
grant select on platform_configurations, units, officers, levels, police_categories, subjects, campaigns, sittings, registrations, papers,
  paper_packages, attempts, certificates, certificate_confirmations, certificate_events to sworn_candidate;
grant select (officer_id, national_id_index) on officer_identities to sworn_candidate;
grant select, insert on attempt_journal to sworn_candidate;
grant update (lease_epoch, last_epoch, last_seq, journal_length, chain_head, opened_at, handed_in_at) on attempts to sworn_candidate;
grant select, insert on candidate_sessions to sworn_candidate;
grant update (ended_at) on candidate_sessions to sworn_candidate;
grant select, insert, update, delete on sign_in_failures to sworn_candidate;
