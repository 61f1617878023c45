-- What serves authors and reviewers: the bank with its keys, and nothing of who sat what. Versions are written once; where a
-- version stands in its life is all that changes of it.
grant usage on schema public to sworn_bank;
grant execute on function exam_now(), append_audit(text, text, text, text, text[], text[], text[]) to sworn_bank;
grant select on units, staff, levels, police_categories, subjects, statute_versions, items, item_versions, item_keys,
  law_references, item_events, item_comments, papers, paper_items to sworn_bank;
grant insert on items, item_versions, item_keys, law_references, item_events, item_comments
  to sworn_bank;
grant update (state, approved_by) on item_versions to sworn_bank;
-- Which kinds each level allows.
grant select on level_configurations to sworn_bank;
-- The register of law: versions are added, a text is put to the days of one, and only the last day of a version changes.
grant execute on function exam_today() to sworn_bank;
grant select on statutes, law_changes, law_change_marks, law_mentions to sworn_bank;
grant insert on statutes, statute_versions, law_changes, law_change_marks, law_mentions to sworn_bank;
grant update (effective_to, issuing_body, source, body, sha256, loaded_by, loaded_at) on statute_versions to sworn_bank;
grant update (rebound_as) on law_change_marks to sworn_bank;
-- What else texts call a statute may change, and with it what they were found to speak of.
grant update (short_names) on statutes to sworn_bank;
grant delete on law_mentions to sworn_bank;
-- The bank at work: images, drafts of one's own, tasks, enemies, classification, acts over many. Exposure is counts alone, and
-- what the bank is found by is written by triggers.
grant execute on function words_of(text, text), chinese_of(text), others_of(text), grams_of(text), grams_sought(text),
  items_holding(tsquery), item_exposure(uuid) to sworn_bank;
grant select on media, item_drafts, review_tasks, item_enemies, bulk_acts, bulk_act_items, item_classifications, item_cards,
  item_texts, item_grams, item_stems, item_uses, papers_in_use, staff_grants to sworn_bank;
grant insert on media, item_drafts, review_tasks, item_enemies, bulk_acts, bulk_act_items, item_classifications, item_stems
  to sworn_bank;
grant update (tags, difficulty, unit_id) on items to sworn_bank;
grant update (based_on, unit_id, body, version, saved_at), delete on item_drafts to sworn_bank;
grant update (assigned_to, due_on, note, closed_at, closed_by, outcome) on review_tasks to sworn_bank;
grant update (removed_by, removed_at, removed_reason) on item_enemies to sworn_bank;
grant update (undone_at, reverted) on bulk_acts to sworn_bank;
grant update (reverted) on bulk_act_items to sworn_bank;
-- The register of law: versions are added, a text is put to the days of one, and only the last day of a version changes.
grant execute on function exam_today() to sworn_bank;
grant select on statutes, law_changes, law_change_marks, law_mentions to sworn_bank;
grant insert on statutes, statute_versions, law_changes, law_change_marks, law_mentions to sworn_bank;
grant update (effective_to, issuing_body, source, body, sha256, loaded_by, loaded_at) on statute_versions to sworn_bank;
grant update (rebound_as) on law_change_marks to sworn_bank;
grant execute on function law_gone_on(date), item_versions_offered_on(date) to sworn_bank;
grant select on version_citations, standing_versions, paper_citations, law_citations, open_law_marks to sworn_bank;
grant select (sitting_id, paper_id, title, starts_at) on sittings to sworn_bank;
-- Files of questions, in and out: an import is this role's own until its commit; what left is only ever added.
grant select, insert on imports, import_progress, import_findings, import_items, item_exports to sworn_bank;
grant update (bytes, seen, settings, summary, checked_at, committed_at, item_count, left_out, given_up_at) on imports to sworn_bank;
grant update (stage, rows_read, rows_total, heard_at) on import_progress to sworn_bank;
grant delete on import_findings to sworn_bank;
-- Where items came from, and how long a file that is left lying is kept.
grant select, insert on item_origins to sworn_bank;
grant update (expires_at, expired_at) on imports to sworn_bank;
grant select on platform_configurations to sworn_bank;
-- Blueprints: versions are added, and move on in their life; how much of the bank fits one is counted.
grant execute on function blueprint_law_gone_on(date) to sworn_bank;
grant select on blueprints, blueprint_versions, blueprint_citations, standing_blueprint_versions, open_blueprint_marks to sworn_bank;
grant insert on blueprints, blueprint_versions, blueprint_citations to sworn_bank;
grant update (state, approved_by, approved_at, retired_by, retired_at, retired_reason) on blueprint_versions to sworn_bank;
