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
-- The window of a sign-in, the device of a lease, and the code that moves it.
grant select on live_candidate_sessions to sworn_candidate;
grant update (device_hash) on attempts to sworn_candidate;
grant select (campaign_id, attempt_id, position, code_hash, expires_at, used_at) on seat_codes to sworn_candidate;
grant update (used_at) on seat_codes to sworn_candidate;
-- An officer's own account. It sets its own password, and cannot come to be here.
grant select on officer_accounts, officer_sessions, level_configurations to sworn_candidate;
grant update (password_hash, password_changed_at, password_expires_at) on officer_accounts to sworn_candidate;
grant insert on officer_sessions to sworn_candidate;
grant update (last_seen_at, ended_at) on officer_sessions to sworn_candidate;
grant update (last_seen_at, ended_at) on officer_sessions to sworn_candidate;
-- Practising: through these doors alone, which know the practice pool and nothing else.
grant execute on function practice_subjects(), practice_draw(text, text, text, integer), practice_solution(uuid),
  practice_picture(text) to sworn_candidate;
