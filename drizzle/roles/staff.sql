-- What serves staff: registers, ratifies, confirms, lists. It reads no key and no journal it could change, and every fact
-- it records is a new row.
grant usage on schema public to sworn_staff;
grant execute on function exam_now(), certificates_as_of(date, timestamptz),
  append_audit(text, text, text, text, text[], text[], text[]) to sworn_staff;
grant select on units, officers, officer_identities, levels, police_categories, subjects, level_configurations, campaigns,
  sittings, sitting_rooms, registrations, papers, attempts, attempt_journal, score_sets, score_lines, results, ratifications,
  certificates, certificate_confirmations, certificate_events, certificate_sequences, assessments, audit_events, exports,
  audit_sources, staff, staff_grants, staff_sessions, sign_in_failures, platform_configurations,
  exclusive_roles, teachings, two_person_requests, two_person_decisions, seat_codes to sworn_staff;
grant insert on registrations, results, ratifications, certificates, certificate_confirmations, certificate_events,
  certificate_sequences, exports, staff_sessions, sign_in_failures to sworn_staff;
grant update (last) on certificate_sequences to sworn_staff;
grant update (last_seen_at, ended_at, stepped_up_at, stage) on staff_sessions to sworn_staff;
grant update, delete on sign_in_failures to sworn_staff;
-- Two-person acts, and keeping duties apart. A paper's text comes out of paper_as_opened() alone.
grant execute on function platform_setting(text, text), held_during(staff_grants), taught_cohort(uuid, uuid),
  sitting_over_at(uuid), open_paper(uuid, uuid, text, text, text), paper_as_opened(bigint) to sworn_staff;
grant select on two_person_approvals, duty_conflicts to sworn_staff;
grant insert on two_person_requests, two_person_decisions to sworn_staff;
grant update (used_at) on two_person_requests to sworn_staff;
grant select on sitting_closings to sworn_staff;
grant execute on function forget_addresses(integer) to sworn_staff;
-- Signing in: passwords, second factors, single sign-on. Who may set another's is for the acts to say.
grant select, insert, update, delete on staff_second_factors, staff_recovery_codes to sworn_staff;
grant select on staff_identities to sworn_staff;
grant select, insert, delete on sso_journeys to sworn_staff;
grant update (password_hash, password_changed_at, password_expires_at) on staff to sworn_staff;
grant update (token_hash, stage) on staff_sessions to sworn_staff;

-- Administration: accounts are opened, closed and given roles; a grant is ended, never changed; versions are added.
grant insert on staff, staff_grants, staff_identities, units, level_configurations, platform_configurations to sworn_staff;
grant update (closed_at) on staff to sworn_staff;
grant update (ended_at, ended_by) on staff_grants to sworn_staff;
grant update (name, closed_on) on units to sworn_staff;
-- Codes for another device, and first passwords of officers' accounts; it reads neither back.
grant insert on seat_codes, officer_accounts to sworn_staff;
grant select (officer_id, password_changed_at, password_expires_at, created_by, created_at) on officer_accounts to sworn_staff;
grant update (password_hash, password_changed_at, password_expires_at, created_by, created_at) on officer_accounts to sworn_staff;
grant select (officer_id, ended_at), update (ended_at) on officer_sessions to sworn_staff;
-- Lists that people keep under a name, each their own.
grant select, insert, delete on saved_views to sworn_staff;
