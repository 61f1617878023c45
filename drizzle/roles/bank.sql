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
-- Files of questions, in and out: an import is this role's own until its commit; what left is only ever added.
grant select, insert on imports, import_findings, import_items, item_exports to sworn_bank;
grant update (bytes, seen, settings, rows_read, rows_total, stage, progress_at, summary, checked_at, committed_at, item_count,
  left_out, given_up_at) on imports to sworn_bank;
grant delete on import_findings to sworn_bank;
