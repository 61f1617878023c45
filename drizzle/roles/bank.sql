-- What serves authors and reviewers: the bank with its keys, and nothing of who sat what. Versions are written once; where a
-- version stands in its life is all that changes of it.
grant usage on schema public to sworn_bank;
grant execute on function exam_now(), append_audit(text, text, text, text, text[], text[], text[]) to sworn_bank;
grant select on units, staff, levels, police_categories, subjects, statute_versions, items, item_versions, item_keys,
  law_references, item_events, item_comments, papers, paper_items to sworn_bank;
grant insert on items, item_versions, item_keys, law_references, item_events, item_comments
  to sworn_bank;
grant update (state, approved_by) on item_versions to sworn_bank;
-- Of pg_trgm, what a likeness is asked with.
grant execute on function word_similarity_op(text, text), word_similarity_dist_op(text, text) to sworn_bank;
-- The register of law: versions are added, a text is put to the days of one, and only the last day of a version changes.
grant execute on function exam_today() to sworn_bank;
grant select on statutes, law_changes, law_change_marks, law_mentions to sworn_bank;
grant insert on statutes, statute_versions, law_changes, law_change_marks, law_mentions to sworn_bank;
grant update (effective_to, issuing_body, source, body, sha256, loaded_by, loaded_at) on statute_versions to sworn_bank;
grant update (rebound_as) on law_change_marks to sworn_bank;
